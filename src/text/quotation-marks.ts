// Pairs quotation marks by their order and surroundings, not by their shapes, and repairs pairs that lost a mark.
import type { Span } from '../model.ts';
import { span } from './spans.ts';

/** Words between quotation marks. */
export interface Quotation {
  /** From the opening to the closing mark, both included where they are there. */
  readonly outer: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  /** The mark that the text lost; the words then run to the nearest mark, or to the edge of the paragraph. */
  readonly lost: 'opening' | 'closing' | null;
}

// Single marks are apostrophes far more often, so they count in pairs of their own shapes only (see `singleMarks`).
const doubleMarks = /["“”„‟«»]/gu;
const singleMarks = /‘(?=\S)[^‘’\n]*(?:’(?=\p{L})[^‘’\n]*)*’(?!\p{L})/gu;

/**
 * The quotations of a paragraph, in order, without overlaps. Many outlets open and close with the same ” and others mix “ and ",
 * so a mark opens when words follow it directly and closes when words precede it directly; where both hold or neither does,
 * marks take turns. Linear in the text.
 */
export function quotations(text: string): Quotation[] {
  const marks = Array.from(text.matchAll(doubleMarks), (match) => match.index);
  return marks.length > 0 ? paired(text, marks) : singleQuotations(text);
}

function paired(text: string, marks: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  let floor = 0;
  for (const at of marks) {
    const side = sideOf(text, at);
    if (open === null && side === 'closes' && found.length === 0) {
      if (!isInch(text, at)) found.push(unopened(text, floor, at));
    } else if (open === null) {
      open = at;
    } else if (side === 'opens' && looksOpen(text, open)) {
      found.push(unclosed(text, open, at));
      open = at;
    } else {
      found.push({ outer: span(text, open, at + 1), inner: span(text, open + 1, at), lost: null });
      open = null;
    }
    floor = at + 1;
  }
  return open === null ? found : [...found, unclosed(text, open, text.length)];
}

const unopened = (text: string, from: number, at: number): Quotation => ({
  outer: span(text, from, at + 1),
  inner: span(text, from, at),
  lost: 'opening',
});

const unclosed = (text: string, at: number, to: number): Quotation => ({
  outer: span(text, at, to),
  inner: span(text, at + 1, to),
  lost: 'closing',
});

function singleQuotations(text: string): Quotation[] {
  return Array.from(text.matchAll(singleMarks), ({ index, 0: found }) => ({
    outer: span(text, index, index + found.length),
    inner: span(text, index + 1, index + found.length - 1),
    lost: null,
  }));
}

/** What the neighbours of a mark say: words behind it only, before it only, or nothing certain. */
function sideOf(text: string, at: number): 'opens' | 'closes' | 'either' {
  const before = at > 0 && !/[\s([{–—-]/u.test(text.charAt(at - 1));
  const after = /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  if (after && !before) return 'opens';
  return before && !after ? 'closes' : 'either';
}

const looksOpen = (text: string, at: number): boolean => sideOf(text, at) !== 'closes';

// 14" is a size: where no quotation is open, a mark behind a figure closes none.
const isInch = (text: string, at: number): boolean => /\p{N}/u.test(text.charAt(at - 1));
