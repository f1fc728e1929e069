// An answer as it is shown: what heads it, and all its findings in order. Buttons carry a view from one message to the next.
import { contextInWords, dayInWords, type Reader } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Answer, Finding, LanguageCode, VisitState } from '../model.ts';
import { nameOf, timeInWords } from './finding.ts';
import { shown } from './shown.ts';

/** Its references fit into one custom_id; nobody turns more than three pages. */
export const mostFindings = 9;
/** In characters as sent. */
const longestState = 200;
const longestContext = 300;

export interface View {
  readonly language: LanguageCode;
  readonly found: boolean;
  /** The state of a when-question, or that nothing was found; Markdown. */
  readonly head: string | null;
  readonly findings: readonly Finding[];
}

export function viewOf(answer: Answer, reader: Reader): View {
  const { language, found } = answer;
  const findings = distinct(found ? answer.findings : answer.nearMisses).slice(0, mostFindings);
  return { language, found, head: found ? stateOf(answer.state, reader) : nothingFound(answer), findings };
}

/** Without those that would look the same: of one sentence, several statements or visits may have been read. */
function distinct(findings: readonly Finding[]): Finding[] {
  const looks = findings.map(({ paragraph, sentence, statement, visit }) => [
    paragraph,
    statement?.kind === 'direct' ? statement.quotes[0].start : sentence.start,
    statement?.speaker,
    visit?.status,
    visit?.when?.words,
  ]);
  const isFirst = (at: number) => looks.findIndex((look) => look.every((part, i) => part === looks[at]?.[i])) === at;
  return findings.filter((_, at) => isFirst(at));
}

/** What stands over a finding: where the history of a visit begins, and where the visits that took place. */
export function headingOf({ language, found, head, findings }: View, index: number): string | null {
  const { history, pastVisits } = languages[language].phrases;
  if (!found) return null;
  if (index === findings.findIndex(({ visit }) => visit?.status === 'happened')) return pastVisits;
  return head !== null && index === 0 ? history : null;
}

function stateOf(state: VisitState | null, reader: Reader): string | null {
  if (state === null) return null;
  const { language } = reader;
  const { phrases } = languages[language];
  const status = phrases.statuses[state.status];
  const when = state.when === null ? status : shown(timeInWords(state.when, language), longestState);
  const asOf = state.asOf === null ? '' : `${phrases.asOf(dayInWords(state.asOf, language))}: `;
  const place = state.country === null ? phrases.somewhere : nameOf(state.country, reader);
  const about = [
    phrases.visit(nameOf(state.visitor, reader), place),
    ...(state.when === null ? [] : [status]),
    ...(state.attributedTo === null ? [] : [phrases.attributedTo(nameOf(state.attributedTo, reader))]),
  ];
  const context = contextInWords(state, reader).map((line) => `-# ${shown(line, longestContext)}`);
  return [`### ${asOf}${when}`, about.join(' · '), ...context].join('\n');
}

function nothingFound({ language, nearMisses }: Answer): string {
  const { phrases } = languages[language];
  const nothing = `**${phrases.nothingFound}**`;
  return nearMisses.length === 0 ? nothing : `${nothing}\n${phrases.nearMisses}`;
}
