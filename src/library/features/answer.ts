// Whether a paragraph has what would answer: a name for who, a date for when, a figure for how many.
import type { Matches } from '../matches.ts';

const reach = 6;

/** How much of the question stands around the best candidate for an answer, in its sentence; nearer counts more. */
export function answerNear({ candidates, all, best, question: { total } }: Matches): number {
  const near = new Float64Array(best.length);
  let most = 0;
  for (const candidate of candidates) {
    let sum = 0;
    near.fill(0);
    for (const { sentence, at, unit, weight, idf } of all) {
      if (sentence !== candidate.sentence) continue;
      const worth = (idf * weight * reach) / (reach + Math.abs(at - candidate.at));
      if (worth <= (near[unit] ?? 0)) continue;
      sum += worth - (near[unit] ?? 0);
      near[unit] = worth;
    }
    if (sum > most) most = sum;
  }
  return total > 0 ? most / total : 0;
}
