// Reads a question into what an answer should hold: its content words and names, each with the terms that express it.
import { languages } from '../language/index.ts';
import type { Asked, Language } from '../language/language.ts';
import type { Entity, LanguageCode } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { analyse, nameTerm, type Term } from './analysis.ts';
import type { Shelf } from './shelf.ts';
import { nearestKnown } from './spelling.ts';
import { isFalseFriend, longestPhrase, type Translation, translate } from './translate.ts';

/** A content word or name of a question. */
export interface Unit {
  /** As asked, folded. */
  readonly written: string;
  /** Whose name it is, where it is one that the library knows. */
  readonly entity: Entity | null;
  /** A name, or written like one; a figure is as telling. */
  readonly name: boolean;
  readonly figure: boolean;
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
  /** The number of the unit with the highest idf. */
  readonly rarest: number;
  /** By unit: how it stands to the next one; none for the last. */
  readonly pairs: readonly Pair[];
  /** The weight of all pairs together, and how many are names. */
  readonly pairTotal: number;
  readonly namePairs: number;
}

interface Pair {
  /** From one to the next, in words. */
  readonly gap: number;
  /** The idf of the more common of the two. */
  readonly weight: number;
  /** Neighbouring words of one name. */
  readonly name: boolean;
}

/** What a question is read against. */
export interface Lexis {
  readonly names: Names;
  readonly shelf: Shelf;
  /** As `relatedNames` gives them. */
  readonly related: ReadonlyMap<string, readonly string[]>;
}

// A longer question is cut: what follows hardly changes what is found, and 6,000 characters must not cost seconds.
const mostUnits = 40;

export function readQuestion(text: string, code: LanguageCode, lexis: Lexis): Question {
  const language = languages[code];
  const typed = asWritten(text, language);
  const found = analyse(typed, language, lexis.names, { lenient: true }).terms;
  // Names are found in lower case too, but "as" in English is not the Indonesian abbreviation of the United States.
  const terms = found.filter(
    ({ entity, start, end }) => !entity || !language.search.stopWords.has(typed.slice(start, end)),
  );
  const units = distinct(unitsOf(terms, language, lexis)).slice(0, mostUnits);
  return { units, asked: askedBy(terms, language), ...weighed(units) };
}

function weighed(units: readonly Unit[]): Omit<Question, 'units' | 'asked'> {
  const pairs = units.slice(1).map((next, at) => pairOf(units[at] ?? next, next));
  return {
    total: units.reduce((sum, { idf }) => sum + idf, 0),
    rarest: units.reduce((best, { idf }, at) => (idf > (units[best]?.idf ?? 0) ? at : best), 0),
    pairs,
    pairTotal: pairs.reduce((sum, { weight }) => sum + weight, 0),
    namePairs: pairs.filter(({ name }) => name).length,
  };
}

function pairOf(one: Unit, next: Unit): Pair {
  const gap = next.position - one.position;
  return { gap, weight: Math.min(one.idf, next.idf), name: one.name && next.name && gap === 1 };
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
function unitsOf(terms: readonly Term[], language: Language, lexis: Lexis): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at] as Term;
    const read = term.entity
      ? { length: wordsWithin(term, terms, at), units: [nameUnit(term.entity, term, at, lexis)] }
      : plainUnits(terms, at, language, lexis.shelf);
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

/** A country also answers by its capital, and less the other way round: "ke Korea Utara" is told as "ke Pyongyang". */
function nameUnit(entity: Entity, term: Term, position: number, { shelf, related }: Lexis): Unit {
  const own = inLibrary(term.text, shelf);
  // A capital that no article names is not answered by its country: there it is a name that the library does not have.
  if (entity.speaksFor && own.length === 0) return unitOf(term, position, own, shelf);
  const weight = entity.speaksFor ? countryWeight : capitalWeight;
  const near = (related.get(entity.name) ?? []).flatMap((name) => inLibrary(nameTerm(name), shelf));
  return unitOf(term, position, [...own, ...near.map(({ stem }) => ({ stem, weight }))], shelf);
}

// A capital is a good part of its country, a country not much of its capital.
const capitalWeight = 0.6;
const countryWeight = 0.3;

/** Names by canonical name that stand for each other in the news: a country and its capital. */
export function relatedNames({ entities }: Names): ReadonlyMap<string, readonly string[]> {
  const pairs = entities.flatMap(({ name, speaksFor }) => (speaksFor && speaksFor !== name ? [[name, speaksFor]] : []));
  const related = new Map<string, string[]>();
  for (const [one = '', other = ''] of pairs) {
    related.set(one, [...(related.get(one) ?? []), other]);
    related.set(other, [...(related.get(other) ?? []), one]);
  }
  return related;
}

interface Read {
  /** So many terms of the question. */
  readonly length: number;
  readonly units: readonly Unit[];
}

// A phrase goes before its first word, which may be a stop word: "as soon as possible".
function plainUnits(terms: readonly Term[], at: number, language: Language, shelf: Shelf): Read {
  const term = terms[at] as Term;
  const nextName = terms.findIndex(({ entity }, other) => other > at && entity !== null);
  const phrase = terms.slice(at, Math.min(at + longestPhrase, nextName < 0 ? terms.length : nextName));
  const words = phrase.map(({ text }) => text);
  const translation = translate(words, language.code, shelf);
  const length = translation?.length ?? 1;
  if (length === 1 && isEmpty(term, language, shelf)) return { length, units: [] };
  if (!translation) return { length, units: [wordUnit(term, at, language, shelf)] };
  return { length, units: translatedUnits(translation, phrase.slice(0, length), at, language, shelf) };
}

/**
 * "Apa kata Peskov" asks for Peskov: that something is said belongs to the way of asking. Who mixes languages also uses the
 * function words of the other: "siapa" in an English question.
 */
function isEmpty(term: Term, language: Language, shelf: Shelf): boolean {
  const { search, questions } = language;
  if (search.stopWords.has(term.text) || questions.saying.includes(term.text)) return true;
  const elsewhere = Object.values(languages).some(
    (other) => other.search.stopWords.has(term.text) || other.questions.saying.includes(term.text),
  );
  return elsewhere && knownStems(term, language, shelf).length === 0;
}

/** One unit for each word of the translation; where articles are in the question's language, for each word as asked. */
function translatedUnits(
  { wordings }: Translation,
  phrase: readonly Term[],
  at: number,
  language: Language,
  shelf: Shelf,
): Unit[] {
  const own = phrase.map((term) => (shelf.languages.has(language.code) ? ownStems(term, language, shelf) : []));
  const asked = own.some((stems) => stems.length > 0) ? phrase.length : (wordings[0]?.length ?? 0);
  const written = phrase.map(({ text }) => text).join(' ');
  return Array.from({ length: asked }, (_, word) => {
    const stems = wordings.flatMap((wording, rank) =>
      wording.slice(word, word + 1).map(({ stem }) => ({ stem, weight: translationWeight ** rank })),
    );
    const term = { ...(phrase[word] ?? (phrase[0] as Term)), text: written };
    return unitOf(term, at + word, [...(own[word] ?? []), ...stems], shelf);
  }).filter(({ stems }) => stems.length > 0);
}

function ownStems(term: Term, language: Language, shelf: Shelf): Expression[] {
  return language.search.stopWords.has(term.text) ? [] : knownStems(term, language, shelf);
}

// What neither the lexicon nor an article has may be an ordinary word that the lexicon lacks; a capital says that it is a name.
const foreignDoubt = 0.5;

function wordUnit(term: Term, position: number, language: Language, shelf: Shelf): Unit {
  const another = !term.capital && isFalseFriend(term.text, language.code, shelf);
  const unit = unitOf(term, position, another ? [] : ownExpressions(term, language, shelf), shelf);
  const doubtful = unit.stems.length === 0 && !unit.name && !another && !shelf.languages.has(language.code);
  return doubtful ? { ...unit, idf: unit.idf * foreignDoubt } : unit;
}

// The lexicon has the usual translation first.
const translationWeight = 0.95;

function unitOf(term: Term, position: number, stems: readonly Expression[], { terms, paragraphs }: Shelf): Unit {
  const holding = Math.max(0, ...stems.map(({ stem }) => terms.stemmed(stem)));
  return {
    written: term.text,
    entity: term.entity,
    name: term.entity !== null || term.capital || term.figure,
    figure: term.figure,
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

/** By the stem that the language gives a word, or as it stands in the library, or by a stem of the articles' languages. */
function knownStems({ text }: Term, { search }: Language, shelf: Shelf): Expression[] {
  const written = shelf.terms.find(text);
  const stems = [
    search.stem(text),
    ...(written === undefined ? [] : [shelf.terms.text(shelf.terms.stemOf(written))]),
    ...Array.from(shelf.languages, (code) => languages[code].search.stem(text)),
  ];
  const known = stems.find((stem) => inLibrary(stem, shelf).length > 0);
  return known === undefined ? [] : inLibrary(known, shelf);
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
