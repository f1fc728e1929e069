import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibrary, findingsOf } from '../../src/library/library.ts';
import { savedFindings } from '../../src/library/saved.ts';
import { createLog } from '../../src/log.ts';
import { atOnce } from '../../src/steps.ts';
import { inventedCorpus } from '../bench/invented.ts';

let directory = '';
let lines: string[] = [];
const log = createLog('debug', [], (line) => lines.push(line));
const corpusOf = (seed = 1): Corpus => ({ ...inventedCorpus(60, seed), directory });
const open = async (corpus: Corpus) => {
  const saved = await savedFindings(corpus, log, 0);
  if (!saved) throw new Error('there is no file for so small a corpus');
  return saved;
};
const file = () => join(directory, '.cache', 'findings.jsonl');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kutipan-'));
  lines = [];
});
afterEach(() => rm(directory, { recursive: true }));

test('what was saved is what was found, and a library of it the same', async () => {
  const corpus = corpusOf();
  const library = buildLibrary(corpus);
  const found = atOnce(findingsOf(library));
  expect(library.statements.length * library.visits.length * library.dates.length).toBeGreaterThan(0);
  await (await open(corpus)).save(found);
  expect(await (await open(corpus)).load()).toEqual(found);
  expect(await readdir(join(directory, '.cache'))).toEqual(['findings.jsonl']);
  expect(lines).toEqual([]);
});

test('a small corpus has no file', async () => {
  expect(await savedFindings(corpusOf(), log)).toBeNull();
});

test('nothing saved is nothing known, and no reason for a word', async () => {
  expect(await (await open(corpusOf())).load()).toBeNull();
  expect(lines).toEqual([]);
});

describe('what another corpus left is not taken', () => {
  const { articles } = inventedCorpus(60);
  const [first, ...others] = articles;
  if (!first) throw new Error('there are no articles');
  it.each<[string, Partial<Corpus>]>([
    ['other texts', { articles: inventedCorpus(60, 2).articles }],
    ['one article less', { articles: others }],
    ['another day', { articles: [{ ...first, published: '2021-01-01' }, ...others] }],
    ['another story', { story: { title: 'Kuda', entities: [] } }],
  ])('%s', async (_, change) => {
    const corpus = corpusOf();
    await (await open(corpus)).save(atOnce(findingsOf(buildLibrary(corpus))));
    expect(await (await open({ ...corpus, ...change })).load()).toBeNull();
    expect(lines).toEqual([]);
  });
});

describe('a broken or forged file is ignored with one line', () => {
  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['a line missing', (text) => text.split('\n').toSpliced(2, 1).join('\n')],
    ['no JSON', (text) => text.replace('{', '<')],
    ['other words', (text) => text.replace(/"text":"\w/, '"text":"#')],
    ['a paragraph that is not there', (text) => text.replace(/"paragraph":\d+/, '"paragraph":999')],
    ['nothing in it', (text) => text.replace(/\n\{.*/, '\n{}')],
    ['null', (text) => text.replace(/\n\{.*/, '\nnull')],
  ])('%s', async (_, spoil) => {
    const corpus = corpusOf();
    await (await open(corpus)).save(atOnce(findingsOf(buildLibrary(corpus))));
    await writeFile(file(), spoil(await readFile(file(), 'utf8')));
    expect(await (await open(corpus)).load()).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('saved findings are ignored');
  });
});

test('where nothing can be written, that is said in one line', async () => {
  const corpus = corpusOf();
  await writeFile(join(directory, '.cache'), 'a file where the folder should be');
  await (await open(corpus)).save(atOnce(findingsOf(buildLibrary(corpus))));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('could not be saved');
});
