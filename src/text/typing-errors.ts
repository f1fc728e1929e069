// Counts the slips of the finger between two words.

/**
 * The fewest letters left out, added, exchanged or swapped with their neighbour that make one word of the other (optimal
 * string alignment: "berkunjugn" is one slip from "berkunjung"), or `limit + 1` as soon as there are more than `limit`.
 */
export function typingErrors(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 0; i < a.length; i++) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

function nextRow(a: string, b: string, i: number, row: readonly number[], before: readonly number[]): number[] {
  const next = [i + 1];
  for (let j = 0; j < b.length; j++) {
    const same = a[i] === b[j] ? 0 : 1;
    const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
    const swap = swapped ? cell(before, j - 1) + 1 : Number.POSITIVE_INFINITY;
    next.push(Math.min(cell(row, j) + same, cell(row, j + 1) + 1, cell(next, j) + 1, swap));
  }
  return next;
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
