// Puts readings together: ranges, a year that two dates share, open ends.

import { addDays, weekdayOf, yearOf } from '../../days.ts';
import type { DateWords } from '../../language/date-words.ts';
import { onceFor } from '../../language/once-for.ts';
import type { IsoDay } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { type Word, words as wordsOf } from '../../text/words.ts';
import type { Found, Reading } from './reading.ts';

/** Ranges ("5 Juli hingga 29 Agustus 2005") and times of day become one reading; "20 Mei dan 3 Juni 2024" share the year. */
export function joined(text: string, found: readonly Found[], words: DateWords): Found[] {
  const result: Found[] = [];
  for (const next of found) {
    const last = result.pop();
    result.push(...(last ? pair(text, last, next, words) : [next]));
  }
  return result;
}

/** Two neighbours as they are, or as what they make together. */
function pair(text: string, first: Found, second: Found, words: DateWords): readonly Found[] {
  const link = linkBetween(text, first, second);
  if (link === null) return [first, second];
  if (isTime(second) && (link === '' || link === ',' || words.atTime.has(link.replace(/^, ?/, ''))))
    return [withTime(first, second)];
  const range = words.to.includes(link) || (words.and.includes(link) && follows(text, first.start, words.between));
  if (range || (words.and.includes(link) && areNeighbours(first, second))) return rangeOf(first, second);
  return words.and.includes(link) ? [withYearOf(first, second), second] : [first, second];
}

function isTime({ rule }: Found): boolean {
  return rule === 'time';
}

/** "Selasa (16/1/2024) pukul 10.30 WIB": a day and when on it. */
function withTime(day: Found, time: Found): Found {
  if (day.reading.grain !== 'day') return day;
  return { ...day, end: time.end, reading: { ...day.reading, grain: 'minute' } };
}

function follows(text: string, at: number, before: ReadonlySet<string>): boolean {
  const last = wordsOf(text.slice(Math.max(0, at - 20), at)).at(-1);
  return last !== undefined && before.has(last.folded);
}

function linkBetween(text: string, a: Found, b: Found): string | null {
  const between = text.slice(a.end, b.start);
  return between.length > 20 ? null : fold(between).trim().replaceAll(/\s+/g, ' ');
}

const fine: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'century']);

function rangeOf(first: Found, last: Found): readonly Found[] {
  const grains = [first.reading.grain, last.reading.grain];
  const from = weekdayBefore(first, last) ?? withYearOf(first, last).reading;
  const to = from.from && last.reading.to && from.from <= last.reading.to ? last.reading.to : laterWeekday(first, last);
  if (!grains.every((grain) => fine.has(grain)) || !from.from || !to || to < from.from) return [first, last];
  const inferred = [...new Set([...from.inferred, ...last.reading.inferred])];
  return [{ start: first.start, end: last.end, rule: 'range', reading: { ...from, to, inferred } }];
}

/** "Selasa dan Rabu": two days in a row are one stretch. */
function areNeighbours(first: Found, second: Found): boolean {
  const [day, next] = [first.reading.from, second.reading.from];
  const weekdays = first.rule === 'weekday' && second.rule === 'weekday';
  return weekdays && day !== null && next !== null && weekdayOf(addDays(day, 1)) === weekdayOf(next);
}

/** "dari Senin hingga Rabu pekan lalu", "Senin hingga Rabu (5/6)": the Monday before that Wednesday. */
function weekdayBefore({ rule, reading }: Found, last: Found): Reading | null {
  if (rule !== 'weekday' || last.rule === 'weekday' || last.reading.grain !== 'day') return null;
  const [day, end] = [reading.from, last.reading.from];
  if (day === null || end === null) return null;
  const before = addDays(end, -((weekdayOf(end) - weekdayOf(day) + 7) % 7));
  return { ...reading, from: before, to: before };
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
  const beside = wordsBeside(text, found);
  const earliest = phraseBeside(beside, found, words.earliest, words);
  if (earliest) return { ...found, ...earliest, reading: { ...found.reading, to: null }, rule: `${found.rule}, open` };
  const latest = phraseBeside(beside, found, words.latest, words);
  if (latest) return { ...found, ...latest, reading: { ...found.reading, from: null }, rule: `${found.rule}, open` };
  return found;
}

// Longer than any phrase with the words that may stand between it and the date: "paling lambat pada tanggal".
const phraseReach = 60;

interface Beside {
  /** Where in the text the words before begin to be counted. */
  readonly head: number;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

function wordsBeside(text: string, { start, end }: Found): Beside {
  const head = Math.max(0, start - phraseReach);
  return { head, before: wordsOf(text.slice(head, start)), after: wordsOf(text.slice(end, end + phraseReach)) };
}

/** Where the date begins and ends together with one of the phrases right before or after it. */
function phraseBeside(
  { head, before, after }: Beside,
  { start, end }: Found,
  phrases: readonly string[],
  { leads }: DateWords,
) {
  for (const phrase of wordsOfAll(phrases)) {
    const at = before.findLastIndex((_, i) => standsAt(before, i, phrase));
    const between = at < 0 ? null : before.slice(at + phrase.length);
    if (between?.every(({ folded }) => leads.has(folded))) return { start: head + (before[at]?.start ?? 0), end };
    const last = after[phrase.length - 1];
    if (last && standsAt(after, 0, phrase)) return { start, end: end + last.end };
  }
  return null;
}

/** Phrases as lists of words; cut once, since every date is looked at beside them. */
const wordsOfAll = onceFor((phrases: readonly string[]): readonly (readonly string[])[] =>
  phrases.map((each) => wordsOf(each).map(({ folded }) => folded)),
);

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.folded === word);
}
