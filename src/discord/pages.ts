// Messages that are no answer to a question: help, sources, about, and faults.
import type { Source } from '../answers/sources.ts';
import type { Speaker } from '../answers/speakers.ts';
import { dayInWords, type Reader } from '../answers/wording.ts';
import type { AboutFacts } from '../language/answer-phrases.ts';
import { languages } from '../language/index.ts';
import type { Article, LanguageCode } from '../model.ts';
import { nameOf, outletLink } from './finding.ts';
import { limits } from './limits.ts';
import { colours, container, type Message, message, privately, text } from './message.ts';
import { shown } from './shown.ts';

const longestTitle = 150;
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

/** The articles of the corpus, newest first. */
export function sourcesMessage(language: LanguageCode, sources: readonly Source[]): Message {
  const { phrases, discord } = languages[language];
  const lines = sources.map(
    ({ article }) =>
      () =>
        sourceLine(article, language),
  );
  return listMessage(language, [`### ${discord.sourcesTitle}`, phrases.sources(sources.length)], lines);
}

/** Who speaks, and how often. */
export function speakersMessage(speakers: readonly Speaker[], reader: Reader): Message {
  const { discord } = languages[reader.language];
  const lines = speakers.map(({ name, statements, latest }) => () => {
    const day = latest === null ? [] : [discord.latest(dayInWords(latest, reader.language))];
    return [`**${nameOf(name, reader)}**`, discord.statements(statements), ...day].join(' · ');
  });
  return listMessage(reader.language, [`### ${discord.speakersTitle}`], lines);
}

/** A head and as many lines as a message holds; lines are worded only as far as they are shown. */
function listMessage(language: LanguageCode, head: readonly string[], lines: readonly (() => string)[]): Message {
  const { andMore } = languages[language].discord;
  const room = limits.messageText - lengthOf(head) - lengthOf([andMore(lines.length)]);
  const listed: string[] = [];
  for (const line of lines) {
    listed.push(`- ${line()}`);
    if (lengthOf(listed) <= room) continue;
    listed.pop();
    break;
  }
  const left = lines.length - listed.length;
  return message(container(colours.answer, text(...head, ...listed, ...(left > 0 ? [andMore(left)] : []))));
}

/** With a line end each. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

function sourceLine(article: Article, language: LanguageCode): string {
  const { phrases } = languages[language];
  const published = article.published === undefined ? phrases.undated : dayInWords(article.published, language);
  const parts = [`**${shown(article.title, longestTitle)}**`, outletLink(article, language), published];
  return [...parts, ...(article.text === 'digest' ? [phrases.digest] : [])].join(' · ');
}

/** What the bot is. */
export function aboutMessage(language: LanguageCode, facts: AboutFacts): Message {
  const { phrases, discord } = languages[language];
  const newest = facts.newest === null ? null : dayInWords(facts.newest, language);
  const story = facts.story === null ? null : shown(facts.story, longestTitle);
  return message(
    container(colours.answer, text(`### ${discord.aboutTitle}`, ...phrases.about({ ...facts, story, newest }))),
  );
}

/** Something that the one who asked must put right, or that broke; for them alone. */
export function faultMessage(words: string): Message {
  return privately(message(container(colours.fault, text(words))));
}
