// Spells the phrases of a word list as the index spells the articles, and looks them up.
import type { SearchWords } from './language.ts';

export type Spelling = Pick<SearchWords, 'variants' | 'compounds' | 'stem'>;

/** The words of a phrase; two that make one ("ibu kota") as one. */
export function spelled(phrase: string, { variants, compounds }: Pick<Spelling, 'variants' | 'compounds'>): string[] {
  const words: string[] = [];
  for (const word of phrase.split(' ')) {
    const both = compounds.get(`${words.at(-1)} ${word}`);
    if (both) words.pop();
    words.push(both ?? variants.get(word) ?? word);
  }
  return words;
}

/** What a list has under these words, by their stems where it has them not as written: "talks" are talks, "talked" is to talk. */
export function entryFor(
  words: readonly string[],
  list: ReadonlyMap<string, readonly string[]>,
  { stem }: Pick<Spelling, 'stem'>,
): readonly string[] {
  return list.get(words.join(' ')) ?? list.get(words.map(stem).join(' ')) ?? [];
}
