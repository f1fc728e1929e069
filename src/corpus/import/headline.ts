// Finds the headline of an article among its lines, and makes do where there is none.

import { datelineLength } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { Block } from '../article-file.ts';
import type { Cleaned } from './cleaning.ts';
import { isCaption } from './credits.ts';
import { titlesCaption } from './kinds.ts';
import { akin, contentFrom, contentWords, leadAt } from './lead.ts';
import type { Line } from './lines.ts';
import { namesOutlet } from './outlet.ts';
import { isHeadline, isUnfinished } from './shape.ts';

interface Candidate {
  readonly line: Line;
  /** Words of content shared with the first paragraphs. */
  readonly akin: number;
  readonly isRepeated: boolean;
  readonly isAboveByline: boolean;
}

interface Choice {
  readonly name: string;
  readonly fits: (candidate: Candidate) => boolean;
}

/** What tells a headline from the lines of the page above it, the surest first; of several that fit, the first is taken. */
const choices: readonly Choice[] = [
  { name: 'repeated', fits: ({ akin, isRepeated }) => akin > 0 && isRepeated },
  { name: 'same-matter', fits: ({ akin }) => akin > 1 },
  { name: 'above-byline', fits: ({ akin, isAboveByline }) => akin > 0 && isAboveByline },
  { name: 'one-word', fits: ({ akin }) => akin > 0 },
];

// Menus have hundreds of lines; the headline stands close to its article.
const farthestAbove = 25;
/** A first line of as many words is the headline even where the article goes on in other words; menus are shorter. */
const longEnough = 5;
// "1. Warung Bu Sri" is the first item of a list.
const listItem = /^\d{1,2}[.)]\s/u;
/** An article that says less than this in all may leave out every word of its headline. */
const fewWords = 30;

/**
 * The headline: among the lines above the first paragraph the one that has to do with it. Login walls and menus come first in
 * many a scrape and share no word with the article.
 *
 * @param aboveBylines the numbers of the lines that a byline follows
 */
export function findHeadline(lines: readonly Line[], aboveBylines: ReadonlySet<number> = new Set()): Line | undefined {
  const lead = leadAt(lines);
  const body = contentFrom(lines, lead);
  const found = titleLines(lines, Math.max(lead, 0));
  const counts = countsOf(lines);
  const candidates = found.map((line) => ({
    line,
    akin: akin(line.text, body),
    isRepeated: (counts.get(wordsOf(line.text)) ?? 0) > 1,
    isAboveByline: aboveBylines.has(line.number),
  }));
  const fitting = choices.map(({ fits }) => candidates.find(fits)).find(Boolean)?.line;
  const first = found[0];
  const isTrusted = body.size < fewWords || (first === lines[0] && words(first?.text ?? '').length >= longEnough);
  return fitting ?? (isTrusted ? first : undefined);
}

/** A headline without the name of its outlet, which browsers put behind it: "Jembatan Dibuka - Uji.com". */
export function withoutOutlet(headline: string): string {
  const [, rest, tail] = /^(.{10,})\s[-|–—]\s([^|–—]{2,40})$/u.exec(headline.slice(0, 400)) ?? [];
  return rest !== undefined && tail !== undefined && namesOutlet(tail) ? rest : headline;
}

function titleLines(lines: readonly Line[], lead: number): readonly Line[] {
  const head = lines.slice(Math.max(lead - farthestAbove, 0), lead);
  const mayTitle = head.filter(
    ({ text, kind }) => kind !== 'caption' && isHeadline(text) && !isCaption(text) && !listItem.test(text),
  );
  const captioning = new Set(lines.filter((_, index) => titlesCaption(index, lines)));
  const free = mayTitle.filter((line) => !captioning.has(line));
  return free.length > 0 ? free : mayTitle;
}

function countsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const key = wordsOf(text.slice(0, 400));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A sentence above the headline stays when it shares as many words with the text. */
const wordsInCommon = 2;

/** Whether a line gives the headline in other words, as browsers do: "Jembatan Dibuka - Uji.com". */
function isVariant(line: string, title: ReadonlySet<string>): boolean {
  const shared = akin(line, title);
  return shared > 1 && shared * 3 >= title.size * 2 && shared * 3 >= contentWords(line).size * 2;
}

/**
 * Takes out what a page puts above an article: all above the headline but pictures, and below it the lines that have nothing to
 * do with the text. Paragraphs below the headline stay whatever they say.
 */
export function withoutPageHead(lines: readonly Line[], title = ''): Cleaned {
  const lead = leadAt(lines);
  const body = contentFrom(lines, lead);
  const about = contentWords(title);
  const headline = lines.slice(0, Math.max(lead, 0)).findIndex(({ text }) => wordsOf(text) === wordsOf(title));
  const isPages = ({ text, kind }: Line, index: number) => {
    if (index >= lead || index === headline || kind !== undefined) return false;
    if (index < headline) return akin(text, body) < wordsInCommon || isHeadline(text);
    return isUnfinished(text) && (akin(text, body) === 0 || isVariant(text, about));
  };
  return {
    lines: lines.filter((line, index) => !isPages(line, index)),
    dropped: lines.filter(isPages).map(({ text, number }) => ({ rule: 'page-head', text, line: number })),
  };
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

/** Stands for a headline that the source lacks; the ellipsis says that it is none. A dateline tells nothing of the matter. */
export function firstWords(blocks: readonly Block[]): string {
  const text = (blocks.find(({ kind }) => kind === 'body') ?? blocks[0])?.text ?? '';
  const opening = text.slice(datelineLength(text)).split(' ').slice(0, wordsOfTitle);
  return `${opening.join(' ')}…`;
}
