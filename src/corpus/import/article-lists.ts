// Finds lists of other articles among the lines of a page: "POPULER" and the headlines below it.
import type { Line } from './lines.ts';
import { bare, isRelatedHead, listHeads } from './portal-words.ts';
import { isHeadline } from './shape.ts';

interface List {
  readonly head: number;
  /** "Baca juga" in mid-article, which covers one block; other lists run until a paragraph. */
  readonly inline: boolean;
}

/** The places of the lines that head such a list or stand in one. One pass, whatever the text. */
export function listedLines(lines: readonly Line[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let list: List | null = null;
  for (const [index, line] of lines.entries()) {
    const text = bare(line.text);
    if (listHeads.has(text)) list = { head: index, inline: isRelatedHead(text) };
    else if (list && !belongs(line, index, list)) list = null;
    if (list) listed.add(index);
  }
  return listed;
}

/**
 * Whether a line goes on with a list. An inline one covers the headline right below it, or several where no blank line comes
 * between; the sub-heading after them is the article's.
 */
function belongs(line: Line, index: number, { head, inline }: List): boolean {
  return isHeadline(line.text) && !(inline && line.opens && index > head + 1);
}
