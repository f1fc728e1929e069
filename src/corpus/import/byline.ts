// Reads bylines: lines that name who published an article, who wrote it and when.
import { fold } from '../../text/fold.ts';
import { type FullDate, fullDates } from './full-dates.ts';
import { looksLikeName, namesOutlet } from './outlet.ts';
import { anyOf } from './portal-words.ts';

export interface Byline {
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** The time of the last change; stands for the publication where that is not given. */
  readonly updated?: string;
}

// Bylines are short; what is longer is a paragraph with a date in it.
const longestByline = 160;
const labels = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<author>${anyOf('byAuthor')})|(?<other>${anyOf('byOther')})|(?<published>${anyOf('publishedAt')})|(?<updated>${anyOf('updatedAt')}))(?![\\p{L}\\p{N}])\\s*:?`,
  'gu',
);

interface Piece {
  readonly label: 'author' | 'other' | 'published' | 'updated' | 'none';
  readonly text: string;
  readonly date: FullDate | undefined;
}

/** What a line says as a byline, or null when it is none. */
export function readByline(line: string): Byline | null {
  const folded = fold(line);
  if (
    line.length > longestByline ||
    folded.length !== line.length ||
    /[.!?"”]$/.test(line.replace(/\b(?:WIB|pkl)\.$/, ''))
  )
    return null;
  const pieces = cutAtLabels(line, folded);
  const labelled = pieces.some(({ label }) => label !== 'none');
  const dates = pieces.flatMap(({ date }) => (date ? [date] : []));
  if (!labelled && !dates.some(({ hasTime, hasWeekday }) => hasTime || hasWeekday)) return null;
  if (!pieces.every(isBylinePiece)) return null;
  const byline = { ...people(pieces), ...times(pieces) };
  return Object.keys(byline).length > 0 || labelled ? byline : null;
}

function cutAtLabels(line: string, folded: string): Piece[] {
  const cuts = [...folded.matchAll(labels)];
  const edges = [...cuts.map(({ index }) => index), line.length];
  const first = piece('none', line.slice(0, edges[0]));
  const rest = cuts.map((cut, at) => {
    const label = cut.groups?.author
      ? 'author'
      : cut.groups?.other
        ? 'other'
        : cut.groups?.updated
          ? 'updated'
          : 'published';
    return piece(label, line.slice(cut.index + cut[0].length, edges[at + 1]));
  });
  return [first, ...rest].filter(({ label, text, date }) => label !== 'none' || text || date);
}

function piece(label: Piece['label'], raw: string): Piece {
  const date = fullDates(raw)[0];
  const text = date ? `${raw.slice(0, date.start)} | ${raw.slice(date.end)}` : raw;
  return { label, text: names(text).join(' | '), date };
}

/** The names that separators leave: "Medcom •", "Jakarta, CNN Indonesia --". */
function names(text: string): string[] {
  return text
    .split(/\s*[|•·–—,]\s*|\s+-+\s*|\s*-+\s+|^-+|-+$/u)
    .map((name) => name.replace(/^[\s(:]{1,4}|[\s):]{1,4}$/g, ''))
    .filter((name) => /\p{L}/u.test(name));
}

function isBylinePiece({ text }: Piece): boolean {
  return names(text).every((name) => namesOutlet(name) || looksLikeName(name));
}

function people(pieces: readonly Piece[]): Pick<Byline, 'author' | 'publisher'> {
  const unlabelled = pieces
    .filter(({ label }) => label !== 'author' && label !== 'other')
    .flatMap(({ text }) => names(text));
  const author = pieces.filter(({ label }) => label === 'author').flatMap(({ text }) => names(text))[0];
  const publisher = unlabelled.find(namesOutlet) ?? unlabelled.find((name) => !name.includes(' '));
  const person = author ?? unlabelled.find((name) => name !== publisher && name.includes(' '));
  return { ...(person && { author: person }), ...(publisher && { publisher }) };
}

function times(pieces: readonly Piece[]): Pick<Byline, 'published' | 'updated'> {
  const at = (updated: boolean) => {
    const date = pieces.find((candidate) => candidate.date && (candidate.label === 'updated') === updated)?.date;
    return date && (date.instant ?? date.day);
  };
  const published = at(false);
  const updated = at(true);
  return { ...(published && { published }), ...(updated && { updated }) };
}
