// A question with everything found in it that the rules of understanding look at.
import { languages } from '../language/index.ts';
import type { Asked } from '../language/question-words.ts';
import type { Library } from '../library/library.ts';
import { isOrdinary } from '../library/translate.ts';
import type { NameMention } from '../model.ts';
import { countriesByAdjective } from '../story/regions.ts';
import { words } from '../text/words.ts';
import { findKinds, phrases, type Range, rangeOf, reportingVerbs, type TypedWord, typedWords } from './typed.ts';

const kinds = {
  saying: phrases((words) => words.saying),
  toldOf: phrases((words) => words.toldOf),
  speechActs: [...phrases((words) => words.speechActs), ...reportingVerbs()],
  sayingNouns: phrases((words) => words.sayingNouns),
  about: phrases((words) => words.about),
  accordingTo: phrases((words) => words.accordingTo),
  travel: phrases((words) => words.travel),
  meeting: phrases((words) => words.meeting),
  inviting: phrases((words) => words.inviting),
  travellers: phrases((words) => words.travellers),
  toward: phrases((words) => words.toward),
  against: phrases((words) => words.against),
  at: phrases((words) => words.at),
  within: phrases((words) => words.within),
  past: phrases((words) => words.past),
  whether: phrases((words) => words.whether),
  polar: phrases((words) => words.polar),
  first: phrases((words) => words.first),
  inOrder: phrases((words) => words.inOrder),
  happening: phrases((words) => words.happening),
  coming: phrases((words) => words.coming),
  after: phrases((words) => words.after),
  since: phrases((words) => words.since),
  before: phrases((words) => words.before),
  until: phrases((words) => words.until),
  saidBy: phrases((words) => words.saidBy),
  along: phrases((words) => words.along),
  links: phrases((words) => words.links),
  fillers: phrases((words) => words.fillers),
  who: phrases((words) => words.asks.who),
  when: phrases((words) => words.asks.when),
  where: phrases((words) => words.asks.where),
  howMany: phrases((words) => words.asks.howMany),
  what: phrases((words) => words.asks.what),
  why: phrases((words) => words.asks.why),
  how: phrases((words) => words.asks.how),
};
/** A list of phrases that steers understanding. */
export type Kind = keyof typeof kinds;
/** What a question asks for, as far as it tells which command answers it. */
type AskedKind = Extract<Kind, Asked>;
const askedKinds: readonly AskedKind[] = ['who', 'when', 'where', 'howMany', 'what', 'why', 'how'];

/** A name in the question, and the words that it takes up. */
export interface NamedRange extends Range {
  readonly mention: NameMention;
  readonly entity: NameMention['entity'];
}

export interface Reading {
  readonly text: string;
  readonly typed: readonly TypedWord[];
  readonly mentions: readonly NamedRange[];
  all(kind: Kind): readonly Range[];
  first(kind: Kind): Range | null;
  has(kind: Kind): boolean;
  asks(what: AskedKind): boolean;
  asked(what: AskedKind): readonly Range[];
  /** The name that begins at a word. */
  mentionAt(word: number): NamedRange | undefined;
}

export function readWords(text: string, library: Library): Reading {
  const typed = typedWords(text);
  const written = namedRanges(text, typed, library.names);
  const adjectives = countriesMeant(typed, written, library.names);
  const known = [...written, ...adjectives];
  const mentions = [...known, ...slippedNames(typed, known, library)].sort((a, b) => a.from - b.from);
  const inName = (range: Range) => mentions.some((name) => overlap(name, range));
  // A word of a name steers nothing: "Said" in "Said Aqil" is no verb of saying.
  const found = findKinds(typed, kinds);
  const told = found.toldOf ?? [];
  const saysNothing = (kind: Kind, range: Range) => speech.has(kind) && told.some((each) => overlap(each, range));
  const free = (kind: Kind) => (found[kind] ?? []).filter((range) => !inName(range) && !saysNothing(kind, range));
  const all = remembered(free);
  const asked = (what: AskedKind) =>
    all(what).filter((range) => !askedKinds.some((other) => all(other).some((longer) => isPart(range, longer))));
  return {
    text,
    typed,
    mentions,
    all,
    first: (kind) => all(kind)[0] ?? null,
    has: (kind) => all(kind).length > 0,
    asks: (what) => asked(what).length > 0,
    asked,
    mentionAt: (word) => mentions.find(({ from }) => from === word),
  };
}

const speech: ReadonlySet<Kind> = new Set(['saying', 'speechActs']);

const overlap = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

/** "berapa" in "tanggal berapa" asks for a day and for no number. */
function isPart(range: Range, longer: Range): boolean {
  return longer.from <= range.from && range.to <= longer.to && longer.to - longer.from > range.to - range.from;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Every question word, whatever it asks for. */
export function questionWords(reading: Reading): Range[] {
  return askedKinds.flatMap((kind) => [...reading.asked(kind)]);
}

/** "the Icelandic minister" is Iceland's, though no article writes English. */
function countriesMeant(typed: readonly TypedWord[], written: readonly Range[], names: Library['names']): NamedRange[] {
  return typed.flatMap((word, from) => {
    const range = { from, to: from + 1 };
    const entity = names.get(countriesByAdjective.get(word.folded) ?? '');
    if (!entity || written.some((name) => overlap(name, range))) return [];
    return [{ ...range, entity, mention: { ...word, entity, by: 'name' as const } }];
  });
}

const shortestSlippedName = 5;

/** "peskof": a word that the coverage does not have, but nearly a name that it has. */
function slippedNames(typed: readonly TypedWord[], written: readonly NamedRange[], library: Library): NamedRange[] {
  return typed.flatMap((word, from) => {
    if (
      word.text.length < shortestSlippedName ||
      // Nearly every word of a question is one that the coverage has.
      (word.bare === word.folded && library.search.has(word.text)) ||
      isSteering(word) ||
      // "Bulan" is no Busan, though no article has the word.
      isOrdinary(word.folded) ||
      written.some((name) => name.from <= from && from < name.to)
    )
      return [];
    // "ankaranya" is the city; the search takes any word for a form of its stem.
    const named = word.bare === word.folded ? undefined : library.names.find(word.bare, { lenient: true })[0];
    const isWhole = named?.text.length === word.bare.length;
    const slipped = library.search.has(word.text) ? undefined : library.names.lookUp(word.text)[0];
    const entity = isWhole ? named.entity : slipped;
    // Every capital of the world is a name, and most of them nobody writes of: "sanak" is no Sanaa.
    const isCovered = entity && (entity.listed || entity.spellings.some((name) => !isForeign(library, name)));
    return isCovered ? [{ from, to: from + 1, entity, mention: { ...word, entity, by: 'name' as const } }] : [];
  });
}

function isSteering(word: TypedWord): boolean {
  return Object.keys(findKinds([word], kinds)).length > 0;
}

function namedRanges(text: string, typed: readonly TypedWord[], names: Library['names']): NamedRange[] {
  return names
    .find(text, { lenient: true })
    .map((mention) => ({ mention, entity: mention.entity, ...rangeOf(mention, typed) }))
    .filter((named) => !isCommonWord(named, typed));
}

/** "as" typed small is a common word of English before it is Amerika Serikat. */
function isCommonWord({ from, to }: Range, typed: readonly TypedWord[]): boolean {
  const word = typed[from];
  if (word === undefined || to - from > 1 || word.text !== word.folded) return false;
  return Object.values(languages).some(({ search }) => search.stopWords.has(word.folded));
}

/** Whether the coverage has none of the words, as with the name of someone who does not occur in it. */
export function isForeign(library: Library, text: string): boolean {
  return words(text).every(({ folded }) => !library.search.has(folded) && !isOrdinary(folded));
}

/** The question's text without some of its words. */
export function without(reading: Reading, ranges: readonly Range[]): string {
  return reading.typed
    .filter((_, i) => !ranges.some(({ from, to }) => from <= i && i < to))
    .map((word) => word.text)
    .join(' ');
}
