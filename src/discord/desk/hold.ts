// Decides where a coverage is held.
import { isLargerThan } from '../../corpus/size.ts';
import type { Held, Holding } from './held.ts';

/**
 * In bytes of articles; some 5,000 paragraphs. Up to there nothing that is done here takes longer than 30 ms at a time, reading
 * anew included; at 20,000 paragraphs it is 60 ms, at a million over a second. A thread takes 60 MB for itself, since it loads
 * once more what answers, and a message to it and back takes longer than a small answer.
 */
const largestHere = 1_500_000;

/** @throws {CorpusError} naming every file that is broken */
export async function hold(holding: Holding): Promise<Held> {
  if (await isLargerThan(holding.directory, largestHere)) {
    const { holdInThread } = await import('./in-thread.ts');
    return holdInThread(holding);
  }
  const { holdHere } = await import('./here.ts');
  return holdHere(holding);
}
