// What a run's surroundings and the rest of its article tell about where a name in it begins.
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import type { NameTrie } from '../name-trie.ts';
import type { CommonWords } from './common-words.ts';
import type { Run } from './runs.ts';

export interface Candidate {
  readonly words: readonly Word[];
  /** What the surroundings say it is; null when they say nothing. */
  readonly kind: EntityKind | null;
}

export interface Evidence extends CommonWords {
  readonly language: Language;
  readonly known: NameTrie;
  /** Words that stand alone as a run somewhere in the article: "Rahmi" later tells where her name begins. */
  readonly alone: ReadonlySet<string>;
  /** Whole runs of several words, folded and joined by spaces: "Banda Aceh" is cut off before its mayor. */
  readonly whole: ReadonlySet<string>;
  /** Words that the articles put behind a noun of a body: "maskapai Elang" makes "Direktur Elang Rahmi Umar" two names. */
  readonly bodies: ReadonlySet<string>;
}

/** Folded words with spaces between. */
export const joined = (cut: readonly Word[]): string => cut.map(({ folded }) => folded).join(' ');

export function isTitleWord({ folded }: Word, { titles }: Language): boolean {
  const lists = [
    titles.roleNouns,
    titles.honorifics,
    titles.organisationNouns,
    titles.placeNouns,
    titles.bodyWords,
    titles.bodyEnds,
  ];
  return lists.some((list) => list.has(folded));
}

/** "KPP". */
export function isAcronym(cut: readonly Word[]): boolean {
  return cut.length === 1 && cut.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

export const isAcronymOf = (bracket: string | null): boolean => bracket !== null && /^\p{Lu}{2,8}$/u.test(bracket);

/** How many words from `at` on are a name that was known before. */
export function knownLength(run: Run, cut: readonly Word[], at: number, { known }: Evidence): number {
  const fits = known.matchesAt({ text: run.text, words: cut, lenient: false }, at);
  return fits.find(({ length }) => at + length <= cut.length)?.length ?? 0;
}

/** Whether the words are known names and nothing else: "Norwegia", "Norwegia NRK". */
export function isKnown(run: Run, cut: readonly Word[], evidence: Evidence): boolean {
  let at = 0;
  for (let length = 1; length > 0 && at < cut.length; at += length) length = knownLength(run, cut, at, evidence);
  return cut.length > 0 && at === cut.length && knownLength(run, cut, 0, evidence) > 0;
}

/** Where the last known name ends before the end of the words. */
export function lastKnownEnd(run: Run, cut: readonly Word[], evidence: Evidence): number {
  let end = 0;
  for (let at = 0; at < cut.length; at++) {
    const length = knownLength(run, cut, at, evidence);
    if (length > 0 && at + length < cut.length && !isPartOfName(run, cut, at, length, evidence)) end = at + length;
  }
  return end;
}

/** "Cho" of "Cho Tae Min" is no Cho of the story, whose name ends there: a person's one word, more of a name behind it. */
function isPartOfName(run: Run, cut: readonly Word[], at: number, length: number, { known }: Evidence): boolean {
  const [match] = known.matchesAt({ text: run.text, words: cut, lenient: false }, at);
  return length === 1 && match !== undefined && match.spellings.every(({ entity }) => entity.kind === 'person');
}
