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
