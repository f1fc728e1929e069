// Puts readings together: ranges, a year that two dates share, open ends.
import type { DateWords } from '../../language/language.ts';
import type { IsoDay } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { addDays, yearOf } from './calendar.ts';
import type { Found, Reading } from './reading.ts';

/** Ranges ("5 Juli hingga 29 Agustus 2005") become one reading; "20 Mei dan 3 Juni 2024" share the year. */
export function joined(text: string, found: readonly Found[], words: DateWords): Found[] {
  const result: Found[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const between = last ? linkBetween(text, last, next) : null;
    const range = last && between !== null && words.to.includes(between) ? rangeOf(last, next) : null;
    if (last && between !== null && words.and.includes(between)) result.splice(-1, 1, withYearOf(last, next));
    if (range) result.splice(-1, 1, range);
    else result.push(next);
  }
  return result;
}

function linkBetween(text: string, a: Found, b: Found): string | null {
  const between = text.slice(a.end, b.start);
  return between.length > 20 ? null : fold(between).trim().replaceAll(/\s+/g, ' ');
}

const fine: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

function rangeOf(first: Found, last: Found): Found | null {
  if (first.reading.grain !== last.reading.grain || !fine.has(last.reading.grain)) return null;
  const from = withYearOf(first, last).reading;
  if (!from.from || !last.reading.to) return null;
  const to = from.from <= last.reading.to ? last.reading.to : laterWeekday(first, last);
  if (!to || to < from.from) return null;
  const inferred = last.reading.inferred;
  return { start: first.start, end: last.end, rule: 'range', reading: { ...from, to, inferred } };
}

/** "Sabtu-Senin": the second weekday follows the first. */
function laterWeekday(first: Found, last: Found): IsoDay | null {
  const weekdays = first.rule === 'weekday' && last.rule === 'weekday';
  return weekdays && last.reading.to ? addDays(last.reading.to, 7) : null;
}

/** The first reading in the year of the second, where only the second has one: "5 Juli hingga 29 Agustus 2005". */
function withYearOf(first: Found, second: Found): Found {
  const { from, to, inferred } = first.reading;
  const needs = inferred.includes('year') && !second.reading.inferred.includes('year');
  if (!needs || !from || !to || !second.reading.from || first.reading.grain !== second.reading.grain) return first;
  const year = yearOf(second.reading.from);
  const moved = inYear(first.reading, from <= to && from.slice(5) > second.reading.from.slice(5) ? year - 1 : year);
  return moved ? { ...first, reading: { ...moved, inferred: [] } } : first;
}

function inYear(reading: Reading, year: number): Reading {
  const move = (day: IsoDay | null) => day && `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return { ...reading, from: move(reading.from), to: move(reading.to) };
}

/** Opens the end that "paling cepat" or "paling lambat" leaves open, and takes those words in. */
export function opened(text: string, found: Found, words: DateWords): Found {
  if (found.reading.grain === 'vague') return found;
  const earliest = phraseBefore(text, found.start, words.earliest);
  if (earliest !== null) return withOpenEnd(found, earliest, { ...found.reading, to: null });
  const latest = phraseBefore(text, found.start, words.latest);
  if (latest !== null) return withOpenEnd(found, latest, { ...found.reading, from: null });
  return found;
}

function withOpenEnd(found: Found, start: number, reading: Reading): Found {
  return { ...found, start, reading, rule: `${found.rule}, open` };
}

/** One of the phrases right before a place, at most "pada" or "tanggal" between them. */
function phraseBefore(text: string, at: number, phrases: readonly string[]): number | null {
  const head = Math.max(0, at - 40);
  const before = text.slice(head, at).toLowerCase();
  const trimmed = before.replace(/\s+(?:pada|tanggal|hari|bulan|di|on|in|the)?\s*$/u, '').trimEnd();
  const phrase = phrases.find(
    (words) => trimmed.endsWith(words) && !/[\p{L}\p{N}]/u.test(trimmed.charAt(trimmed.length - words.length - 1)),
  );
  return phrase === undefined ? null : head + trimmed.length - phrase.length;
}
