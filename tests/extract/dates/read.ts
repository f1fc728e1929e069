// Reads the dates of an invented sentence, in the short form that the tables use.
import { datesIn } from '../../../src/extract/dates.ts';
import type { Article, LanguageCode, Paragraph, ParagraphKind } from '../../../src/model.ts';

/** Thursday. */
export const publication = '2024-06-13';

export interface Told {
  readonly published?: string | null;
  readonly language?: LanguageCode;
  readonly kind?: ParagraphKind;
}

export function paragraphOf(text: string, told: Told = {}): Paragraph {
  const { published = publication, language = 'id', kind = 'body' } = told;
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: 'a',
    title: '',
    language,
    text: 'full',
    origin: 'a',
    paragraphs,
    ...(published === null ? {} : { published }),
  };
  const paragraph: Paragraph = { article, number: 1, kind, text };
  paragraphs.push(paragraph);
  return paragraph;
}

/** Each date as "words = from..to", open or unknown ends as "?", one day once. */
export function read(text: string, told: Told = {}): string[] {
  return datesIn(paragraphOf(text, told)).map(({ when }) => `${when.words} = ${interval(when.from, when.to)}`);
}

function interval(from: string | null, to: string | null): string {
  if (from !== null && from === to) return from;
  return `${from ?? '?'}..${to ?? '?'}`;
}

/** A row of a table: the sentence, and each date in it as `read` shows it. */
export type Row = readonly [sentence: string, ...dates: string[]];
