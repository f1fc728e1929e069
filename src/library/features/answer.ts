// Whether a paragraph has what would answer, and how near to what is asked: a name for who, a date for when, a figure for how many.
import type { Match, Matches, Place } from '../matches.ts';
import { mostUnits } from '../units.ts';

// By unit, written anew for each place: an array of its own for each took most of the ranking's time.
const near = new Float64Array(mostUnits);
const seen = new Uint8Array(mostUnits);

export function answerNear(matches: Matches): number {
  return nearest(matches.candidates, matches.all, matches.question.total);
}

/** The same around a word that answers have: "hektar" where "luas" is asked for. */
export function answerWordNear(matches: Matches): number {
  return nearest(matches.answering, matches.all, matches.question.total);
}

/** Around somebody's full name where the question asks who: two capitals in a row, neither of them asked for. */
export function fullNameNear(matches: Matches): number {
  const { candidates, question } = matches;
  if (question.asked !== 'who') return 0;
  const full = candidates.filter(isBesideAnother);
  return nearest(full, matches.all, question.total);
}

function isBesideAnother({ at }: Place, number: number, all: readonly Place[]): boolean {
  return all[number - 1]?.at === at - 1 || all[number + 1]?.at === at + 1;
}

// Says that a question is about names alone: neither for nor against.
const namesAlone = 0.5;

/** How much stands around a candidate of what is asked about a name: who founded it, when it fell. */
export function answerNearDeed(matches: Matches): number {
  const { question, all, candidates } = matches;
  const total = question.units.reduce((sum, { name, idf }) => sum + (name ? 0 : idf), 0);
  if (total === 0) return namesAlone;
  const deeds = all.filter(({ unit }) => question.units[unit]?.name === false);
  return nearest(candidates, deeds, total);
}

/** The most of the question that a sentence with a candidate has. */
export function sentenceWithAnswer({ candidates, all, best, question: { total } }: Matches): number {
  let most = 0;
  let from = 0;
  let last = -1;
  for (const { sentence } of candidates) {
    if (sentence === last) continue;
    last = sentence;
    while ((all[from]?.sentence ?? sentence) < sentence) from++;
    if (all[from]?.sentence === sentence) most = Math.max(most, inSentence(all, from, best));
  }
  return total > 0 ? most / total : 0;
}

/** What a sentence has of the question, each unit once; its matches begin at `from`. */
function inSentence(all: readonly Match[], from: number, best: Float64Array): number {
  const sentence = all[from]?.sentence;
  let sum = 0;
  seen.fill(0, 0, best.length);
  for (let at = from; at < all.length && all[at]?.sentence === sentence; at++) {
    const { unit, idf } = all[at] as Match;
    if (seen[unit] === 0) sum += idf * (best[unit] ?? 0);
    seen[unit] = 1;
  }
  return sum;
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
function nearest(places: readonly Place[], all: readonly Match[], total: number): number {
  let most = 0;
  let from = 0;
  for (const { at, sentence } of places) {
    while ((all[from]?.sentence ?? sentence) < sentence) from++;
    if (from === all.length) break;
    if (all[from]?.sentence === sentence) most = Math.max(most, around(at, all, from));
  }
  return total > 0 ? most / total : 0;
}

/** What stands around a place, of each unit the nearest; the matches of its sentence begin at `from`. */
function around(place: number, all: readonly Match[], from: number): number {
  const sentence = all[from]?.sentence;
  let sum = 0;
  near.fill(0);
  for (let i = from; i < all.length && all[i]?.sentence === sentence; i++) {
    const { at, unit, weight, idf } = all[i] as Match;
    const worth = (idf * weight * reach) / (reach + Math.abs(at - place));
    const before = near[unit] ?? 0;
    if (worth <= before) continue;
    sum += worth - before;
    near[unit] = worth;
  }
  return sum;
}
