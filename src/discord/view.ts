// An answer as it is shown: what heads it, and all its findings in order. Buttons carry a view from one message to the next.
import { type Reader, visitOf } from '../answers/wording.ts';
import { publicationDay } from '../days.ts';
import { languages } from '../language/index.ts';
import type { Answer, Finding, LanguageCode, Visit, VisitState } from '../model.ts';
import { dayStamp, timeShown } from './day.ts';
import { nameOf, tellerOf, visitLine } from './finding.ts';

/** Its references fit into one custom_id; nobody turns more than three pages. */
const mostFindings = 9;
/** The history below has them all. */
const mostOthers = 3;

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
  return head !== null && index === 0 && findings[0]?.visit ? history : null;
}

/** What is asked and as of when, then the time itself, who says so, and what else is said: a line each, since phones are narrow. */
function stateOf(state: VisitState | null, reader: Reader): string | null {
  if (state === null) return null;
  const { language } = reader;
  const { phrases } = languages[language];
  const status = state.status === null ? [] : [phrases.statuses[state.status]];
  const when = state.when === null ? status : [timeShown(state.when, language)];
  const asOf = state.asOf === null ? [] : [phrases.asOf(dayStamp(state.asOf))];
  const asked = [...asOf, ...visitOf(state, reader, nameOf)];
  const certainty = [
    ...(state.when === null ? [] : status),
    ...(state.attributedTo === null ? [] : [phrases.attributedTo(tellerOf(state.attributedTo, reader))]),
  ];
  return [
    ...(asked.length > 0 ? [`-# ${asked.join(' · ')}`] : []),
    ...when.map((time) => `### ${time}`),
    ...(certainty.length > 0 ? [certainty.join(' · ')] : []),
    ...othersLines(state.others, reader),
    ...previousLine(state.previous, reader),
  ].join('\n');
}

function othersLines(others: readonly Visit[], reader: Reader): string[] {
  const { phrases, discord } = languages[reader.language];
  if (others.length === 0) return [];
  const left = others.length - mostOthers;
  return [
    `-# ${phrases.otherSources}`,
    ...others.slice(0, mostOthers).map((visit) => claimLine(visit, reader)),
    ...(left > 0 ? [`-# – ${discord.andMore(left)}`] : []),
  ];
}

function previousLine(previous: Visit | null, reader: Reader): string[] {
  const day = previous === null ? null : publicationDay(previous.paragraph.article);
  if (previous === null || day === null) return [];
  const before = languages[reader.language].phrases.previously(dayStamp(day));
  return [`-# ${before}`, claimLine(previous, reader)];
}

function claimLine(visit: Visit, reader: Reader): string {
  return `-# – ${visitLine(visit, reader)}`;
}

function nothingFound({ language, nearMisses }: Answer): string {
  const { phrases } = languages[language];
  const nothing = `**${phrases.nothingFound}**`;
  return nearMisses.length === 0 ? nothing : `${nothing}\n${phrases.nearMisses}`;
}
