// What the words of a question are in the languages of the articles, as far as the library has those words.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { LanguageCode } from '../model.ts';
import type { Terms } from './terms.ts';

/** A word of an article's language by the numbers of its terms. */
export interface Foreign {
  readonly stem: number;
  /** As the word lists write it, or -1 where the library has other forms of it only. */
  readonly written: number;
}

/** Words of a question that mean something together, and what they are elsewhere. */
export interface Translation {
  /** So many words of the question. */
  readonly length: number;
  /** Best first, all of as many words as the first. */
  readonly wordings: readonly (readonly Foreign[])[];
}

export interface Vocabulary {
  readonly terms: Terms;
  /** Those that articles are written in. */
  readonly languages: ReadonlySet<LanguageCode>;
}

export const longestPhrase = 4;

/** The longest phrase at the head of these words that the library has in another language; null where there is none. */
export function translate(words: readonly string[], asked: LanguageCode, library: Vocabulary): Translation | null {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length--) {
    const wordings = wordingsOf(words.slice(0, length), asked, library);
    const [first] = wordings;
    if (first) return { length, wordings: wordings.filter((wording) => wording.length === first.length) };
  }
  return null;
}

function wordingsOf(words: readonly string[], asked: LanguageCode, library: Vocabulary): readonly Foreign[][] {
  const others = Object.values(languages).filter(({ code }) => code !== asked);
  // In a question that mixes languages, only what the library does not have is of another language: "main" is also Indonesian.
  const all = isKnown(words, asked, library) ? [languages[asked]] : [languages[asked], ...others];
  return all.flatMap((from) => fromLanguage(words, from, library));
}

function isKnown(words: readonly string[], asked: LanguageCode, { terms }: Vocabulary): boolean {
  return words.every((word) => foreign(word, languages[asked], terms) !== null);
}

function fromLanguage(words: readonly string[], from: Language, library: Vocabulary): readonly Foreign[][] {
  const { translations, stem } = from.search;
  return Object.values(languages)
    .filter(({ code }) => library.languages.has(code))
    .flatMap((into) => {
      const found = translations[into.code];
      const phrases = found?.get(words.join(' ')) ?? found?.get(words.map(stem).join(' ')) ?? [];
      return phrases.flatMap((phrase) => inLibrary(phrase.split(' '), into, library.terms) ?? []);
    });
}

function inLibrary(words: readonly string[], into: Language, terms: Terms): Foreign[][] {
  const found = words.flatMap((word) => foreign(word, into, terms) ?? []);
  return found.length === words.length ? [found] : [];
}

function foreign(word: string, { search }: Language, terms: Terms): Foreign | null {
  const stem = terms.find(search.stem(word));
  return stem !== undefined && terms.stemmed(stem) > 0 ? { stem, written: terms.find(word) ?? -1 } : null;
}
