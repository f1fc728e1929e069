// Articles of the texts that a test is about, and of nothing else.
import type { Article, LanguageCode, Paragraph } from '../../src/model.ts';

export function articleOf(id: string, texts: readonly string[], language: LanguageCode = 'id'): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = { id, title: id, language, text: 'full', origin: id, paragraphs };
  for (const [i, text] of texts.entries()) paragraphs.push({ article, number: i + 1, kind: 'body', text });
  return article;
}
