// Makes the parts of an article of the lines of a source: headline, facts, paragraphs by kind, and what was taken out.
import { languageOf } from '../../language/detect.ts';
import type { Article, LanguageCode } from '../../model.ts';
import type { Block } from '../article-file.ts';
import { clean, type Dropped } from './cleaning.ts';
import { spacedDateline } from './dateline.ts';
import { cutCredits, withoutGluedByline } from './endings.ts';
import { type Facts, readFacts } from './facts.ts';
import { aboveBylines, isByline } from './head-bylines.ts';
import { withBylineCaptions, withHeadCaptions } from './head-captions.ts';
import { findHeadline, firstWords, withoutHeadline, withoutOutlet, withoutPageHead } from './headline.ts';
import { toBlocks } from './kinds.ts';
import { joinDatelines, type Line } from './lines.ts';

/** What is known of an article besides its paragraphs, by the source itself or by the caller; what is not known is absent. */
export type Stated = Partial<Pick<Article, 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language'>>;

/** What was found in a source; it becomes an article when it is given an id and an origin. */
export interface Found {
  readonly facts: Omit<Article, 'id' | 'origin' | 'paragraphs'>;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/**
 * What the lines of a source hold, or null when nothing of an article is in them.
 *
 * @param stated what a page says of itself, which stands above what its text lets one conclude
 * @param known what the caller says, which stands above both
 * @param around lines of the page around the article, which may hold its byline
 */
export function findArticle(
  raw: readonly Line[],
  stated: Stated,
  known: Stated,
  around: readonly Line[] = [],
): Found | null {
  const above = { ...stated, ...known };
  const whole = raw.flatMap(withoutGluedByline).map((line) => ({ ...line, text: spacedDateline(line.text) }));
  const cleaned = clean(joinDatelines(whole));
  const signed = cutCredits(cleaned.lines);
  const bylines = whole.filter(({ text }) => isByline(text));
  const pictured = withHeadCaptions(signed.lines);
  const headline = findHeadline(pictured, aboveBylines(whole));
  const title = above.title ?? (headline && withoutOutlet(headline.text));
  const fronted = withoutPageHead(pictured, title);
  const captioned = withBylineCaptions(fronted.lines, headline, bylines);
  const headed = withoutHeadline(captioned, title, stated.author, stated.title === undefined ? headline : undefined);
  const { blocks, dropped } = toBlocks(headed.lines);
  if (blocks.length === 0) return null;
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const facts = withoutInference(readFacts([...around, ...whole], body, signed.credits), above);
  const named = { title: title ?? firstWords(blocks), language: languageOfBody(body), text: 'full' } as const;
  const all = [cleaned, signed, fronted, headed, { dropped }].flatMap((step) => step.dropped);
  return { facts: { ...named, ...facts, ...above }, blocks, dropped: all.sort((a, b) => a.line - b.line) };
}

/** A date that was stated is not an inferred one. */
function withoutInference({ publishedFrom, ...facts }: Facts, above: Stated): Facts {
  return publishedFrom && above.published === undefined ? { ...facts, publishedFrom } : facts;
}

const enoughToTell = 5000;

function languageOfBody(body: readonly string[]): LanguageCode {
  return languageOf(body.slice(0, 20).join(' ').slice(0, enoughToTell), 'id');
}
