// Messages that are no answer to a question: help, and faults.
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { colours, container, type Message, message, privately, text } from './message.ts';
import { shown } from './shown.ts';

const longestName = 80;

/** Names of the story that the examples of the help are about. */
export interface Examples {
  readonly visitor: string | null;
  readonly place: string | null;
  readonly speaker: string | null;
}

/** What can be asked, and how. */
export function helpMessage(language: LanguageCode, { visitor, place, speaker }: Examples): Message {
  const { help, commands } = languages[language].discord;
  const examples = [
    ...(visitor !== null && place !== null
      ? [help.askWhen(shown(visitor, longestName), shown(place, longestName))]
      : []),
    ...(speaker !== null ? [help.askWho(shown(speaker, longestName))] : []),
  ];
  const listed = Object.values(commands).map(({ name, description }) => `\`/${name}\` ${description}`);
  const lines = [help.intro, ...examples.map((example) => `> ${example}`), '', help.commands, ...listed];
  return message(container(colours.answer, text(...lines)));
}

/** Something that the one who asked must put right, or that broke; for them alone. */
export function faultMessage(words: string): Message {
  return privately(message(container(colours.fault, text(words))));
}
