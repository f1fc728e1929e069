// A corpus folder in memory, with faults that a test run as root cannot meet on a disk.
import type { Files } from '../../src/corpus/files.ts';

/** Content by path; an error code stands for a file that fails with it. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly code: string; readonly size?: number }>>;

/** A file that claims a size and fails the test when it is read all the same. */
export const huge = (size: number) => ({ code: 'READ_ALTHOUGH_TOO_LARGE', size });

export function memoryFiles(tree: Tree): Files {
  const entry = (path: string) => tree[path] ?? { code: 'ENOENT' };
  return {
    list: async (directory) => {
      const folder = tree[directory];
      if (folder !== undefined) throw failure(codeOf(folder) ?? 'ENOTDIR');
      return Object.keys(tree).filter((path) => path.startsWith(`${directory}/`));
    },
    size: async (path) => {
      const found = entry(path);
      if (typeof found === 'string' || found instanceof Uint8Array) return Buffer.byteLength(found);
      if (found.size === undefined) throw failure(found.code);
      return found.size;
    },
    read: async (path) => {
      const found = entry(path);
      const code = codeOf(found);
      if (code !== null) throw failure(code);
      return typeof found === 'string' ? Buffer.from(found) : (found as Uint8Array);
    },
  };
}

function codeOf(found: Tree[string]): string | null {
  return typeof found === 'string' || found instanceof Uint8Array ? null : found.code;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
