// Discord's Markdown by lines: headings, small print, quotations, lists, blocks of code; everything else is a paragraph.
import { parseInline } from './inline.ts';
import type { Block } from './nodes.ts';

/** A message as blocks. */
export function parseMarkdown(source: string): Block[] {
  return parseLines(source.split('\n'), true);
}

const fence = '```';
const heading = /^(#{1,3}) +(?=\S)/;
const subtext = /^-# +(?=\S)/;
const quote = /^> ?/;
const restQuoted = /^>>> ?/;
const bullet = /^ {0,20}[-*] +(?=\S)/;
const numbered = /^ {0,20}(\d{1,9})\. +(?=\S)/;

/** @param canQuote a quotation holds no other */
function parseLines(lines: readonly string[], canQuote: boolean): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  // Known beforehand, so that code which never ends is not looked for from each of its lines.
  const lastFence = lines.findLastIndex(endsCode);
  const endParagraph = () => {
    // The line end that sets a paragraph off from a heading or list is not shown.
    if (paragraph.some((line) => line.trim() !== '') || (paragraph.length > 0 && blocks.length === 0))
      blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at, canQuote, lastFence);
    if (found) {
      endParagraph();
      blocks.push(found.block);
      at += found.length;
    } else {
      paragraph.push(lines[at] ?? '');
      at += 1;
    }
  }
  endParagraph();
  return blocks;
}

interface Found {
  readonly block: Block;
  /** In lines. */
  readonly length: number;
}

function blockAt(lines: readonly string[], at: number, canQuote: boolean, lastFence: number): Found | null {
  const line = lines[at] ?? '';
  if (line.startsWith(fence) && at < lastFence) return codeAt(lines, at, lastFence);
  if (canQuote && restQuoted.test(line)) return quoted([line.replace(restQuoted, ''), ...lines.slice(at + 1)]);
  if (canQuote && isQuoted(line)) return quoted(run(lines, at, isQuoted).map((each) => each.replace(quote, '')));
  const level = heading.exec(line)?.[1]?.length as 1 | 2 | 3 | undefined;
  if (level) return one({ type: 'heading', level, children: parseInline(line.replace(heading, '')) });
  if (subtext.test(line)) return one({ type: 'subtext', children: parseInline(line.replace(subtext, '')) });
  return listAt(lines, at, bullet) ?? listAt(lines, at, numbered);
}

const one = (block: Block): Found => ({ block, length: 1 });

function isQuoted(line: string): boolean {
  return line === '>' || line.startsWith('> ');
}

function run(lines: readonly string[], at: number, fits: (line: string) => boolean): string[] {
  let end = at;
  while (end < lines.length && fits(lines[end] ?? '')) end += 1;
  return lines.slice(at, end);
}

function quoted(lines: readonly string[]): Found {
  return { block: { type: 'quote', blocks: parseLines(lines, false) }, length: lines.length };
}

function endsCode(line: string): boolean {
  return line.trimEnd().endsWith(fence);
}

function codeAt(lines: readonly string[], at: number, lastFence: number): Found | null {
  let end = at + 1;
  while (end <= lastFence && !endsCode(lines[end] ?? '')) end += 1;
  if (end > lastFence) return null;
  const inner = [...lines.slice(at + 1, end), (lines[end] ?? '').trimEnd().slice(0, -fence.length)];
  return { block: { type: 'code-block', text: inner.join('\n').trimEnd() }, length: end - at + 1 };
}

function listAt(lines: readonly string[], at: number, mark: RegExp): Found | null {
  const items = run(lines, at, (line) => mark.test(line) && !subtext.test(line));
  if (items.length === 0) return null;
  const start = mark.exec(items[0] ?? '')?.[1];
  return {
    block: {
      type: 'list',
      start: start === undefined ? null : Number(start),
      items: items.map((line) => parseInline(line.replace(mark, ''))),
    },
    length: items.length,
  };
}
