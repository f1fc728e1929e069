// A content word or name of a question, and the terms of the library that express it.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { calledAlso } from '../language/synonyms.ts';
import type { Entity } from '../model.ts';
import type { Term } from './analysis.ts';
import type { Shelf } from './shelf.ts';
import { nearestKnown } from './spelling.ts';
import { isFalseFriend, isOrdinary } from './translate.ts';

/** A content word or name of a question. */
export interface Unit {
  /** As asked, folded. */
  readonly written: string;
  /** Whose name it is, where it is one that the library knows. */
  readonly entity: Entity | null;
  /** A name, or written like one; a figure is as telling. */
  readonly name: boolean;
  readonly figure: boolean;
  /** Stems of the library that express it, best first; empty where it has none. */
  readonly stems: readonly Expression[];
  /** How much it tells apart: ln of all paragraphs over those that have it. */
  readonly idf: number;
  /** Where it stands among the words of the question, stop words counted. */
  readonly position: number;
}

/** Of two units of one question. */
export function isSameUnit(a: Unit, b: Unit | undefined): boolean {
  if (b === undefined || a.written !== b.written || a.position !== b.position || a.idf !== b.idf) return false;
  const isSame = ({ stem, weight }: Expression, at: number) =>
    stem === b.stems[at]?.stem && weight === b.stems[at]?.weight;
  return a.stems.length === b.stems.length && a.stems.every(isSame);
}

export interface Expression {
  readonly stem: number;
  /** How well it expresses the unit, 0–1. */
  readonly weight: number;
}

// What neither the lexicon nor an article has may be an ordinary word that the lexicon lacks; a capital says that it is a name.
const foreignDoubt = 0.5;

/** @param also what the word is also called, as `synonymsOf` gives it */
export function wordUnit(
  term: Term,
  position: number,
  language: Language,
  shelf: Shelf,
  also: readonly Expression[],
): Unit {
  const another = !term.capital && isFalseFriend(term.text, language.code, shelf);
  const own = another ? [] : ownExpressions(term, language, shelf);
  const unit = unitOf(term, position, own, shelf, also);
  const doubtful = unit.stems.length === 0 && !unit.name && !another && !shelf.speaks(language.code);
  return doubtful ? { ...unit, idf: unit.idf * foreignDoubt } : unit;
}

// What articles say in this very word, they hardly mean elsewhere by another: at 1, two more questions of 26 that nothing answers are.
const besideOwn = 0.5;

/** @param synonyms less good expressions, for what is no name; what the library has by its own word is as rare as that word */
export function unitOf(
  term: Term,
  position: number,
  own: readonly Expression[],
  shelf: Shelf,
  synonyms: readonly Expression[] = [],
): Unit {
  const name = term.entity !== null || term.capital || term.figure;
  const share = own.length > 0 ? besideOwn : 1;
  const others = (name ? [] : synonyms)
    .filter(({ stem }) => own.every((each) => each.stem !== stem))
    .map(({ stem, weight }) => ({ stem, weight: weight * share }));
  const idfs = (own.length > 0 ? own : others).map(({ stem }) => idfOf(stem, shelf));
  return {
    written: term.text,
    entity: term.entity,
    name,
    figure: term.figure,
    stems: [...own, ...others],
    idf: idfs.length > 0 ? Math.min(...idfs) : idfHeldBy(0, shelf),
    position,
  };
}

/** How much a stem tells apart: ln of all paragraphs over those that have it. */
export function idfOf(stem: number, shelf: Shelf): number {
  return idfHeldBy(shelf.terms.stemmed(stem), shelf);
}

function idfHeldBy(holding: number, { paragraphs }: Shelf): number {
  return Math.log(1 + (paragraphs.length - holding + 0.5) / (holding + 0.5));
}

/** The word by its stem; one that the library does not have by the nearest that it has. */
function ownExpressions(term: Term, language: Language, shelf: Shelf): Expression[] {
  const known = knownStems(term, language, shelf);
  // What the word lists know is spelt as meant: "harga" is no slip of "warga".
  if (known.length > 0 || isOrdinary(term.text) || calledAlso([term.text], language.search).length > 0) return known;
  return nearestKnown(term.text, shelf.terms).map((id, rank) => ({
    stem: shelf.terms.stemOf(id),
    weight: 1 / (rank + 1),
  }));
}

/** By the stem that the language gives a word, or as it stands in the library, or by a stem of the articles' languages. */
export function knownStems({ text }: Term, { search }: Language, shelf: Shelf): Expression[] {
  const written = shelf.terms.find(text);
  const stems = [
    search.stem(text),
    ...(written === undefined ? [] : [shelf.terms.text(shelf.terms.stemOf(written))]),
    ...Array.from(shelf.languages, (code) => languages[code].search.stem(text)),
  ];
  const known = stems.find((stem) => inLibrary(stem, shelf).length > 0);
  return known === undefined ? [] : inLibrary(known, shelf);
}

/** A word exactly as it stands, by its stem. */
export function asWritten(word: string, { terms }: Shelf): Expression[] {
  const id = terms.find(word);
  return id !== undefined && terms.written(id) > 0 && terms.stemmed(terms.stemOf(id)) > 0
    ? [{ stem: terms.stemOf(id), weight: 1 }]
    : [];
}

export function inLibrary(stem: string, { terms }: Shelf): Expression[] {
  const id = terms.find(stem);
  return id !== undefined && terms.stemmed(id) > 0 ? [{ stem: id, weight: 1 }] : [];
}
