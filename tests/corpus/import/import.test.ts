import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { usualLimits } from '../../../src/corpus/import/fetch/fetch.ts';
import { type ImportOptions, importSources, type Progress } from '../../../src/corpus/import/import.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { openSite, type Site } from './fetch/site.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  out = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};
const run = (inputs: readonly string[], options: Partial<ImportOptions> = {}) =>
  importSources(inputs, { out, limits: { ...usualLimits, allowPrivate: true, timeout: 2000 }, pause: 0, ...options });
const told = (outcomes: Awaited<ReturnType<typeof run>>) =>
  outcomes.map((outcome) => ('skipped' in outcome ? outcome.skipped : `${outcome.id} ${outcome.replaced}`));

const sentences = (word: string) =>
  Array.from(
    { length: 12 },
    (_, at) => `Petugas ${word} nomor ${at} mencatat tinggi air sungai di desa itu pada pagi hari.`,
  ).join('\n');
const pageOf = (title: string, word = title, head = '') =>
  `<html><head>${head}</head><body><article><h1>${title}</h1>${sentences(word).replace(/.+/g, '<p>$&</p>')}</article></body></html>`;

describe('importing files', () => {
  it('gives a corpus that loads', async () => {
    const file = await put('Banjir Surut.txt', `Banjir Desa Uji Surut\n\n${sentences('air')}\n\nAdvertisement\n`);
    const [outcome] = await run([file], { published: '2031-02-03', publisher: 'Harian Uji' });
    expect(outcome).toMatchObject({
      file: join(out, 'banjir-surut.md'),
      paragraphs: 12,
      dropped: [{ rule: 'label', line: 16 }],
    });
    const { articles } = await loadCorpus(out);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Banjir Desa Uji Surut',
      origin: 'Banjir Surut.txt',
      published: '2031-02-03',
    });
  });

  it('reports what it cannot read, goes on, and leaves nothing half-written', async () => {
    const inputs = await Promise.all([
      join(folder, 'hilang.txt'),
      put('kosong.txt', '\n\n'),
      put('gambar.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0])),
      put('besar.txt', 'x'.repeat(6 * 1024 * 1024)),
      put('potong.html', pageOf('Banjir').slice(0, 400)),
      put('depan.md', '---\ntitle: Banjir\n---\n\nAir surut.\n'),
      put('baik.txt', sentences('baik')),
    ]);
    expect(told(await run(inputs))).toEqual([
      expect.stringMatching(/^does not exist; name a file/),
      'is empty',
      expect.stringMatching(/^is a binary file/),
      expect.stringMatching(/^is larger than 5 MB/),
      expect.stringMatching(/^is cut off/),
      expect.stringMatching(/^begins with front matter/),
      'baik null',
    ]);
    expect(await readdir(out)).toEqual(['baik.md']);
    expect(await readFile(join(out, 'baik.md'), 'utf8')).toMatch(/^---\ntitle: /);
  });

  it('takes folders with all that can be read in them, and tells of the rest', async () => {
    await put('bahan/b.html', pageOf('Jembatan'));
    await put('bahan/dalam/a.txt', sentences('satu'));
    await put('bahan/c.png', 'x');
    await put('bahan/.git/d.txt', sentences('dua'));
    await put('bahan/b_files/iklan.html', pageOf('Iklan'));
    expect(told(await run([join(folder, 'bahan')]))).toEqual([
      'b null',
      expect.stringMatching(/^is neither a text/),
      'a null',
    ]);
  });

  it('takes standard input, named by its headline', async () => {
    const stdin = async () => Buffer.from(pageOf('Air Sungai Surut'));
    expect(told(await run(['-'], { stdin }))).toEqual(['air-sungai-surut null']);
  });

  it('gives files of one name in two folders names and origins of their own', async () => {
    const files = await Promise.all([
      put('satu/index.html', pageOf('Jembatan')),
      put('dua/index.html', pageOf('Sungai')),
    ]);
    expect(told(await run(files))).toEqual(['jembatan null', 'sungai null']);
    const { articles } = await loadCorpus(out);
    expect(articles.map(({ origin }) => origin).sort()).toEqual(['dua/index.html', 'satu/index.html']);
  });

  it('gives no name that the corpus has already', async () => {
    await put('korpus/articles/banjir.md', '---\ntitle: Ringkas\ntext: digest\n---\n\nAir surut.\n');
    const file = await put('banjir.txt', sentences('air'));
    const corpus = join(folder, 'korpus');
    expect(told(await run([file], { out: join(corpus, 'imported'), corpus }))).toEqual(['banjir-2 null']);
    expect((await loadCorpus(corpus)).articles).toHaveLength(2);
  });
});

describe('the same article twice', () => {
  test.each([
    ['of one file', sentences('air').replace('pagi', 'sore'), 'a.txt', 'a origin'],
    ['in another file', sentences('air'), 'b.txt', 'a text'],
    ['with a small edit', sentences('air').replace('nomor 3', 'nomor tiga'), 'b.txt', 'a text'],
  ])('%s is replaced', async (_, text, name, expected) => {
    await run([await put('a.txt', sentences('air'))]);
    expect(told(await run([await put(name, text)]))).toEqual([expected]);
    const { articles } = await loadCorpus(out);
    expect(articles.map(({ id, origin }) => [id, origin])).toEqual([['a', 'a.txt']]);
    expect(articles[0]?.paragraphs.map((paragraph) => paragraph.text).join('\n')).toBe(text);
  });

  it('at one address is replaced, however much it changed', async () => {
    const link = '<link rel="canonical" href="https://uji.example/a">';
    await run([await put('a.html', pageOf('Jembatan', 'lama', link))]);
    expect(told(await run([await put('b.html', pageOf('Jembatan Baru', 'baru', link))]))).toEqual(['a address']);
    expect(await readdir(out)).toEqual(['a.md']);
  });

  it('is two articles when the texts differ', async () => {
    await run([await put('a.txt', sentences('air'))]);
    expect(told(await run([await put('b.txt', sentences('jalan'))]))).toEqual(['b null']);
  });

  it('leaves a broken file of the same name alone', async () => {
    await put('out/a.md', 'rusak');
    expect(told(await run([await put('a.txt', sentences('air'))]))).toEqual(['a-2 null']);
    expect(await readFile(join(out, 'a.md'), 'utf8')).toBe('rusak');
  });
});

describe('importing addresses and feeds', () => {
  let site: Site;
  beforeEach(async () => {
    site = await openSite((request, response) => {
      const type = { 'content-type': 'text/html' };
      if (request.url === '/feed') {
        const items = ['/satu', '/hilang', '/dua', '/feed'].map(
          (path) => `<item><link>${site.address}${path}</link></item>`,
        );
        response.end(`<rss version="2.0"><channel><title>Uji & Uji</title>${items.join('')}</channel></rss>`);
      } else if (request.url === '/hilang') response.writeHead(404, type).end();
      else response.writeHead(200, type).end(pageOf(`Judul ${request.url?.slice(1)}`));
    });
  });
  afterEach(() => site.close());

  it('follows a feed to its pages, one at a time, and reports each', async () => {
    const progress: Progress[] = [];
    const outcomes = await importSources(
      [`${site.address}/feed`],
      { out, pause: 0, limits: { ...usualLimits, allowPrivate: true } },
      (step) => progress.push(step),
    );
    expect(told(outcomes)).toEqual([
      'judul-satu null',
      'answers 404: there is no such page',
      'judul-dua null',
      'is a feed inside a feed, which is not followed',
    ]);
    expect(site.most()).toBe(1);
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    const { articles } = await loadCorpus(out);
    expect(articles.map(({ origin, url }) => origin === url)).toEqual([true, true]);
  });

  it('refuses the machine itself unless it is allowed', async () => {
    expect(told(await run([`${site.address}/satu`], { limits: usualLimits }))).toEqual([
      expect.stringMatching(/private network/),
    ]);
    expect(site.asked).toEqual([]);
  });

  it('refuses what is no address of the web', async () => {
    expect(told(await run(['ftp://uji.example/a']))).toEqual([expect.stringMatching(/^is no address/)]);
  });

  it('updates a page that is imported again', async () => {
    await run([`${site.address}/satu`]);
    expect(told(await run([`${site.address}/satu#bagian`]))).toEqual(['judul-satu address']);
  });
});
