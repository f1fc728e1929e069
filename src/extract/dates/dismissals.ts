// What looks like a date and is none: names, articles of law, scores, figures.
import type { DateWords } from '../../language/language.ts';
import { type Word, words as wordsOf } from '../../text/words.ts';
import type { Found } from './reading.ts';

/** A reading with the words beside it. */
export interface Candidate {
  readonly found: Found;
  /** The reading's own words. */
  readonly words: readonly Word[];
  readonly text: string;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

export interface Dismissal {
  readonly name: string;
  readonly applies: (candidate: Candidate, words: DateWords) => boolean;
}

const capital = /^\p{Lu}/u;

/** In the order they are tried; the first that applies drops the candidate. */
export const dismissals: readonly Dismissal[] = [
  {
    name: 'article of law or score',
    applies: ({ before }, { notAfter }) => before !== undefined && notAfter.has(before.folded),
  },
  {
    name: 'figure with a unit',
    applies: ({ found, after }, { notBefore }) =>
      found.rule === 'year' && after !== undefined && notBefore.has(after.folded),
  },
  {
    // "Jalan 17 Agustus", "Universitas 11 Maret".
    name: 'named after a date',
    applies: ({ before }, { namedAfterDates }) =>
      before !== undefined && capital.test(before.text) && namedAfterDates.has(before.folded),
  },
  {
    // "Mei Ling", "Ibu Mei": a month alone beside another capital, without "pada" or "bulan" before it.
    name: 'given name',
    applies: ({ found, words, before, after, text }, { leads }) =>
      found.rule === 'month' &&
      words.length === 1 &&
      !(before && leads.has(before.folded)) &&
      (adjacentCapital(text, found.end, after) ||
        (before !== undefined && capital.test(before.text) && !opensSentence(text, before.start))),
  },
];

function adjacentCapital(text: string, end: number, after: Word | undefined): boolean {
  return after !== undefined && capital.test(after.text) && /^\s+$/u.test(text.slice(end, after.start));
}

export function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:–—-]["”’')]*\s*["“‘'(]*)$/u.test(text.slice(Math.max(0, at - 8), at));
}

/** The word that ends at most one character before a place: enough to see "pasal" before "12/6". */
export function neighbours(text: string, found: Found): Pick<Candidate, 'before' | 'after' | 'words'> {
  const head = Math.max(0, found.start - 40);
  const before = wordsOf(text.slice(head, found.start)).at(-1);
  const after = wordsOf(text.slice(found.end, found.end + 40))[0];
  return {
    words: wordsOf(text.slice(found.start, found.end)),
    before: before && { ...before, start: before.start + head, end: before.end + head },
    after: after && { ...after, start: after.start + found.end, end: after.end + found.end },
  };
}
