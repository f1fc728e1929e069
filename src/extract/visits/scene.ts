// One sentence as the visit rules see it: its words, who and what is named in it, its dates.
import type { Language } from '../../language/language.ts';
import { once } from '../../language/once.ts';
import { onceFor } from '../../language/once-for.ts';
import type { VisitWords } from '../../language/visit-words.ts';
import type { DateMention, NameMention, Paragraph, Span, Statement } from '../../model.ts';
import { contains } from '../../text/spans.ts';
import { paragraphWords, type Word } from '../../text/words.ts';

export interface Scene {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
  readonly language: Language;
  /** Places count in the paragraph, not in the sentence. */
  readonly words: readonly Word[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  /** Statements of this paragraph. */
  readonly statements: readonly Statement[];
  /** Of the lists of visit words, those of which a phrase begins with a word of the sentence; the others need not be looked for. */
  readonly begun: () => ReadonlySet<readonly string[]>;
}

/** A stretch of a scene's words. */
export interface Phrase extends Pick<Span, 'start' | 'end'> {
  /** The first word's place among the scene's words, and the one after the last's. */
  readonly first: number;
  readonly after: number;
}

export function sceneOf(scene: Omit<Scene, 'words' | 'begun'>): Scene {
  const { sentence } = scene;
  const inside = <T extends Pick<Span, 'start' | 'end'>>(list: readonly T[]) =>
    list.filter((each) => contains(sentence, each));
  const words = wordsWithin(paragraphWords(scene.paragraph.text), sentence);
  return {
    ...scene,
    words,
    begun: once(() => listsBegun(words, scene.language.visits)),
    names: inside(scene.names),
    dates: scene.dates.filter(({ span }) => contains(sentence, span)),
  };
}

/** The words between two places, which are in order. */
function wordsWithin(all: readonly Word[], { start, end }: Pick<Span, 'start' | 'end'>): readonly Word[] {
  const from = firstFrom(all, start);
  const to = firstFrom(all, end);
  return all.slice(from, (all[to - 1]?.end ?? end) > end ? to - 1 : to);
}

/** By halving: the place in the list of the first word that begins at a place of the text or behind it. */
function firstFrom(all: readonly Word[], place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where any of the phrases stands, in order; of two at one place the longer. Phrases are folded, their words joined by a blank. */
export function phrasesIn(scene: Scene, phrases: readonly string[]): Phrase[] {
  if (visitListsOf(scene.language.visits).all.has(phrases) && !scene.begun().has(phrases)) return [];
  const byFirstWord = indexOf(phrases);
  const found: Phrase[] = [];
  for (const [first, { folded, start }] of scene.words.entries()) {
    const phrase = byFirstWord.get(folded)?.find((each) => standsAt(each, scene.words, first));
    const last = phrase && scene.words[first + phrase.length - 1];
    if (last) found.push({ start, end: last.end, first, after: first + phrase.length });
  }
  return found;
}

/** Whether any of the phrases stands among the words. */
export function hasPhrase(words: readonly Word[], phrases: readonly string[]): boolean {
  const byFirstWord = indexOf(phrases);
  return words.some(({ folded }, first) => byFirstWord.get(folded)?.some((each) => standsAt(each, words, first)));
}

function standsAt(phrase: readonly string[], words: readonly Word[], first: number): boolean {
  return phrase.every((part, i) => words[first + i]?.folded === part);
}

/** Phrases by their first word, longest first; kept for each list, since every sentence is searched for all of them. */
const indexOf = onceFor((phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.map((each) => each.split(' ')).sort((a, b) => b.length - a.length))
    index.set(phrase[0] ?? '', [...(index.get(phrase[0] ?? '') ?? []), phrase]);
  return index;
});

interface VisitLists {
  readonly all: ReadonlySet<readonly string[]>;
  readonly byFirstWord: ReadonlyMap<string, ReadonlySet<readonly string[]>>;
}

const visitListsOf = onceFor((visits: VisitWords): VisitLists => {
  const all = new Set(Object.values(visits).filter((list): list is readonly string[] => Array.isArray(list)));
  const byFirstWord = new Map<string, Set<readonly string[]>>();
  for (const list of all)
    for (const first of indexOf(list).keys()) byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(list));
  return { all, byFirstWord };
});

function listsBegun(words: readonly Word[], visits: VisitWords): Set<readonly string[]> {
  const { byFirstWord } = visitListsOf(visits);
  const begun = new Set<readonly string[]>();
  for (const { folded } of words) for (const list of byFirstWord.get(folded) ?? []) begun.add(list);
  return begun;
}

/** The words from one place of the paragraph to another. */
export function wordsBetween(scene: Scene, from: number, to: number): Word[] {
  return scene.words.filter((word) => word.start >= from && word.end <= to);
}

export function textBetween(scene: Scene, from: number, to: number): string {
  return scene.paragraph.text.slice(from, to);
}
