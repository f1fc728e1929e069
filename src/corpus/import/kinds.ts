// Tells paragraphs from sub-headings and captions, and keeps each caption once.
import type { ParagraphKind } from '../../model.ts';
import type { Block } from '../article-file.ts';
import type { Dropped } from './cleaning.ts';
import { isCaption } from './credits.ts';
import type { Line } from './lines.ts';
import { isHeading, isHeadline } from './shape.ts';

/**
 * The lines of an article as its blocks. Galleries show a picture again and again; its caption is told once. Below the last
 * paragraph nothing is a sub-heading: there stand the headlines of other articles.
 */
export function toBlocks(lines: readonly Line[]): {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
} {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const dropped: Dropped[] = [];
  const kinds = lines.map((_, index) => kindOf(index, lines));
  const last = kinds.lastIndexOf('body');
  for (const [index, { text, number }] of lines.entries()) {
    const kind = kinds[index] ?? 'body';
    if (kind === 'caption' && seen.has(text)) dropped.push({ rule: 'repeated-caption', text, line: number });
    else if (kind === 'heading' && index > last && last >= 0)
      dropped.push({ rule: 'headline-below', text, line: number });
    else blocks.push({ kind, text });
    seen.add(text);
  }
  return { blocks, dropped };
}

function kindOf(index: number, lines: readonly Line[]): ParagraphKind {
  const line = lines[index];
  if (!line) return 'body';
  if (line.kind) return line.kind;
  if (isCaption(line.text) || titlesCaption(index, lines)) return 'caption';
  return isHeading(line.text) ? 'heading' : 'body';
}

/** Whether a line is the title of a picture: some portals put it on the line right above the caption. */
export function titlesCaption(index: number, lines: readonly Line[]): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return Boolean(line && next && standsRightAbove(line, next) && isHeadline(line.text) && isCaption(next.text));
}

/** Whether nothing stands between two lines in the source, not even what was taken out since. */
export function standsRightAbove(line: Line, next: Line): boolean {
  return !next.opens && next.number - line.number <= 1;
}
