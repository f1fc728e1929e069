// What the words of a question are in the languages of the articles, as far as the library has those words.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/once-for.ts';
import { entryFor } from '../language/spelled.ts';
import { isPlaceName } from '../language/translations.ts';
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
  /** Best first; none for what is a stop word there ("become": "menjadi"). */
  readonly wordings: readonly (readonly Foreign[])[];
}

export interface Vocabulary {
  readonly terms: Terms;
  /** Those that articles are written in. */
  readonly languages: ReadonlySet<LanguageCode>;
  /** Whether a good part of them is in it. */
  speaks(code: LanguageCode): boolean;
}

export const longestPhrase = 4;

/** The longest phrase at the head of these words that the library has in another language; null where there is none. */
export function translate(words: readonly string[], asked: LanguageCode, library: Vocabulary): Translation | null {
  const longest = mayBeginPhrase(words[0] ?? '', library) ? longestPhrase : 1;
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const phrase = words.slice(0, length);
    if (carriesNothing(phrase, asked, library)) return { length, wordings: [] };
    const wordings = wordingsOf(phrase, asked, library);
    if (wordings.length > 0) return { length, wordings };
  }
  const [word = ''] = words;
  const related = isKnown([word], asked, library) ? [] : relatedTo(word, asked, library);
  return related.length > 0 ? { length: 1, wordings: related } : null;
}

/** Whether any phrase of several words begins with a word; hardly any does, and then none need be looked up. */
function mayBeginPhrase(word: string, { languages: into }: Vocabulary): boolean {
  return Object.values(languages).some(({ search }) =>
    Array.from(into).some((code) => {
      const begins = search.translations[code] && phraseHeads(search.translations[code]);
      return begins && (begins.has(word) || begins.has(search.stem(word)));
    }),
  );
}

const phraseHeads = onceFor(
  (translations: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
    new Set(Array.from(translations.keys()).flatMap(headOfPhrase)),
);

function headOfPhrase(key: string): string[] {
  const [first = '', ...more] = key.split(' ');
  return more.length > 0 ? [first] : [];
}

/** What a word that the word lists lack is built from, or is as a loanword: "forestry" from "forest", "reactor" as "reaktor". */
function relatedTo(word: string, asked: LanguageCode, library: Vocabulary): readonly (readonly Foreign[])[] {
  const language = languages[asked];
  const roots = language.search.derivedFrom(word).map((root) => fromLanguage([root], language, library));
  const loans = Array.from(library.languages).flatMap((code) =>
    (language.search.loans[code]?.(word) ?? []).flatMap((loan) => inLibrary([loan], languages[code], library.terms)),
  );
  return [...loans, ...(roots.find((found) => found.length > 0) ?? [])];
}

/** Whether a word only looks like one of the articles': an English "air" is no Indonesian water, even where none is told of. */
export function isFalseFriend(word: string, asked: LanguageCode, library: Vocabulary): boolean {
  if (library.speaks(asked)) return false;
  return Array.from(library.languages).some((code) => phrasesFor([word], languages[asked], code).length > 0);
}

/** Whether words of a language that no article is in are stop words in theirs: "name" is "nama", though "menamai" is none. */
function carriesNothing(words: readonly string[], asked: LanguageCode, library: Vocabulary): boolean {
  if (library.speaks(asked)) return false;
  return Array.from(library.languages).some((code) => {
    const [usual] = phrasesFor(words, languages[asked], code);
    return usual?.split(' ').every((word) => languages[code].search.stopWords.has(word));
  });
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
  return Array.from(library.languages).flatMap((code) =>
    phrasesFor(words, from, code).flatMap((phrase) => inLibrary(phrase.split(' '), languages[code], library.terms)),
  );
}

function phrasesFor(words: readonly string[], { search }: Language, into: LanguageCode): readonly string[] {
  const translations = search.translations[into];
  return translations ? entryFor(words, translations, search) : [];
}

function inLibrary(words: readonly string[], into: Language, terms: Terms): Foreign[][] {
  const found = words.flatMap((word) => foreign(word, into, terms) ?? []);
  return found.length === words.length ? [found] : [];
}

function foreign(word: string, { search }: Language, terms: Terms): Foreign | null {
  const stem = terms.find(search.stem(word));
  return stem !== undefined && terms.stemmed(stem) > 0 ? { stem, written: terms.find(word) ?? -1 } : null;
}

/** Whether a word means something in another language and names no place: "horses" is nobody's name, though no article has it. */
export function isOrdinary(word: string): boolean {
  return Object.values(languages).some(({ search }) => {
    const forms = [word, search.stem(word)].filter((form) => !isPlaceName(form));
    return Object.values(search.translations).some((known) => forms.some((form) => known.has(form)));
  });
}
