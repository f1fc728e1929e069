// Cuts a paragraph into sentences.
import type { Span } from '../model.ts';
import { fold } from './fold.ts';
import { trimmed } from './spans.ts';

// A full stop, question or exclamation mark, what closes after it, then white space. Looked for at the first mark of a run
// only: from each of 100,000 in a row it took a minute.
const boundary = /(?<![.!?…])[.!?…]+["”’')\]]*\s+/gu;
const opensSentence = /^["“”‘'([]*[\p{Lu}\p{N}]/u;

/**
 * The sentences of a paragraph, in order, without the space between them; together they cover all its words.
 * A stop after an abbreviation ("Jl.", "dll."), an initial ("George W. Bush") or inside a figure ends none, and neither does
 * one that a lower-case word follows ("… ya? kata dia").
 *
 * @param abbreviations of the language, folded and without the stop
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = datelineLength(text);
  if (start > 0) found.push(trimmed(text, 0, start));
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!opensSentence.test(text.slice(end, end + 8))) continue;
    if (match[0].startsWith('.') && abbreviated(text, match.index, abbreviations)) continue;
    found.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim()) found.push(trimmed(text, start, text.length));
  return found;
}

// "Kabar.com, Ankara - ", "JAKARTA (WARTA) – ", "Ankara: ": places and an outlet, each capitalised, then a dash or colon. With
// lower-case words in it, it is the beginning of a sentence: "Budi - yang kemarin tiba - …".
const dateline =
  /^(?:\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*){0,3}(?:, | \()?){1,3}\)?(?: (?:--?|[–—]) |: )(?=["“‘']?\p{Lu})/u;
// The longest that we met has 46 characters; what follows is not looked at, so that the pattern has nothing to try out.
const longestDateline = 64;

/**
 * How much of a paragraph is its dateline, 0 where it has none. Datelines are a sentence of their own: they are no part of
 * what somebody said or did.
 */
export function datelineLength(text: string): number {
  return dateline.exec(text.slice(0, longestDateline))?.[0].length ?? 0;
}

/** The sentence that holds a position, or the whole text when there is none. */
export function sentenceAt(text: string, position: number, abbreviations: ReadonlySet<string>): Span {
  const all = sentences(text, abbreviations);
  return all.find((sentence) => position < sentence.end) ?? all.at(-1) ?? trimmed(text, 0, text.length);
}

const longestAbbreviation = 16;

function abbreviated(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - longestAbbreviation), stop))?.[0];
  if (!before) return false;
  return /(?:^|\.)\p{Lu}$/u.test(before) || abbreviations.has(fold(before));
}
