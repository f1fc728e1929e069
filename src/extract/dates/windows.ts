// The stretches of a text where a date may stand, so that the patterns see a few words and never a whole paragraph.
//
// Two reasons: chrono tries some twenty patterns at every word, which over news without dates is most of the work; and some of
// its patterns take time that grows faster than the text, which a window of bounded length rules out.
import type { DateWords } from '../../language/language.ts';
import type { Span } from '../../model.ts';
import { span } from '../../text/spans.ts';
import { type Word, words } from '../../text/words.ts';

/** Longer than any date that a newspaper prints; a longer run of date words is cut. */
const longestWindow = 24;
const longestWord = 24;
const widestGap = 4;
const longestAbbreviation = 4;

const yearLike = /^(?:1\d|20)\d\d$/;
const dateLike = /^\d{1,4}[/:.]\d{1,4}(?:[/.]\d{1,4})?$/;
const figure = /^\d/;

export interface Window extends Span {
  /** Where the first word stands that makes a date likely. */
  readonly anchor: number;
}

/** Runs of words that all may belong to a date and of which one makes it likely. */
export function windows(text: string, vocabulary: Vocabulary): Window[] {
  const found: Window[] = [];
  let run: Word[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    const anchor = run.find((word) => anchors(word, vocabulary));
    if (first && last && anchor) found.push({ ...withBrackets(text, first.start, last.end), anchor: anchor.start });
    run = [];
  };
  for (const word of words(text)) {
    const before = run.at(-1);
    if (before && (run.length >= longestWindow || apart(text, before, word))) close();
    if (belongs(word, vocabulary)) run.push(word);
    else close();
  }
  close();
  return found;
}

/** Too far from each other, or in two sentences; "tgl. 5" and "Jan. 5" are not. */
function apart(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  return gap.length > widestGap || (/[.!?]\s/u.test(gap) && before.text.length > longestAbbreviation);
}

/** The words of a language that dates consist of. */
export interface Vocabulary {
  /** Make a date likely: "Rabu", "Juni", "pekan". */
  readonly anchors: ReadonlySet<string>;
  /** May stand beside them: "pada", "tanggal". */
  readonly glue: ReadonlySet<string>;
}

export function vocabularyOf(date: DateWords): Vocabulary {
  const { lists } = date;
  const calendar = [lists.month, lists.weekday, lists.unit, lists.oneUnit, lists.division, lists.season];
  const anchors = wordsIn([...date.anchors, ...calendar.flatMap((list) => [...list.keys()])]);
  // Of "di masa yang akan datang" only "masa" makes a date likely.
  const loose = wordsIn([...lists.casual.keys(), ...lists.vague.keys()]);
  for (const word of loose) if (!date.glue.has(word) && !date.future.has(word)) anchors.add(word);
  const modifiers = [lists.count, lists.ordinal, lists.shift, lists.portion, lists.partOfDay, lists.same];
  const phrases = [...modifiers.flatMap((list) => [...list.keys()]), ...date.earliest, ...date.latest, ...date.atTime];
  return { anchors, glue: new Set([...date.glue, ...loose, ...wordsIn(phrases)]) };
}

function wordsIn(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap((phrase) => words(phrase).map(({ folded }) => folded)));
}

function belongs(word: Word, { anchors, glue }: Vocabulary): boolean {
  if (word.text.length > longestWord) return false;
  return figure.test(word.text) || anchors.has(word.folded) || glue.has(word.folded);
}

function anchors(word: Word, vocabulary: Vocabulary): boolean {
  return vocabulary.anchors.has(word.folded) || yearLike.test(word.text) || dateLike.test(word.text);
}

/** A bracket at either edge belongs to the date: "(12/6)", "( 12/6 )". */
function withBrackets(text: string, start: number, end: number): Span {
  const opening = /\(\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const closing = /^\s?\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return span(text, start - opening, end + closing);
}
