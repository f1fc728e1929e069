// An article's findings: its dates, then its statements, then its visits, each built on those before.
import type { Article, Findings } from '../model.ts';
import type { Names } from '../story/names.ts';
import { datesIn } from './dates.ts';
import { statementsIn } from './statements.ts';
import { visitsIn } from './visits.ts';

export function extract(article: Article, names: Names): Findings {
  const dates = article.paragraphs.flatMap(datesIn);
  const statements = statementsIn(article, dates, names);
  const visits = visitsIn(article, dates, statements, names);
  return { dates, statements, visits };
}
