// How well a hit bears out what was asked: the sentence that answers, what share of the question it has, and what it lacks.
import { languages } from '../language/index.ts';
import type { Paragraph, Span } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { span } from '../text/spans.ts';
import { nameTerm } from './analysis.ts';
import type { Matches } from './matches.ts';
import type { Question, Unit } from './question.ts';
import type { Place } from './shelf.ts';
import type { Terms } from './terms.ts';

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
export function paragraphEvidence(question: Question, matches: Matches | null, paragraph: Paragraph): Evidence {
  const all = sentencesOf(paragraph);
  const best = all[matches ? bestSentence(matches) : 0] ?? wholeOf(paragraph);
  return { sentence: best, ...borneOut(question, matches?.best ?? []) };
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
  paragraph: Paragraph,
  terms: Terms,
): Evidence {
  const all = sentencesOf(paragraph);
  const own = all.findIndex(({ end }) => start < end);
  const worth = new Float64Array(question.units.length);
  for (const { unit, at, sentence, weight } of matches?.all ?? []) {
    const near = at >= from && at < to ? 1 : sentence === own ? elsewhereInSentence : elsewhereInParagraph;
    worth[unit] = Math.max(worth[unit] ?? 0, weight * near);
  }
  const name = by === null ? undefined : terms.find(nameTerm(by));
  for (const [unit, { stems }] of question.units.entries())
    if (stems.some(({ stem }) => stem === name)) worth[unit] = 1;
  return { sentence: all[own] ?? wholeOf(paragraph), ...borneOut(question, worth) };
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

const hasWord = /[\p{L}\p{N}]/u;

/** The sentences of a paragraph, numbered as in its row: one without a word is none. */
function sentencesOf({ text, article }: Paragraph): Span[] {
  return sentences(text, languages[article.language].abbreviations).filter((sentence) => hasWord.test(sentence.text));
}

function wholeOf({ text }: Paragraph): Span {
  return span(text, 0, text.length);
}

/** The number of the sentence that has most of the question, the first of equals. */
function bestSentence(matches: Matches): number {
  const mass = new Map<number, number>();
  const counted = new Set<number>();
  for (const { sentence, unit, weight } of matches.all) {
    const key = sentence * matches.question.units.length + unit;
    if (counted.has(key)) continue;
    counted.add(key);
    mass.set(sentence, (mass.get(sentence) ?? 0) + weight * (matches.question.units[unit]?.idf ?? 0));
  }
  const best = Math.max(0, ...mass.values());
  return [...mass].find(([, value]) => value === best)?.[0] ?? 0;
}
