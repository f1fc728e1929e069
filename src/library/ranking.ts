// The second stage of a search: ranks the candidates by what their rows say, with the learned weights.
import { comparing, features } from './features.ts';
import { type Marks, type Matches, matchesIn } from './matches.ts';
import { score } from './model.ts';
import type { Question } from './question.ts';
import type { Shelf } from './shelf.ts';

export interface Ranked {
  /** The paragraph's number on its shelf. */
  readonly id: number;
  /** Of the model; comparable within one question only. */
  readonly score: number;
  readonly matches: Matches;
  readonly values: Float64Array;
}

export class Ranking {
  #units = new Int8Array(0);
  #weights = new Float32Array(0);

  /** The candidates, best first; of equals the one added earlier. */
  rank(question: Question, ids: readonly number[], shelf: Shelf): Ranked[] {
    const marks = this.#mark(question, shelf.terms.size);
    const measured = ids.map((id) => {
      const matches = matchesIn(shelf.rows.row(id), question, marks, shelf.terms);
      return { id, matches, values: measure(matches) };
    });
    this.#unmark(question);
    compare(measured.map(({ values }) => values));
    return measured
      .map(({ id, matches, values }) => ({ id, matches, values, score: score(values) }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** Writes the units of a question where the walk along the rows looks them up. */
  #mark({ units }: Question, terms: number): Marks {
    if (this.#units.length < terms) {
      this.#units = new Int8Array(terms).fill(-1);
      this.#weights = new Float32Array(terms);
    }
    for (const [unit, { stems }] of units.entries()) {
      for (const { stem, weight } of stems) {
        if ((this.#units[stem] ?? -1) >= 0 && (this.#weights[stem] ?? 0) >= weight) continue;
        this.#units[stem] = unit;
        this.#weights[stem] = weight;
      }
    }
    return { units: this.#units, weights: this.#weights };
  }

  #unmark({ units }: Question): void {
    for (const { stems } of units) for (const { stem } of stems) this.#units[stem] = -1;
  }
}

function measure(matches: Matches): Float64Array {
  const values = new Float64Array(features.length + comparing.length);
  for (const [at, feature] of features.entries()) values[at] = feature.of(matches);
  return values;
}

/** Adds how far each candidate is behind the best of all in the features that compare. */
function compare(all: readonly Float64Array[]): void {
  for (const [at, feature] of comparing.entries()) {
    const best = all.reduce((most, values) => Math.max(most, values[feature] ?? 0), 0);
    for (const values of all) values[features.length + at] = (values[feature] ?? 0) - best;
  }
}
