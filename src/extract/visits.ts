// Finds who goes where, and when, in an article.
import type { Article, DateMention, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';

/** The visits that an article tells of, in order of the text. */
export function visitsIn(
  _article: Article,
  _dates: readonly DateMention[],
  _statements: readonly Statement[],
  _names: Names,
): Visit[] {
  return [];
}
