// Reads a text for names: the longest that begins at each word, where it can mean one entity only.
import { languages } from '../language/index.ts';
import type { Entity, NameMention } from '../model.ts';
import { span } from '../text/spans.ts';
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
export function mentions(text: string, trie: NameTrie, { lenient, introduced }: ReadingOptions): NameMention[] {
  const reading = lenient ? { text, words: paragraphWords(text), lenient } : trie.read(text);
  const found: NameMention[] = [];
  for (let i = 0; i < reading.words.length; ) {
    const match = meantAt(reading, i, trie, introduced);
    if (match) found.push(mentionOf(reading, i, match));
    i += match?.length ?? 1;
  }
  return found;
}

interface Meant {
  readonly length: number;
  readonly meaning: Meaning;
}

function mentionOf({ text, words }: Reading, at: number, { length, meaning }: Meant): NameMention {
  return { ...span(text, words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0), ...meaning };
}

function meantAt(reading: Reading, at: number, trie: NameTrie, introduced: ReadonlySet<Entity> | null): Meant | null {
  for (const match of trie.matchesAt(reading, at)) {
    const meaning = settled(match, reading, at, introduced, trie);
    if (meaning && !isStranger(reading, match, at, meaning, trie)) return { length: match.length, meaning };
  }
  return null;
}

// A name before an office, an office before a short name; whom the story lists before who merely stands in an article.
// Where the article introduced Rahmi Umar, "Umar" is she and not the Umar of another article.
function rank({ by, past, entity }: Spelling, introduced: ReadonlySet<Entity> | null): number {
  if (by === 'short' && introduced?.has(entity)) return 0.5;
  const kind = { name: 0, role: past ? 3 : 2, short: 4 }[by];
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
  const usable = match.spellings.filter(({ entity, local }) => !local || introduced === null || introduced.has(entity));
  const best = Math.min(...usable.map((spelling) => rank(spelling, introduced)));
  const likely = usable.filter((spelling) => rank(spelling, introduced) === best);
  const entities = [...new Set(likely.map((spelling) => spelling.entity))];
  const here = entities.filter((entity) => introduced?.has(entity));
  const [entity, ...others] = entities.length > 1 ? here : entities;
  const by = likely[0]?.by;
  if (!entity || !by || others.length > 0) return null;
  if (by === 'role' && heldBySomeoneElse(reading.words, at)) return null;
  if (likely[0]?.bare && !(standsAlone(reading, at, match.length) && !isOfNamed(reading, at, match.length, trie)))
    return null;
  return { entity, by };
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
