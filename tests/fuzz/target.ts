// What is fuzzed: inputs of one kind, and what must hold for each of them.
import type { Arbitrary } from 'fast-check';

export interface Target<T = unknown> {
  readonly name: string;
  readonly inputs: Arbitrary<T>;
  /** Throws when something is wrong. */
  readonly check: (input: T) => void | Promise<void>;
  /** How many inputs one takes of a hundred; those over the network are slower and get fewer. */
  readonly share: number;
  /** Before the first input and after the last. */
  readonly setUp?: () => Promise<void>;
  readonly tearDown?: () => Promise<void>;
}

/** A target among others, whatever its inputs are. */
export function target<T>(made: Target<T>): Target {
  // Each target makes the inputs that its own check takes.
  return made as unknown as Target;
}
