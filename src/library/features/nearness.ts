// How near each other a paragraph has the words of a question.
import type { Matches } from '../matches.ts';

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
