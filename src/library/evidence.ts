// How well a hit bears out what was asked: the sentence that answers, what share of the question it has, and what it lacks.
import type { Span } from '../model.ts';
import { nameTerm } from './analysis.ts';
import type { Matches } from './matches.ts';
import type { Question, Unit } from './question.ts';
import type { Place, Shelf } from './shelf.ts';

/** A word or name of the question that a hit does not have. */
export interface Missing {
  /** As asked, folded. */
  readonly text: string;
  readonly name: boolean;
  /** Whether the library has it elsewhere. */
  readonly known: boolean;
}

export interface Evidence {
  /** The sentence that answers best. */
  readonly sentence: Span;
  /**
   * How well the hit bears out what is asked, 0–1; from a half on it answers, below that it is the nearest there is. Rare words
   * weigh more than common ones, words that no article has twice and names that no article has three times as much. 1 for a
   * question without content.
   */
  readonly coverage: number;
  readonly unmatched: readonly Missing[];
}

/** Of a paragraph; `matches` null where nothing was asked. */
export function paragraphEvidence(question: Question, matches: Matches | null, id: number, shelf: Shelf): Evidence {
  const best = matches ? bestSentence(matches) : 0;
  return { sentence: shelf.sentence(id, best), ...borneOut(question, matches?.best ?? []) };
}

// How much of a unit a statement has when its paragraph has it: all within the quotation, less the further off.
const elsewhereInSentence = 0.8;
const elsewhereInParagraph = 0.5;

/** Of a statement or a visit: what it says itself counts most, and its speaker or visitor even where only "dia" stands there. */
export function placeEvidence<T>(
  question: Question,
  matches: Matches | null,
  { from, to, start }: Place<T>,
  by: string | null,
  id: number,
  shelf: Shelf,
): Evidence {
  const own = shelf.sentenceAt(id, start);
  const worth = new Float64Array(question.units.length);
  for (const { unit, at, sentence, weight } of matches?.all ?? []) {
    const near = at >= from && at < to ? 1 : sentence === own ? elsewhereInSentence : elsewhereInParagraph;
    worth[unit] = Math.max(worth[unit] ?? 0, weight * near);
  }
  const name = by === null ? undefined : shelf.terms.find(nameTerm(by));
  for (const [unit, { stems }] of question.units.entries())
    if (stems.some(({ stem }) => stem === name)) worth[unit] = 1;
  return { sentence: shelf.sentence(id, own), ...borneOut(question, worth) };
}

function borneOut(question: Question, worth: ArrayLike<number>): Pick<Evidence, 'coverage' | 'unmatched'> {
  const missing = question.units.filter((_, unit) => !worth[unit]);
  return { coverage: coverageOf(question, worth), unmatched: missing.map(missingOf) };
}

// Measured where the answer is known to be there (FacQA and TyDi: 1 of 100 best hits has a lower share of the question than a
// third) and where it is not (their questions put to each other's paragraphs: 6 of 10 have less); the power makes a third a half.
const power = 0.63;
const unknownWord = 2;
const unknownName = 3;

function coverageOf({ units, total }: Question, worth: ArrayLike<number>): number {
  if (total === 0) return 1;
  const has = units.reduce((sum, { idf }, unit) => sum + idf * (worth[unit] ?? 0), 0);
  const all = units.reduce(
    (sum, { idf, stems, name }) => sum + idf * (stems.length > 0 ? 1 : name ? unknownName : unknownWord),
    0,
  );
  return (has / all) ** power;
}

function missingOf({ entity, written, name, stems }: Unit): Missing {
  return { text: entity?.name ?? written, name, known: stems.length > 0 };
}

/** The number of the sentence that has most of the question, the first of equals. */
function bestSentence({ all, best, sentences }: Matches): number {
  const mass = new Float64Array(Math.max(1, sentences));
  const counted = new Uint8Array(mass.length * best.length);
  for (const { sentence, unit, weight, idf } of all) {
    const key = sentence * best.length + unit;
    if (counted[key] === 0) mass[sentence] = (mass[sentence] ?? 0) + weight * idf;
    counted[key] = 1;
  }
  return mass.indexOf(Math.max(...mass));
}
