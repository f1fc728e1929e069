import { expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/article-file.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { showArticle } from '../../src/terminal/show.ts';

const article = makeArticle(
  {
    id: 'banjir-surut',
    title: 'Banjir Surut',
    published: '2031-02-03',
    publishedFrom: 'text',
    language: 'id',
    text: 'full',
    origin: 'banjir.txt',
  },
  [
    { kind: 'body', text: 'Air surut.' },
    { kind: 'heading', text: 'Jalan Kering' },
    { kind: 'caption', text: 'Warga pulang. (AFP)' },
  ],
);
const library = buildLibrary({ directory: 'c', articles: [article], story: null });

it('shows what is known of an article and its paragraphs with their numbers', () => {
  expect(showArticle(library, 'banjir-surut').split('\n')).toEqual([
    'Banjir Surut',
    'published: 2031-02-03 (read out of the text)',
    'language: id',
    'text: full',
    'origin: banjir.txt',
    '',
    '  1  Air surut.',
    '  2  ## Jalan Kering',
    '  3  [caption] Warga pulang. (AFP)',
  ]);
});

it.each([
  ['banjir-surt', /did you mean banjir-surut\?/],
  ['surut', /did you mean banjir-surut\?/],
  ['gempa', /`corpus -- list` names those/],
])('has a hint when no article is called %s', (id, hint) => {
  expect(() => showArticle(library, id)).toThrow(hint);
});
