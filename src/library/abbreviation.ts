// Words that an abbreviation is short for, a letter each: "Badan Pengelola Kebun Lada" is what BPKL stands for.
import { capitalFlag, opensFlag, termBits } from './passages.ts';
import type { Terms } from './terms.ts';

// "Dewan Padi dan Tirta": what has no capital may stand between, and so may the term of a name before its words.
const mostBetween = 2;

/** Whether a row has, one after the other, capitalised words that begin with the letters of an abbreviation. */
export function hasInFull(letters: string, row: Int32Array, terms: Terms): boolean {
  for (let at = 0; at < row.length; at++) if (spells(letters, row, at, terms)) return true;
  return false;
}

function spells(letters: string, row: Int32Array, from: number, terms: Terms): boolean {
  let at = from;
  for (const [number, letter] of Array.from(letters).entries()) {
    const last = number === 0 ? at : at + mostBetween;
    while (at < last && !isHead(row[at], letter, terms)) at++;
    if (!isHead(row[at], letter, terms)) return false;
    at++;
  }
  return true;
}

function isHead(cell: number | undefined, letter: string, terms: Terms): boolean {
  return (
    cell !== undefined && (cell & (capitalFlag | opensFlag)) !== 0 && terms.text(cell & termBits).startsWith(letter)
  );
}
