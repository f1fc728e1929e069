// The stretches of a text where a date may stand, so that the patterns see a few words and never a whole paragraph.
//
// Two reasons: chrono tries some twenty patterns at every word, which over news without dates is most of the work; and some of
// its patterns take time that grows faster than the text, which a window of bounded length rules out.
import type { DateWords } from '../../language/date-words.ts';
import type { Span } from '../../model.ts';
import { span } from '../../text/spans.ts';
import { paragraphWords, type Word, words } from '../../text/words.ts';

/** Longer than any date that a newspaper prints; a longer run of date words is cut. */
const longestWindow = 24;
const longestWord = 24;
const widestGap = 4;
const longestAbbreviation = 4;

const yearLike = /^(?:1\d|20)\d\d$/;
const dateLike = /^\d{1,4}[/:.]\d{1,4}(?:[/.]\d{1,4})?$/;

export interface Window extends Span {
  /** Where the first word stands that makes a date likely. */
  readonly anchor: number;
  /** The lists that its words belong to, and `figure`: which rules can match at all. */
  readonly kinds: ReadonlySet<string>;
}

/** Runs of words that all may belong to a date and of which one makes it likely. */
export function windows(text: string, vocabulary: Vocabulary): Window[] {
  const found: Window[] = [];
  const all = paragraphWords(text);
  if (!all.some((word) => isAnchor(word, vocabulary))) return found;
  let run: Word[] = [];
  const close = () => {
    // Most runs are a figure or a preposition, and no date.
    if (run.some((word) => isAnchor(word, vocabulary)))
      for (const part of beforeAndAfter(text, run, vocabulary)) found.push(...windowOf(text, part, vocabulary));
    run = [];
  };
  for (const word of all) {
    const before = run.at(-1);
    if (before && (run.length >= longestWindow || apart(text, before, word))) close();
    if (belongs(word, vocabulary)) run.push(word);
    else if (before) close();
  }
  close();
  return found;
}

/**
 * "Pada 2019; dua tahun kemudian": what is counted from the date before it stands in a window of its own, since a window is read
 * with the dates of those before it.
 */
function beforeAndAfter(text: string, run: readonly Word[], { kinds, and }: Vocabulary): (readonly Word[])[] {
  if (run.length < 2) return [run];
  const listsOf = ({ folded }: Word) => kinds.get(folded) ?? [];
  const back = run.findIndex((word, at) => at > 0 && listsOf(word).length > 0 && listsOf(word).every(pointsBack));
  const cut = run.findLastIndex((word, at) => at > 0 && at <= back && startsAnew(text, run[at - 1], word, and));
  const counts = run.slice(Math.max(cut, 0), back + 1).some((word) => listsOf(word).some(isCounted));
  return cut > 0 && counts ? [run.slice(0, cut), run.slice(cut)] : [run];
}

const pointsBack = (list: string) => ['anchored', 'later', 'adjacent', 'same'].includes(list);
const isCounted = (list: string) => ['anchored', 'unit', 'oneUnit'].includes(list);

function startsAnew(text: string, before: Word | undefined, word: Word, and: ReadonlySet<string>): boolean {
  return before !== undefined && (and.has(before.folded) || /[,;.:)]/u.test(text.slice(before.end, word.start)));
}

function windowOf(text: string, run: readonly Word[], vocabulary: Vocabulary): Window[] {
  const [first, last] = [run[0], run.at(-1)];
  const anchor = run.find((word) => isAnchor(word, vocabulary));
  if (!first || !last || !anchor) return [];
  const kinds = new Set(
    run.flatMap((word) => (isFigure(word) ? ['figure'] : (vocabulary.kinds.get(word.folded) ?? []))),
  );
  return [{ ...withBrackets(text, first.start, last.end), anchor: anchor.start, kinds }];
}

/** Too far from each other, or in two sentences; "tgl. 5" and "Jan. 5" are not. */
function apart(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  return gap.length > widestGap || (/[.!?]\s/u.test(gap) && before.text.length > longestAbbreviation);
}

/** The words of a language that dates consist of. */
export interface Vocabulary {
  /** Word → the lists in which it occurs; none for one that may merely stand inside a date: "pada", "tanggal". */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** Make a date likely: "Rabu", "Juni", "pekan". */
  readonly anchors: ReadonlySet<string>;
  /** Between two dates: "dan". */
  readonly and: ReadonlySet<string>;
}

export function vocabularyOf(date: DateWords): Vocabulary {
  const { lists } = date;
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(lists))
    for (const word of wordsIn([...list.keys()])) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  for (const word of wordsIn([...date.glue, ...date.earliest, ...date.latest, ...date.atTime]))
    kinds.set(word, kinds.get(word) ?? []);
  return { kinds, anchors: anchorsOf(date), and: new Set(date.and) };
}

function anchorsOf(date: DateWords): Set<string> {
  const { month, weekday, unit, oneUnit, division, season, casual, vague } = date.lists;
  const calendar = [month, weekday, unit, oneUnit, division, season].flatMap((list) => [...list.keys()]);
  // Of "di masa yang akan datang" only "masa" makes a date likely.
  const telling = [...wordsIn([...casual.keys(), ...vague.keys()])].filter(
    (word) => !date.glue.has(word) && !date.future.has(word),
  );
  return new Set([...date.anchors, ...wordsIn(calendar), ...telling]);
}

function wordsIn(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap((phrase) => words(phrase).map(({ folded }) => folded)));
}

function belongs(word: Word, { kinds, anchors }: Vocabulary): boolean {
  return word.text.length <= longestWord && (isFigure(word) || kinds.has(word.folded) || anchors.has(word.folded));
}

function isFigure({ text }: Word): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function isAnchor(word: Word, { anchors }: Vocabulary): boolean {
  return anchors.has(word.folded) || (isFigure(word) && (yearLike.test(word.text) || dateLike.test(word.text)));
}

/** A bracket at either edge belongs to the date: "(12/6)", "( 12/6 )". */
function withBrackets(text: string, start: number, end: number): Span {
  const opening = /\(\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const closing = /^\s?\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return span(text, start - opening, end + closing);
}
