// How large a corpus is, told without reading it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLargerThan } from '../../src/corpus/size.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), 'x'.repeat(bytes));
  }
}

test.each<[string, Record<string, number>, boolean]>([
  ['an empty folder', {}, false],
  ['as many bytes', { 'a.md': 60, 'b.md': 40 }, false],
  ['one byte more', { 'a.md': 60, 'b.md': 41 }, true],
  ['folders in folders', { 'a.md': 10, 'b/c/d.md': 91 }, true],
  ['what is no article', { 'a.md': 10, 'story.yaml': 500, '.cache/findings.jsonl': 500 }, false],
])('%s', async (_what, files, expected) => {
  await write(files);
  expect(await isLargerThan(folder, 100)).toBe(expected);
});

test('every file of a large folder counts', async () => {
  await write(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`articles/${at}.md`, 1])));
  expect(await isLargerThan(folder, 299)).toBe(true);
  expect(await isLargerThan(folder, 300)).toBe(false);
});

test('a folder that is not there is not large', async () => {
  expect(await isLargerThan(join(folder, 'gone'), 0)).toBe(false);
});
