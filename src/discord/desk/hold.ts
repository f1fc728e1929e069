// Decides where a coverage is held.
import { isLargerThan } from '../../corpus/size.ts';
import type { Held, Holding } from './held.ts';

const largestHere = 1_500_000; // bytes of articles

/** @throws {CorpusError} naming every file that is broken */
export async function hold(holding: Holding): Promise<Held> {
  if (await isLargerThan(holding.directory, largestHere)) {
    const { holdInThread } = await import('./in-thread.ts');
    return holdInThread(holding);
  }
  const { holdHere } = await import('./here.ts');
  return holdHere(holding);
}
