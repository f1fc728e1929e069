// /timeline: what was said and what visits are told of, in order of time.
import type { Library } from '../library/library.ts';
import type { IsoDay, LanguageCode, Paragraph, Statement, Visit, When } from '../model.ts';
import { answersQuestion } from './enough.ts';
import { present } from './present.ts';
import { resolveSpeaker } from './speakers.ts';

export interface TimelineRequest {
  /** What it is to be about; everything unless told. */
  readonly about?: string;
  readonly speaker?: string;
  /** First and last day of what is told, both inclusive. */
  readonly after?: IsoDay;
  readonly before?: IsoDay;
  readonly language: LanguageCode;
}

/** Something said or some visit, and the time that it belongs to. */
export interface TimelineEntry {
  readonly paragraph: Paragraph;
  readonly statement: Statement | null;
  readonly visit: Visit | null;
  /** When it was said, or when the visit is; null where only the day of the report is known. */
  readonly when: When | null;
  /** The day that it is ordered by. */
  readonly day: IsoDay;
}

/** Every statement and visit that has a day, earliest first. A speaker whom the coverage does not have gives none. */
export function timeline(library: Library, request: TimelineRequest): TimelineEntry[] {
  const speaker = request.speaker === undefined ? undefined : resolveSpeaker(library, request.speaker);
  if (speaker === null) return [];
  const { statements, visits } = subject(library, request, speaker);
  const entries = [...statements.flatMap(statementEntry), ...visits.filter(toldBy(speaker)).flatMap(visitEntry)];
  const people = peopleIn(library, request.about);
  return entries.filter((entry) => inBounds(entry, request) && concerns(library, people, entry)).sort(inOrder);
}

type Subject = Pick<Library, 'statements' | 'visits'>;

function subject(library: Library, { about, language }: TimelineRequest, speaker: string | undefined): Subject {
  const by = ({ speaker: name }: Statement) => speaker === undefined || name === speaker;
  if (!about?.trim()) return { statements: library.statements.filter(by), visits: library.visits };
  const query = { text: about, language, limit: Number.MAX_SAFE_INTEGER };
  const { search } = library;
  return {
    statements: search
      .statements({ ...query, ...present({ speaker }) })
      .filter(answersQuestion)
      .map(({ item }) => item),
    visits: search
      .visits(query)
      .filter(answersQuestion)
      .map(({ item }) => item),
  };
}

/** Whom it is to be about, by name. */
function peopleIn({ names }: Library, about = ''): ReadonlySet<string> {
  const named = names.find(about, { lenient: true }).filter(({ entity }) => entity.kind === 'person');
  return new Set(named.map(({ entity }) => entity.name));
}

/** "kunjungan Sari ke Ankara": a visit of somebody else to Ankara has the other words, but is none of hers. */
function concerns(
  { names }: Library,
  people: ReadonlySet<string>,
  { paragraph, statement, visit }: TimelineEntry,
): boolean {
  if (people.size === 0 || people.has(statement?.speaker ?? visit?.visitor ?? '')) return true;
  const told = visit?.span.text ?? statement?.quotes.map(({ text }) => text).join(' ') ?? '';
  return names.find(told, { article: paragraph.article }).some(({ entity }) => people.has(entity.name));
}

const toldBy = (speaker: string | undefined) => (visit: Visit) =>
  speaker === undefined || visit.attributedTo === speaker;

function statementEntry(statement: Statement): TimelineEntry[] {
  const { paragraph, said } = statement;
  return entry({ paragraph, statement, visit: null, when: dated(said) }, paragraph.article.published);
}

// A visit of which no day is told has no place in time: the day of the report is not its own.
function visitEntry(visit: Visit): TimelineEntry[] {
  return entry({ paragraph: visit.paragraph, statement: null, visit, when: dated(visit.when) }, undefined);
}

const dated = (when: When | null) => (when && (when.from ?? when.to) !== null ? when : null);

function entry(told: Omit<TimelineEntry, 'day'>, published: string | undefined): TimelineEntry[] {
  const day = told.when?.from ?? told.when?.to ?? published?.slice(0, 10);
  return day === undefined ? [] : [{ ...told, day }];
}

function inBounds({ day, when }: TimelineEntry, { after, before }: TimelineRequest): boolean {
  const last = when?.to ?? day;
  return (after === undefined || last >= after) && (before === undefined || day <= before);
}

function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  return (
    a.day.localeCompare(b.day) ||
    (a.paragraph.article.published ?? '').localeCompare(b.paragraph.article.published ?? '')
  );
}
