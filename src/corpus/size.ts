// How large a corpus is, before anything of it is read.
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './files.ts';

/** Whether the articles below a folder come to more than so many bytes. It looks no further than that takes. */
export async function isLargerThan(directory: string, bytes: number): Promise<boolean> {
  let sum = 0;
  try {
    for await (const path of articlesBelow(directory)) {
      sum += (await stat(path)).size;
      if (sum > bytes) return true;
    }
  } catch (error) {
    // What is missing or may not be read is told of where it is read.
    if (errorCode(error) === null) throw error;
  }
  return false;
}

// Not by the option `recursive`, with which Node 20 leaves out entries of a large folder.
async function* articlesBelow(directory: string): AsyncGenerator<string> {
  for await (const entry of await opendir(directory)) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* articlesBelow(path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}
