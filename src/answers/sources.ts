// /sources and /about: what the coverage is made of.
import type { Library } from '../library/library.ts';
import type { Article, IsoDay } from '../model.ts';

export interface Source {
  readonly article: Article;
  readonly statements: number;
  readonly visits: number;
}

/** The articles, newest first, those without a date last, each with what was found in it. */
export function sources({ articles, statements, visits }: Library): Source[] {
  const said = countBy(statements);
  const told = countBy(visits);
  return [...articles]
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id))
    .map((article) => ({ article, statements: said.get(article) ?? 0, visits: told.get(article) ?? 0 }));
}

function countBy(findings: readonly { readonly paragraph: { readonly article: Article } }[]): Map<Article, number> {
  const counts = new Map<Article, number>();
  for (const { paragraph } of findings) counts.set(paragraph.article, (counts.get(paragraph.article) ?? 0) + 1);
  return counts;
}

export interface About {
  readonly story: string | null;
  readonly articles: number;
  readonly digests: number;
  readonly paragraphs: number;
  readonly statements: number;
  readonly visits: number;
  /** Publication day of the newest article. */
  readonly newest: IsoDay | null;
}

export function about({ articles, corpus, statements, visits, asOf }: Library): About {
  return {
    story: corpus.story?.title ?? null,
    articles: articles.length,
    digests: articles.filter(({ text }) => text === 'digest').length,
    paragraphs: articles.reduce((count, article) => count + article.paragraphs.length, 0),
    statements: statements.length,
    visits: visits.length,
    newest: asOf,
  };
}
