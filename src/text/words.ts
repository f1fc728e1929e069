// Cuts text into words with their places, the unit that names, cues and the search index all count in.
import type { Span } from '../model.ts';
import { fold } from './fold.ts';

export interface Word extends Span {
  /** Folded: lower case, no accents. Compare words by this. */
  readonly folded: string;
}

// An apostrophe within a word belongs to it and does not count: "Ma'ruf", "Jum'at" are Maruf, Jumat. English endings are cut
// off: "Sari's", "don't". A currency is no part of its figure ("Rp7.500"); figures keep their inner points and commas ("7.000", "1,5"); hyphens and apostrophes separate ("Son-hui", "negara-negara"),
// so that "Kim Jong-un" and "Kim Jong Un" are the same three words.
const wordPattern =
  /\p{Lu}\p{Ll}(?=\p{N})|\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`](?!(?:s|t|d|m|re|ll|ve)(?!\p{L}))[\p{L}\p{M}]+)*/gu;
const apostrophes = /['’‘ʼ`]/gu;

/** The words of a text in order. Linear in its length. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: fold(match[0]).replace(apostrophes, ''),
  }));
}
