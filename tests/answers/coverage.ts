// A small coverage without a story, for what the articles alone tell.
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Article, Paragraph } from '../../src/model.ts';

/** One report: day of publication, then its paragraphs; a caption begins with "[foto] ". */
export type Report = readonly [published: string | null, ...texts: string[]];

const captionMark = '[foto] ';

export function coverage(...reports: readonly Report[]): Library {
  return buildLibrary({ directory: '', articles: reports.map(articleOf), story: null });
}

function articleOf([published, ...texts]: Report, at: number): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: `berita-${at + 1}`,
    title: `Berita ${at + 1}`,
    publisher: `Harian ${at + 1}`,
    language: 'id',
    text: 'full',
    origin: `berita-${at + 1}.txt`,
    paragraphs,
    ...(published === null ? {} : { published }),
  };
  for (const text of texts)
    paragraphs.push({
      article,
      number: paragraphs.length + 1,
      kind: text.startsWith(captionMark) ? 'caption' : 'body',
      text: text.replace(captionMark, ''),
    });
  return article;
}
