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
  const parts = answer.found ? foundParts(answer, reader) : nothingParts(answer, reader);
  const colour = answer.found ? colours.answer : colours.aside;
  return message(container(colour, ...separated(parts.map((part) => text(part)))));
}

function foundParts({ state, findings }: Answer, reader: Reader): string[] {
  const { history, pastVisits } = languages[reader.language].phrases;
  const top = state ? [stateLines(state, reader).join('\n')] : [];
  const isPast = ({ visit }: Finding) => visit?.status === 'happened';
  const firstPast = findings.findIndex(isPast);
  const heading = (index: number) => {
    if (index === firstPast) return pastVisits;
    return state && index === 0 ? history : null;
  };
  return fitting(top, findings, (finding, index) => {
    const head = heading(index);
    return [...(head === null ? [] : [`**${head}**`]), ...findingLines(finding, reader)].join('\n');
  });
}

function nothingParts({ nearMisses, language }: Answer, reader: Reader): string[] {
  const { phrases } = languages[language];
  const nothing = `**${phrases.nothingFound}**`;
  if (nearMisses.length === 0) return [nothing];
  return fitting([`${nothing}\n${phrases.nearMisses}`], nearMisses, (miss) => findingLines(miss, reader).join('\n'));
}

/** The heads, then as many findings as a message holds; the first always fits. */
function fitting(
  heads: readonly string[],
  findings: readonly Finding[],
  worded: (finding: Finding, index: number) => string,
): string[] {
  const parts = [...heads];
  let length = parts.join('').length;
  for (const [index, finding] of findings.slice(0, mostFindings).entries()) {
    const part = worded(finding, index);
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
