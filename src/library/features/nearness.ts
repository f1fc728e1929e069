// How near each other a paragraph has the words of a question.
import type { Match, Matches, Place } from '../matches.ts';

/** The most of the question that a sentence has; of those alone that have one of `places`, where such are given. */
export function bestSentence(
  { all, best, sentences, question: { total } }: Matches,
  places?: readonly Place[],
): number {
  const allowed = places && new Set(places.map(({ sentence }) => sentence));
  const mass = new Float64Array(sentences);
  const seen = new Uint8Array(sentences * best.length);
  for (const match of all) {
    const key = match.sentence * best.length + match.unit;
    if (seen[key] === 1 || allowed?.has(match.sentence) === false) continue;
    seen[key] = 1;
    mass[match.sentence] = (mass[match.sentence] ?? 0) + worth(match, best);
  }
  return total > 0 ? mass.reduce((most, each) => Math.max(most, each), 0) / total : 0;
}

function worth({ unit, idf }: Match, best: Float64Array): number {
  return idf * (best[unit] ?? 0);
}

/** How tight the units that are there stand: their number over the words of the shortest window that has them all. */
export function tightest({ all, best }: Matches): number {
  let need = 0;
  for (const weight of best) if (weight > 0) need++;
  if (need < 2) return need / 2;
  const inside = new Uint16Array(best.length);
  let [have, from, width] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { unit, at } of all) {
    if (inside[unit] === 0) have++;
    inside[unit] = (inside[unit] ?? 0) + 1;
    for (let first = all[from]; have === need && first; first = all[++from]) {
      width = Math.min(width, at - first.at + 1);
      inside[first.unit] = (inside[first.unit] ?? 0) - 1;
      if (inside[first.unit] === 0) have--;
    }
  }
  return need / width;
}
