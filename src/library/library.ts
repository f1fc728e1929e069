// A corpus, read and indexed: everything that an answer is found in. Immutable; a changed corpus builds a new one.

import type { Corpus } from '../corpus/load.ts';
import { publicationDay } from '../days.ts';
import { byParagraph } from '../extract/by-paragraph.ts';
import { extract } from '../extract/extract.ts';
import type { Article, DateMention, Findings, IsoDay, Statement, Visit } from '../model.ts';
import { atOnce, eachOf, inSlices, type Steps } from '../steps.ts';
import { type Names, readNames } from '../story/names.ts';
import type { KnownFindings } from './saved.ts';
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

/**
 * The same without holding up anything else.
 *
 * @param known what was read out of the articles before, where it was kept
 */
export async function buildLibraryInSlices(corpus: Corpus, known: KnownFindings | null = null): Promise<Library> {
  return inSlices(building(corpus, known));
}

function* building(corpus: Corpus, known: KnownFindings | null = null): Steps<Library> {
  const { articles, story } = corpus;
  const names = yield* readNames(story, articles);
  const shelf = new Shelf(names, paragraphCount(articles));
  const [statements, visits, dates]: [Statement[], Visit[], DateMention[]] = [[], [], []];
  for (const article of articles) {
    const found = known?.get(article) ?? extract(article, names);
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
  const [dated, said, travelled] = [byParagraph(dates), byParagraph(statements), byParagraph(visits)];
  for (const paragraph of article.paragraphs) {
    shelf.add(paragraph, {
      dates: dated.get(paragraph) ?? [],
      statements: said.get(paragraph) ?? [],
      visits: travelled.get(paragraph) ?? [],
    });
  }
}

/** Days compare as text. */
export function paragraphCount(articles: readonly Article[]): number {
  return articles.reduce((count, { paragraphs }) => count + paragraphs.length, 0);
}

function newestDay(articles: readonly Article[]): IsoDay | null {
  const days = articles.map(publicationDay).filter((day) => day !== null);
  return days.reduce<IsoDay | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

/** What was read out of the articles, article by article. */
export function* findingsOf({ articles, dates, statements, visits }: Library): Steps<KnownFindings> {
  const found = new Map(articles.map((article) => [article, { dates: [], statements: [], visits: [] } as Gathered]));
  yield* eachOf(dates, (each) => found.get(each.paragraph.article)?.dates.push(each));
  yield* eachOf(statements, (each) => found.get(each.paragraph.article)?.statements.push(each));
  yield* eachOf(visits, (each) => found.get(each.paragraph.article)?.visits.push(each));
  return found;
}

interface Gathered {
  readonly dates: DateMention[];
  readonly statements: Statement[];
  readonly visits: Visit[];
}
