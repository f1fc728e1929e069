// Whom a reader means by what they typed: exact spellings first, then what is nearest to it.
import { languages } from '../language/index.ts';
import { once } from '../language/once.ts';
import type { Entity } from '../model.ts';
import { eachOf, type Steps } from '../steps.ts';
import { differing, lettersOf } from '../text/letters.ts';
import { typingErrors } from '../text/typing-errors.ts';
import { words } from '../text/words.ts';
import type { Spelling } from './spelling.ts';

export type LookUp = (query: string) => Entity[];

// At 0.8 "solbreg" is Solberg, "Pak Chol Su" is not Pak Chol Min; measured on 20 true and 20 false pairs: 19 found, 3 false.
const alike = 0.8;
// "Iran" and "Irak" are one letter apart: below five letters a typo is as likely another name.
const shortestTypo = 5;

/** Prepares the search; the spellings are those of the corpus, so a name that is not in it finds nobody. */
export function* lookUpIn(spellings: readonly Spelling[]): Steps<LookUp> {
  const exact: Owners = new Map();
  const ofNames: Owners = new Map();
  const known = once(() => Array.from(ofNames, ([key, entities]) => ({ key, entities, letters: lettersOf(key) })));
  yield* eachOf(spellings, ({ words, entity, by }) => {
    const key = words.map(({ folded }) => folded).join('');
    enter(exact, key, entity);
    // "Icelandic finance minister" is no typing error of "Icelandic defence minister": an office is asked for in full.
    if (by !== 'role') enter(ofNames, key, entity);
  });
  return (query) => {
    const typed = words(query).map(({ folded }) => folded);
    const keys = [typed, named(typed)].map((list) => list.join(''));
    const found = keys.map((key) => exact.get(key)).find((entities) => entities !== undefined);
    return [...new Set(found ?? nearest(keys.at(-1) ?? '', known()))].sort(byProminence);
  };
}

/** By the words of a spelling in one: whose it is. A list, where a set for each of a hundred thousand would be most of the names' memory. */
type Owners = Map<string, Entity[]>;

/** Somebody may have a spelling twice. */
function enter(owners: Owners, key: string, entity: Entity): void {
  const known = owners.get(key);
  if (known) known.push(entity);
  else owners.set(key, [entity]);
}

const byProminence = (a: Entity, b: Entity): number => Number(b.listed) - Number(a.listed);

/** Without honorifics and articles: "the City Hall" and "Bu Umar" are names too. */
function named(typed: readonly string[]): readonly string[] {
  const rest = typed.filter((word) => !carriesNoName(word));
  return rest.length > 0 ? rest : typed;
}

function carriesNoName(word: string): boolean {
  return Object.values(languages).some(({ titles }) => titles.honorifics.has(word) || titles.articles.has(word));
}

interface Known {
  /** The words of a name in one. */
  readonly key: string;
  readonly entities: readonly Entity[];
  readonly letters: number;
}

function nearest(key: string, known: readonly Known[]): Set<Entity> {
  if (key.length < shortestTypo) return new Set();
  const letters = lettersOf(key);
  let best = alike;
  let found = new Set<Entity>();
  for (const { key: spelled, entities, letters: others } of known) {
    if (spelled.length < shortestTypo || differing(letters, others) > 2 * mostErrors(key, spelled)) continue;
    const score = similarity(key, spelled);
    if (score < best) continue;
    found = score > best ? new Set(entities) : new Set([...found, ...entities]);
    best = score;
  }
  return found;
}

/** 1 for equal; what is not alike enough to count is 0. */
function similarity(a: string, b: string): number {
  const limit = mostErrors(a, b);
  const errors = typingErrors(a, b, limit);
  return errors > limit ? 0 : 1 - errors / Math.max(a.length, b.length);
}

function mostErrors(a: string, b: string): number {
  return Math.floor(Math.max(a.length, b.length) * (1 - alike) + Number.EPSILON);
}
