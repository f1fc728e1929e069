// What people are called once they have been introduced: "Umar" for Rahmi Umar, "Pak" for Pak Chol Su.
import type { Entity } from '../model.ts';
import { words } from '../text/words.ts';
import { isCapitalised, type Spelling, spelling } from './spelling.ts';

// "Un" and "Al" are more often another word than a name.
const shortest = 3;

/** First and last word of a person's name; Korean and Indonesian papers shorten to the first, Western ones to the last. */
export function shortSpellings(person: Entity): Spelling[] {
  const cut = words(person.name);
  if (person.kind !== 'person' || cut.length < 2) return [];
  const ends = [cut.at(-1), cut[0]].flatMap((word) => word?.text ?? []);
  const usable = ends.filter((text) => text.length >= shortest && isCapitalised(text));
  return [...new Set(usable)].map((text) => ({ ...spelling(text, person, 'short'), local: !person.listed }));
}
