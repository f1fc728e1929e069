// Whether the words around a date speak of what is to come.
import type { DateWords } from '../../language/date-words.ts';
import { words as wordsOf } from '../../text/words.ts';
import type { Tense } from './reading.ts';

const reach = 160;
// Before the date the cue must not be that of another clause: "akan tiba Kamis, … sejak kudeta 1 Februari".
const wordsBefore = 12;
// After it only where the date opens the sentence: "Pada Maret delegasi itu akan …", not "tiba Senin dijadwalkan bertemu …".
const wordsAfter = 6;
const opening = 3;
const sentenceEnd = /[.!?…]["”’')]*\s/u;

/** The nearest cue before the date in its sentence, else the nearest after it. */
export function tenseAt(text: string, start: number, end: number, words: DateWords): Tense {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(sentenceEnd)[0] ?? '';
  const told = wordsOf(before).reverse();
  const follows = told.length <= opening ? cue(wordsOf(after).slice(0, wordsAfter), words) : null;
  return cue(told.slice(0, wordsBefore), words) ?? follows ?? 'unknown';
}

// "was first planned", "semula memang dijadwalkan", "akan kemungkinan besar".
const companions = 3;

function cue(nearestFirst: readonly { readonly folded: string }[], words: DateWords): Tense | null {
  for (const [i, { folded }] of nearestFirst.entries()) {
    const hasBefore = (list: ReadonlySet<string>) =>
      nearestFirst.slice(i + 1, i + 1 + companions).some((word) => list.has(word.folded));
    if (words.future.has(folded)) return hasBefore(words.formerly) ? 'either' : 'future';
    if (words.likely.has(folded)) return hasBefore(words.future) ? 'future' : 'either';
    if (words.past.has(folded)) return 'past';
  }
  return null;
}
