// Discord's Markdown within a line. One pass, with the marks that are still open on a stack: whatever is never closed was no
// mark, and stays as it was written. So a hostile text costs no more than a long one.
import type { Inline } from './nodes.ts';
import { readSpecial } from './specials.ts';

const marks = { '**': 'bold', '*': 'italic', _: 'italic', __: 'underline', '~~': 'strike', '||': 'spoiler' } as const;
type Mark = keyof typeof marks;

/** A mark or bracket that may yet turn out to be none, and what has come since. */
interface Open {
  readonly mark: Mark | '[' | null;
  readonly children: Inline[];
}

/** Deeper, nothing opens any more: what is given up moves up level by level. */
const mostOpen = 40;

const punctuation = /[!-/:-@[-`{-~]/;
const word = /[\p{L}\p{N}_]/u;

/** A line, or several. */
export function parseInline(source: string): Inline[] {
  const stack: Open[] = [{ mark: null, children: [] }];
  for (let at = 0; at < source.length; ) at += step(source, at, stack);
  while (stack.length > 1) giveUp(stack);
  return stack[0]?.children ?? [];
}

/** Reads on from a place, and returns how far. */
function step(source: string, at: number, stack: Open[]): number {
  const char = source.charAt(at);
  if (char === '\\' && punctuation.test(source.charAt(at + 1))) return put(stack, source.charAt(at + 1), 2);
  if (char === '\n') return add(stack, { type: 'break' }, 1);
  const special = readSpecial(source, at);
  if (special) return add(stack, special.node, special.length);
  if (char === '[') return open(stack, '[', 1);
  if (char === ']') return closeBracket(source, at, stack);
  const mark = markAt(source, at, stack);
  return mark ? toggle(source, at, stack, mark) : put(stack, char, 1);
}

function top(stack: readonly Open[]): Open {
  return stack[stack.length - 1] ?? { mark: null, children: [] };
}

function add(stack: Open[], node: Inline, length: number): number {
  top(stack).children.push(node);
  return length;
}

/** Letters gather in one node: a text of a megabyte is no million nodes. */
function put(stack: Open[], text: string, length: number): number {
  const { children } = top(stack);
  const last = children[children.length - 1];
  if (last?.type === 'text') children[children.length - 1] = { type: 'text', text: last.text + text };
  else children.push({ type: 'text', text });
  return length;
}

function open(stack: Open[], mark: Mark | '[', length: number): number {
  if (stack.length > mostOpen) return put(stack, mark, length);
  stack.push({ mark, children: [] });
  return length;
}

/** The mark at a place: two characters before one, unless only one would close what is open. */
function markAt(source: string, at: number, stack: readonly Open[]): Mark | null {
  const [one, two] = [source.slice(at, at + 1), source.slice(at, at + 2)];
  const closesOne = top(stack).mark === one && source.charAt(at + 2) === one.charAt(0);
  if (two in marks && !(closesOne && two.charAt(0) === two.charAt(1))) return two as Mark;
  return one in marks ? (one as Mark) : null;
}

function toggle(source: string, at: number, stack: Open[], mark: Mark): number {
  const depth = stack.findLastIndex((each) => each.mark === mark);
  if (depth > 0 && mayClose(source, at, mark) && (stack[depth]?.children.length || depth < stack.length - 1)) {
    while (stack.length - 1 > depth) giveUp(stack);
    const { children } = stack.pop() ?? { children: [] };
    return add(stack, { type: marks[mark], children }, mark.length);
  }
  return depth <= 0 && mayOpen(source, at, mark) ? open(stack, mark, mark.length) : put(stack, mark, mark.length);
}

// "2 * 3 * 4" and "snake_case_name" are no italics.
function mayOpen(source: string, at: number, mark: Mark): boolean {
  if (mark === '*') return !/\s/.test(source.charAt(at + 1) || ' ');
  return mark !== '_' || !word.test(source.charAt(at - 1));
}

function mayClose(source: string, at: number, mark: Mark): boolean {
  if (mark === '*') return !/\s/.test(source.charAt(at - 1));
  return mark !== '_' || !word.test(source.charAt(at + 1));
}

/** What was taken for the beginning of something was not: its mark is text, and what came since stays. */
function giveUp(stack: Open[]): void {
  const { mark, children } = stack.pop() ?? { mark: null, children: [] };
  put(stack, mark ?? '', 0);
  for (const child of children) child.type === 'text' ? put(stack, child.text, 0) : add(stack, child, 0);
}

const longestAddress = 2048;
/** `](https://…)`, the address bare or between angle brackets, and a title that Discord does not show. */
const target =
  /^\]\(<?(https?:\/\/[^\s<>()]{1,2048}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\)/;

function closeBracket(source: string, at: number, stack: Open[]): number {
  const depth = stack.findLastIndex(({ mark }) => mark === '[');
  if (depth <= 0) return put(stack, ']', 1);
  const found = target.exec(source.slice(at, at + longestAddress + 1000));
  const url = found?.[1];
  while (stack.length - 1 > depth) giveUp(stack);
  if (!found || url === undefined || !URL.canParse(url)) {
    giveUp(stack);
    return put(stack, ']', 1);
  }
  const { children } = stack.pop() ?? { children: [] };
  return add(stack, { type: 'link', url, children }, found[0].length);
}
