// Cuts a paragraph into sentences.
import type { Span } from '../model.ts';
import { fold } from './fold.ts';
import { trimmed } from './spans.ts';

// A full stop, question or exclamation mark, what closes after it, then white space.
const boundary = /[.!?…]+["”’')\]]*\s+/gu;
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
  let start = 0;
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
