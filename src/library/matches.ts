// Where a row has what a question asks for, and where it has the sort of thing that would answer.
import type { Asked } from '../language/question-words.ts';
import { hasInFull } from './abbreviation.ts';
import { capitalFlag, figureFlag, opensFlag, termBits, timeFlag } from './passages.ts';
import type { Question } from './question.ts';
import type { Terms } from './terms.ts';

/** The units of a question by stem, written once a question, read at every cell of every candidate. */
export interface Marks {
  /** By stem: the number of the unit that it expresses, or -1. */
  readonly units: Int8Array;
  /** By stem: how well. */
  readonly weights: Float32Array;
  /** By term: 1 where answers have it. */
  readonly answering: Uint8Array;
}

/** One place where a row expresses a unit. */
export interface Match {
  readonly unit: number;
  readonly at: number;
  readonly sentence: number;
  /** How well it expresses the unit, 0–1. */
  readonly weight: number;
  /** How much the unit tells apart. */
  readonly idf: number;
}

export interface Place {
  readonly at: number;
  readonly sentence: number;
}

export interface Matches {
  readonly question: Question;
  /** Of the row, in terms. */
  readonly length: number;
  readonly sentences: number;
  /** In order of the row. */
  readonly all: readonly Match[];
  /** By unit: how well its best match expresses it, and how often it is matched, each match counting by its weight. */
  readonly best: Float64Array;
  readonly counts: Float64Array;
  /** Where the row has the sort of thing asked for: a name for who, a date for when. */
  readonly candidates: readonly Place[];
  /** Whether it has in full what the question asks an abbreviation to be short for. */
  readonly inFull: boolean;
  /** Where it has a word that answers have: "hektar" where "luas" is asked for. */
  readonly answering: readonly Place[];
}

// Matches are compared with each other: of a paragraph of many pages, which nobody writes but a broken file may hold, the first
// so many are looked at. Whether a unit is there at all is counted to the end.
const mostMatches = 500;

const flagOf: Readonly<Record<Asked, number>> = {
  who: capitalFlag,
  where: capitalFlag,
  when: timeFlag,
  howMany: figureFlag,
  what: capitalFlag,
  why: 0,
  how: 0,
  meaning: 0,
};

export function matchesIn(row: Int32Array, question: Question, marks: Marks, terms: Terms): Matches {
  const { units } = question;
  const all: Match[] = [];
  const [candidates, answering]: [Place[], Place[]] = [[], []];
  const best = new Float64Array(units.length);
  const counts = new Float64Array(units.length);
  const wanted = flagOf[question.asked];
  const inFull = question.abbreviation !== null && hasInFull(question.abbreviation, row, terms);
  let sentence = -1;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at] ?? 0;
    if (cell & opensFlag) sentence++;
    const term = cell & termBits;
    if (marks.answering[term] === 1 && answering.length < mostMatches) answering.push({ at, sentence });
    const stem = terms.stemOf(term);
    const unit = marks.units[stem] ?? -1;
    if (unit < 0) {
      if (cell & wanted && candidates.length < mostMatches) candidates.push({ at, sentence });
      continue;
    }
    const weight = marks.weights[stem] ?? 0;
    if (all.length < mostMatches) all.push({ unit, at, sentence, weight, idf: units[unit]?.idf ?? 0 });
    counts[unit] = (counts[unit] ?? 0) + weight;
    if (weight > (best[unit] ?? 0)) best[unit] = weight;
  }
  return { question, length: row.length, sentences: sentence + 1, all, best, counts, inFull, candidates, answering };
}
