// What the thread that talks to Discord and the one that holds the coverage tell each other. All of it is plain data.
import type { About } from '../../answers/sources.ts';
import type { CorpusProblem } from '../../corpus/problem.ts';
import type { levels } from '../../log.ts';
import type { Kind, Outcome, Questions } from './asked.ts';

/** A question with a number, under which its outcome comes back. */
export interface Numbered<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly asked: Questions[K];
}

/** What the thread is started with. */
export interface ThreadData {
  /** The folder of the corpus. */
  readonly directory: string;
}

export type Told =
  | { readonly tells: 'ready'; readonly about: About }
  | { readonly tells: 'unreadable'; readonly problems: readonly CorpusProblem[] }
  | { readonly tells: 'changed' }
  | { readonly tells: 'outcome'; readonly id: number; readonly outcome: Outcome<Kind> }
  | { readonly tells: 'log'; readonly level: Level; readonly line: readonly unknown[] };

export type Level = (typeof levels)[number];
