// The one analysis that articles and questions share: text → terms in order, as the index and the ranking count them.
import type { Language } from '../language/language.ts';
import type { Entity, Span } from '../model.ts';
import type { Names } from '../story/names.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { type Word, words } from '../text/words.ts';

export interface Term {
  readonly start: number;
  readonly end: number;
  /** The folded word; for the extra term that stands before the words of a name, `nameTerm` of whose name it is. */
  readonly text: string;
  /** Null for words. */
  readonly entity: Entity | null;
  /** The first of a sentence: its capital says nothing. */
  readonly opens: boolean;
  /** Capitalised though it opens no sentence: part of a name, most likely. */
  readonly capital: boolean;
}

/** A text as terms, and the sentences they stand in. */
export interface Analysis {
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
}

/** The term of a name, the same for all its spellings: "Korut", "DPRK" and "North Korea" meet in `@korea utara`. */
export function nameTerm(canonical: string): string {
  return `@${fold(canonical)}`;
}

/** The terms of a text; a name of the story gives one term of its own before its words. */
export function analyse(text: string, language: Language, names: Names): Analysis {
  const cut = sentences(text, language.abbreviations);
  const mentions = names.find(text).filter((mention) => mention.entity.listed);
  const terms: Term[] = [];
  let sentence = 0;
  let mention = 0;
  for (const word of words(text)) {
    const opens = word.start >= (cut[sentence]?.start ?? text.length);
    while (word.start >= (cut[sentence]?.start ?? text.length)) sentence++;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= word.start) mention++;
    const named = mentions[mention];
    if (named?.start === word.start) terms.push(nameOf(named.entity, word, opens));
    terms.push(wordOf(word, opens && named?.start !== word.start, opens));
  }
  return { terms, sentences: cut };
}

const startsUpper = /^\p{Lu}/u;

function wordOf({ start, end, folded, text }: Word, opens: boolean, first: boolean): Term {
  return { start, end, text: folded, entity: null, opens, capital: !first && startsUpper.test(text) };
}

function nameOf(entity: Entity, { start, end }: Word, opens: boolean): Term {
  return { start, end, text: nameTerm(entity.name), entity, opens, capital: true };
}
