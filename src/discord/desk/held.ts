// A coverage that questions are answered from, read once and never changed, wherever it is held: another one takes its place.
import type { About } from '../../answers/sources.ts';
import type { Log } from '../../log.ts';
import type { Ask } from './desk.ts';

export interface Held {
  readonly about: About;
  readonly ask: Ask;
  /** Resolves with the reason when it can answer no more, though nobody closed it. */
  readonly lost: Promise<unknown>;
  /** What was asked before is answered still. */
  readonly close: () => void;
}

export interface Holding {
  /** The folder of the corpus. */
  readonly directory: string;
  readonly log: Log;
  /** Is called when something else stands in the folder; a change that breaks the corpus is only logged. */
  readonly changed: () => Promise<void>;
}

/** @throws {CorpusError} naming every file that is broken */
export type Hold = (holding: Holding) => Promise<Held>;
