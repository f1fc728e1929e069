// Holds a coverage in this thread.
import { about } from '../../answers/sources.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { watchCorpus } from '../../corpus/watch.ts';
import type { Library } from '../../library/library.ts';
import { openLibrary } from '../../library/open.ts';
import { outcomeOf } from './answering.ts';
import type { Held, Holding } from './held.ts';

export interface HeldHere extends Held {
  readonly library: Library;
  /** Looks at the folder now; it does so by itself every two seconds. */
  readonly look: () => Promise<void>;
}

/**
 * @param load reads what changed before it is told of, so that nothing is told of that is broken
 * @throws {CorpusError} naming every file that is broken
 */
export async function holdHere(
  { directory, log, changed }: Holding,
  load: (directory: string) => Promise<unknown> = loadCorpus,
): Promise<HeldHere> {
  // Before the first look at the files, so that no change to them goes unnoticed.
  const { look, close } = await watchCorpus(directory, {
    load,
    onCorpus: changed,
    onBroken: ({ problems }) =>
      log.error({ problems }, 'the corpus changed and is broken; the last good one is served'),
  });
  try {
    const library = await openLibrary(directory, log);
    return { library, ...heldOf(library), look, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** A library as it is answered from. */
function heldOf(library: Library): Held {
  return {
    about: about(library),
    ask: (kind, asked) => outcomeOf(library, kind, asked),
    lost: new Promise(() => {}),
    close: () => {},
  };
}
