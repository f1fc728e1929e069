// Words that stand together in a question, and whether they do in a paragraph.
import type { Match } from './matches.ts';
import type { Question } from './question.ts';

export interface Pairs {
  /** Units that follow each other in the question and, as far apart, in the paragraph. */
  readonly asAsked: number;
  readonly near: number;
  /** Names of several words that stand together in the paragraph as they do in the question; a half where it has none. */
  readonly wholeNames: number;
}

/** What units that follow each other in the question are to each other in a paragraph. */
export function pairsIn({ pairs: asked, pairTotal, namePairs }: Question, all: readonly Match[]): Pairs {
  const [near, asAsked] = [new Float64Array(asked.length), new Uint8Array(asked.length)];
  for (const one of all) {
    const pair = asked[one.unit];
    if (!pair) continue;
    for (const two of all) {
      if (two.unit !== one.unit + 1) continue;
      const gap = two.at - one.at;
      if (gap === pair.gap) asAsked[one.unit] = 1;
      near[one.unit] = Math.max(near[one.unit] ?? 0, 1 / Math.max(1, Math.abs(gap)));
    }
  }
  let [sumAsked, sumNear, whole] = [0, 0, 0];
  for (const [unit, { weight, name }] of asked.entries()) {
    sumAsked += weight * (asAsked[unit] ?? 0);
    sumNear += weight * (near[unit] ?? 0);
    if (name) whole += asAsked[unit] ?? 0;
  }
  const total = pairTotal > 0 ? pairTotal : 1;
  return { asAsked: sumAsked / total, near: sumNear / total, wholeNames: namePairs > 0 ? whole / namePairs : 0.5 };
}
