// The head of an article file: what its YAML may say, and how it is written.
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Article } from '../model.ts';
import { isDayOrInstant } from './calendar.ts';

const text = z
  .string({ error: 'must be text; put it between quotation marks' })
  .trim()
  .min(1, 'is empty; write a value or leave the line out');

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be ${values.join(' or ')}` });

/** Every key that a head may have. Unknown ones are refused: a mistyped key would otherwise be lost in silence. */
export const frontMatter = z.strictObject(
  {
    title: z
      .string({ error: 'is required and must be text, as in title: "The headline"' })
      .trim()
      .min(1, 'is empty; write the headline'),
    publisher: text.optional(),
    author: text.optional(),
    published: text
      .refine(isDayOrInstant, 'is not a date; write 2024-06-13 or 2024-06-13T09:04+07:00, or leave the line out')
      .optional(),
    publishedFrom: choice(['text']).optional(),
    url: z.url({ protocol: /^https?$/, error: 'is not an address; write one that begins with https://' }).optional(),
    language: choice(['id', 'en']).default('id'),
    text: choice(['full', 'digest']).default('full'),
    origin: text.optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be lines of the form "key: value"' : undefined) },
);

export type FrontMatter = z.output<typeof frontMatter>;

/** The head of an article between its `---` lines; keys in a fixed order, those that say only the default left out. */
export function formatFrontMatter(article: Omit<Article, 'id' | 'paragraphs'>): string {
  const { title, publisher, author, published, publishedFrom, url, language, text: kind, origin } = article;
  const head = { title, publisher, author, published, publishedFrom, url, language, text: kind, origin };
  const given = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  return `---\n${stringify(given, { lineWidth: 0 })}---\n`;
}
