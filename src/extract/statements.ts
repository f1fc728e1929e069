// Finds who said what in an article.
import type { Article, DateMention, Statement } from '../model.ts';
import type { Names } from '../story/names.ts';

/** The statements of an article, in order of the text. */
export function statementsIn(_article: Article, _dates: readonly DateMention[], _names: Names): Statement[] {
  return [];
}
