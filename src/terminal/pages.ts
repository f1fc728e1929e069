// What is typed with a slash: pages on the coverage as a whole, as tables.
import { about, sources } from '../answers/sources.ts';
import { speakers } from '../answers/speakers.ts';
import { type TimelineEntry, type TimelineRequest, timeline } from '../answers/timeline.ts';
import { timelineAsked } from '../answers/timeline-question.ts';
import { whenVisit } from '../answers/when-visit.ts';
import { whoSaid } from '../answers/who-said.ts';
import { dayInWords, nameInWords, type Reader, speakerInWords, visitInWords, whenInWords } from '../answers/wording.ts';
import { isDay } from '../corpus/calendar.ts';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode, Statement, Visit } from '../model.ts';
import { printable } from './printable.ts';
import { asterisks, renderAnswer } from './render.ts';
import { table } from './table.ts';
import { readCount, UsageError } from './usage.ts';

const usage = `use one of:
  /sources    /speakers [limit:20]    /about
  /who-said [words] [speaker:"NAME"] [source:"OUTLET"] [after:2024-01-31] [before:2024-01-31] [limit:3]
  /when-visit [visitor:"NAME"] [place:"PLACE"] [limit:3]
  /timeline [about] [speaker:"NAME"] [after:2024-01-31] [before:2024-01-31]`;

type Page = (library: Library, words: string, language: LanguageCode) => string;

const pages: Readonly<Record<string, Page>> = {
  about: aboutPage,
  sources: sourcesPage,
  speakers: speakersPage,
  timeline: timelinePage,
  'who-said': whoSaidPage,
  'when-visit': whenVisitPage,
};

/**
 * The page that a line asks for, or null when it is a question.
 *
 * @throws {UsageError} for a page that there is not, or a filter that makes no sense
 */
export function pageFor(line: string, library: Library, language: LanguageCode): string | null {
  const [, name, words = ''] = /^\s*\/([\w-]+)\s*(.*)$/su.exec(line) ?? [];
  if (name === undefined) return null;
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!page) throw new UsageError(`there is no /${name}; ${usage}`);
  return page(library, words, language);
}

function aboutPage(library: Library, _words: string, language: LanguageCode): string {
  const { newest, ...facts } = about(library);
  const { phrases } = languages[language];
  const told = phrases.about({ ...facts, newest: newest && dayInWords(newest, language) });
  return [...told, phrases.kept(false)].join('\n');
}

function sourcesPage(library: Library, _words: string, language: LanguageCode): string {
  const { phrases } = languages[language];
  const rows = sources(library).map(({ article }) => [
    article.published ? dayInWords(article.published, language) : phrases.undated,
    article.publisher ?? phrases.unknownOutlet,
    article.title,
    ...(article.text === 'digest' ? [phrases.digest] : []),
  ]);
  return table(
    null,
    rows.map((row) => row.map(printable)),
  );
}

function speakersPage(library: Library, words: string, language: LanguageCode): string {
  const { phrases } = languages[language];
  const reader = { language, names: library.names };
  const { limit } = readFilters(words);
  const rows = speakers(library)
    .slice(0, limit)
    .map(({ name, statements, latest }) => [
      latest ? dayInWords(latest, language) : phrases.undated,
      String(statements),
      nameInWords(name, reader),
    ]);
  return table(
    null,
    rows.map((row) => row.map(printable)),
  );
}

/** Every filter of /who-said, in any combination. */
function whoSaidPage(library: Library, words: string, language: LanguageCode): string {
  const { about, ...filters } = readFilters(words);
  if (about === undefined && filters.speaker === undefined)
    throw new UsageError(`/who-said needs words, a speaker or both; ${usage}`);
  const answer = whoSaid(library, { ...filters, ...(about !== undefined && { words: about }), language });
  return renderAnswer(answer, library.names, asterisks);
}

/** Without visitor and place: the story's own visit. */
function whenVisitPage(library: Library, words: string, language: LanguageCode): string {
  const { about, visitor, place, limit } = readFilters(words);
  if (about !== undefined) throw new UsageError(`/when-visit takes no words beside visitor: and place:; ${usage}`);
  const trip = { ...(visitor !== undefined && { visitor }), ...(place !== undefined && { place }) };
  const answer = whenVisit(library, { ...trip, ...(limit !== undefined && { limit }), language });
  return renderAnswer(answer, library.names, asterisks);
}

/** The table that a question such as "kronologi …" asks for, or null when it asks for something else. */
export function timelineFor(question: string, library: Library, language: LanguageCode): string | null {
  const asked = timelineAsked(library, question, language);
  return asked && timelineTable(library, asked);
}

function timelinePage(library: Library, words: string, language: LanguageCode): string {
  return timelineTable(library, { ...readFilters(words), language });
}

function timelineTable(library: Library, request: TimelineRequest): string {
  const { language } = request;
  const entries = timeline(library, request);
  if (entries.length === 0) return languages[language].phrases.nothingFound;
  return table(
    null,
    entries.map((entry) => timelineRow(entry, { language, names: library.names }).map(printable)),
  );
}

function timelineRow({ day, when, statement, visit, paragraph }: TimelineEntry, reader: Reader): string[] {
  const { language } = reader;
  const { phrases } = languages[language];
  const { article, number } = paragraph;
  const time = when ? whenInWords(when, language) : `${phrases.published} ${dayInWords(day, language)}`;
  const told = statement ? saidInRow(statement, reader) : visit ? visitInRow(visit, reader) : '';
  // What was told comes last: it may be long, and nothing has to be padded to it.
  return [time, `${article.publisher ?? phrases.unknownOutlet}, ${phrases.paragraph(number)}`, told];
}

function saidInRow(statement: Statement, reader: Reader): string {
  const words = statement.quotes.map(({ text }) => text).join(' … ');
  return `${speakerInWords(statement, reader)}: ${statement.kind === 'direct' ? `“${words}”` : words}`;
}

function visitInRow(visit: Visit, reader: Reader): string {
  const { phrases } = languages[reader.language];
  const place = visit.city ?? visit.country;
  const trip = phrases.visit(
    nameInWords(visit.visitor, reader),
    place === null ? phrases.somewhere : nameInWords(place, reader),
  );
  return `${trip} · ${visitInWords(visit, reader)}`;
}

const filter = /\b(speaker|source|visitor|place|after|before|limit):(?:"([^"]*)"|(\S+))/gu;

interface Filters {
  readonly speaker?: string;
  readonly source?: string;
  readonly visitor?: string;
  readonly place?: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit?: number;
  /** What stands beside the filters. */
  readonly about?: string;
}

function readFilters(words: string): Filters {
  const { limit, ...filters }: Partial<Record<string, string>> = Object.fromEntries(
    [...words.matchAll(filter)].map(([, key, quoted, bare]) => [key, quoted ?? bare ?? '']),
  );
  for (const key of ['after', 'before'])
    if (filters[key] !== undefined && !isDay(filters[key]))
      throw new UsageError(`${key}: takes a day such as 2024-01-31, not "${filters[key]}"`);
  const about = words.replace(filter, ' ').trim();
  const most = readCount('limit', limit);
  return { ...filters, ...(most !== undefined && { limit: most }), ...(about !== '' && { about }) };
}
