// How fast statements, dates and visits are read, and whether twice the text takes twice the time; dates beside chrono alone.
import { casual } from 'chrono-node/id';
import { datesIn } from '../../src/extract/dates.ts';
import { statementsIn } from '../../src/extract/statements.ts';
import { visitsIn } from '../../src/extract/visits.ts';
import type { Article, DateMention, Statement } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';
import { inventedCorpus } from './invented.ts';
import { type Measured, measured, tableHead, tableRow } from './measure.ts';

export const extractionHead = tableHead([
  'articles',
  'paragraphs',
  'dates/s',
  'chrono alone/s',
  'statements/s',
  'visits/s',
  'dates and visits/s',
  'all/s',
  'found, MB',
  'dates',
  'statements',
  'visits',
]);

/** A row: paragraphs a second of each reader. */
export function measureExtraction(size: number): string {
  const { articles } = inventedCorpus(size);
  const names = buildNames(null, articles);
  const dates = measured(() => articles.map(({ paragraphs }) => paragraphs.flatMap(datesIn)));
  const statements = measured(() => articles.map((each, at) => statementsIn(each, dates.value[at] ?? [], names)));
  const visits = measured(() =>
    articles.map((each, at) => visitsIn(each, dates.value[at] ?? [], statements.value[at] ?? [], names)),
  );
  const chrono = measured(() => articles.slice(0, chronoArticles).map(chronoAlone));
  const speed = (...all: readonly Measured<unknown>[]) => size / all.reduce((sum, { seconds }) => sum + seconds, 0);
  return tableRow([
    articles.length,
    size,
    speed(dates),
    paragraphsOf(articles.slice(0, chronoArticles)) / chrono.seconds,
    speed(statements),
    speed(visits),
    speed(dates, visits),
    speed(dates, statements, visits),
    dates.megabytes + statements.megabytes + visits.megabytes,
    countOf<DateMention>(dates.value),
    countOf<Statement>(statements.value),
    countOf(visits.value),
  ]);
}

// chrono takes long; its speed does not depend on how many there are.
const chronoArticles = 300;

function chronoAlone({ paragraphs, published }: Article): number {
  const day = new Date(`${published}T12:00:00`);
  return paragraphs.reduce((sum, { text }) => sum + casual.parse(text, day).length, 0);
}

function paragraphsOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

function countOf<T>(found: readonly (readonly T[])[]): number {
  return found.reduce((sum, each) => sum + each.length, 0);
}
