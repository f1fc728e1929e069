// Warns of what makes answers poorer although the corpus loads.
import type { Article } from '../model.ts';

export interface CorpusWarning {
  /** The article's id. */
  readonly article: string;
  /** The name of the rule that warns. */
  readonly rule: string;
  /** What is amiss and what to do about it. */
  readonly message: string;
}

interface Rule {
  readonly name: string;
  /** A message for each thing amiss. */
  readonly warn: (article: Article) => readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: 'no-date',
    warn: ({ published }) =>
      published === undefined ? ['has no date, so "kemarin" and "pekan lalu" in it mean nothing; add published:'] : [],
  },
  {
    name: 'inferred-date',
    warn: ({ published, publishedFrom }) =>
      published !== undefined && publishedFrom === 'text'
        ? [`its date, ${published}, was read out of the text; once it is verified, delete publishedFrom:`]
        : [],
  },
  {
    name: 'no-outlet',
    warn: ({ publisher }) => (publisher === undefined ? ['names no outlet; add publisher:'] : []),
  },
];

/** Every warning about a corpus, in the order of its articles. */
export function checkCorpus({ articles }: { readonly articles: readonly Article[] }): CorpusWarning[] {
  return articles.flatMap((article) =>
    rules.flatMap(({ name, warn }) => warn(article).map((message) => ({ article: article.id, rule: name, message }))),
  );
}
