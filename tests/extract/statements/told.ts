// Reads made-up Indonesian paragraphs for statements, so that tables stay short.
import { datesIn } from '../../../src/extract/dates.ts';
import { statementsIn } from '../../../src/extract/statements.ts';
import type { Article, Paragraph, Statement } from '../../../src/model.ts';
import { buildNames } from '../../../src/story/names.ts';

/** The statements of an article of these paragraphs; without a story, names are found in the text alone. */
export function statementsOf(text: string | readonly string[]): Statement[] {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: 'a',
    title: 'Uji',
    published: '2024-06-05',
    language: 'id',
    text: 'full',
    origin: 'a',
    paragraphs,
  };
  for (const [i, each] of (typeof text === 'string' ? [text] : text).entries())
    paragraphs.push({ article, number: i + 1, kind: 'body', text: each });
  return statementsIn(article, paragraphs.flatMap(datesIn), buildNames(null, [article]));
}

/** "kind speaker: words", the parts of words joined by " … ". */
export const found = (text: string | readonly string[]): string[] =>
  statementsOf(text).map(
    ({ kind, speaker, quotes }) => `${kind} ${speaker}: ${quotes.map((quote) => quote.text).join(' … ')}`,
  );

/** The speakers alone, in order of the text. */
export const speakers = (text: string | readonly string[]): (string | null)[] =>
  statementsOf(text).map(({ speaker }) => speaker);
