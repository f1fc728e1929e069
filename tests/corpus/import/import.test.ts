import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '../../../src/corpus/import/import.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('importing files', () => {
  it('gives a corpus that loads', async () => {
    const file = await put(
      'Banjir Surut.txt',
      'Banjir Desa Uji Surut\n\nAir sungai surut pada pagi hari.\n\nAdvertisement\n',
    );
    const out = join(folder, 'out');
    const [outcome] = await importSources([file], { out, published: '2031-02-03', publisher: 'Harian Uji' });
    expect(outcome).toMatchObject({
      file: join(out, 'banjir-surut.md'),
      paragraphs: 1,
      dropped: [{ rule: 'label', line: 5 }],
    });
    const { articles } = await loadCorpus(out);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Banjir Desa Uji Surut',
      origin: 'Banjir Surut.txt',
      published: '2031-02-03',
    });
  });

  it('reports what it cannot read and goes on', async () => {
    const empty = await put('kosong.txt', '\n\n');
    const broken = await put('rusak.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]));
    const good = await put('baik.txt', 'Air sungai surut pada pagi hari.');
    const out = join(folder, 'out');
    const outcomes = await importSources([join(folder, 'hilang.txt'), empty, broken, good], { out });
    expect(outcomes.map((outcome) => ('skipped' in outcome ? outcome.skipped : outcome.file))).toEqual([
      expect.stringMatching(/^does not exist; name a file/),
      'is empty',
      expect.stringMatching(/binary/),
      join(out, 'baik.md'),
    ]);
    expect(await readdir(out)).toEqual(['baik.md']);
    expect(await readFile(join(out, 'baik.md'), 'utf8')).toMatch(/^---\ntitle: /);
  });
});
