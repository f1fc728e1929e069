// How much of the question a paragraph has, wherever it stands.
import type { Matches } from '../matches.ts';
import type { Unit } from '../unit.ts';

/** The share of the question's idf that the paragraph has, each unit counting once. */
export function coverage({ question: { units, total }, best }: Matches): number {
  let sum = 0;
  for (let unit = 0; unit < units.length; unit++) sum += idf(units, unit) * (best[unit] ?? 0);
  return total > 0 ? sum / total : 0;
}

// Against a fixed mean length, so that the score of a paragraph does not depend on the library.
const meanLength = 60;
// k and b: of all tried on FacQA and TyDi, these lose least on either.
const saturation = 0.5;
const lengthShare = 0.5;

export function bm25({ question: { units, total }, counts, length }: Matches): number {
  const norm = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
  let sum = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const count = counts[unit] ?? 0;
    sum += (idf(units, unit) * count) / (count + norm);
  }
  return total > 0 ? sum / total : 0;
}

/** The share of the units, rare or not. */
export function units({ best }: Matches): number {
  let there = 0;
  for (const weight of best) if (weight > 0) there++;
  return best.length > 0 ? there / best.length : 0;
}

// Says that a question has none of something: neither for nor against.
const none = 0.5;

/** The share of the names' idf. */
export function names({ question: { units }, best }: Matches): number {
  let [sum, total] = [0, 0];
  for (let unit = 0; unit < units.length; unit++) {
    if (!units[unit]?.name) continue;
    total += idf(units, unit);
    sum += idf(units, unit) * (best[unit] ?? 0);
  }
  return total > 0 ? sum / total : none;
}

/** How well the rarest unit of the question is there. */
export function rarest({ question, best }: Matches): number {
  return best[question.rarest] ?? 0;
}

function idf(units: readonly Unit[], unit: number): number {
  return units[unit]?.idf ?? 0;
}
