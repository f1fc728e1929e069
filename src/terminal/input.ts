// Whether anybody asks over standard input.
import { setTimeout as delay } from 'node:timers/promises';
import type { Streams } from './streams.ts';

/** Milliseconds that a program which pipes questions in has for the first one, before we go on without it. */
const patience = 500;

/** Whether questions are piped in. A service has no input, or one that stays silent. */
export async function hasQuestions({ stdin }: Pick<Streams, 'stdin'>): Promise<boolean> {
  return !stdin.isTTY && Promise.race([inputComes({ stdin }), delay(patience, false, { ref: false })]);
}

/** Resolves once input is there, or has ended without any; of a silent one, never. */
export function inputComes({ stdin }: Pick<Streams, 'stdin'>): Promise<boolean> {
  return new Promise((resolve) => {
    if (stdin.readableLength > 0) resolve(true);
    // At the end of the input there is something to be read as well: that there is no more.
    stdin.once('readable', () => resolve(stdin.readableLength > 0));
    stdin.once('error', () => resolve(false));
  });
}
