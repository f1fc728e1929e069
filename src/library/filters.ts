// What a search may be narrowed to: who speaks, whose article, between which days.
import { publicationDay } from '../days.ts';
import type { Article, Statement, Visit } from '../model.ts';
import { jointNames } from '../story/joint-names.ts';
import { fold } from '../text/fold.ts';
import type { SearchQuery } from './search.ts';
import type { Shelf } from './shelf.ts';

type Filters = Pick<SearchQuery, 'speaker' | 'source' | 'after' | 'before'>;

const anything = () => true;

/** Which paragraphs of a shelf, by number, pass the filters, themselves or by something that they tell. */
export function passing(shelf: Shelf, filters: Filters): (id: number) => boolean {
  const { speaker, source, after, before } = filters;
  return speaker || source || after || before ? (id) => passes(shelf, id, filters) : anything;
}

function passes({ paragraphs, told }: Shelf, id: number, filters: Filters): boolean {
  const paragraph = paragraphs[id];
  if (!paragraph || !inTime(paragraph.article, filters)) return false;
  if (!filters.speaker && !filters.source) return true;
  const { statements = [], visits = [] } = told[id] ?? {};
  if (!filters.speaker && sameOutlet(paragraph.article.publisher, filters.source)) return true;
  return statements.some(({ item }) => saidBy(item, filters)) || visits.some(({ item }) => toldBy(item, filters));
}

/** Whether an article was published between the days. One without a date is not known to be. */
function inTime(article: Article, { after, before }: Filters): boolean {
  if (!after && !before) return true;
  const day = publicationDay(article);
  return day !== null && (!after || day >= after) && (!before || day <= before);
}

export function saidBy({ speaker, via, paragraph }: Statement, filters: Filters): boolean {
  if (filters.speaker && !speaksIn(filters.speaker, speaker)) return false;
  return [paragraph.article.publisher, ...via].some((relay) => sameOutlet(relay, filters.source));
}

type Speaker = NonNullable<Filters['speaker']>;

/** Whether somebody speaks, alone or with others: "Brasil dan Mongolia" say it both. */
function speaksIn(wanted: Speaker, speaker: string | null): boolean {
  return speaker !== null && (isMeant(wanted, speaker) || jointNames(speaker).some((name) => isMeant(wanted, name)));
}

function isMeant(wanted: Speaker, name: string): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.has(name);
}

export function toldBy({ attributedTo, paragraph }: Visit, filters: Filters): boolean {
  if (filters.speaker && !(attributedTo && isMeant(filters.speaker, attributedTo))) return false;
  return sameOutlet(paragraph.article.publisher, filters.source);
}

const domain = /\.(?:com|co\.id|id|net|org|co)$/u;
const notWord = /[^\p{L}\p{N}]/gu;

/** "Liputan6" is "Liputan6.com"; any is, where none is asked for. */
function sameOutlet(name: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || (name !== undefined && squashed(name) === squashed(asked));
}

function squashed(name: string): string {
  return fold(name).replace(domain, '').replace(notWord, '');
}
