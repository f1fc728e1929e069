// One way of writing a name, cut into words, with what the text must capitalise for it to be the name.
import type { Entity, NameMention } from '../model.ts';
import { isLowerAscii } from '../text/characters.ts';
import { type Word, words } from '../text/words.ts';

/** `capital`: a name is capitalised ("Umar"); `capitals`: "AS" is a country, "As" is not; `any`: "menteri" of an office. */
export type Case = 'any' | 'capital' | 'capitals';

export interface SpellingWord {
  readonly folded: string;
  readonly needs: Case;
}

export interface Spelling {
  readonly words: readonly SpellingWord[];
  readonly entity: Entity;
  readonly by: NameMention['by'];
  /** An office that the entity no longer holds: the present holder is meant before it. */
  readonly past?: boolean;
  /** An office without what it is an office of: "Menkes" where one article names its holder. */
  readonly bare?: boolean;
  /** Counts only in an article that names the entity in full: "Agus" is somebody else everywhere else. */
  readonly local?: boolean;
}

/** A name as its owner writes it: its capitalised words must be capitalised in the text too, and at least one must be. */
export function spelling(text: string, entity: Entity, by: NameMention['by'] = 'name'): Spelling {
  const cut = words(text);
  const written = cut.map((word) => ({ folded: word.folded, needs: caseOf(word.text) }));
  const plain = written.every(({ needs }) => needs === 'any');
  return { words: plain ? written.map(({ folded }) => ({ folded, needs: 'capital' as const })) : written, entity, by };
}

/** Whether a word of a text is written as the spelling asks. */
export function fits(word: Word, needs: Case): boolean {
  return needs === 'any' || caseRank[caseOf(word.text)] >= caseRank[needs] || startsWithFigure(word.text);
}

const caseRank = { any: 0, capital: 1, capitals: 2 };

// Longer capitals are written either way ("UNESCO", "Unesco") and are no common words.
const longestStrictAbbreviation = 3;

function caseOf(word: string): Case {
  if (isLowerAscii(word, 0, 1)) return 'any';
  if (word === word.toLowerCase()) return 'any';
  if (word.length > 1 && word.length <= longestStrictAbbreviation && word === word.toUpperCase()) return 'capitals';
  return isCapitalised(word) ? 'capital' : 'any';
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  if (isLowerAscii(word, 0, 1)) return false;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

function startsWithFigure(word: string): boolean {
  return /^\p{N}/u.test(word);
}
