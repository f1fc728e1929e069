// A quotation with no cue of its own goes on with the words of whoever spoke before it.
import { spoken } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { pointsBack } from './points-back.ts';

/** A sentence that is one quotation and nothing else. */
export function quotationAlone(sentence: Sentence): Draft[] {
  const [quote, ...more] = sentence.tokens;
  if (quote?.kind !== 'quote' || more.length > 0 || isClaimed(sentence)) return [];
  return [{ sentence, cue: null, by: 'previous', kind: 'direct', quotes: [spoken(sentence, quote)] }];
}

/** "…. Begitu kata X.": the next sentence says whose words they are. */
function isClaimed({ passage, index }: Sentence): boolean {
  const next = passage.sentences[index + 1];
  return next !== undefined && pointsBack(next).length > 0;
}
