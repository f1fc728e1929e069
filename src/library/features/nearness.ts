// How near each other a paragraph has the words of a question.
import type { Match, Matches } from '../matches.ts';

/** The most of the question that a sentence has. */
export function bestSentence(matches: Matches): number {
  return bestStretch(matches, (first, last) => first.sentence === last.sentence);
}

const windowLength = 25;

/** The most of the question that so many words in a row have. */
export function bestWindow(matches: Matches): number {
  return bestStretch(matches, (first, last) => last.at - first.at < windowLength);
}

/** Moves a stretch of matches along the paragraph; `fits` says whether two may share one. */
function bestStretch(
  { all, best, question: { total } }: Matches,
  fits: (first: Match, last: Match) => boolean,
): number {
  const inside = new Uint16Array(best.length);
  let [sum, most, from] = [0, 0, 0];
  for (const last of all) {
    for (let first = all[from]; first && !fits(first, last); first = all[++from]) {
      inside[first.unit] = (inside[first.unit] ?? 0) - 1;
      if (inside[first.unit] === 0) sum -= worth(first, best);
    }
    if (inside[last.unit] === 0) sum += worth(last, best);
    inside[last.unit] = (inside[last.unit] ?? 0) + 1;
    if (sum > most) most = sum;
  }
  return total > 0 ? most / total : 0;
}

function worth({ unit, idf }: Match, best: Float64Array): number {
  return idf * (best[unit] ?? 0);
}

/** The best run of units in the order of the question, within a sentence. */
export function inOrder({ all, question: { total } }: Matches): number {
  const runs = new Float64Array(all.length);
  let most = 0;
  for (const [at, match] of all.entries()) {
    let before = 0;
    for (let other = at - 1; other >= 0 && all[other]?.sentence === match.sentence; other--) {
      if ((all[other]?.unit ?? 0) < match.unit && (runs[other] ?? 0) > before) before = runs[other] ?? 0;
    }
    runs[at] = before + match.weight * match.idf;
    if ((runs[at] ?? 0) > most) most = runs[at] ?? 0;
  }
  return total > 0 ? most / total : 0;
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
