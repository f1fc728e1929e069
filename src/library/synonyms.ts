// What else the articles may call what a question asks for: "karam" where they say "tenggelam".
import type { Language } from '../language/language.ts';
import { calledAlso } from '../language/synonyms.ts';
import type { Shelf } from './shelf.ts';
import { longestPhrase } from './translate.ts';
import type { Expression } from './unit.ts';

// On most invented stories .35 and .7 find the same; on one, each of them costs two questions of 42.
export const synonymWeight = 0.5;
// More find no more, and each is a list of paragraphs to walk along.
const most = 4;

/** What words of a question are also called in its own language; nothing where no article is in it. */
export function synonymsOf(words: readonly string[], { code, search }: Language, shelf: Shelf): Expression[] {
  return shelf.languages.has(code) ? expressions(calledAlso(words, search), shelf) : [];
}

function expressions(phrases: readonly string[], shelf: Shelf): Expression[] {
  const found = new Set<number>();
  for (const phrase of phrases) {
    const stem = tellingWord(phrase.split(' '), shelf);
    if (stem !== undefined) found.add(stem);
    if (found.size === most) break;
  }
  return Array.from(found, (stem) => ({ stem, weight: synonymWeight }));
}

/** The rarest word of a phrase, where the library has all of them: "jabatan" in "meletakkan jabatan"; else undefined. */
export function tellingWord(stems: readonly string[], { terms }: Shelf): number | undefined {
  const ids = stems.flatMap((stem) => terms.find(stem) ?? []).filter((id) => terms.stemmed(id) > 0);
  if (ids.length < stems.length) return undefined;
  return ids.toSorted((a, b) => terms.stemmed(a) - terms.stemmed(b))[0];
}

/** How many of these words make a phrase that the library knows by another name ("meletakkan jabatan"), 1 where none do. */
export function phraseLength(words: readonly string[], language: Language, shelf: Shelf): number {
  for (let length = Math.min(longestPhrase, words.length); length > 1; length--) {
    if (synonymsOf(words.slice(0, length), language, shelf).length > 0) return length;
  }
  return 1;
}
