// Turns groups of words that mean about the same into what a question is widened by: a word or phrase → the others.
import type { SearchWords } from './language.ts';
import { phraseList } from './list.ts';
import { once } from './once.ts';
import { entryFor, type Spelling, spelled } from './spelled.ts';

/** What a thesaurus must know of its language. */
export interface ThesaurusWords extends Spelling, Pick<SearchWords, 'stopWords'> {
  readonly negations: ReadonlySet<string>;
}

/** A word or phrase, as the index spells it or by its stems → its synonyms by their stems, best first. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Made when first asked for: whoever never asks pays nothing. */
export function thesaurus(lists: readonly string[], language: ThesaurusWords): () => Synonyms {
  return once(() => synonymsIn(lists, language));
}

/** What these words together are also called, by stems. */
export function calledAlso(words: readonly string[], search: SearchWords): readonly string[] {
  return entryFor(words, search.synonyms(), search);
}

/**
 * Of lists "word, other word, phrase of words; …", each group with the word first that the news would use. A word that a group has
 * in this form stands under it alone, else under its stem: "pertemuan" is a meeting, "temuan" a find.
 */
function synonymsIn(lists: readonly string[], language: ThesaurusWords): Synonyms {
  const [written, stemmed] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const group of lists.flatMap((list) => list.split(';').map(phraseList))) {
    const members = group.map((phrase) => spelled(phrase, language));
    for (const words of members) {
      const own = words.map(language.stem).join(' ');
      const others = members.map((other) => telling(other, language)).filter((other) => other !== '' && other !== own);
      enter(stemmed, own, others);
      if (words.join(' ') !== own) enter(written, words.join(' '), others);
    }
  }
  return new Map([...stemmed, ...written].map(([word, others]) => [word, [...others]]));
}

/** What articles are searched for; nothing for "tidak sah" and "hari jadi", of which one word is left: the opposite, or any day. */
function telling(words: readonly string[], { stem, stopWords, negations }: ThesaurusWords): string {
  return words.some((word) => negations.has(word) || stopWords.has(word)) ? '' : words.map(stem).join(' ');
}

function enter(found: Map<string, Set<string>>, word: string, others: readonly string[]): void {
  if (others.length === 0) return;
  const known = found.get(word) ?? new Set();
  for (const other of others) known.add(other);
  found.set(word, known);
}
