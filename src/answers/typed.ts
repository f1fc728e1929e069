// A question as typed words, and the phrases of both languages found in it: people mix them in one sentence.
import { languages } from '../language/index.ts';
import type { QuestionWords } from '../language/question-words.ts';
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
  return words(text).map((word) => ({
    ...word,
    normal: normalised(word.folded),
    bare: word.folded.replace(/(?<=.{4})nya$/, ''),
  }));
}

// "kata2" is "kata-kata".
const doubled = /^\p{L}{3,}(?=2$)/u;

function normalised(typed: string): string {
  const word = doubled.exec(typed)?.[0] ?? typed;
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

/** Where phrases of a kind stand in a question, in order; at one place the longest. */
export function findAll(typed: readonly TypedWord[], kind: readonly (readonly string[])[]): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < typed.length; from++) {
    const begun = begunBy(typed[from] as TypedWord, kind);
    const lengths = begun.filter((phrase) => standsAt(typed, from, phrase)).map((phrase) => phrase.length);
    if (lengths.length === 0) continue;
    const to = from + Math.max(...lengths);
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

interface FirstWords {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those that a slip of the finger may change. */
  readonly long: readonly string[];
}

const firstWords = new WeakMap<readonly (readonly string[])[], FirstWords>();

function firstWordsOf(kind: readonly (readonly string[])[]): FirstWords {
  const known = firstWords.get(kind);
  if (known) return known;
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of kind) phrases.set(phrase[0] ?? '', [...(phrases.get(phrase[0] ?? '') ?? []), phrase]);
  const made = { phrases, long: [...phrases.keys()].filter(({ length }) => length >= shortestSlip) };
  firstWords.set(kind, made);
  return made;
}

/** The phrases that a typed word may begin: there are a thousand, and every word of a question is held against all. */
function begunBy(
  { normal, folded, bare }: TypedWord,
  kind: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const { phrases, long } = firstWordsOf(kind);
  const slips = bare.length < shortestSlip ? [] : long.filter((word) => slipped(bare, word));
  return [...new Set([normal, folded, bare, ...slips])].flatMap((word) => phrases.get(word) ?? []);
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
