// A corpus, read and indexed: everything that an answer is found in. Immutable; a changed corpus builds a new one.
import type { Corpus } from '../corpus/load.ts';
import { extract } from '../extract/extract.ts';
import type { Article, DateMention, Findings, IsoDay, Statement, Visit } from '../model.ts';
import { buildNames, type Names } from '../story/names.ts';
import { type Search, searchOver } from './search.ts';
import { Shelf } from './shelf.ts';

export interface Library {
  readonly articles: readonly Article[];
  readonly corpus: Corpus;
  readonly names: Names;
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
  readonly dates: readonly DateMention[];
  /** The newest publication day in the corpus. */
  readonly asOf: IsoDay | null;
  readonly search: Search;
}

/** Reads and indexes a corpus: its names, then what each article says, then the index over all of it. */
export function buildLibrary(corpus: Corpus): Library {
  const { articles, story } = corpus;
  const names = buildNames(story, articles);
  const findings = articles.map((article) => extract(article, names));
  const shelf = new Shelf(names);
  for (const [at, article] of articles.entries()) put(shelf, article, findings[at]);
  return {
    articles,
    corpus,
    names,
    statements: findings.flatMap(({ statements }) => statements),
    visits: findings.flatMap(({ visits }) => visits),
    dates: findings.flatMap(({ dates }) => dates),
    asOf: newestDay(articles),
    search: searchOver(shelf, names),
  };
}

function put(shelf: Shelf, article: Article, findings: Findings | undefined): void {
  for (const paragraph of article.paragraphs) {
    const within = <T extends { readonly paragraph: unknown }>(all: readonly T[] = []) =>
      all.filter((found) => found.paragraph === paragraph);
    shelf.add(paragraph, {
      dates: within(findings?.dates),
      statements: within(findings?.statements),
      visits: within(findings?.visits),
    });
  }
}

/** Days compare as text; an instant counts as the day it states. */
function newestDay(articles: readonly Article[]): IsoDay | null {
  const days = articles.flatMap(({ published }) => (published ? [published.slice(0, 10)] : []));
  return days.reduce<IsoDay | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
