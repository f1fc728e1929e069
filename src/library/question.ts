// Reads a question into the units that an answer should hold: its content words and names, each with the terms that express it.
import type { Language } from '../language/language.ts';
import type { Names } from '../story/names.ts';
import { analyse, nameTerm, type Term } from './analysis.ts';
import type { Terms } from './terms.ts';

/** A word or name of the question. */
export interface Unit {
  /** As asked. */
  readonly text: string;
  readonly name: boolean;
  /** Terms of the library that express it, with how well (0–1); empty where the library has none. */
  readonly terms: readonly { readonly id: number; readonly weight: number }[];
  /** How much it tells apart: ln of paragraphs over paragraphs that have it. */
  readonly idf: number;
}

/** The units of a question. Common words give none. */
export function unitsOf(text: string, language: Language, names: Names, terms: Terms, paragraphs: number): Unit[] {
  const analysis = analyse(normalised(text, language), language, names);
  return withoutNamedWords(analysis.terms)
    .filter((term) => term.entity || !language.search.stopWords.has(term.text))
    .map((term) => unitOf(term, language, terms, paragraphs));
}

function normalised(text: string, language: Language): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => language.search.informal.get(word.toLowerCase()) ?? word);
}

// A name that the story knows is asked for as a whole: "Korea" alone must not answer for "Korea Utara".
function withoutNamedWords(terms: readonly Term[]): Term[] {
  const kept: Term[] = [];
  let coveredTo = -1;
  for (const term of terms) {
    if (term.entity) coveredTo = term.end;
    if (term.entity || term.start >= coveredTo) kept.push(term);
  }
  return kept;
}

function unitOf(term: Term, language: Language, terms: Terms, paragraphs: number): Unit {
  const text = term.entity ? nameTerm(term.entity.name) : language.search.stem(term.text);
  const id = terms.find(text);
  const holding = id === undefined ? 0 : terms.paragraphs(id);
  return {
    text: term.text,
    name: term.entity !== null || term.capital,
    terms: id === undefined || holding === 0 ? [] : [{ id, weight: 1 }],
    idf: Math.log(1 + (paragraphs - holding + 0.5) / (holding + 0.5)),
  };
}
