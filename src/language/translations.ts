// Turns the bilingual word lists into what questions are looked up in: the words of one language → those of another.

import { fold } from '../text/fold.ts';
import { placeNames } from './english/lexicon/place-names.ts';
import { entriesOf, lexicon } from './english/lexicon.ts';
import { places } from './english/places.ts';
import { stem as stemEnglish } from './english/stemmer.ts';
import { compounds as englishCompounds, variants as englishVariants } from './english/variants.ts';
import { stem as stemIndonesian } from './indonesian/stemmer.ts';
import { compounds as indonesianCompounds, variants as indonesianVariants } from './indonesian/variants.ts';
import { once } from './once.ts';
import { type Spelling, spelled } from './spelled.ts';

/** A word or phrase → its translations, best first; all words in the spelling of the index, joined by one blank. */
export type Translations = ReadonlyMap<string, readonly string[]>;

type Entries = Iterable<readonly [string, readonly string[]]>;

const inEnglish: Spelling = { variants: englishVariants, compounds: englishCompounds, stem: stemEnglish };
const inIndonesian: Spelling = { variants: indonesianVariants, compounds: indonesianCompounds, stem: stemIndonesian };

/** Each entry stands under its words as written and under their stems; a word as written goes before another's stem. */
function lookUp(entries: Entries, from: Spelling, into: Spelling): Translations {
  const lists = Array.from(entries, ([head, words]) => ({
    head: spelled(head, from),
    words: words.map((phrase) => spelled(phrase, into).join(' ')),
  }));
  const found = new Map<string, readonly string[]>();
  for (const { head, words } of lists) found.set(head.join(' '), words);
  for (const { head, words } of lists) {
    const stems = head.map(from.stem).join(' ');
    if (!found.has(stems)) found.set(stems, words);
  }
  return found;
}

// More would be words that only happen to share a translation.
const mostBack = 8;

interface Entry {
  readonly head: string;
  readonly words: readonly (readonly string[])[];
}

/** The other way round: a word leads to those that it translates, first to those that it translates best. */
function inverted(entries: readonly Entry[], keyOf: (words: readonly string[]) => string): Translations {
  const heads = new Map<string, { head: string; rank: number }[]>();
  for (const { head, words } of entries) {
    for (const [rank, phrase] of words.entries()) {
      const key = keyOf(phrase);
      const known = heads.get(key);
      if (known) known.push({ head, rank });
      else heads.set(key, [{ head, rank }]);
    }
  }
  return new Map(Array.from(heads, ([word, found]) => [word, bestFirst(found)]));
}

function bestFirst(found: readonly { readonly head: string; readonly rank: number }[]): readonly string[] {
  const heads = found.toSorted((a, b) => a.rank - b.rank).map(({ head }) => head);
  return [...new Set(heads)].slice(0, mostBack);
}

/** Countries and their adjectives: "Egypt" in "president of Egypt", which names whoever that is, and "Japanese", which is "jepang". */
function regions(): (readonly [string, readonly string[]])[] {
  const [indonesian, english] = ['id', 'en'].map((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return (code: string) => fold(names.of(code) ?? '').replace(/ \(.*/u, '');
  });
  return Object.entries(places.demonyms).flatMap(([code, words]) => {
    const name = indonesian?.(code) ?? '';
    const heads = [english?.(code) ?? '', ...words.map(fold)].filter((head) => head !== '' && head !== name);
    return name === '' ? [] : heads.map((head) => [head, [name]] as const);
  });
}

/** Whether a word names a place, in any language: it is no ordinary word, though it has translations. */
export function isPlaceName(word: string): boolean {
  return placeWords().has(word);
}

const placeWords = once((): ReadonlySet<string> => {
  const names = ['id', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const countries = Object.keys(places.demonyms).flatMap((code) => names.map((name) => fold(name.of(code) ?? '')));
  const listed = Array.from(entriesOf(placeNames)).flatMap(([head, words]) => [head, ...words]);
  return new Set([...countries, ...listed].filter((name) => !name.includes(' ')));
});

// Whoever asks in the language of the articles needs neither: they take a tenth of a second and 20 MB to make.
export const englishToIndonesian = once(
  (): Translations => lookUp([...regions(), ...lexicon()], inEnglish, inIndonesian),
);

export const indonesianToEnglish = once((): Translations => {
  const entries = Array.from([...lexicon(), ...regions()], ([head, words]) => ({
    head: spelled(head, inEnglish).join(' '),
    words: words.map((phrase) => spelled(phrase, inIndonesian)),
  }));
  const written = inverted(entries, (words) => words.join(' '));
  // "dilanjutkan" leads to all that any form of "lanjut" translates: to resume, further …
  const stems = inverted(entries, (words) => words.map(inIndonesian.stem).join(' '));
  return new Map([...written, ...stems]);
});
