// What people are called once they have been introduced: "Umar" for Rahmi Umar, "Pak" for Pak Chol Su.
import type { Entity } from '../model.ts';
import { type Word, words } from '../text/words.ts';
import { isCapitalised, type Spelling, spelling } from './spelling.ts';

// "Un" and "Al" are more often another word than a name.
const shortest = 3;
// Chinese and Korean family names: "Li", "Yu". Only where the article names the person in full.
const shortestFirst = 2;

/**
 * First and last word of a person's name; Korean and Indonesian papers shorten to the first, Western ones to the last, and the
 * article that introduced somebody whom nobody listed may use any ("Ngurah" for I Gusti Ngurah Putra), or "de la Cruz".
 */
export function shortSpellings(person: Entity): Spelling[] {
  const cut = words(person.name);
  if (person.kind !== 'person' || cut.length < 2) return [];
  const texts = person.listed
    ? ends(cut)
    : [...cut.filter(isUsable).map(({ text }) => text), ...familyName(person.name, cut)];
  return [...new Set(texts)].map((text) => ({ ...spelling(text, person, 'short'), local: !person.listed }));
}

function ends(cut: readonly Word[]): string[] {
  const both = [cut.at(-1), cut[0]].flatMap((word) => word?.text ?? []);
  return both.filter((text) => text.length >= shortest && isCapitalised(text));
}

const isUsable = ({ text }: Word, at: number): boolean =>
  isCapitalised(text) && text.length >= (at === 0 ? shortestFirst : shortest);

/** The last word with the small words before it: "de la Cruz", also where it begins a sentence. */
function familyName(name: string, cut: readonly Word[]): string[] {
  const before = cut.findLastIndex(({ text }, at) => at < cut.length - 1 && isCapitalised(text));
  const [first] = cut.slice(before + 1);
  return first && before >= 0 && before < cut.length - 2 ? [name.slice(first.start)] : [];
}
