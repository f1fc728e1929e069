import { expect, test } from 'vitest';
import { type ArticleHead, makeArticle } from '../../src/corpus/article-file.ts';
import { checkCorpus } from '../../src/corpus/check.ts';

const head: ArticleHead = { id: 'banjir', title: 'Banjir', language: 'id', text: 'full', origin: 'banjir' };
const dated = { publisher: 'Harian Uji', published: '2031-02-03' };
const articleOf = (facts: Partial<ArticleHead>, ...texts: string[]) =>
  makeArticle(
    { ...head, ...facts },
    texts.map((text) => ({ kind: 'body', text })),
  );
const rules = (facts: Partial<ArticleHead>, ...texts: string[]) =>
  checkCorpus({ articles: [articleOf(facts, ...(texts.length > 0 ? texts : ['Air surut.']))] }).map(({ rule }) => rule);

test.each<[string, Partial<ArticleHead>, string[]]>([
  ['everything', dated, []],
  ['no outlet', { published: '2031-02-03' }, ['no-outlet']],
  ['no date', { publisher: 'Harian Uji' }, ['no-date']],
  ['a date from the text', { ...dated, publishedFrom: 'text' }, ['inferred-date']],
  ['neither', {}, ['no-date', 'no-outlet']],
])('an article with %s gets its warnings', (_, facts, expected) => {
  expect(rules(facts)).toEqual(expected);
});

const english =
  'The river has gone down and the people of the village are on their way back to what is left of their homes. '
    .repeat(4)
    .trim();
const indonesian =
  'Air sungai sudah surut dan warga desa itu sedang pulang ke rumah mereka yang masih ada di tepi sungai. '
    .repeat(4)
    .trim();

test.each([
  ['an article in English', english, ['other-language']],
  ['one in Indonesian', indonesian, []],
  ['a line too short to tell', 'The river is back.', []],
])('%s that is marked as Indonesian', (_, text, expected) => {
  expect(rules(dated, text)).toEqual(expected);
});

test.each([
  ['Baca juga: Jembatan Dibuka', ['leftover']],
  ['2 dari 4 halaman', ['leftover']],
  ['Air surut. [Gambas:Video]', ['leftover']],
  ['Kata dia, â€œair surutâ€.', ['damage']],
  ['Air surut \uFFFD kata dia.', ['damage']],
  ['Air <b>surut</b><br> kata dia.', ['damage']],
  ['Air&nbsp;surut.', ['damage']],
  ['Air surut window.dataLayer = [];', ['damage']],
  ['Air < 3 meter & jalan > 2 meter.', []],
  ['"Ã la carte," kata dia.', []],
  ['Sukses', []],
])('a paragraph %j', (text, expected) => {
  expect(rules(dated, 'Air sungai surut pada pagi hari.', text, 'Warga pulang ke rumah pada sore hari.')).toEqual(
    expected,
  );
});

test('a leftover names its paragraph and the rule of the import', () => {
  const article = articleOf(dated, 'Air surut.', 'Baca juga: Jembatan Dibuka');
  expect(checkCorpus({ articles: [article] })).toEqual([
    {
      article: 'banjir',
      rule: 'leftover',
      message: 'paragraph 2 looks like a leftover of the page (related): "Baca juga: Jembatan Dibuka"',
    },
  ]);
});

test('the lines of a digest are meant', () => {
  expect(rules({ ...dated, text: 'digest' }, 'Baca juga: Jembatan Dibuka')).toEqual([]);
});

test('two articles of one text', () => {
  const articles = [
    articleOf(dated, indonesian),
    articleOf({ ...dated, id: 'lagi' }, indonesian),
    articleOf({ ...dated, id: 'lain' }, 'Jalan kering.'),
  ];
  expect(checkCorpus({ articles })).toEqual([
    { article: 'lagi', rule: 'same-text', message: 'is the same text as banjir; delete the older one' },
  ]);
});
