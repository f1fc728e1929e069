// How well a hit bears out what was asked: the sentence that answers, what share of the question it has, and what it lacks.
import type { Asked } from '../language/question-words.ts';
import type { Span } from '../model.ts';
import type { Names } from '../story/names.ts';
import { nameTerm } from './analysis.ts';
import type { Matches } from './matches.ts';
import { tellsOf } from './office.ts';
import type { Question } from './question.ts';
import type { Place, Shelf } from './shelf.ts';
import { synonymWeight } from './synonyms.ts';
import { isOrdinary } from './translate.ts';
import type { Unit } from './unit.ts';

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
   * How well the hit bears out what is asked, 0–1: a power of the share that it has, so that about a half is where hits begin to
   * answer; `enough.ts` has the bar for each thing asked. Words count by their idf. Of what is missing, a word that no article has
   * counts twice, a name that none has three times. 1 for a question without content.
   */
  readonly coverage: number;
  /** The share of what is asked about those whom the question names: "balon" in "apa kata Sari soal balon". 1 where it only names. */
  readonly beyondNames: number;
  /** What the question wants to know: a figure, a reason. */
  readonly asked: Asked;
  readonly unmatched: readonly Missing[];
}

/** What is told of a hit, or of a sentence of it. */
export type BorneOut = Omit<Evidence, 'sentence'>;

// An office of another country is as good as none: below what answers, whatever else is there.
const somebodyElse = 0.4;

/** Of a paragraph; `matches` null where nothing was asked. */
export function paragraphEvidence(
  question: Question,
  matches: Matches | null,
  worth: ArrayLike<number>,
  id: number,
  shelf: Shelf,
  names: Names,
): Evidence {
  const best = matches ? bestSentence(matches) : 0;
  const evidence = borneOut(question, worth);
  const theirs = tellsOf(question.offices, shelf.paragraphs[id]?.text ?? '', names);
  const coverage = evidence.coverage * (theirs ? 1 : somebodyElse);
  return { sentence: shelf.sentence(id, best), ...evidence, coverage };
}

/** Of the answering sentence alone; whose words it is counts as said in it. */
export function sentenceEvidence(
  question: Question,
  { all }: Matches,
  number: number,
  by: string | null,
  shelf: Shelf,
): BorneOut {
  const worth = new Float64Array(question.units.length);
  for (const { unit, sentence, weight } of all)
    if (sentence === number) worth[unit] = Math.max(worth[unit] ?? 0, weight);
  countSpeaker(question, worth, by, shelf);
  return borneOut(question, worth);
}

// How much of a unit a statement has when its paragraph has it: all within the quotation, less the further off.
const elsewhereInSentence = 0.8;
const elsewhereInParagraph = 0.5;
const elsewhereInArticle = 0.3;

/** Of a statement or a visit: what it says itself counts most, and its speaker or visitor even where only "dia" stands there. */
export function placeEvidence<T>(
  question: Question,
  matches: Matches | null,
  around: ArrayLike<number>,
  { from, to, start }: Place<T>,
  by: string | null,
  id: number,
  shelf: Shelf,
): Evidence {
  const own = shelf.sentenceAt(id, start);
  const worth = Float64Array.from(question.units, (_, unit) => Math.min(around[unit] ?? 0, elsewhereInArticle));
  for (const { unit, at, sentence, weight } of matches?.all ?? []) {
    const near = at >= from && at < to ? 1 : sentence === own ? elsewhereInSentence : elsewhereInParagraph;
    worth[unit] = Math.max(worth[unit] ?? 0, weight * near);
  }
  countSpeaker(question, worth, by, shelf);
  return { sentence: shelf.sentence(id, own), ...borneOut(question, worth) };
}

function countSpeaker({ units }: Question, worth: Float64Array, by: string | null, { terms }: Shelf): void {
  // Only a name that the library knows has the term of a name; most questions have none.
  if (by === null || !units.some(({ entity }) => entity !== null)) return;
  const name = terms.find(nameTerm(by));
  if (name === undefined) return;
  for (const [unit, { stems }] of units.entries()) if (stems.some(({ stem }) => stem === name)) worth[unit] = 1;
}

function borneOut(question: Question, worth: ArrayLike<number>): BorneOut {
  const missing = question.units.flatMap((unit, at) =>
    worth[at] ? [] : [missingOf(unit, isForeignName(question, at, worth))],
  );
  return {
    coverage: coverageOf(question, worth),
    beyondNames: beyondNames(question, worth),
    asked: question.asked,
    unmatched: missing,
  };
}

function missingOf({ entity, written, stems }: Unit, name: boolean): Missing {
  return { text: entity?.name ?? written, name, known: stems.length > 0 };
}

/**
 * Whether a unit is a name that the hit does not have in part either: where "Rendra" is there, "Wibisono" may be left out. What
 * is common in the library does not stand for a name: "Presiden" is not half of "Presiden Hartono".
 */
function isForeignName({ units }: Question, at: number, worth: ArrayLike<number>): boolean {
  const unit = units[at];
  if (!unit?.name || unit.figure) return false;
  return ![at - 1, at + 1].some((other) => {
    const beside = units[other];
    const together = beside?.name && !beside.figure && Math.abs(beside.position - unit.position) === 1;
    return together && worth[other] && beside.idf > unit.idf / 2;
  });
}

// Measured where the answer is known to be there (FacQA and TyDi: 1 of 100 best hits has a lower share of the question than three
// tenths) and where it is not (their questions put to each other's paragraphs: half have less); the power makes that a half.
const power = 0.57;
const unknownWord = 2;
// The usual translation is not there; the articles may have another ("bills": "tagihan").
const unknownTranslated = 1.4;
const unknownName = 3;
const slip = 1;
// "Apa penyebab kebakaran itu": who tells it says "karena".
const frame = 0.4;
// Without "harga", nothing answers "berapa harga pupuk".
const turnedOn = 2;

export function coverageOf(question: Question, worth: ArrayLike<number>): number {
  if (question.total === 0) return 1;
  let [has, all] = [0, 0];
  for (const [at, { idf }] of question.units.entries()) {
    has += idf * (worth[at] ?? 0);
    all += idf * (worth[at] ? 1 : lacking(question, at, worth));
  }
  return (has / all) ** power;
}

function beyondNames({ units, turning }: Question, worth: ArrayLike<number>): number {
  let [has, all] = [0, 0];
  for (const [at, { name, figure, idf }] of units.entries()) {
    if ((name && !figure) || turning.frames.has(at)) continue;
    has += idf * (worth[at] ?? 0);
    all += idf;
  }
  return all === 0 ? 1 : has / all;
}

/** Whether the library has the word, or its translation, and not only what else it may be called. */
const isOwn = ({ stems }: Unit) => stems.some(({ weight }) => weight > synonymWeight);

/** How much it counts that a unit is missing. */
function lacking(question: Question, at: number, worth: ArrayLike<number>): number {
  const unit = question.units[at];
  if (!unit) return 0;
  if (question.turning.frames.has(at)) return frame;
  if (unit.stems.length === 0 && isForeignName(question, at, worth)) return unknownName;
  // Neither the articles nor the word lists have it: a slip of the finger, most likely, and no word that the articles avoid.
  if (unit.stems.length === 0 && !isOrdinary(unit.written)) return slip;
  const unknown = question.translated ? unknownTranslated : unknownWord;
  return (isOwn(unit) ? 1 : unknown) * (at === question.turning.focus ? turnedOn : 1);
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
  return mass.indexOf(mass.reduce((most, each) => Math.max(most, each), 0));
}
