// The head of an article file: what its YAML may say, and how it is written.
import { stringify } from 'yaml';
import type { Article } from '../model.ts';
import { isDayOrInstant } from './calendar.ts';
import { choice, optional, record, type Shaped, text, withDefault } from './shape.ts';

const isGiven = (value: string) => value !== '';
const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const written = 'must be text; put it between quotation marks';
const notEmpty = ['is empty; write a value or leave the line out', isGiven] as const;
const notDate = 'is not a date; write 2024-06-13 or 2024-06-13T09:04+07:00, or leave the line out';
const notAddress = 'is not an address; write one that begins with https://';

/** Every key that a head may have. */
export const frontMatter = record({
  title: text('is required and must be text, as in title: "The headline"', ['is empty; write the headline', isGiven]),
  publisher: optional(text(written, notEmpty)),
  author: optional(text(written, notEmpty)),
  published: optional(text(written, notEmpty, [notDate, isDayOrInstant])),
  publishedFrom: optional(choice(['text'])),
  url: optional(text(notAddress, [notAddress, isWebAddress])),
  language: withDefault(choice(['id', 'en']), 'id'),
  text: withDefault(choice(['full', 'digest']), 'full'),
  origin: optional(text(written, notEmpty)),
});

export type FrontMatter = Shaped<typeof frontMatter>;

/** The head of an article between its `---` lines; keys in a fixed order, those that say only the default left out. */
export function formatFrontMatter(article: Omit<Article, 'id' | 'paragraphs'>): string {
  const { title, publisher, author, published, publishedFrom, url, language, text: kind, origin } = article;
  const head = { title, publisher, author, published, publishedFrom, url, language, text: kind, origin };
  const given = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  return `---\n${stringify(given, { lineWidth: 0 })}---\n`;
}
