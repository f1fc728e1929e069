// Reads a question into what an answer should hold: its content words and names, each with the terms that express it.
import { languages } from '../language/index.ts';
import type { Asked, Language } from '../language/language.ts';
import type { LanguageCode } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { analyse, type Term } from './analysis.ts';
import { nearestKnown } from './spelling.ts';
import type { Terms } from './terms.ts';

/** A content word or name of a question. */
export interface Unit {
  /** As asked. */
  readonly text: string;
  /** A name, or written like one. */
  readonly name: boolean;
  /** The number of the term exactly as asked, or -1. */
  readonly exact: number;
  /** Stems of the library that express it, best first; empty where it has none. */
  readonly stems: readonly Expression[];
  /** How much it tells apart: ln of all paragraphs over those that have it. */
  readonly idf: number;
  /** Where it stands among the words of the question, stop words counted. */
  readonly position: number;
}

export interface Expression {
  readonly stem: number;
  /** How well it expresses the unit, 0–1. */
  readonly weight: number;
}

export interface Question {
  readonly units: readonly Unit[];
  readonly asked: Asked;
  /** The idf of all units together. */
  readonly total: number;
}

/** What a question is read against. */
export interface Lexis {
  readonly names: Names;
  readonly terms: Terms;
  /** How many paragraphs the library has. */
  readonly paragraphs: number;
}

// A longer question is cut: what follows hardly changes what is found, and 6,000 characters must not cost seconds.
const mostUnits = 40;

export function readQuestion(text: string, code: LanguageCode, lexis: Lexis): Question {
  const language = languages[code];
  const { terms } = analyse(asWritten(text, language), language, lexis.names, { lenient: true });
  const content = terms
    .map((term, position) => ({ term, position }))
    .filter(({ term }) => !withinName(term, terms) && !language.search.stopWords.has(term.text));
  const units = distinct(content.map(({ term, position }) => unitOf(term, position, language, lexis))).slice(
    0,
    mostUnits,
  );
  return { units, asked: askedBy(terms, language), total: units.reduce((sum, { idf }) => sum + idf, 0) };
}

// "Jalan tol mana yang bebas tarif jalan tol" asks for "jalan" and "tol" once.
function distinct(units: readonly Unit[]): Unit[] {
  const key = ({ stems, text }: Unit) => stems[0]?.stem ?? text;
  const first = new Map(units.toReversed().map((unit) => [key(unit), unit]));
  return units.filter((unit) => first.get(key(unit)) === unit);
}

const typedWord = /[\p{L}\p{N}]+/gu;

function asWritten(text: string, { search }: Language): string {
  return text.replace(typedWord, (word) => search.informal.get(fold(word)) ?? word);
}

// A name that the story knows is asked for as a whole: "Korea" alone must not answer for "Korea Utara".
function withinName(term: Term, terms: readonly Term[]): boolean {
  return (
    term.entity === null && terms.some(({ entity, start, end }) => entity && start <= term.start && term.end <= end)
  );
}

function unitOf(term: Term, position: number, language: Language, lexis: Lexis): Unit {
  const { terms, paragraphs } = lexis;
  const stems = expressionsOf(term, language, lexis);
  const holding = Math.max(0, ...stems.map(({ stem }) => terms.stemmed(stem)));
  return {
    text: term.text,
    name: term.entity !== null || term.capital || term.figure,
    exact: terms.find(term.text) ?? -1,
    stems,
    idf: Math.log(1 + (paragraphs - holding + 0.5) / (holding + 0.5)),
    position,
  };
}

function expressionsOf(term: Term, language: Language, { terms }: Lexis): Expression[] {
  const stem = terms.find(term.entity ? term.text : language.search.stem(term.text));
  if (stem !== undefined && terms.stemmed(stem) > 0) return [{ stem, weight: 1 }];
  const asName = terms.find(term.text);
  if (asName !== undefined && terms.stemmed(terms.stemOf(asName)) > 0)
    return [{ stem: terms.stemOf(asName), weight: 1 }];
  return term.entity
    ? []
    : nearestKnown(term.text, terms).map((id, rank) => ({ stem: terms.stemOf(id), weight: 1 / (rank + 1) }));
}

/** What a question wants to know, by its first question word, the longest there; `what` where none tells. */
function askedBy(terms: readonly Term[], { questions }: Language): Asked {
  const asked = ` ${terms.map(({ text }) => text).join(' ')} `;
  let best: { kind: Asked; at: number; length: number } = { kind: 'what', at: Number.POSITIVE_INFINITY, length: 0 };
  for (const [kind, phrases] of Object.entries(questions.asks) as [Asked, readonly string[]][]) {
    for (const phrase of phrases) {
      const at = asked.indexOf(` ${phrase} `);
      if (at < 0) continue;
      if (at < best.at || (at === best.at && phrase.length > best.length)) best = { kind, at, length: phrase.length };
    }
  }
  return best.kind;
}
