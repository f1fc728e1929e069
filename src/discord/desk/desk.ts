// Where the bot has its questions answered. It holds no coverage itself: that may be in this thread or in another.
import type { About } from '../../answers/sources.ts';
import { describeError } from '../../log.ts';
import type { Kind, Outcome, Questions } from './asked.ts';

/** Never rejects. At once where it can be: most answers are ready before anything could be put off. */
export type Ask = <K extends Kind>(kind: K, asked: Questions[K]) => Outcome<K> | Promise<Outcome<K>>;

export interface Desk {
  readonly ask: Ask;
  /** What is answered from now; null as long as there is nothing, and who asks then waits. */
  readonly about: () => About | null;
}

/** What is told where something broke on the way to an answer. */
export function failed(error: unknown): { readonly fault: Readonly<Record<string, unknown>> } {
  return { fault: describeError(error) };
}

/** Does something with what is there, or will be. */
export function when<T, R>(given: T | Promise<T>, use: (given: T) => R): R | Promise<R> {
  return given instanceof Promise ? given.then(use) : use(given);
}
