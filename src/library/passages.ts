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

const smallestChunk = 1 << 12;
// Four megabytes: to copy all that there is into a larger array would hold up a bot that is serving.
const largestChunk = 1 << 20;

/** Rows of any number of texts, end to end in a few arrays: an array for each would cost more than its cells. */
export class Passages {
  #chunk = new Int32Array(smallestChunk);
  #used = 0;
  readonly #chunks: Int32Array[] = [this.#chunk];
  /** By row: its chunk, and where in it the row begins and ends. */
  readonly #chunkOf: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get size(): number {
    return this.#starts.length;
  }

  /** @returns the row's number */
  add(cells: readonly number[]): number {
    if (this.#used + cells.length > this.#chunk.length) this.#open(cells.length);
    this.#chunk.set(cells, this.#used);
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#starts.push(this.#used);
    this.#used += cells.length;
    return this.#ends.push(this.#used) - 1;
  }

  /** The cells of a row; not a copy. */
  row(number: number): Int32Array {
    const chunk = this.#chunks[this.#chunkOf[number] ?? 0] ?? this.#chunk;
    return chunk.subarray(this.#starts[number] ?? 0, this.#ends[number] ?? 0);
  }

  lengthOf(number: number): number {
    return (this.#ends[number] ?? 0) - (this.#starts[number] ?? 0);
  }

  #open(least: number): void {
    this.#chunk = new Int32Array(Math.max(least, Math.min(largestChunk, 2 * this.#chunk.length)));
    this.#chunks.push(this.#chunk);
    this.#used = 0;
  }
}
