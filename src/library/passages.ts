// Every paragraph as a row of term numbers, so that the ranking reads a hundred paragraphs in the time that taking one apart would cost.
import type { Paragraph } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Terms } from './terms.ts';

/** What a position in a row says beside its term. The term's number fills the lower 24 bits: 16 million terms. */
export const termMask = 0xff_ffff;
export const opensFlag = 1 << 24;
export const capitalFlag = 1 << 25;

/** The rows of all paragraphs, end to end. */
export class Passages {
  readonly paragraphs: Paragraph[] = [];
  #row = new Int32Array(1 << 12);
  #used = 0;
  readonly #starts: number[] = [0];

  get size(): number {
    return this.paragraphs.length;
  }

  /** @returns the paragraph's number */
  add(paragraph: Paragraph, { terms }: Analysis, table: Terms, stem: (text: string) => string): number {
    this.#reserve(terms.length);
    for (const term of terms) {
      const id = table.add(term.text, term.entity ? (text) => text : stem);
      this.#row[this.#used++] = id | (term.opens ? opensFlag : 0) | (term.capital ? capitalFlag : 0);
    }
    this.#starts.push(this.#used);
    return this.paragraphs.push(paragraph) - 1;
  }

  row(number: number): Int32Array {
    return this.#row.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#row.length) return;
    const grown = new Int32Array(2 * (this.#used + more));
    grown.set(this.#row);
    this.#row = grown;
  }
}
