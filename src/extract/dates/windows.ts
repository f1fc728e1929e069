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
const dateLike = /^\d{1,4}[/:.]\d{1,2}(?:[/.]\d{1,4})?$/;
const figure = /^\d/;

/** Runs of words that all may belong to a date and of which one makes it likely. */
export function windows(text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = [];
  let run: Word[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.some((word) => anchors(word, vocabulary)))
      found.push(withBrackets(text, first.start, last.end));
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

export function vocabularyOf({ lists, glue, ...phrases }: DateWords): Vocabulary {
  const anchors = new Set<string>();
  const all = [lists.month, lists.weekday, lists.unit, lists.oneUnit, lists.casual, lists.vague, lists.season];
  for (const list of all) for (const key of list.keys()) for (const word of words(key)) anchors.add(word.folded);
  const beside = new Set(glue);
  for (const list of [lists.count, lists.ordinal, lists.shift, lists.portion, lists.partOfDay])
    for (const key of list.keys()) for (const word of words(key)) beside.add(word.folded);
  for (const list of [phrases.earliest, phrases.latest])
    for (const key of list) for (const word of words(key)) beside.add(word.folded);
  return { anchors, glue: beside };
}

function belongs(word: Word, { anchors, glue }: Vocabulary): boolean {
  if (word.text.length > longestWord) return false;
  return figure.test(word.text) || anchors.has(word.folded) || glue.has(word.folded);
}

function anchors(word: Word, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.anchors.has(word.folded) || yearLike.test(word.text) || dateLike.test(word.text) || word.folded === 'an'
  );
}

/** A bracket at either edge belongs to the date: "(12/6)". */
function withBrackets(text: string, start: number, end: number): Span {
  const from = text.charAt(start - 1) === '(' ? start - 1 : start;
  return span(text, from, text.charAt(end) === ')' ? end + 1 : end);
}
