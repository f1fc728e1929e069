// The second stage of a search: ranks the candidates by what their rows say, with the learned weights.
import { type Feature, features } from './features.ts';
import { type Marks, type Matches, matchesIn } from './matches.ts';
import { score } from './model.ts';
import { termBits } from './passages.ts';
import type { Question } from './question.ts';
import type { Shelf } from './shelf.ts';

export interface Ranked {
  /** The paragraph's number on its shelf. */
  readonly id: number;
  /** Of the model; comparable within one question only. */
  readonly score: number;
  readonly matches: Matches;
  readonly values: Float64Array;
  /** By unit: how well the paragraph has it, or what stands around it. */
  readonly worth: Float64Array;
}

export class Ranking {
  #marks: Marks = blank(0);

  /** The candidates, best first; of equals the one added earlier. */
  rank(question: Question, ids: readonly number[], shelf: Shelf): Ranked[] {
    const marks = this.#mark(question, shelf.terms.size);
    const ranked = ids
      .map((id): Ranked => {
        const matches = matchesIn(shelf.rows.row(id), question, marks, shelf.terms);
        const values = measure(matches);
        return { id, matches, values, score: score(values), worth: matches.best };
      })
      .sort(bestFirst);
    const found = [
      ...ranked.slice(0, seenInContext).map((each) => inContext(each, marks, shelf)),
      ...ranked.slice(seenInContext),
    ];
    this.#unmark(question);
    return found.sort(bestFirst);
  }

  /** Writes the units of a question where the walk along the rows looks them up. */
  #mark({ units, answering }: Question, terms: number): Marks {
    if (this.#marks.units.length < terms) this.#marks = blank(terms);
    const marks = this.#marks;
    for (const [unit, { stems }] of units.entries()) {
      for (const { stem, weight } of stems) {
        if ((marks.units[stem] ?? -1) >= 0 && (marks.weights[stem] ?? 0) >= weight) continue;
        marks.units[stem] = unit;
        marks.weights[stem] = weight;
      }
    }
    for (const term of answering) marks.answering[term] = 1;
    return marks;
  }

  #unmark({ units, answering }: Question): void {
    for (const { stems } of units) for (const { stem } of stems) this.#marks.units[stem] = -1;
    for (const term of answering) this.#marks.answering[term] = 0;
  }
}

function blank(terms: number): Marks {
  return {
    units: new Int8Array(terms).fill(-1),
    weights: new Float32Array(terms),
    answering: new Uint8Array(terms),
  };
}

function measure(matches: Matches): Float64Array {
  const values = new Float64Array(features.length);
  // As a plain loop: Float64Array.from asks an iterator, and took a third of the ranking.
  for (let at = 0; at < values.length; at++) values[at] = (features[at] as Feature).of(matches);
  return values;
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.id - b.id;
}

// Only what is among the first anyway is looked at again: what stands around a paragraph is weak evidence.
const seenInContext = 10;
const contextWorth = 0.4;
/** In points of the model, for a question that the context has altogether. */
const contextBonus = 4;

/** A paragraph that says "keduanya" has its names in the title or in the paragraph before. */
function inContext(ranked: Ranked, { units }: Marks, shelf: Shelf): Ranked {
  const { question, best } = ranked.matches;
  if (best.every((weight) => weight > 0)) return ranked;
  const worth = best.slice();
  for (const row of around(ranked.id, shelf)) {
    for (const cell of row) {
      const unit = units[shelf.terms.stemOf(cell & termBits)] ?? -1;
      if (unit >= 0 && (worth[unit] ?? 0) < contextWorth) worth[unit] = contextWorth;
    }
  }
  const gain = question.units.reduce((sum, { idf }, unit) => sum + idf * ((worth[unit] ?? 0) - (best[unit] ?? 0)), 0);
  return { ...ranked, worth, score: ranked.score + (contextBonus * gain) / question.total };
}

function around(id: number, shelf: Shelf): Int32Array[] {
  const [before, own] = [shelf.paragraphs[id - 1], shelf.paragraphs[id]];
  return [shelf.title(id), ...(before?.article === own?.article ? [shelf.rows.row(id - 1)] : [])];
}
