// How early a paragraph comes to what is asked: reports open with the news, encyclopaedias with what they define.
import type { Match, Matches } from '../matches.ts';

const halfLife = 10;

/** 1 at the first word, ever less further on. */
function earliness(match: Match | undefined): number {
  return match ? halfLife / (halfLife + match.at) : 0;
}

export function early({ all }: Matches): number {
  return earliness(all[0]);
}

export function earlyRarest({ all, question: { rarest } }: Matches): number {
  return earliness(all.find(({ unit }) => unit === rarest));
}

const openingLength = 6;

/** The share of the question that stands in the first words. */
export function opening({ all, question: { total }, best }: Matches): number {
  const seen = new Uint8Array(best.length);
  let sum = 0;
  for (const { at, unit, idf } of all) {
    if (at >= openingLength) break;
    if (seen[unit] === 0) sum += idf;
    seen[unit] = 1;
  }
  return total > 0 ? sum / total : 0;
}
