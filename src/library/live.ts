// A library that follows its corpus: what stands in the folder now is what the bot answers from.
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

/** Follows a folder from the library that was built of it. A change that breaks the corpus is logged and changes nothing. */
export async function followCorpus(first: Library, directory: string, log: Log): Promise<LiveLibrary> {
  let library = first;
  const watcher = await watchCorpus(directory, {
    onCorpus: async (corpus) => {
      library = await buildLibraryInSlices(corpus);
      log.info({ articles: library.articles.length }, 'the corpus changed and is served anew');
    },
    onBroken: ({ problems }) =>
      log.error({ problems }, 'the corpus changed and is broken; the last good one is served'),
  });
  return { current: () => library, ...watcher };
}
