// Reads a text for names: the longest that begins at each word, where it can mean one entity only.
import { languages } from '../language/index.ts';
import type { Entity, NameMention } from '../model.ts';
import { paragraphWords, type Word } from '../text/words.ts';
import { isListedWord } from './found/common-words.ts';
import type { Match, NameTrie, Reading } from './name-trie.ts';
import { countriesByAdjective } from './regions.ts';
import { isCapitalised, type Spelling } from './spelling.ts';

export interface ReadingOptions {
  /** Capitals are not asked for. */
  readonly lenient: boolean;
  /** Whom the article names in full; null outside articles, where any unambiguous short name will do. */
  readonly introduced: ReadonlySet<Entity> | null;
}

interface Meaning {
  readonly entity: Entity;
  readonly by: NameMention['by'];
}

/** The mentions of a text, in order and without overlaps. */
export function mentions(text: string, trie: NameTrie, options: ReadingOptions): NameMention[] {
  return readNamesIn(text, trie, options).mentions;
}

export interface NamesRead {
  readonly mentions: NameMention[];
  /** Whether some of it may mean others, or nobody, where other people are introduced. */
  readonly isOpen: boolean;
}

/** The same, and whether it depends on whom the article introduces. */
export function readNamesIn(text: string, trie: NameTrie, { lenient, introduced }: ReadingOptions): NamesRead {
  const reading = lenient ? { text, words: paragraphWords(text), lenient } : trie.read(text);
  const found: NameMention[] = [];
  let isOpen = false;
  for (let at = 0; at < reading.words.length; ) {
    let length = 1;
    for (const match of trie.matchesAt(reading, at)) {
      isOpen ||= mayMeanOthers(match);
      const meaning = meaningOf(match, reading, at, introduced, trie);
      if (!meaning) continue;
      found.push(mentionOf(reading, at, match.length, meaning));
      length = match.length;
      break;
    }
    at += length;
  }
  return { mentions: found, isOpen };
}

/** Short forms, what counts only where somebody is introduced, and what several are called. */
function mayMeanOthers({ spellings }: Match): boolean {
  return spellings.some(({ by, local, entity }) => local || by === 'short' || entity !== spellings[0]?.entity);
}

function meaningOf(
  match: Match,
  reading: Reading,
  at: number,
  introduced: ReadonlySet<Entity> | null,
  trie: NameTrie,
): Meaning | null {
  const meaning = settled(match, reading, at, introduced, trie);
  return meaning && !isStranger(reading, match, at, meaning, trie) ? meaning : null;
}

function mentionOf({ text, words }: Reading, at: number, length: number, { entity, by }: Meaning): NameMention {
  const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0];
  return { start, end, text: text.slice(start, end), entity, by };
}

const rankOf = { name: 0, role: 2, short: 4 } as const;
const rankOfPast = 3;

// A name before an office, an office before a short name; whom the story lists before who merely stands in an article.
// Where the article introduced Rahmi Umar, "Umar" is she and not the Umar of another article.
function rank({ by, past, entity }: Spelling, introduced: ReadonlySet<Entity> | null): number {
  if (by === 'short' && introduced?.has(entity)) return 0.5;
  const kind = by === 'role' && past ? rankOfPast : rankOf[by];
  return kind + (entity.listed ? 0 : 1);
}

/** The one entity that a match can mean, or null: a name that two people share means neither, unless the article introduced one. */
function settled(
  match: Match,
  reading: Reading,
  at: number,
  introduced: ReadonlySet<Entity> | null,
  trie: NameTrie,
): Meaning | null {
  const likely = likeliest(match.spellings, introduced);
  const [first] = likely;
  const entity = first && onlyOne(likely, first.entity, introduced);
  if (!first || !entity) return null;
  if (first.by === 'role' && heldBySomeoneElse(reading.words, at)) return null;
  if (first.bare && !(standsAlone(reading, at, match.length) && !isOfNamed(reading, at, match.length, trie)))
    return null;
  return { entity, by: first.by };
}

/** The usable spellings of the best rank, in one pass: "gubernur" is a spelling of every governor of a corpus. */
function likeliest(spellings: readonly Spelling[], introduced: ReadonlySet<Entity> | null): readonly Spelling[] {
  let kept: Spelling[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const spelling of spellings) {
    if (spelling.local && introduced !== null && !introduced.has(spelling.entity)) continue;
    const own = rank(spelling, introduced);
    if (own < best) kept = [];
    best = Math.min(best, own);
    if (own === best) kept.push(spelling);
  }
  return kept;
}

function onlyOne(likely: readonly Spelling[], first: Entity, introduced: ReadonlySet<Entity> | null): Entity | null {
  if (likely.every(({ entity }) => entity === first)) return first;
  const here = new Set(likely.map(({ entity }) => entity).filter((entity) => introduced?.has(entity)));
  const [entity, ...others] = here;
  return entity && others.length === 0 ? entity : null;
}

/** "Menkes" is her; "Menkes Norwegia", "Wakil Menkes" and "staf Menkes" are others. */
function standsAlone(reading: Reading, at: number, length: number): boolean {
  const [before, next] = [reading.words[at - 1], reading.words[at + length]];
  if (adjoins(reading, at + length - 1) && isNameWord(next) && !isCommonCapital(next)) return false;
  const isOthers = (isNameWord(before) && !isCommonCapital(before)) || isTitleNoun(before);
  return !adjoins(reading, at - 1) || !isOthers;
}

/** A question is typed without capitals: in "menkes norwegia", "norwegian minister", "menkes rahmi" the office is theirs. */
function isOfNamed({ lenient, ...reading }: Reading, at: number, length: number, trie: NameTrie): boolean {
  if (!lenient) return false;
  const isNamed = trie.matchesAt({ lenient, ...reading }, at + length).length > 0;
  return isNamed || countriesByAdjective.has(reading.words[at - 1]?.folded ?? '');
}

function isTitleNoun(word: Word | undefined): boolean {
  if (!word) return false;
  return Object.values(languages).some(
    ({ titles }) => titles.roleNouns.has(word.folded) || titles.organisationNouns.has(word.folded),
  );
}

/** "Mantan presiden Islandia" is not the president. */
function heldBySomeoneElse(cut: readonly Word[], at: number): boolean {
  const before = cut[at - 1]?.folded ?? '';
  return Object.values(languages).some(({ titles }) => titles.unsettling.has(before) || titles.indefinites.has(before));
}

/** One word of a person's name that belongs to a longer name of somebody else ("Rahmi" in "Rahmi Lestari"), or is a form of address. */
function isStranger(reading: Reading, { length }: Match, at: number, { entity, by }: Meaning, trie: NameTrie): boolean {
  if (entity.kind !== 'person' || length > 1) return false;
  if (reading.lenient) return by === 'short' && isHonorific(reading.words[at]) && at + 1 < reading.words.length;
  if (!adjoins(reading, at) || !isNameWord(reading.words[at + 1])) return false;
  return by === 'short' || !(isCommonCapital(reading.words[at + 1]) || trie.matchesAt(reading, at + 1).length > 0);
}

/** Nothing but a space or a hyphen stands before the next word. */
function adjoins({ text, words: cut }: Reading, at: number): boolean {
  const [here, next] = [cut[at], cut[at + 1]];
  return here !== undefined && next !== undefined && /^[ -]$/.test(text.slice(here.end, next.start));
}

const isNameWord = (word: Word | undefined): boolean => word !== undefined && isCapitalised(word.text);

function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && Object.values(languages).some(({ titles }) => titles.honorifics.has(word.folded));
}

/** A weekday, a title, a word of grammar: capitalised, and no part of a name. */
function isCommonCapital(word: Word | undefined): boolean {
  if (!word) return false;
  return Object.values(languages).some(
    ({ code, titles }) => isListedWord(code, word.folded) || titles.roleNouns.has(word.folded),
  );
}
