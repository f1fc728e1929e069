// Whether a paragraph has what would answer, and how near to what is asked: a name for who, a date for when, a figure for how many.
import type { Match, Matches, Place } from '../matches.ts';
import { bestSentence } from './nearness.ts';

export function answerNear(matches: Matches): number {
  return nearest(matches.candidates, matches.all, matches, matches.question.total);
}

/** The same around a word that answers have: "hektar" where "luas" is asked for. */
export function answerWordNear(matches: Matches): number {
  return nearest(matches.answering, matches.all, matches, matches.question.total);
}

/** Around somebody's full name where the question asks who: two capitals in a row, neither of them asked for. */
export function fullNameNear(matches: Matches): number {
  const { candidates, question } = matches;
  if (question.asked !== 'who') return 0;
  const besides = (at: number) => candidates[at - 1]?.at === (candidates[at]?.at ?? 0) - 1;
  const full = candidates.filter((_, at) => besides(at) || besides(at + 1));
  return nearest(full, matches.all, matches, question.total);
}

// Says that a question is about names alone: neither for nor against.
const namesAlone = 0.5;

/** How much stands around a candidate of what is asked about a name: who founded it, when it fell. */
export function answerNearDeed(matches: Matches): number {
  const { question, all, candidates } = matches;
  const isDeed = (unit: number) => question.units[unit]?.name === false;
  const total = question.units.reduce((sum, { name, idf }) => sum + (name ? 0 : idf), 0);
  if (total === 0) return namesAlone;
  const deeds = all.filter(({ unit }) => isDeed(unit));
  return nearest(candidates, deeds, matches, total);
}

/** The most of the question that a sentence with a candidate has. */
export function sentenceWithAnswer(matches: Matches): number {
  return bestSentence(matches, matches.candidates);
}

const halfLife = 10;

/** How much of the question stands before the first word that opens a definition ("adalah"), which counts less further on. */
export function defined({ answering, all, best, question: { total, asked } }: Matches): number {
  const opens = answering[0];
  if (asked !== 'meaning' || !opens || total === 0) return 0;
  const seen = new Uint8Array(best.length);
  let sum = 0;
  for (const { unit, at, idf } of all) {
    if (at > opens.at) break;
    if (seen[unit] === 0) sum += idf;
    seen[unit] = 1;
  }
  return ((sum / total) * halfLife) / (halfLife + opens.at);
}

const reach = 6;

/**
 * The most of the question that stands around one of the places, in its sentence; nearer counts more.
 *
 * @param total the idf of all that is looked for
 */
function nearest(places: readonly Place[], all: readonly Match[], { best }: Matches, total: number): number {
  if (places.length === 0 || all.length === 0) return 0;
  const near = new Float64Array(best.length);
  let most = 0;
  for (const place of places) {
    let sum = 0;
    near.fill(0);
    for (const { sentence, at, unit, weight, idf } of all) {
      if (sentence !== place.sentence) continue;
      const worth = (idf * weight * reach) / (reach + Math.abs(at - place.at));
      if (worth <= (near[unit] ?? 0)) continue;
      sum += worth - (near[unit] ?? 0);
      near[unit] = worth;
    }
    if (sum > most) most = sum;
  }
  return total > 0 ? most / total : 0;
}
