// Where a row has what a question asks for, and where it has the sort of thing that would answer.
import type { Asked } from '../language/language.ts';
import { capitalFlag, figureFlag, opensFlag, termBits, timeFlag } from './passages.ts';
import type { Question } from './question.ts';
import type { Terms } from './terms.ts';

/** The units of a question by stem, written once a question, read at every cell of every candidate. */
export interface Marks {
  /** By stem: the number of the unit that it expresses, or -1. */
  readonly units: Int8Array;
  /** By stem: how well. */
  readonly weights: Float32Array;
}

/** One place where a row expresses a unit. */
export interface Match {
  readonly unit: number;
  readonly at: number;
  readonly sentence: number;
  readonly weight: number;
  /** As asked, not by its stem alone. */
  readonly exact: boolean;
}

export interface Matches {
  readonly question: Question;
  readonly length: number;
  /** In order of the row. */
  readonly all: readonly Match[];
  /** By unit: how well its best match expresses it. */
  readonly best: Float64Array;
  /** Places of the sort of thing asked for (a name for who, a date for when), with their sentences, one after the other. */
  readonly candidates: readonly number[];
  readonly sentences: number;
}

const flagOf: Readonly<Record<Asked, number>> = {
  who: capitalFlag,
  where: capitalFlag,
  when: timeFlag,
  howMany: figureFlag,
  what: capitalFlag,
  why: 0,
  how: 0,
};

export function matchesIn(row: Int32Array, question: Question, marks: Marks, terms: Terms): Matches {
  const all: Match[] = [];
  const best = new Float64Array(question.units.length);
  const candidates: number[] = [];
  const wanted = flagOf[question.asked];
  let sentence = -1;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at] ?? 0;
    if (cell & opensFlag) sentence++;
    const term = cell & termBits;
    const stem = terms.stemOf(term);
    const unit = marks.units[stem] ?? -1;
    if (unit < 0) {
      if (cell & wanted) candidates.push(at, sentence);
      continue;
    }
    const weight = marks.weights[stem] ?? 0;
    all.push({ unit, at, sentence, weight, exact: question.units[unit]?.exact === term });
    if (weight > (best[unit] ?? 0)) best[unit] = weight;
  }
  return { question, length: row.length, all, best, candidates, sentences: sentence + 1 };
}
