// What a rule found, before it is settled who the speaker is.
import type { Span, StatementKind } from '../../model.ts';
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

export interface Rule {
  readonly name: string;
  /** The statements of this kind in a sentence. */
  readonly find: (sentence: Sentence) => Draft[];
  /** Where it holds another's statement whole it is one as well ("X siap, kata Y"), not just who passed that on. */
  readonly isOwnStatement?: boolean;
}
