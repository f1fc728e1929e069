// An answer as a message. Pure: the same answer always gives the same message.
import { dayInWords } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Answer, Finding, VisitState } from '../model.ts';
import type { Names } from '../story/names.ts';
import { findingLines, nameOf, type Reader, shown, timeInWords } from './finding.ts';
import { limits } from './limits.ts';
import { colours, container, type Message, message, separated, text } from './message.ts';

const mostFindings = 3;
const longestState = 200;

/** The message that shows an answer: its state and findings, or the nearest misses, marked as such. */
export function render(answer: Answer, names: Pick<Names, 'get'>): Message {
  const reader: Reader = { language: answer.language, names };
  return answer.found ? renderFound(answer, reader) : renderNothing(answer, reader);
}

function renderFound(answer: Answer, reader: Reader): Message {
  const top = answer.state ? [stateLines(answer.state, reader).join('\n')] : [];
  return message(
    container(colours.answer, ...separated(fitting(top, answer.findings, reader).map((part) => text(part)))),
  );
}

function renderNothing({ nearMisses, language }: Answer, reader: Reader): Message {
  const { phrases } = languages[language];
  const nothing = `**${phrases.nothingFound}**`;
  if (nearMisses.length === 0) return message(container(colours.aside, text(nothing)));
  const parts = fitting([`${nothing}\n${phrases.nearMisses}`], nearMisses, reader);
  return message(container(colours.aside, ...separated(parts.map((part) => text(part)))));
}

/** The heads, then as many findings as a message holds; the first always fits. */
function fitting(heads: readonly string[], findings: readonly Finding[], reader: Reader): string[] {
  const parts = [...heads];
  let length = parts.join('').length;
  for (const finding of findings.slice(0, mostFindings)) {
    const part = findingLines(finding, reader).join('\n');
    length += part.length;
    if (length > limits.messageText) break;
    parts.push(part);
  }
  return parts;
}

function stateLines(state: VisitState, reader: Reader): string[] {
  const { language } = reader;
  const { phrases } = languages[language];
  const when = state.when === null ? phrases.noDate : shown(timeInWords(state.when, language), longestState);
  const asOf = state.asOf === null ? '' : `${phrases.asOf(dayInWords(state.asOf, language))}: `;
  const place = state.country === null ? phrases.somewhere : nameOf(state.country, reader);
  const about = [
    phrases.visit(nameOf(state.visitor, reader), place),
    phrases.statuses[state.status],
    ...(state.attributedTo === null ? [] : [phrases.attributedTo(nameOf(state.attributedTo, reader))]),
  ];
  return [`### ${asOf}${when}`, about.join(' · ')];
}
