import { expect, test } from 'vitest';
import { type ArticleHead, makeArticle } from '../../src/corpus/article-file.ts';
import { checkCorpus } from '../../src/corpus/check.ts';

const head: ArticleHead = { id: 'banjir', title: 'Banjir', language: 'id', text: 'full', origin: 'banjir' };
const dated = { publisher: 'Harian Uji', published: '2031-02-03' };
const rules = (facts: Partial<ArticleHead>) =>
  checkCorpus({ articles: [makeArticle({ ...head, ...facts }, [{ kind: 'body', text: 'Air surut.' }])] }).map(
    ({ rule }) => rule,
  );

test.each<[string, Partial<ArticleHead>, string[]]>([
  ['everything', dated, []],
  ['no outlet', { published: '2031-02-03' }, ['no-outlet']],
  ['no date', { publisher: 'Harian Uji' }, ['no-date']],
  ['a date from the text', { ...dated, publishedFrom: 'text' }, ['inferred-date']],
  ['neither', {}, ['no-date', 'no-outlet']],
])('an article with %s gets its warnings', (_, facts, expected) => {
  expect(rules(facts)).toEqual(expected);
});
