// The findings of an article as a line of text, and back: paragraphs by their number, everything else as it is.
import type { Article, Findings, Paragraph, Span } from '../model.ts';

export function findingsLine(findings: Findings | undefined): string {
  return JSON.stringify(findings, (key, value: unknown) => (key === 'paragraph' ? (value as Paragraph).number : value));
}

/** @throws {Error} where a finding is none of this article's: the paragraph or the words are not there */
export function findingsFrom(line: string, article: Article): Findings {
  const { dates, statements, visits } = JSON.parse(line) as Readonly<Record<keyof Findings, readonly Saved[]>>;
  const revived = {
    dates: dates.map((each) => revive(each, article, [each.span])),
    statements: statements.map((each) => revive(each, article, each.quotes ?? [])),
    visits: visits.map((each) => revive(each, article, [each.span])),
  };
  return revived as unknown as Findings;
}

/** A finding with the number of its paragraph for the paragraph. */
interface Saved {
  readonly paragraph: number;
  readonly span?: Span;
  readonly quotes?: readonly Span[];
}

function revive(saved: Saved, article: Article, spans: readonly (Span | undefined)[]): object {
  const paragraph = article.paragraphs[saved.paragraph - 1];
  if (!paragraph || spans.length === 0 || !spans.every((each) => isIn(paragraph, each)))
    throw new Error(`what it holds does not stand in article ${article.id}`);
  return { ...saved, paragraph };
}

function isIn({ text }: Paragraph, span: Span | undefined): boolean {
  return span !== undefined && text.slice(span.start, span.end) === span.text;
}
