// Cuts a text into lines that stand for paragraphs, whatever the scrape did to its line ends.
import type { ParagraphKind } from '../../model.ts';
import { normalSpace } from '../article-file.ts';

/** One line of the source, or several that a fixed width had cut apart. */
export interface Line {
  readonly text: string;
  /** Where it begins in the source, counted from 1. */
  readonly number: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly opens: boolean;
  /** What the markup of a page says that it is. */
  readonly kind?: ParagraphKind;
  /** Whether all of it is a link, as in a page's pointers to other articles. */
  readonly linked?: boolean;
}

// Zero-width characters and soft hyphens split words for every search; other control characters are refused by the corpus.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what goes
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;

/** The lines of a text that hold anything, white space normalised, wrapped ones joined. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (const [index, raw] of text
    .replace(/\r\n?|\u0085/g, '\n')
    .split('\n')
    .entries()) {
    const line = cleanSpace(raw);
    if (line) lines.push({ text: line, number: index + 1, opens });
    opens = line === '';
  }
  return isWrapped(lines) ? joinWrapped(lines) : joinBroken(lines);
}

/** A line without invisible characters, its white space normalised. */
export function cleanSpace(raw: string): string {
  return normalSpace(raw.replace(invisible, '').replace(controls, ' '));
}

/** Wider than this, no text is wrapped by hand or by a mail program. */
const widestWrap = 100;
const openEnd = /[\p{L}\p{N},;–-]$/u;
const lowerStart = /^\p{Ll}/u;

/**
 * Whether lines were cut at a fixed width: none is long, and of those that follow another without a blank line at least a third
 * begin in lower case in the middle of a sentence. A paragraph a line, the other common shape, has no such line.
 */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.some(({ text }) => text.length > widestWrap)) return false;
  const following = lines.flatMap((line, index) =>
    line.opens ? [] : [[lines[index - 1]?.text ?? '', line.text] as const],
  );
  const cut = following.filter(([before, after]) => openEnd.test(before) && lowerStart.test(after));
  return cut.length > 0 && cut.length * 3 >= following.length;
}

function joinWrapped(lines: readonly Line[]): Line[] {
  return joinWhere(lines, (_, line) => !line.opens);
}

function joinWhere(lines: readonly Line[], belong: (before: Line, line: Line) => boolean): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || !belong(last, line)) joined.push(line);
    else joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, linked: false };
  }
  return joined;
}

/** Joins what a line end or `<br>` cut in the middle of a sentence: paragraphs do not begin in lower case. */
export function joinBroken(lines: readonly Line[]): Line[] {
  return joinWhere(lines, (before, line) => !line.opens && openEnd.test(before.text) && lowerStart.test(line.text));
}

const dateline = /^[^.!?]{2,60}\s(?:-{1,2}|–|—)$/u;

/** Portals set a dateline in a tag of its own, "Jakarta, Outlet --", and the paragraph that it opens in the next. */
export function joinDatelines(lines: readonly Line[]): Line[] {
  return joinWhere(lines, (before, line) => !before.kind && !line.kind && dateline.test(before.text));
}
