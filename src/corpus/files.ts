// Reads a corpus folder from the disk, and says in words what went wrong.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checked, shownPath } from './problem.ts';

/** Articles run to some 20 kB; a file of this size was put here by mistake, and reading it would only cost memory. */
export const largestFile = 5 * 1024 * 1024;

/** The disk as loading sees it; tests put another in its place to try faults that root never meets. */
export interface Files {
  /** Every file below a folder, as paths that begin with the folder. */
  readonly list: (directory: string) => Promise<readonly string[]>;
  /** In bytes. */
  readonly size: (path: string) => Promise<number>;
  readonly read: (path: string) => Promise<Uint8Array>;
}

export const disk: Files = {
  list: async (directory) => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  },
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
};

// A corpus of thousands, read all at once, would need more open files than systems allow.
const filesAtOnce = 64;

/** Works on items a few at a time; results in the order of the items. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = filesAtOnce,
): Promise<R[]> {
  const done: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    done.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  }
  return done;
}

/** A file's text. Broken UTF-8 is an error and never mended with "�", which would turn up in a quotation. */
export async function readText(path: string, files: Files): Promise<Checked<string>> {
  try {
    const bytes = await files.size(path);
    if (bytes > largestFile) return fault(path, null, tooLarge(bytes));
    return decodeUtf8(path, await files.read(path));
  } catch (error) {
    return fault(path, null, whyUnreadable(error, path));
  }
}

function decodeUtf8(path: string, bytes: Uint8Array): Checked<string> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return fault(path, firstBrokenLine(bytes), 'is not UTF-8; save it anew with that encoding');
  }
}

// Decoding line by line: 0x0A never stands inside a character of UTF-8.
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
    line++;
  }
  return line;
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => `${Math.ceil(size / 1024 / 1024)} MB`;
  return `is ${megabytes(bytes)} long, more than the ${megabytes(largestFile)} that a file may have; move it out of the corpus`;
}

/** What a fault of the file system means for whoever runs the bot, with the remedy. */
export function whyUnreadable(error: unknown, path: string): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'does not exist; name the corpus with --corpus DIR or CORPUS_DIR';
    case 'ENOTDIR':
      return 'is not a folder; name the corpus with --corpus DIR or CORPUS_DIR';
    case 'EACCES':
    case 'EPERM':
      return `cannot be read for lack of permission; grant it with chmod -R u+rX ${shownPath(path)}`;
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The same for a file that could not be written; what was there before is still there. */
export function whyUnwritable(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'cannot be written, for the disk is full; make room and import it again';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'cannot be written for lack of permission; grant it, or name another folder with --out DIR';
    default:
      return `cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function fault(path: string, line: number | null, message: string): Checked<never> {
  return { problems: [{ file: shownPath(path), line, message }] };
}
