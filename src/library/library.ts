// A corpus, read and indexed: everything that an answer is found in. Immutable; a changed corpus builds a new one.

import type { Corpus } from '../corpus/load.ts';
import { publicationDay } from '../days.ts';
import { extract } from '../extract/extract.ts';
import type { Article, DateMention, Findings, IsoDay, Paragraph, Statement, Visit } from '../model.ts';
import { atOnce, inSlices, type Steps } from '../steps.ts';
import { type Names, readNames } from '../story/names.ts';
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

/** Reads and indexes a corpus: its names, then what each article says, then the search over all of it. */
export function buildLibrary(corpus: Corpus): Library {
  return atOnce(building(corpus));
}

/** The same without holding up anything else. */
export async function buildLibraryInSlices(corpus: Corpus): Promise<Library> {
  return inSlices(building(corpus));
}

function* building(corpus: Corpus): Steps<Library> {
  const { articles, story } = corpus;
  const names = yield* readNames(story, articles);
  const shelf = new Shelf(names);
  const [statements, visits, dates]: [Statement[], Visit[], DateMention[]] = [[], [], []];
  for (const article of articles) {
    const found = extract(article, names);
    putAway(shelf, article, found);
    statements.push(...found.statements);
    visits.push(...found.visits);
    dates.push(...found.dates);
    yield;
  }
  return {
    articles,
    corpus,
    names,
    statements,
    visits,
    dates,
    asOf: newestDay(articles),
    search: searchOver(shelf, names),
  };
}

/** Puts an article on a shelf with what was found in it. */
export function putAway(shelf: Shelf, article: Article, { dates, statements, visits }: Findings): void {
  for (const paragraph of article.paragraphs) {
    const within = (found: { readonly paragraph: Paragraph }) => found.paragraph === paragraph;
    shelf.add(paragraph, {
      dates: dates.filter(within),
      statements: statements.filter(within),
      visits: visits.filter(within),
    });
  }
}

/** Days compare as text. */
function newestDay(articles: readonly Article[]): IsoDay | null {
  const days = articles.map(publicationDay).filter((day) => day !== null);
  return days.reduce<IsoDay | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
