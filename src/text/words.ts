// Cuts text into words with their places, the unit that names, cues and the search index all count in.
import type { Span } from '../model.ts';
import { apostrophe, behind, classAt, digit, isLowerAscii, letter, lower, runEnd, upper } from './characters.ts';
import { fold } from './fold.ts';
import { recent } from './recent.ts';

export interface Word extends Span {
  /** Folded: lower case, no accents. Compare words by this. */
  readonly folded: string;
}

/**
 * The words of a text in order. An apostrophe within a word belongs to it and does not count: "Ma'ruf", "Jum'at" are Maruf,
 * Jumat; English endings are cut off: "Sari's", "don't". A currency is no part of its figure ("Rp7.500"); figures keep their
 * inner points and commas ("7.000", "1,5"); hyphens separate ("Son-hui", "negara-negara"), so that "Kim Jong-un" and "Kim Jong
 * Un" are the same three words. Linear in its length.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) found.push(wordOf(text, at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The same for whole paragraphs, which names, dates, statements, visits and the index read one after the other. */
export const paragraphWords: (text: string) => readonly Word[] = recent(words);

const apostrophes = /['’‘ʼ`]/gu;

function wordOf(text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  const folded = isLowerAscii(text, start, end) ? written : fold(written).replace(apostrophes, '');
  return { start, end, text: written, folded };
}

/** Where the word that begins at a place ends; the place itself where none begins. */
function wordEnd(text: string, at: number): number {
  const first = classAt(text, at);
  if (first < digit) return at;
  if (first === digit) return figureEnd(text, at);
  const currency = first === upper ? currencyEnd(text, at) : at;
  return currency > at ? currency : nameEnd(text, at);
}

function nameEnd(text: string, at: number): number {
  let end = runEnd(text, at, digit);
  while (classAt(text, end) === apostrophe && !englishEnding.test(text.slice(end + 1, end + longestEnding))) {
    const more = runEnd(text, end + 1, letter);
    if (more === end + 1) break;
    end = more;
  }
  return end;
}

// With the letter behind it, which may be two units long.
const longestEnding = 5;
const englishEnding = /^(?:s|t|d|m|re|ll|ve)(?!\p{L})/u;

/** "Rp" before a figure. */
function currencyEnd(text: string, at: number): number {
  const second = behind(text, at);
  if (classAt(text, second) !== lower) return at;
  const end = behind(text, second);
  return classAt(text, end) === digit ? end : at;
}

function figureEnd(text: string, from: number): number {
  let end = digitsEnd(text, from);
  while (isInFigure(text, end)) end = digitsEnd(text, end + 1);
  return end;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === digit) at = behind(text, at);
  return at;
}

function isInFigure(text: string, at: number): boolean {
  return '.,:/'.includes(text.charAt(at) || ' ') && classAt(text, at + 1) === digit;
}
