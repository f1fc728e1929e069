// Changes to a folder of articles: each is seen once, and a broken file is told of.
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type CorpusWatcher, pauseAfter, watchCorpus } from '../../src/corpus/watch.ts';

let folder: string;
let watcher: CorpusWatcher;
const heard: string[] = [];
const article = (text: string) => `---\ntitle: Banjir\n---\n\n${text}\n`;
const write = (name: string, content: string) => writeFile(join(folder, name), content);

beforeEach(async () => {
  heard.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  await write('a.md', article('Air surut.'));
  watcher = await watchCorpus(folder, {
    load: loadCorpus,
    onCorpus: ({ articles }) => {
      heard.push(articles.map(({ id, paragraphs }) => `${id}: ${paragraphs[0]?.text}`).join(', '));
    },
    onBroken: ({ problems }) =>
      heard.push(problems.map(({ line, message }) => `${line} ${message.slice(0, 19)}`).join(', ')),
  });
});
afterEach(async () => {
  watcher.close();
  await rm(folder, { recursive: true, force: true });
});

it('says nothing while nothing changes', async () => {
  await watcher.look();
  await watcher.look();
  expect(heard).toEqual([]);
});

it('loads the corpus when a file comes, changes or goes, and once for each', async () => {
  await write('b.md', article('Jalan kering.'));
  await watcher.look();
  await watcher.look();
  await write('a.md', article('Air pasang.'));
  await watcher.look();
  await rm(join(folder, 'b.md'));
  await watcher.look();
  expect(heard).toEqual(['a: Air surut., b: Jalan kering.', 'a: Air pasang., b: Jalan kering.', 'a: Air pasang.']);
});

it('sees a change of the same length by its time', async () => {
  await write('a.md', article('Air susut.'));
  await utimes(join(folder, 'a.md'), 1, 1);
  await watcher.look();
  expect(heard).toEqual(['a: Air susut.']);
});

it('takes no notice of files that are no part of a corpus', async () => {
  await write('.a.md.1.tmp', 'setengah');
  await write('catatan.txt', 'catatan');
  await watcher.look();
  expect(heard).toEqual([]);
});

it('reports a broken file once, and goes on when it is mended', async () => {
  await write('a.md', 'Air surut.');
  await watcher.look();
  await watcher.look();
  await write('a.md', article('Air tenang.'));
  await watcher.look();
  expect(heard).toEqual(['1 has no front matter', 'a: Air tenang.'].map((line) => line.slice(0, 22).trim()));
});

it('reports a story that breaks', async () => {
  await write('story.yaml', 'titel: Banjir');
  await watcher.look();
  expect(heard).toHaveLength(1);
});

it('reports a folder that is gone', async () => {
  await rm(folder, { recursive: true });
  await watcher.look();
  expect(heard).toEqual([expect.stringMatching(/^null does not exist/)]);
});

it('runs one look at a time', async () => {
  await write('b.md', article('Jalan kering.'));
  await Promise.all([watcher.look(), watcher.look()]);
  expect(heard).toHaveLength(1);
});

it.each([
  ['of a few files', 5, 2000],
  ['of some ten thousand files', 300, 6000],
  ['of a folder far away', 30_000, 60_000],
])('pauses after a look %s (%i ms) for %i ms', (_what, look, pause) => {
  expect(pauseAfter(look)).toBe(pause);
});
