// The one analysis that articles and questions share: text → terms in order, as the index and the ranking count them.
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/once-for.ts';
import type { Entity, NameMention, Span } from '../model.ts';
import type { FindOptions, Names } from '../story/names.ts';
import { classAt, digit, upper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { paragraphWords, type Word } from '../text/words.ts';

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

/** A text as terms, and the sentences that have any. */
export interface Analysis {
  readonly terms: readonly Term[];
  readonly sentences: readonly Span[];
}

/** The term of a name, the same for all its spellings: "Korut", "DPRK" and "North Korea" meet in `@korea utara`. */
export function nameTerm(canonical: string): string {
  return `@${fold(canonical)}`;
}

/** The terms of a text; a name with several spellings gives one term of its own before its words. */
export function analyse(text: string, language: Language, names: Names, options: FindOptions = {}): Analysis {
  const cut = sentences(text, language.abbreviations);
  const mentions = names.find(text, options);
  const terms: Term[] = [];
  const spoken: Span[] = [];
  let sentence = 0;
  let mention = 0;
  for (const word of joined(paragraphWords(text), text, language)) {
    const first = word.start >= (cut[sentence]?.start ?? text.length);
    while (word.start >= (cut[sentence]?.start ?? text.length)) sentence++;
    if (first) spoken.push(cut[sentence - 1] as Span);
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= word.start) mention++;
    const named = mentions[mention];
    const own = named?.start === word.start && meets(named.entity) ? namesOf(named, first, names) : [];
    const within = named !== undefined && named.start <= word.start;
    const read = wordOf(word, first && own.length === 0, within || !first);
    // Who types names small means them all the same.
    terms.push(...own, options.lenient && within ? { ...read, capital: true } : read);
  }
  return { terms, sentences: spoken };
}

/** The words in the spelling of the index; two that make one ("ibu kota") as one. */
function joined(all: readonly Word[], text: string, { search }: Language): Word[] {
  const begins = firstWordsOf(search.compounds);
  const result: Word[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] as Word;
    const next = begins.has(word.folded) ? all[at + 1] : undefined;
    const both = next && next.start === word.end + 1 ? compound(word, next, search.compounds) : undefined;
    if (next && both) {
      result.push({ start: word.start, end: next.end, text: text.slice(word.start, next.end), folded: both });
      at++;
    } else {
      const folded = search.variants.get(word.folded);
      result.push(folded === undefined ? word : { ...word, folded });
    }
  }
  return result;
}

/** "ibu kotanya" is "ibu kota" too. */
function compound(word: Word, next: Word, compounds: ReadonlyMap<string, string>): string | undefined {
  return (
    compounds.get(`${word.folded} ${next.folded}`) ??
    compounds.get(`${word.folded} ${next.folded.replace(/nya$/u, '')}`)
  );
}

/** What compounds begin with: asked of every word, so that no pair of words is put together that cannot be one. */
const firstWordsOf = onceFor(
  (compounds: ReadonlyMap<string, string>): ReadonlySet<string> =>
    new Set(Array.from(compounds.keys(), (pair) => pair.split(' ')[0] ?? '')),
);

/** @param telling whether a capital tells anything here: at the head of a sentence it does within a name only */
function wordOf({ start, end, folded, text }: Word, opens: boolean, telling: boolean): Term {
  return {
    start,
    end,
    text: folded,
    entity: null,
    opens,
    capital: telling && classAt(text, 0) === upper,
    figure: classAt(text, 0) === digit,
  };
}

/** Only names with several spellings need a term to meet in; a term for every name in the news costs ranking (TyDi .74 → .70). */
function meets({ spellings }: Entity): boolean {
  return spellings.length > 1;
}

/** The name, and whom an office names beside its holder: "jubir Kremlin" also speaks of the Kremlin. */
function namesOf({ entity, by, start, end }: NameMention, first: boolean, names: Names): Term[] {
  const places = by === 'role' ? entity.roles.flatMap(({ of }) => (of ? [names.get(of) ?? []] : [])).flat() : [];
  const named = [...new Set([entity, ...places])];
  return named.map((each, at) => ({
    start,
    // Spans all of the name's words, though it stands before the first.
    end,
    text: nameTerm(each.name),
    entity: each,
    opens: first && at === 0,
    capital: true,
    figure: false,
  }));
}
