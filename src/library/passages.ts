// Every paragraph as a row of numbers, one for each term, so that a hundred paragraphs are compared with a question in the
// time that taking one apart would cost.

/** The number of a term fills the lower 24 bits of a cell (16 million terms); what else its place says stands above. */
export const termBits = 0xff_ffff;
/** The first term of a sentence. */
export const opensFlag = 1 << 24;
/** Capitalised though it opens no sentence: a name. */
export const capitalFlag = 1 << 25;
export const figureFlag = 1 << 26;
/** Part of a time expression. */
export const timeFlag = 1 << 27;

/** Rows of any number of texts, end to end in one array: an array for each would cost more than its cells. */
export class Passages {
  #cells = new Int32Array(1 << 12);
  #used = 0;
  readonly #starts: number[] = [0];

  get size(): number {
    return this.#starts.length - 1;
  }

  /** @returns the row's number */
  add(cells: readonly number[]): number {
    if (this.#used + cells.length > this.#cells.length) this.#grow(2 * (this.#used + cells.length));
    this.#cells.set(cells, this.#used);
    this.#used += cells.length;
    return this.#starts.push(this.#used) - 2;
  }

  /** The cells of a row; not a copy. */
  row(number: number): Int32Array {
    return this.#cells.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  lengthOf(number: number): number {
    return (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0);
  }

  #grow(length: number): void {
    const grown = new Int32Array(length);
    grown.set(this.#cells);
    this.#cells = grown;
  }
}
