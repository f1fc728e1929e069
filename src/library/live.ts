// A library that follows its corpus: what stands in the folder now is what the bot answers from.
import { loadCorpus } from '../corpus/load.ts';
import { watchCorpus } from '../corpus/watch.ts';
import type { Log } from '../log.ts';
import { buildLibraryInSlices, type Library } from './library.ts';

export interface LiveLibrary {
  /** Ask anew for every question; a library itself never changes. */
  readonly current: () => Library;
  /** Looks at the folder now; it does so by itself every two seconds. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Reads a folder and follows it.
 *
 * @throws {CorpusError} naming every file that is broken from the start
 */
export function openCorpus(directory: string, log: Log): Promise<LiveLibrary> {
  return follow(directory, log, async () => buildLibraryInSlices(await loadCorpus(directory)));
}

/** Follows a folder from the library that was built of it. A change that breaks the corpus is logged and changes nothing. */
export function followCorpus(first: Library, directory: string, log: Log): Promise<LiveLibrary> {
  return follow(directory, log, async () => first);
}

async function follow(directory: string, log: Log, read: () => Promise<Library>): Promise<LiveLibrary> {
  let changed: Library | null = null;
  // Before the first look at the files, so that no change to them goes unnoticed.
  const watcher = await watchCorpus(directory, {
    onCorpus: async (corpus) => {
      changed = await buildLibraryInSlices(corpus);
      log.info({ articles: changed.articles.length }, 'the corpus changed and is served anew');
    },
    onBroken: ({ problems }) =>
      log.error({ problems }, 'the corpus changed and is broken; the last good one is served'),
  });
  try {
    const first = await read();
    return { current: () => changed ?? first, ...watcher };
  } catch (error) {
    watcher.close();
    throw error;
  }
}
