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
const wordStart = '(?<![\\p{L}\\p{N}-])';
const wordEnd = '(?![\\p{L}\\p{N}-])';
const kinds = [
  `(?<by>${anyOf('by')})`,
  `(?<author>${anyOf('byAuthor')})`,
  `(?<other>${anyOf('byOther')})`,
  `(?<published>${anyOf('publishedAt')})`,
  `(?<updated>${anyOf('updatedAt')})`,
].join('|');
const labels = new RegExp(`${wordStart}(?:${kinds})${wordEnd}\\s*(?<colon>:)?`, 'gu');

const leadingLabel = new RegExp(`^(?:${anyOf('byAuthor')}|${anyOf('byOther')}|${anyOf('teams')})\\s*:?\\s+`, 'iu');
const masthead = /^\s*([\p{L}\p{N}]+)\s*[•·]/u;

interface Piece {
  readonly label: 'author' | 'other' | 'published' | 'updated' | 'none';
  /** Whether the label can only be one: "Laporan Warga Desa" may be a sub-heading, "Laporan: Ani" is not. */
  readonly firm: boolean;
  readonly text: string;
  /** One word set off by a bullet: "Medcom •". Before a dash or a comma it would be a town as well, before a bar a section. */
  readonly masthead: string | undefined;
  readonly date: FullDate | undefined;
}

/** What a line says as a byline, or null when it is none. */
export function readByline(written: string): Byline | null {
  if (written.length > 2 * longestByline) return null;
  const line = separated(written);
  const folded = fold(line);
  if (line.length > longestByline || folded.length !== line.length || /[.!?"”]$/.test(line)) return null;
  const pieces = cutAtLabels(line, folded);
  if (!pieces.some(isCertain) || !pieces.every(namesOnly)) return null;
  return { ...people(pieces), ...times(pieces) };
}

// Scrapes glue what stood on lines of its own: "Pewarta: Ani UjiEditor: Budi Uji Copyright © Harian Uji 2031".
function separated(line: string): string {
  return line.replace(/(\p{Ll})(\p{Lu}\p{Ll}{2,12}\s?:)/gu, '$1 $2').replace(/\s(?:copyright\s*)?©.{0,80}$/iu, '');
}

// A date alone may stand in a sub-heading; with its weekday, its time or a label it is a byline's.
function isCertain({ label, firm, date }: Piece): boolean {
  return firm || Boolean(date && (label !== 'none' || date.hasTime || date.hasWeekday));
}

function cutAtLabels(line: string, folded: string): Piece[] {
  const cuts = [...folded.matchAll(labels)];
  const edges = [...cuts.map(({ index }) => index), line.length];
  const first = piece('none', false, line.slice(0, edges[0]));
  const rest = cuts.map((cut, at) => {
    const { by, colon } = cut.groups ?? {};
    return piece(labelOf(cut), Boolean(by ?? colon), line.slice(cut.index + cut[0].length, edges[at + 1]));
  });
  return [first, ...rest].filter(({ label, text, date }) => label !== 'none' || text || date);
}

function labelOf({ groups: { by, author, other, updated } = {} }: RegExpExecArray): Piece['label'] {
  if (by ?? author) return 'author';
  if (other) return 'other';
  return updated ? 'updated' : 'published';
}

function piece(label: Piece['label'], firm: boolean, raw: string): Piece {
  const date = fullDates(raw)[0];
  const text = date ? `${raw.slice(0, date.start)} | ${raw.slice(date.end)}` : raw;
  return { label, firm, text: names(text).join(' | '), masthead: masthead.exec(raw)?.[1], date };
}

/** The names that separators leave: "Medcom •", "Jakarta, CNN Indonesia --". */
function names(text: string): string[] {
  return text
    .split(/\s*[|•·–—,/]\s*|\s+-+\s*|\s*-+\s+|^-+|-+$/u)
    .map((name) => name.replace(/^[\s(:]{1,4}|[\s):]{1,4}$/g, ''))
    .filter((name) => /\p{L}/u.test(name));
}

/** The names of a line, without the label that opens it. */
export function namesIn(line: string): string[] {
  return names(line.replace(leadingLabel, ''));
}

/** Whether a line consists of names of people and outlets. */
export function isNames(line: string): boolean {
  const all = namesIn(line);
  return (
    line.length <= longestByline && all.length > 0 && all.every((name) => namesOutlet(name) || looksLikeName(name))
  );
}

function namesOnly({ text }: Piece): boolean {
  return names(text).every((name) => namesOutlet(name) || looksLikeName(name));
}

function people(pieces: readonly Piece[]): Pick<Byline, 'author' | 'publisher'> {
  const unlabelled = pieces
    .filter(({ label }) => label !== 'author' && label !== 'other')
    .flatMap(({ text }) => names(text));
  const authors = pieces.filter(({ label }) => label === 'author').flatMap(({ text }) => names(text));
  const author = authors.find((name) => !namesOutlet(name));
  const publisher =
    [...unlabelled, ...authors].find(namesOutlet) ?? pieces.map(({ masthead }) => masthead).find(Boolean);
  const person = author ?? unlabelled.find((name) => name.includes(' ') && !namesOutlet(name));
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
