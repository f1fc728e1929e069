// A question as typed words, and the phrases of both languages found in it: people mix them in one sentence.
import { languages } from '../language/index.ts';
import type { QuestionWords } from '../language/question-words.ts';
import { differing, lettersOf } from '../text/letters.ts';
import { typingErrors } from '../text/typing-errors.ts';
import { type Word, words } from '../text/words.ts';

export interface TypedWord extends Word {
  /** Folded, and an informal form as newspapers write it: "yg" is "yang". */
  readonly normal: string;
  /** Folded, without "-nya": "kunjungannya" asks for a "kunjungan". */
  readonly bare: string;
}

/** Words `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const all = Object.values(languages);

export function typedWords(text: string): TypedWord[] {
  return words(text).map(({ start, end, text: written, folded }) => ({
    start,
    end,
    text: written,
    folded,
    normal: normalised(folded),
    bare: folded.endsWith(suffix) && folded.length >= shortestWithSuffix ? folded.slice(0, -suffix.length) : folded,
  }));
}

const suffix = 'nya';
const shortestWithSuffix = 7;

// "kata2" is "kata-kata".
const doubled = /^\p{L}{3,}(?=2$)/u;

function normalised(typed: string): string {
  const word = typed.endsWith('2') ? (doubled.exec(typed)?.[0] ?? typed) : typed;
  for (const { search } of all) {
    const formal = search.informal.get(word);
    if (formal) return formal;
  }
  return word;
}

/** The phrases of one kind in every language, each as its words. */
export function phrases(pick: (words: QuestionWords) => readonly string[]): readonly (readonly string[])[] {
  return all.flatMap(({ questions }) => pick(questions)).map((phrase) => phrase.split(' '));
}

/** The verbs that report speech in articles do so in questions too: "siapa yang menuding …". */
export function reportingVerbs(): readonly (readonly string[])[] {
  const verbs = all.flatMap(({ reporting }) => [...reporting.verbs, ...reporting.clauseVerbs, ...reporting.denials]);
  return verbs.map((verb) => verb.split(' '));
}

type Kinds<K extends string> = Readonly<Record<K, readonly (readonly string[])[]>>;

/**
 * Where phrases of each kind stand in a question, in order; of one kind at one place the longest. Each word of the question is
 * looked up once for all kinds.
 */
export function findKinds<K extends string>(
  typed: readonly TypedWord[],
  kinds: Kinds<K>,
): Readonly<Partial<Record<K, readonly Range[]>>> {
  const firstWords = firstWordsOf(kinds);
  const found: Partial<Record<K, Range[]>> = {};
  for (const [from, word] of typed.entries()) {
    for (const { kind, phrase } of begunBy(word, firstWords)) {
      if (!standsAt(typed, from, phrase)) continue;
      found[kind] ??= [];
      const last = found[kind].at(-1);
      const range = { from, to: from + phrase.length };
      if (last?.from === from && range.to > last.to) found[kind].splice(-1, 1, range);
      else if (last === undefined || last.to <= from) found[kind].push(range);
    }
  }
  return found;
}

interface PhraseOf<K> {
  readonly kind: K;
  readonly phrase: readonly string[];
}

interface FirstWords<K> {
  readonly phrases: ReadonlyMap<string, readonly PhraseOf<K>[]>;
  /** Those that a slip of the finger may change. */
  readonly long: readonly { readonly word: string; readonly letters: number }[];
}

const firstWords = new WeakMap<object, FirstWords<string>>();

function firstWordsOf<K extends string>(kinds: Kinds<K>): FirstWords<K> {
  const made = (firstWords.get(kinds) as FirstWords<K> | undefined) ?? indexed(kinds);
  firstWords.set(kinds, made);
  return made;
}

function indexed<K extends string>(kinds: Kinds<K>): FirstWords<K> {
  const phrases = new Map<string, PhraseOf<K>[]>();
  for (const [kind, list] of Object.entries(kinds) as [K, readonly (readonly string[])[]][])
    for (const phrase of list)
      phrases.set(phrase[0] ?? '', [...(phrases.get(phrase[0] ?? '') ?? []), { kind, phrase }]);
  const long = [...phrases.keys()].filter(({ length }) => length >= shortestSlip);
  return { phrases, long: long.map((word) => ({ word, letters: lettersOf(word) })) };
}

/** The phrases that a typed word may begin: there are a thousand, and every word of a question is held against all. */
function begunBy<K>({ normal, folded, bare }: TypedWord, { phrases, long }: FirstWords<K>): readonly PhraseOf<K>[] {
  const slips = bare.length < shortestSlip ? [] : slipsIn(bare, long);
  return [...new Set([normal, folded, bare, ...slips])].flatMap((word) => phrases.get(word) ?? []);
}

function slipsIn(typed: string, long: FirstWords<string>['long']): string[] {
  const letters = lettersOf(typed);
  const near = long.filter((each) => differing(letters, each.letters) <= 2 && slipped(typed, each.word));
  return near.map(({ word }) => word);
}

function standsAt(typed: readonly TypedWord[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => {
    const here = typed[from + i];
    return (
      here !== undefined &&
      (here.normal === word || here.folded === word || here.bare === word || slipped(here.bare, word))
    );
  });
}

// Shorter words have too many neighbours: "mana" is one slip from "nama", "said" from "sad".
const shortestSlip = 7;

function slipped(typed: string, word: string): boolean {
  if (word.length < shortestSlip || typed.length < shortestSlip) return false;
  // One slip leaves the first letter or the last as it was: told at a glance, for hundreds of words.
  const mayBe = typed[0] === word[0] || typed.at(-1) === word.at(-1);
  return mayBe && typingErrors(typed, word, 1) === 1;
}

/** The words that a stretch of the question takes up. */
export function rangeOf(
  { start, end }: { readonly start: number; readonly end: number },
  typed: readonly TypedWord[],
): Range {
  const from = typed.findIndex((word) => word.start >= start);
  const after = typed.findIndex((word) => word.start >= end);
  return { from, to: after < 0 ? typed.length : after };
}
