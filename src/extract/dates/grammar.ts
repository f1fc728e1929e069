// A language's dates as a set of chrono parsers: our rules first, chrono's own for what they leave.
// Not from the root of chrono-node: that loads all of its languages, which takes longer than everything else at the start.
import type { ParsingContext } from 'chrono-node';
import * as chronoEnglish from 'chrono-node/en';
import { Chrono, type Parser, ParsingResult, type Refiner } from 'chrono-node/en';
import * as chronoIndonesian from 'chrono-node/id';
import type { DateRule, DateWords } from '../../language/date-words.ts';
import type { IsoDay, LanguageCode } from '../../model.ts';
import { fold } from '../../text/fold.ts';
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
    const ours = rules
      .filter(({ needs }) => needs.every((kind) => kinds.has(kind)))
      .map(({ rule, pattern }) => parser(rule, pattern, words, setting));
    const parsers = kinds.has('figure') ? [...ours, ...chronos[code]] : ours;
    if (parsers.length === 0) return [];
    return new Chrono({ parsers, refiners: [oursFirst, longestFirst] })
      .parse(text, noon(setting.reference))
      .map((result) => (result instanceof Read ? result.found : fromChrono(result)))
      .filter((found) => found !== null);
  };
}

/** chrono's strict parsers: what the casual ones add, our rules read better. */
const chronos: Readonly<Record<LanguageCode, readonly Parser[]>> = {
  id: chronoIndonesian.createConfiguration(true).parsers,
  en: chronoEnglish.strict.parsers,
};

/** A chrono result that carries our reading. */
class Read extends ParsingResult {
  readonly found: Found;

  constructor(context: ParsingContext, index: number, text: string, reading: Reading, rule: string) {
    super(context.reference, index, text);
    this.found = { start: index, end: index + text.length, reading, rule };
  }
}

function parser(rule: DateRule, pattern: RegExp, words: DateWords, setting: Setting): Parser {
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const index = match.index ?? 0;
      if (!standsAlone(context.text, index, index + match[0].length)) return null;
      if (capitalMissing(rule, match, words, setting.opensSentence && index === 0)) return null;
      const reading = readers[rule](partsOf(match, words), setting);
      return reading && new Read(context, index, match[0], reading, rule);
    },
  };
}

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

/** Where one of our rules reads anything, chrono's reading of the same words is the fault that the rule mends. */
const oursFirst: Refiner = {
  refine: ({ text }, results) => {
    const whole = ({ index, text: words }: ParsingResult) => standsAlone(text, index, index + words.length);
    const ours = results.filter((result) => result instanceof Read);
    const clashes = (result: ParsingResult) => ours.some((other) => overlap(result, other));
    return results.filter((result) => result instanceof Read || (!clashes(result) && whole(result)));
  },
};

/** Of overlapping readings the longest stays, of equally long ones the one whose rule stands first. */
const longestFirst: Refiner = {
  refine: (_, results) => {
    const kept: ParsingResult[] = [];
    for (const result of [...results].sort((a, b) => b.text.length - a.text.length))
      if (!kept.some((other) => overlap(result, other))) kept.push(result);
    return kept.sort((a, b) => a.index - b.index);
  },
};

function overlap(a: ParsingResult, b: ParsingResult): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}

/** chrono reckons in local time; at noon no change of clocks moves the day. */
function noon(day: IsoDay): Date {
  return new Date(`${day}T12:00:00`);
}
