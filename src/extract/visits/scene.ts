// One sentence as the visit rules see it: its words, who and what is named in it, its dates.
import type { Language } from '../../language/language.ts';
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
}

/** A stretch of a scene's words. */
export interface Phrase extends Pick<Span, 'start' | 'end'> {
  /** The first word's place among the scene's words, and the one after the last's. */
  readonly first: number;
  readonly after: number;
}

export function sceneOf(scene: Omit<Scene, 'words'>): Scene {
  const { sentence } = scene;
  const inside = <T extends Pick<Span, 'start' | 'end'>>(list: readonly T[]) =>
    list.filter((each) => contains(sentence, each));
  return {
    ...scene,
    words: inside(paragraphWords(scene.paragraph.text)),
    names: inside(scene.names),
    dates: scene.dates.filter(({ span }) => contains(sentence, span)),
  };
}

/** Where any of the phrases stands, in order; of two at one place the longer. Phrases are folded, their words joined by a blank. */
export function phrasesIn(scene: Scene, phrases: readonly string[]): Phrase[] {
  const byFirstWord = indexOf(phrases);
  return scene.words.flatMap((word, first) => {
    const found = byFirstWord
      .get(word.folded)
      ?.find((phrase) => phrase.every((part, i) => scene.words[first + i]?.folded === part));
    const last = found && scene.words[first + found.length - 1];
    return last ? [{ start: word.start, end: last.end, first, after: first + found.length }] : [];
  });
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** Phrases by their first word, longest first; kept for each list, since every sentence is searched for all of them. */
function indexOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const made = indexes.get(phrases) ?? byFirstWordOf(phrases);
  indexes.set(phrases, made);
  return made;
}

function byFirstWordOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.map((each) => each.split(' ')).sort((a, b) => b.length - a.length))
    index.set(phrase[0] ?? '', [...(index.get(phrase[0] ?? '') ?? []), phrase]);
  return index;
}

/** The words from one place of the paragraph to another. */
export function wordsBetween(scene: Scene, from: number, to: number): Word[] {
  return scene.words.filter((word) => word.start >= from && word.end <= to);
}

export function textBetween(scene: Scene, from: number, to: number): string {
  return scene.paragraph.text.slice(from, to);
}
