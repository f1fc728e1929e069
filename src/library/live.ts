// A library that follows its corpus: what stands in the folder now is what the bot answers from.
import { type Corpus, loadCorpus } from '../corpus/load.ts';
import { watchCorpus } from '../corpus/watch.ts';
import type { Log } from '../log.ts';
import { inSlices } from '../steps.ts';
import { buildLibraryInSlices, findingsOf, type Library } from './library.ts';
import { savedFindings } from './saved.ts';

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
  return follow(directory, log, async () => openLibrary(await loadCorpus(directory), log));
}

/** Follows a folder from the library that was built of it. A change that breaks the corpus is logged and changes nothing. */
export function followCorpus(first: Library, directory: string, log: Log): Promise<LiveLibrary> {
  return follow(directory, log, async () => first);
}

/** From what was saved of a large corpus, where it is still the same; else read anew, and then saved. */
async function openLibrary(corpus: Corpus, log: Log): Promise<Library> {
  const saved = await savedFindings(corpus, log);
  const known = (await saved?.load()) ?? null;
  const library = await buildLibraryInSlices(corpus, known);
  if (saved && !known) await saved.save(await inSlices(findingsOf(library)));
  return library;
}

async function follow(directory: string, log: Log, read: () => Promise<Library>): Promise<LiveLibrary> {
  let changed: Library | null = null;
  // Before the first look at the files, so that no change to them goes unnoticed.
  const watcher = await watchCorpus(directory, {
    onCorpus: async (corpus) => {
      changed = await openLibrary(corpus, log);
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
