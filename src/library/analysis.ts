// The one analysis that articles and questions share: text → terms in order, as the index and the ranking count them.
import type { Language } from '../language/language.ts';
import type { Entity, NameMention, Span } from '../model.ts';
import type { FindOptions, Names } from '../story/names.ts';
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
  readonly figure: boolean;
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
export function analyse(text: string, language: Language, names: Names, options: FindOptions = {}): Analysis {
  const cut = sentences(text, language.abbreviations);
  const mentions = names.find(text, options).filter(({ entity }) => entity.spellings.length > 1);
  const terms: Term[] = [];
  let sentence = 0;
  let mention = 0;
  for (const word of joined(words(text), text, language)) {
    const first = word.start >= (cut[sentence]?.start ?? text.length);
    while (word.start >= (cut[sentence]?.start ?? text.length)) sentence++;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= word.start) mention++;
    const named = mentions[mention];
    const opensName = named?.start === word.start;
    if (opensName) terms.push(nameOf(named, first));
    terms.push(wordOf(word, first && !opensName, first));
  }
  return { terms, sentences: cut };
}

/** The words in the spelling of the index; two that make one ("ibu kota") as one. */
function joined(all: readonly Word[], text: string, { search }: Language): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] as Word;
    const next = all[at + 1];
    const both =
      next && next.start === word.end + 1 ? search.compounds.get(`${word.folded} ${next.folded}`) : undefined;
    if (next && both) {
      result.push({ start: word.start, end: next.end, text: text.slice(word.start, next.end), folded: both });
      at++;
    } else {
      result.push({ ...word, folded: search.variants.get(word.folded) ?? word.folded });
    }
  }
  return result;
}

const startsUpper = /^\p{Lu}/u;
const startsFigure = /^\p{N}/u;

function wordOf({ start, end, folded, text }: Word, opens: boolean, first: boolean): Term {
  return {
    start,
    end,
    text: folded,
    entity: null,
    opens,
    capital: !first && startsUpper.test(text),
    figure: startsFigure.test(text),
  };
}

// Spans all of the name's words, though it stands before the first.
function nameOf({ entity, start, end }: NameMention, opens: boolean): Term {
  return { start, end, text: nameTerm(entity.name), entity, opens, capital: true, figure: false };
}
