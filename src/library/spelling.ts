// Corrects a word that the library does not know to the nearest that it knows. Known words stay as they are: blurring every word
// costs ranking on clean questions and five times the time.
import { differing, lettersOf } from '../text/letters.ts';
import { typingErrors } from '../text/typing-errors.ts';
import type { Terms } from './terms.ts';

const shortest = 3;
const longEnoughToChange = 4;
const longEnoughForTwo = 8;
const most = 3;

/**
 * Up to three known words within one edit, from eight letters two: nearest first, then the most frequent. Of three letters one was
 * left out or two were swapped ("lus" is "luas"): to exchange one leads anywhere.
 */
export function nearestKnown(word: string, terms: Terms): number[] {
  if (word.length < shortest) return [];
  const allowed = word.length >= longEnoughForTwo ? 2 : 1;
  const letters = lettersOf(word);
  const found: { id: number; edits: number; count: number }[] = [];
  for (let id = 0; id < terms.size; id++) {
    const count = terms.written(id);
    if (count === 0 || differing(terms.letters(id), letters) > 2 * allowed) continue;
    const known = terms.text(id);
    if (word.length < longEnoughToChange && known.length <= word.length && terms.letters(id) !== letters) continue;
    if (Math.abs(known.length - word.length) > allowed || known.startsWith('@')) continue;
    const edits = typingErrors(word, known, allowed);
    if (edits <= allowed) found.push({ id, edits, count });
  }
  return found
    .sort((a, b) => a.edits - b.edits || b.count - a.count)
    .slice(0, most)
    .map(({ id }) => id);
}
