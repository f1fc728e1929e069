// Statements made up for tests of answers.
import type { Article, LanguageCode, Paragraph, Statement } from '../../src/model.ts';

interface Made extends Partial<Statement> {
  readonly outlet: string;
  readonly language?: LanguageCode;
  readonly published?: string;
}

/** A statement that is a paragraph of its own, the only one of its article. */
export function statementOf(
  text: string,
  { outlet, language = 'id', published = '2031-03-01', ...more }: Made,
): Statement {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: outlet,
    title: 'Uji',
    publisher: outlet,
    published,
    language,
    text: 'full',
    origin: outlet,
    paragraphs,
  };
  const paragraph: Paragraph = { article, number: 1, kind: 'body', text };
  paragraphs.push(paragraph);
  return {
    paragraph,
    speaker: null,
    surface: null,
    role: null,
    cue: 'mengatakan',
    kind: 'indirect',
    quotes: [{ start: 0, end: text.length, text }],
    via: [],
    said: null,
    rule: 'made',
    confidence: 1,
    ...more,
  };
}
