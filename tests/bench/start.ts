// What a start takes from the findings that were saved beside a corpus, and what it takes anew.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibraryInSlices, findingsOf, type Library, paragraphCount } from '../../src/library/library.ts';
import { savedFindings } from '../../src/library/saved.ts';
import { createLog } from '../../src/log.ts';
import { inSlices } from '../../src/steps.ts';
import { secondsSince, tableHead, tableRow } from './measure.ts';

export const startHead = tableHead(['paragraphs', 'anew, s of processor', 'from the file', 'file, MB']);

interface Built {
  readonly library: Library;
  readonly seconds: number;
}

/** A row; none of a corpus so small that nothing of it is saved. */
export async function measureStart({ articles, story }: Corpus, { library, seconds }: Built): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'kutipan-bench-'));
  const corpus: Corpus = { directory, articles, story };
  try {
    const saved = await savedFindings(corpus, createLog('warn'));
    if (!saved) return '';
    await saved.save(await inSlices(findingsOf(library)));
    const start = process.cpuUsage();
    // The key of the corpus is part of every start.
    const known = await (await savedFindings(corpus, createLog('warn')))?.load();
    await buildLibraryInSlices(corpus, known);
    const again = secondsSince(start);
    const { size } = await stat(join(directory, '.cache', 'findings.jsonl'));
    return tableRow([paragraphCount(articles), seconds, again, size / 2 ** 20]);
  } finally {
    await rm(directory, { recursive: true });
  }
}
