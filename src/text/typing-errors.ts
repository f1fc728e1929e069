// Counts the slips of the finger between two words.

/**
 * The fewest letters left out, added, exchanged or swapped with their neighbour that make one word of the other (optimal
 * string alignment: "berkunjugn" is one slip from "berkunjung"), or `limit + 1` as soon as there are more than `limit`.
 */
export function typingErrors(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const shorter = Math.min(a.length, b.length);
  let [from, same] = [0, 0];
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (same < shorter - from && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  // What both begin and end with costs nothing; most pairs of words end here.
  const [rows, columns] = [a.length - same - from, b.length - same - from];
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit + 1);
  // One slip changes one letter, or swaps two.
  if (limit === 1 && Math.max(rows, columns) > 2) return 2;
  return aligned(a, b, { from, rows, columns }, limit);
}

interface Middle {
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
}

// Three rows of the table, kept from call to call: a question is compared with thousands of words.
let [twoBefore, before, row] = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)];

function aligned(a: string, b: string, { from, rows, columns }: Middle, limit: number): number {
  reserve(columns + 1);
  for (let column = 0; column <= columns; column++) before[column] = column;
  for (let i = 0; i < rows; i++) {
    if (fillRow(a, b, from, i, columns) > limit) return limit + 1;
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  return Math.min(before[columns] as number, limit + 1);
}

function reserve(length: number): void {
  if (row.length >= length) return;
  [twoBefore, before, row] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}

/** @returns the least of the row: what follows is no less */
function fillRow(a: string, b: string, from: number, i: number, columns: number): number {
  const here = a.charCodeAt(from + i);
  row[0] = i + 1;
  let least = i + 1;
  for (let j = 0; j < columns; j++) {
    const there = b.charCodeAt(from + j);
    let best = (before[j] as number) + (here === there ? 0 : 1);
    best = Math.min(best, (before[j + 1] as number) + 1, (row[j] as number) + 1);
    const swapped = i > 0 && j > 0 && here === b.charCodeAt(from + j - 1) && a.charCodeAt(from + i - 1) === there;
    if (swapped) best = Math.min(best, (twoBefore[j - 1] as number) + 1);
    row[j + 1] = best;
    if (best < least) least = best;
  }
  return least;
}
