// Turns the bilingual word lists into what questions are looked up in: the words of one language → those of another.

import { fold } from '../text/fold.ts';
import { lexicon } from './english/lexicon.ts';
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
const mostBack = 4;

/** The other way round: a word leads to those that it translates, first to those that it translates best. */
function inverted(entries: Entries): Map<string, readonly string[]> {
  const heads = new Map<string, { head: string; rank: number }[]>();
  for (const [head, words] of entries) {
    for (const [rank, word] of words.entries()) heads.set(word, [...(heads.get(word) ?? []), { head, rank }]);
  }
  const bestFirst = (found: readonly { head: string; rank: number }[]) =>
    found
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, mostBack)
      .map(({ head }) => head);
  return new Map(Array.from(heads, ([word, found]) => [word, bestFirst(found)]));
}

/** An adjective asks for its country: "Japanese" is "jepang". The countries themselves are names. */
function adjectives(): (readonly [string, readonly string[]])[] {
  const regionName = new Intl.DisplayNames('id', { type: 'region', fallback: 'none' });
  return Object.entries(places.demonyms).flatMap(([code, words]) => {
    const name = fold(regionName.of(code) ?? '').replace(/ \(.*/u, '');
    return name === '' ? [] : words.map((word) => [fold(word), [name]] as const);
  });
}

// Whoever asks in the language of the articles needs neither: they take a tenth of a second and 20 MB to make.
export const englishToIndonesian = once(
  (): Translations => lookUp([...adjectives(), ...lexicon()], inEnglish, inIndonesian),
);

export const indonesianToEnglish = once((): Translations => lookUp(inverted(lexicon()), inIndonesian, inEnglish));
