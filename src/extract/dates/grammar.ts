// The dates of a language: our rules first, chrono's own parsers for what they leave.
// Not from the root of chrono-node: that loads all of its languages, which takes longer than everything else at the start.
import * as chronoEnglish from 'chrono-node/en';
import { Chrono } from 'chrono-node/en';
import * as chronoIndonesian from 'chrono-node/id';
import type { DateRule, DateWords } from '../../language/date-words.ts';
import type { IsoDay, LanguageCode } from '../../model.ts';
import { classAt, digit } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { overlaps } from '../../text/spans.ts';
import { fromChrono } from './from-chrono.ts';
import { readers } from './readers.ts';
import type { Found, Reading, Setting } from './reading.ts';
import { compile, needsOf, partsOf } from './template.ts';

/** Reads the dates of a short text. `kinds`: what it holds, by the lists of the language (see `needsOf`). */
export type Grammar = (text: string, kinds: ReadonlySet<string>, setting: Setting) => Found[];

export function grammarOf(code: LanguageCode, words: DateWords): Grammar {
  const rules = words.expressions.map(({ rule, template }) => ({
    rule,
    pattern: compile(template, words),
    needs: needsOf(template, words),
  }));
  return (text, kinds, setting) => {
    const usable = rules.filter(({ needs }) => needs.every((kind) => kinds.has(kind)));
    const ours = usable.flatMap(({ rule, pattern }) => readingsOf(rule, pattern, text, words, setting));
    const theirs = mayHoldMore(text, ours) ? chronoReadings(text, code, setting, ours) : [];
    return longestFirst([...ours, ...theirs]).flatMap(({ found }) => found ?? []);
  };
}

/** A stretch that a rule of ours or chrono reads; `found` null where it is no date that we take over. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly found: Found | null;
}

/** Every place of the text that a rule reads, without overlaps. */
function readingsOf(rule: DateRule, pattern: RegExp, text: string, words: DateWords, setting: Setting): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0, match = pattern.exec(text); match; match = pattern.exec(text.slice(from))) {
    const start = from + match.index;
    const end = start + match[0].length;
    const reading = readAt(rule, match, text, start, words, setting);
    if (reading) found.push({ start, end, found: { start, end, reading, rule } });
    from = reading ? end : start + 1;
  }
  return found;
}

function readAt(
  rule: DateRule,
  match: RegExpExecArray,
  text: string,
  start: number,
  words: DateWords,
  setting: Setting,
): Reading | null {
  if (!standsAlone(text, start, start + match[0].length)) return null;
  if (capitalMissing(rule, match, words, setting.opensSentence && start === 0)) return null;
  return readers[rule](partsOf(match, words), setting);
}

// "first of May 98": what we take over from chrono has a written year, of two figures or four.
const fewestFigures = 2;

/** Whether enough figures stand outside our readings for a whole date: chrono tries twenty patterns at every word. */
function mayHoldMore(text: string, ours: readonly Candidate[]): boolean {
  let figures = 0;
  for (let at = 0; at < text.length; at++)
    if (classAt(text, at) === digit && !ours.some(({ start, end }) => start <= at && at < end)) figures++;
  return figures >= fewestFigures;
}

/** chrono's readings of whole words; where one of our rules reads anything, chrono's of the same words is the fault that the rule mends. */
function chronoReadings(
  text: string,
  code: LanguageCode,
  { reference }: Setting,
  ours: readonly Candidate[],
): Candidate[] {
  return chronos[code]
    .parse(text, noon(reference))
    .map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      found: fromChrono(result),
    }))
    .filter((each) => standsAlone(text, each.start, each.end) && !ours.some((other) => overlaps(each, other)));
}

/** chrono's strict parsers: what the casual ones add, our rules read better. Its refiners would put readings together. */
const chronos: Readonly<Record<LanguageCode, Chrono>> = {
  id: new Chrono({ parsers: chronoIndonesian.createConfiguration(true).parsers, refiners: [] }),
  en: new Chrono({ parsers: chronoEnglish.strict.parsers, refiners: [] }),
};

// "minggu" is a week and "Minggu" a Sunday; at the head of a sentence and in a headline ("Minggu Depan") the capital says nothing.
function capitalMissing(
  rule: DateRule,
  match: RegExpMatchArray,
  words: DateWords,
  capitalMeansNothing: boolean,
): boolean {
  const { weekday, shift } = match.groups ?? {};
  if (!rule.startsWith('weekday') || weekday === undefined || !words.capitalised.has(fold(weekday))) return false;
  if (!startsCapital(weekday)) return true;
  return (
    rule === 'weekday' &&
    shift !== undefined &&
    match[0].startsWith(weekday) &&
    (capitalMeansNothing || startsCapital(shift))
  );
}

function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

// chrono searches the rest of the text anew after each match, so a look-behind in a pattern would see an edge where none is.
function standsAlone(text: string, start: number, end: number): boolean {
  // "34/2005" and "1,2004" hold no year.
  if (/^\d[/.,:]\d/.test(text.slice(Math.max(0, start - 2), start + 1))) return false;
  return !insideWord(text, start) && !insideWord(text, end);
}

function insideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

const lengthOf = ({ start, end }: Candidate): number => end - start;

/** Of overlapping readings the longest stays, of equally long ones the one that begins first, then the one whose rule stands first. */
function longestFirst(all: readonly Candidate[]): Candidate[] {
  if (all.length < 2) return [...all];
  const kept: Candidate[] = [];
  for (const each of all.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start))
    if (!kept.some((other) => overlaps(each, other))) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

/** chrono reckons in local time; at noon no change of clocks moves the day. */
function noon(day: IsoDay): Date {
  return new Date(`${day}T12:00:00`);
}
