import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildLibrary, buildLibraryInSlices } from '../../src/library/library.ts';
import type { Article, Paragraph } from '../../src/model.ts';
import { corpusDirectory } from '../fixtures/library.ts';

function articleOf(text: string): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = { id: 'a', title: 'Judul', language: 'id', text: 'full', origin: 'a', paragraphs };
  paragraphs.push({ article, number: 1, kind: 'body', text });
  return article;
}

test('built in slices it is the same library', async () => {
  const corpus = await loadCorpus(corpusDirectory);
  const [whole, sliced] = [buildLibrary(corpus), await buildLibraryInSlices(corpus)];
  const query = { text: 'kapan ferreira ke mongolia', language: 'id' } as const;
  expect(sliced.search.paragraphs(query)).toEqual(whole.search.paragraphs(query));
  expect(sliced.statements).toEqual(whole.statements);
  expect(sliced.asOf).toBe('2032-05-20');
});

test('other work goes on between slices', async () => {
  const articles = Array.from({ length: 400 }, (_, at) =>
    articleOf(`"Air sungai ke-${at} surut," kata Rendra Wibisono pada Senin.`),
  );
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  await buildLibraryInSlices({ directory: '', articles, story: null });
  clearInterval(counting);
  expect(turns).toBeGreaterThan(0);
});

test('an empty corpus answers nothing', () => {
  const library = buildLibrary({ directory: '', articles: [], story: null });
  expect(library.search.paragraphs({ text: 'kapan', language: 'id' })).toEqual([]);
  expect(library.search.statements({ text: 'air surut', language: 'id' })).toEqual([]);
  expect(library.asOf).toBeNull();
});

test('a paragraph of many pages is found, whatever it repeats', () => {
  const library = buildLibrary({
    directory: '',
    articles: [articleOf('Air sungai surut. '.repeat(3000))],
    story: null,
  });
  expect(library.search.paragraphs({ text: 'air sungai surut', language: 'id' })[0]?.sentence.text).toBe(
    'Air sungai surut.',
  );
});
