import { describe, expect, it, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { CorpusError } from '../../src/corpus/problem.ts';
import { huge, memoryFiles, type Tree } from './memory-files.ts';

const article = (head = '', body = 'Air sungai surut.') => `---\ntitle: Banjir\n${head}\n---\n\n${body}\n`;
const load = (tree: Tree) => loadCorpus('c', memoryFiles(tree));

async function problems(tree: Tree): Promise<string[]> {
  const error: unknown = await load(tree).catch((reason: unknown) => reason);
  if (!(error instanceof CorpusError)) throw new Error(`no CorpusError: ${String(error)}`);
  return error.message.split('\n');
}

describe('loading a corpus', () => {
  it('takes every *.md below the folder, oldest first and undated ones last', async () => {
    const { articles, story } = await load({
      'c/articles/z.md': article('published: 2031-01-02'),
      'c/imported/b.md': article(),
      'c/imported/2031/a.md': article('published: 2031-01-02'),
      'c/c.md': article('published: 2031-01-01T09:00+07:00'),
      'c/notes.txt': 'no article',
      'c/.obsidian/page.md': 'no article',
    });
    expect(articles.map(({ id }) => id)).toEqual(['c', 'a', 'z', 'b']);
    expect(story).toBeNull();
  });

  it('reads the story', async () => {
    const { story } = await load({
      'c/a.md': article(),
      'c/story.yaml': 'title: Banjir\npeople: [{ name: Budi Uji }]',
    });
    expect(story?.entities.map(({ name }) => name)).toEqual(['Budi Uji']);
  });

  it('hides a digest behind the full article of the same origin', async () => {
    const { articles } = await load({
      'c/articles/ringkas.md': article('origin: surat.txt\ntext: digest'),
      'c/articles/lain.md': article('origin: lain.txt\ntext: digest'),
      'c/imported/penuh.md': article('origin: surat.txt'),
    });
    expect(articles.map(({ id }) => id)).toEqual(['lain', 'penuh']);
  });

  it('lists the faults of all files at once', async () => {
    const found = await problems({
      'c/a.md': 'Air surut.',
      'c/b.md': article('published: 2031-02-30'),
      'c/c.md': article(),
      'c/story.yaml': 'titel: Banjir',
    });
    expect(found.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      'c/story.yaml:1:',
      'c/story.yaml:1:',
      'c/a.md:1:',
      'c/b.md:3:',
    ]);
  });

  test.each<[string, Tree, RegExp]>([
    ['no folder', { c: { code: 'ENOENT' } }, /^c: does not exist; name the corpus with --corpus/],
    ['a file in its place', { c: 'text' }, /^c: is not a folder/],
    ['a folder that may not be read', { c: { code: 'EACCES' } }, /^c: cannot be read for lack of permission; .*chmod/],
    ['an empty folder', { 'c/readme.txt': '' }, /^c: holds no articles .* import/],
    ['a file that may not be read', { 'c/a.md': { code: 'EACCES', size: 9 } }, /^c\/a\.md: cannot be read for lack/],
    [
      'a story that may not be read',
      { 'c/a.md': article(), 'c/story.yaml': { code: 'EACCES', size: 9 } },
      /^c\/story\.yaml: cannot/,
    ],
    ['a broken disk', { 'c/a.md': { code: 'EIO', size: 9 } }, /^c\/a\.md: cannot be read: EIO/],
    ['a file of 50 MB', { 'c/a.md': huge(50 * 1024 * 1024) }, /^c\/a\.md: is 50 MB long, more than the 5 MB/],
    [
      'broken UTF-8',
      { 'c/a.md': Buffer.from('---\ntitle: A\n---\n\nAir\xff\n', 'latin1') },
      /^c\/a\.md:5: is not UTF-8/,
    ],
    [
      'two articles with one id',
      { 'c/articles/a.md': article(), 'c/imported/a.md': article() },
      /^c\/imported\/a\.md: has the same name as c\/articles\/a\.md/,
    ],
    [
      'one article twice',
      { 'c/a.md': article('origin: x'), 'c/b.md': article('origin: x') },
      /^c\/b\.md: has the same origin as c\/a\.md/,
    ],
  ])('refuses %s', async (_, tree, expected) => {
    const found = await problems(tree);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('reads thousands of files a few at a time', async () => {
    const tree = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c/${n}.md`, article()]));
    const files = memoryFiles(tree);
    let open = 0;
    let most = 0;
    const read = async (path: string) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return files.read(path);
    };
    await loadCorpus('c', { ...files, read });
    expect(most).toBeLessThanOrEqual(64);
  });
});
