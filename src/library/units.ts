// Takes a question apart into its units: names as a whole, phrases in the words of the articles' language, single words.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Entity } from '../model.ts';
import type { Names } from '../story/names.ts';
import { nameTerm, type Term } from './analysis.ts';
import type { Shelf } from './shelf.ts';
import { phraseLength, synonymsOf, tellingWord } from './synonyms.ts';
import { type Foreign, longestPhrase, type Translation, translate } from './translate.ts';
import { asWritten, type Expression, idfOf, inLibrary, knownStems, type Unit, unitOf, wordUnit } from './unit.ts';

/** What a question is read against. */
export interface Lexis {
  readonly names: Names;
  readonly shelf: Shelf;
  /** As `relatedNames` gives them. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** Whether words are also expressed by their synonyms. */
  readonly widened: boolean;
}

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

// A longer question is cut: what follows hardly changes what is found, and 6,000 characters must not cost seconds.
export const mostUnits = 40;

/** From left to right: a name as a whole, a phrase that has a translation, or a word; what carries no content gives none. */
export function unitsOf(terms: readonly Term[], language: Language, lexis: Lexis): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length && units.length < mostUnits; ) {
    const term = terms[at] as Term;
    const read = term.entity
      ? { length: wordsWithin(term, terms, at), units: [nameUnit(term.entity, term, at, lexis)] }
      : plainUnits(terms, at, language, lexis);
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

interface Read {
  /** So many terms of the question. */
  readonly length: number;
  readonly units: readonly Unit[];
}

// A phrase goes before its first word, which may be a stop word: "as soon as possible".
function plainUnits(terms: readonly Term[], at: number, language: Language, lexis: Lexis): Read {
  const { shelf, widened } = lexis;
  const term = terms[at] as Term;
  const nextName = terms.findIndex(({ entity }, other) => other > at && entity !== null);
  const phrase = terms.slice(at, Math.min(at + longestPhrase, nextName < 0 ? terms.length : nextName));
  const words = phrase.map(({ text }) => text);
  const called = widened ? phraseLength(words, language, shelf) : 1;
  if (called > 1) return { length: called, units: [phraseUnit(phrase.slice(0, called), at, language, shelf)] };
  const translation = translate(words, language.code, shelf);
  const length = translation?.length ?? 1;
  if (length === 1 && isEmpty(term, language, shelf)) return { length, units: [] };
  if (!translation)
    return {
      length,
      units: [wordUnit(term, at, language, shelf, widened ? synonymsOf([term.text], language, shelf) : [])],
    };
  return { length, units: translatedUnits(translation, phrase.slice(0, length), at, language, shelf) };
}

/** What is also called otherwise is looked for as a whole. */
function phraseUnit(phrase: readonly Term[], at: number, language: Language, shelf: Shelf): Unit {
  const words = phrase.map(({ text }) => text);
  const content = words.filter((word) => !language.search.stopWords.has(word));
  const telling = tellingWord(content.map(language.search.stem), shelf);
  const own = telling === undefined ? [] : [{ stem: telling, weight: 1 }];
  const term = { ...(phrase[0] as Term), text: words.join(' ') };
  return unitOf(term, at, own, shelf, synonymsOf(words, language, shelf));
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
  const own = phrase.map((term) => asAsked(term, language, shelf));
  const ofTheirs = shelf.speaks(language.code) && own.some((stems) => stems.length > 0);
  const asked = ofTheirs ? phrase.length : (wordings[0]?.length ?? 0);
  const written = phrase.map(({ text }) => text).join(' ');
  return Array.from({ length: asked }, (_, word) => {
    const term = { ...(phrase[word] ?? (phrase[0] as Term)), text: written };
    const stems = wordings.flatMap((wording, rank) =>
      partFor(word, wording, asked).map(({ stem }) => ({ stem, weight: translationWeight ** rank })),
    );
    return translatedUnit(term, at + word, own[word] ?? [], stems, shelf);
  }).filter(({ stems }) => stems.length > 0);
}

/** As telling as its usual wording; one that is commoner expresses it less: "wilayah" for "area". */
function translatedUnit(
  term: Term,
  position: number,
  own: readonly Expression[],
  wordings: readonly Expression[],
  shelf: Shelf,
): Unit {
  const usual = [...wordings.slice(0, 1), ...own.slice(0, 1)].map(({ stem }) => idfOf(stem, shelf));
  const idf = Math.min(...usual);
  const scaled = wordings.map(({ stem, weight }) => ({ stem, weight: weight * Math.min(1, idfOf(stem, shelf) / idf) }));
  return { ...unitOf(term, position, [...own, ...scaled], shelf), idf };
}

/** One word may say all of a phrase: "Sumbar" is both words of "Sumatera Barat". */
function partFor(word: number, wording: readonly Foreign[], of: number): readonly Foreign[] {
  if (wording.length === of) return wording.slice(word, word + 1);
  return wording.length === 1 ? wording : [];
}

/** A word as it stands where articles are in its language, or where it is part of a name: "Prize" in "Japan Prize". */
function asAsked(term: Term, language: Language, shelf: Shelf): Expression[] {
  if (language.search.stopWords.has(term.text)) return [];
  if (shelf.languages.has(language.code)) return knownStems(term, language, shelf);
  return term.capital ? asWritten(term.text, shelf) : [];
}

// The lexicon has the usual translation first.
const translationWeight = 0.95;
