// What a rule found, before it is settled who the speaker is.
import type { Span, StatementKind } from '../../model.ts';
import { contentOf, type Range } from './content.ts';
import type { Cue } from './cues.ts';
import type { Sentence } from './passage.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Words for a speaker, the suffix of the cue, or whoever spoke before. */
export type Attribution = SpeakerPhrase | 'possessive' | 'previous';

export interface Draft {
  readonly sentence: Sentence;
  readonly cue: Cue | null;
  readonly by: Attribution;
  readonly kind: StatementKind;
  readonly quotes: readonly [Span, ...Span[]];
}

/** A cue with its speaker. */
export interface Cued {
  readonly cue: Cue;
  readonly by: Attribution;
  /** The token behind the attribution. */
  readonly to: number;
}

type KindOf = (sentence: Sentence, from: number, to: number) => StatementKind;

/** The words of one attribution, in one or more stretches of the sentence; the longest tells what kind of speech it is. */
export function draftOver(sentence: Sentence, cued: Cued, ranges: readonly Range[], kindOf: KindOf): Draft[] {
  const quotes = ranges.map(({ from, to }) => contentOf(sentence, from, to)).filter(({ text }) => text.length > 0);
  const [first, ...more] = quotes;
  const [longest] = ranges.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!first || !longest) return [];
  const kinds = new Set(ranges.map(({ from, to }) => kindOf(sentence, from, to)));
  // "Panitia, kata Umar, "tidak akan membayar"": half the clause stands in marks.
  const isMixed =
    kinds.size > 1 && sentence.tokens.slice(longest.from, longest.to).every(({ kind }) => kind !== 'quote');
  const kind = isMixed ? 'mixed' : kindOf(sentence, longest.from, longest.to);
  return [{ sentence, cue: cued.cue, by: cued.by, kind, quotes: [first, ...more] }];
}

export interface Rule {
  readonly name: string;
  /** The statements of this kind in a sentence. */
  readonly find: (sentence: Sentence) => Draft[];
  /** Where it holds another's statement whole it is one as well ("X siap, kata Y"), not just who passed that on. */
  readonly isOwnStatement?: boolean;
}
