// Reads a question into what an answer should hold: its content words and names, each with the terms that express it.
import { languages } from '../language/index.ts';
import type { Asked, Language } from '../language/language.ts';
import type { Entity, LanguageCode } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { analyse, type Term } from './analysis.ts';
import type { Shelf } from './shelf.ts';
import { nearestKnown } from './spelling.ts';
import { longestPhrase, type Translation, translate } from './translate.ts';

/** A content word or name of a question. */
export interface Unit {
  /** As asked, folded. */
  readonly written: string;
  /** Whose name it is, where it is one that the library knows. */
  readonly entity: Entity | null;
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
  readonly shelf: Shelf;
}

// A longer question is cut: what follows hardly changes what is found, and 6,000 characters must not cost seconds.
const mostUnits = 40;

export function readQuestion(text: string, code: LanguageCode, lexis: Lexis): Question {
  const language = languages[code];
  const { terms } = analyse(asWritten(text, language), language, lexis.names, { lenient: true });
  const units = distinct(unitsOf(terms, language, lexis.shelf)).slice(0, mostUnits);
  return { units, asked: askedBy(terms, language), total: units.reduce((sum, { idf }) => sum + idf, 0) };
}

const typedWord = /[\p{L}\p{N}]+/gu;

function asWritten(text: string, { search }: Language): string {
  return text.replace(typedWord, (word) => search.informal.get(fold(word)) ?? word);
}

// "Jalan tol mana yang bebas tarif jalan tol" asks for "jalan" and "tol" once.
function distinct(units: readonly Unit[]): Unit[] {
  const key = ({ stems, written }: Unit) => stems[0]?.stem ?? written;
  const first = new Map(units.toReversed().map((unit) => [key(unit), unit]));
  return units.filter((unit) => first.get(key(unit)) === unit);
}

/** From left to right: a name as a whole, a phrase that has a translation, or a word; what carries no content gives none. */
function unitsOf(terms: readonly Term[], language: Language, shelf: Shelf): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at] as Term;
    const read = term.entity
      ? { length: wordsWithin(term, terms, at), units: [unitOf(term, at, inLibrary(term.text, shelf), shelf)] }
      : plainUnits(terms, at, language, shelf);
    units.push(...read.units);
    at += read.length;
  }
  return units;
}

// A name that the story knows is asked for as a whole: "Korea" alone must not answer for "Korea Utara".
function wordsWithin(name: Term, terms: readonly Term[], at: number): number {
  const next = terms.findIndex((term, other) => other > at && term.start >= name.end);
  return (next < 0 ? terms.length : next) - at;
}

interface Read {
  /** So many terms of the question. */
  readonly length: number;
  readonly units: readonly Unit[];
}

function plainUnits(terms: readonly Term[], at: number, language: Language, shelf: Shelf): Read {
  const term = terms[at] as Term;
  if (language.search.stopWords.has(term.text)) return { length: 1, units: [] };
  const nextName = terms.findIndex(({ entity }, other) => other > at && entity !== null);
  const phrase = terms.slice(at, nextName < 0 ? undefined : nextName).map(({ text }) => text);
  const translation = translate(phrase.slice(0, longestPhrase), language.code, shelf);
  if (!translation) return { length: 1, units: [unitOf(term, at, ownExpressions(term, language, shelf), shelf)] };
  return { length: translation.length, units: translatedUnits(translation, terms, at, language, shelf) };
}

/** One unit for each word of the translation; a single word also stands for itself where articles are in its language. */
function translatedUnits(
  { length, wordings }: Translation,
  terms: readonly Term[],
  at: number,
  language: Language,
  shelf: Shelf,
): Unit[] {
  const term = terms[at] as Term;
  const own = length === 1 && shelf.languages.has(language.code) ? knownStems(term, language, shelf) : [];
  const written = {
    ...term,
    text: terms
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' '),
  };
  return (wordings[0] ?? []).map((_, word) => {
    const stems = wordings.flatMap((wording, rank) =>
      wording.slice(word, word + 1).map(({ stem }) => ({ stem, weight: translationWeight ** rank })),
    );
    return unitOf(written, at + word, [...own, ...stems], shelf);
  });
}

// The lexicon has the usual translation first.
const translationWeight = 0.95;

function unitOf(term: Term, position: number, stems: readonly Expression[], { terms, paragraphs }: Shelf): Unit {
  const holding = Math.max(0, ...stems.map(({ stem }) => terms.stemmed(stem)));
  return {
    written: term.text,
    entity: term.entity,
    name: term.entity !== null || term.capital || term.figure,
    exact: terms.find(term.text) ?? -1,
    stems,
    idf: Math.log(1 + (paragraphs.length - holding + 0.5) / (holding + 0.5)),
    position,
  };
}

/** The word by its stem; one that the library does not have by the nearest that it has. */
function ownExpressions(term: Term, language: Language, shelf: Shelf): Expression[] {
  const known = knownStems(term, language, shelf);
  if (known.length > 0) return known;
  return nearestKnown(term.text, shelf.terms).map((id, rank) => ({
    stem: shelf.terms.stemOf(id),
    weight: 1 / (rank + 1),
  }));
}

/** The stem that the language gives a word, and the stem that it has in the library, where that is in another language. */
function knownStems(term: Term, { search }: Language, shelf: Shelf): Expression[] {
  const own = inLibrary(search.stem(term.text), shelf);
  const written = shelf.terms.find(term.text);
  return own.length > 0 || written === undefined
    ? own
    : inLibrary(shelf.terms.text(shelf.terms.stemOf(written)), shelf);
}

function inLibrary(stem: string, { terms }: Shelf): Expression[] {
  const id = terms.find(stem);
  return id !== undefined && terms.stemmed(id) > 0 ? [{ stem: id, weight: 1 }] : [];
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
