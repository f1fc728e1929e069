// A disk that fills up in the middle of an import: the articles before and after are there, and nothing is half-written.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importSources } from '../../../src/corpus/import/import.ts';

/** What the disk says to the next writes; nothing: it takes them. */
const refusals: string[] = [];

// The one thing that a test cannot bring about on a real disk.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fails: typeof real.writeFile = async (path, data, options) => {
    const code = String(path).endsWith('.tmp') ? refusals.shift() : undefined;
    if (!code) return real.writeFile(path, data, options);
    await real.writeFile(path, String(data).slice(0, 20));
    throw Object.assign(new Error(`${code}: write`), { code });
  };
  return { ...real, writeFile: fails };
});

let folder: string;
beforeEach(async () => {
  refusals.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = (word: string) =>
  Array.from({ length: 12 }, (_, at) => `Petugas ${word} nomor ${at} mencatat tinggi air sungai pada pagi hari.`).join(
    '\n',
  );

async function source(name: string, word: string): Promise<string> {
  await writeFile(join(folder, name), `Banjir Desa ${word} Surut\n\n${text(word)}\n`);
  return join(folder, name);
}

const out = () => join(folder, 'out');
const outcomes = async (paths: readonly string[]) =>
  (await importSources(paths, { out: out() })).map((each) => ('skipped' in each ? each.skipped : each.id));

test.each([
  ['ENOSPC', 'cannot be written, for the disk is full; make room and import it again'],
  ['EROFS', 'cannot be written for lack of permission; grant it, or name another folder with --out DIR'],
  ['EIO', 'cannot be written: EIO: write'],
])('%s at the first of two is told, and the second is imported', async (code, message) => {
  const paths = [await source('a.txt', 'Timur'), await source('b.txt', 'Barat')];
  refusals.push(code);
  expect(await outcomes(paths)).toEqual([message, 'b']);
  expect(await readdir(out())).toEqual(['b.md']);
});

test('an article that was there stays as it was when its update cannot be written', async () => {
  await outcomes([await source('a.txt', 'Timur')]);
  const before = await readFile(join(out(), 'a.md'), 'utf8');
  refusals.push('ENOSPC');
  await outcomes([await source('a.txt', 'Barat')]);
  expect(await readFile(join(out(), 'a.md'), 'utf8')).toBe(before);
  expect(await readdir(out())).toEqual(['a.md']);
});
