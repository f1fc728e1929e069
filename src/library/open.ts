// A library of what stands in a folder now.
import { loadCorpus } from '../corpus/load.ts';
import type { Log } from '../log.ts';
import { inSlices } from '../steps.ts';
import { buildLibraryInSlices, findingsOf, type Library } from './library.ts';
import { savedFindings } from './saved.ts';

/**
 * From what was saved of a large corpus, where it is still the same; else read anew, and then saved. Other work goes on meanwhile.
 *
 * @throws {CorpusError} naming every file that is broken
 */
export async function openLibrary(directory: string, log: Log): Promise<Library> {
  const corpus = await loadCorpus(directory);
  const saved = await savedFindings(corpus, log);
  const known = (await saved?.load()) ?? null;
  const library = await buildLibraryInSlices(corpus, known);
  if (saved && !known) await saved.save(await inSlices(findingsOf(library)));
  return library;
}
