// What English words are in Indonesian. The data stand in lexicon/, by field, as running text: "headword/other spelling: word,
// phrase; …", the usual word first. One form of a family is enough on either side: both languages look words up by their stems.
import { phraseList } from '../list.ts';
import { once } from '../once.ts';
import { body } from './lexicon/body.ts';
import { conflict } from './lexicon/conflict.ts';
import { culture } from './lexicon/culture.ts';
import { deeds } from './lexicon/deeds.ts';
import { doings } from './lexicon/doings.ts';
import { economy } from './lexicon/economy.ts';
import { everyday } from './lexicon/everyday.ts';
import { knowledge } from './lexicon/knowledge.ts';
import { learning } from './lexicon/learning.ts';
import { nature } from './lexicon/nature.ts';
import { placeNames } from './lexicon/place-names.ts';
import { politics } from './lexicon/politics.ts';
import { qualities } from './lexicon/qualities.ts';
import { society } from './lexicon/society.ts';
import { times } from './lexicon/times.ts';
import { work } from './lexicon/work.ts';

/** Its lists, by field. */
export const fields: Readonly<Record<string, string>> = {
  body,
  conflict,
  culture,
  deeds,
  doings,
  economy,
  everyday,
  knowledge,
  learning,
  nature,
  placeNames,
  politics,
  qualities,
  society,
  times,
  work,
};

const entryPattern = /([^:;]+):([^;]+)/gu;

/** What one of the lists has: head → words, in order. */
export function entriesOf(text: string): (readonly [head: string, words: readonly string[]])[] {
  return Array.from(text.matchAll(entryPattern)).flatMap(([, heads = '', words = '']) =>
    heads.split('/').map((head) => [head.trim(), phraseList(words)] as const),
  );
}

/** English word or phrase → Indonesian ones, best first, as the lists have them. */
export const lexicon = once(
  (): ReadonlyMap<string, readonly string[]> => new Map(Object.values(fields).flatMap(entriesOf)),
);
