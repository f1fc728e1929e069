// Finds the headline of an article among its lines, and makes do where there is none.
import { words } from '../../text/words.ts';
import type { Block } from '../article-file.ts';
import type { Cleaned } from './cleaning.ts';
import { isCaption } from './credits.ts';
import { titlesCaption } from './kinds.ts';
import type { Line } from './lines.ts';
import { isHeadline } from './shape.ts';

/** The headline: the first line above the first paragraph that may be one, and is no caption. */
export function findHeadline(lines: readonly Line[]): Line | undefined {
  const body = lines.findIndex(({ text }) => !isHeadline(text) && !isCaption(text));
  const head = lines.slice(0, Math.max(body, 0)).filter(({ text }) => isHeadline(text) && !isCaption(text));
  const captioning = new Set(lines.filter((_, index) => titlesCaption(index, lines)));
  return head.find((line) => !captioning.has(line)) ?? head[0];
}

/**
 * Takes out the headline and the author, which stand in the head of the file, however often the page has them.
 *
 * @param source the line that the headline was read from, which is no repetition
 */
export function withoutHeadline(all: readonly Line[], title = '', author = '', source?: Line): Cleaned {
  const rules = new Map([
    [wordsOf(author), 'repeated-author'],
    [wordsOf(title), 'repeated-title'],
  ]);
  rules.delete('');
  const lines: Line[] = [];
  const dropped: Cleaned['dropped'][number][] = [];
  for (const line of all) {
    const rule = rules.get(wordsOf(line.text));
    if (rule === undefined) lines.push(line);
    else if (line !== source) dropped.push({ rule, text: line.text, line: line.number });
  }
  return { lines, dropped };
}

function wordsOf(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ');
}

const wordsOfTitle = 10;

/** Stands for a headline that the source lacks; the ellipsis says that it is none. */
export function firstWords(blocks: readonly Block[]): string {
  const first = blocks.find(({ kind }) => kind === 'body') ?? blocks[0];
  const all = first?.text.split(' ') ?? [];
  return `${all.slice(0, wordsOfTitle).join(' ')}…`;
}
