// Whether the words around a date speak of what is to come.
import type { DateWords } from '../../language/language.ts';
import { words as wordsOf } from '../../text/words.ts';
import type { Tense } from './reading.ts';

const reach = 160;
// After the date the cue must be that of its own clause: "Pada Maret delegasi itu akan …".
const wordsAfter = 6;
const sentenceEnd = /[.!?…]["”’')]*\s/u;

/** The nearest cue before the date in its sentence, else the nearest after it. */
export function tenseAt(text: string, start: number, end: number, words: DateWords): Tense {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(sentenceEnd)[0] ?? '';
  return cue(wordsOf(before).reverse(), words) ?? cue(wordsOf(after).slice(0, wordsAfter), words) ?? 'unknown';
}

function cue(nearestFirst: readonly { readonly folded: string }[], words: DateWords): Tense | null {
  for (const { folded } of nearestFirst) {
    if (words.future.has(folded)) return 'future';
    if (words.past.has(folded)) return 'past';
  }
  return null;
}
