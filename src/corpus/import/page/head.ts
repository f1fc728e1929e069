// Reads what stands above an article and what Readability leaves out: deck, captions, bylines.
import type { Line } from '../lines.ts';
import { isHeadline } from '../shape.ts';
import { blocksOf } from './blocks.ts';
import { all, type Page } from './dom.ts';

export interface Head {
  /** Lines that belong to the article: its deck and the captions above it. */
  readonly lines: readonly Line[];
  /** Lines about the article: its bylines. */
  readonly around: readonly Line[];
}

/** All that a page shows, before Readability takes it apart. */
export interface WholePage {
  readonly lines: readonly Line[];
  readonly deck: Line | null;
}

export function wholePage(page: Page): WholePage {
  return { lines: page.documentElement ? blocksOf(page.documentElement) : [], deck: deckOf(page) };
}

/** The sentence below the headline. */
function deckOf(page: Page): Line | null {
  const next = all(page, 'h1')[0]?.nextElementSibling;
  if (!next || !/^(?:H2|P)$/i.test(next.nodeName)) return null;
  const [line, ...more] = blocksOf(next);
  return line && more.length === 0 && line.text.split(' ').length > 4 ? { ...line, number: 0, kind: 'body' } : null;
}

/** @param paragraphs what Readability took for the article */
export function headOf({ lines, deck }: WholePage, paragraphs: readonly Line[], title = ''): Head {
  const above = linesAbove(lines, paragraphs);
  const headline = above.findLastIndex(({ text }) => text === title);
  const texts = new Set(paragraphs.map(({ text }) => text));
  const captions = above.filter(({ kind, linked, text }) => kind === 'caption' && !linked && !texts.has(text));
  const isNewDeck = deck !== null && !paragraphs.some(({ text }) => text.includes(deck.text));
  return { lines: isNewDeck ? [deck, ...captions] : captions, around: above.slice(headline + 1) };
}

function linesAbove(lines: readonly Line[], paragraphs: readonly Line[]): readonly Line[] {
  const body = new Set(paragraphs.filter(({ text, kind }) => !kind && !isHeadline(text)).map(({ text }) => text));
  const first = lines.findIndex(({ text }) => body.has(text));
  return lines.slice(0, Math.max(first, 0));
}
