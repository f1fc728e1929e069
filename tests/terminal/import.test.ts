import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { importCommand } from '../../src/terminal/import.ts';
import { progressBar } from '../../src/terminal/progress.ts';
import { recordedStreams } from '../fixtures/streams.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  await writeFile(
    join(folder, 'banjir.txt'),
    'Banjir Desa Uji Surut\n\nAir sungai surut pada pagi hari.\n\nAdvertisement\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

const run = async (...args: string[]) => {
  const streams = recordedStreams('Air sungai itu pasang lagi pada sore hari.');
  const drawn: string[] = [];
  const status = await importCommand([...args, '--corpus', join(folder, 'korpus')], {
    ...streams,
    draw: (text) => drawn.push(text),
  });
  const told = (lines: readonly string[]) => lines.map((line) => line.replaceAll(folder, '.'));
  return { status, printed: told(streams.printed), told: told(streams.told), drawn };
};

describe('corpus -- import', () => {
  it('imports into the corpus, tells of each source and of all together', async () => {
    const { status, printed, told } = await run(join(folder, 'banjir.txt'));
    expect({ status, printed, told }).toEqual({
      status: 0,
      printed: [
        './banjir.txt → ./korpus/imported/banjir.md: 1 paragraphs, 1 lines left out',
        '1 imported into ./korpus/imported (1 new, 0 updated), 0 skipped.',
      ],
      told: [],
    });
  });

  it('with --verbose lists what was left out, with the rule', async () => {
    const { printed } = await run('--verbose', join(folder, 'banjir.txt'));
    expect(printed[1]).toBe('  line 5, label: Advertisement');
  });

  it('says what an update replaced', async () => {
    await run(join(folder, 'banjir.txt'));
    const { printed } = await run(join(folder, 'banjir.txt'));
    expect(printed[0]).toMatch(/, an update of the same source$/);
    expect(printed.at(-1)).toMatch(/\(0 new, 1 updated\)/);
  });

  it('fails when one source fails, and imports the others', async () => {
    const { status, printed, told } = await run(join(folder, 'hilang.txt'), '-');
    expect(status).toBe(1);
    expect(told).toEqual([expect.stringMatching(/^skipped \.\/hilang\.txt: does not exist/)]);
    expect(printed.at(-1)).toMatch(/^1 imported .* 1 skipped\.$/);
    expect(await readdir(join(folder, 'korpus/imported'))).toHaveLength(1);
  });

  it('does not fail for what was no article in a folder', async () => {
    await writeFile(join(folder, 'foto.png'), 'x');
    const { status, told } = await run(folder);
    expect(told).toEqual([expect.stringMatching(/^skipped \.\/foto\.png: is neither a text/)]);
    expect(status).toBe(0);
  });

  it('refuses a file where the folder belongs', async () => {
    await expect(run(join(folder, 'banjir.txt'), '--out', join(folder, 'banjir.txt'))).rejects.toThrow(
      /is not a folder; name one$/,
    );
  });

  it('draws a bar on a terminal and wipes it in the end', async () => {
    const { drawn } = await run(join(folder, 'banjir.txt'), '-');
    expect(drawn.filter(Boolean)).toHaveLength(2);
    expect(drawn.at(-1)).toBe('');
  });

  test.each([
    [[], /name at least one file/],
    [['--published', 'kemarin', 'a.txt'], /--published takes a day/],
    [['--published', '2031-02-30', 'a.txt'], /--published takes a day/],
    [['--warna', 'a.txt'], /Unknown option '--warna'/],
  ])('refuses %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

test.each([
  [0, 4, '[------------------------] 0/4 a'],
  [1, 4, '[######------------------] 1/4 a'],
  [4, 4, '[########################] 4/4 a'],
  [0, 0, '[------------------------] 0/0 a'],
])('%i of %i', (done, total, bar) => {
  expect(progressBar(done, total, 'a')).toBe(bar);
});

test('a bar fits a line', () => {
  expect(progressBar(1, 2, 'x'.repeat(200)).length).toBeLessThan(80);
});
