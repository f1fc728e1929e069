// `npm run corpus -- show`: one article as Kutipan has it, with the numbers that answers cite.

import { nearest } from '../corpus/nearest.ts';
import type { Library } from '../library/library.ts';
import type { Article, Paragraph, ParagraphKind } from '../model.ts';
import { UsageError } from './usage.ts';

/** @throws {UsageError} when no article has the id */
export function showArticle({ articles }: Library, id: string): string {
  const article = articles.find((each) => each.id === id);
  if (!article) throw new UsageError(unknown(id, articles));
  return [article.title, ...facts(article), '', ...article.paragraphs.map(numbered)].join('\n');
}

function unknown(id: string, articles: readonly Article[]): string {
  const alike =
    nearest(
      id,
      articles.map((each) => each.id),
    ) ?? articles.find((each) => each.id.includes(id))?.id;
  const hint = alike ? `did you mean ${alike}?` : '`corpus -- list` names those that there are';
  return `no article is called "${id}"; ${hint}`;
}

function facts({ publisher, author, published, publishedFrom, url, language, text, origin }: Article): string[] {
  const date = publishedFrom ? `${published} (read out of the text)` : published;
  const known = { publisher, author, published: date, url, language, text, origin };
  return Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

const marks: Readonly<Record<ParagraphKind, string>> = { body: '', heading: '## ', caption: '[caption] ' };

function numbered({ number, kind, text }: Paragraph): string {
  return `${String(number).padStart(3)}  ${marks[kind]}${text}`;
}
