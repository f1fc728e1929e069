// Postings in typed arrays, which cost four bytes a place and the garbage collector nothing.
import type { Postings } from './postings.ts';

const smallest = 4;
const none = new Uint32Array(0);

export class CompactPostings implements Postings {
  /** By term: its paragraphs in order, with room behind them. */
  readonly #lists: Uint32Array[] = [];
  readonly #sizes: number[] = [];

  add(paragraph: number, terms: readonly number[]): void {
    for (const term of terms) this.#append(term, paragraph);
  }

  of(term: number): Uint32Array {
    return (this.#lists[term] ?? none).subarray(0, this.#sizes[term] ?? 0);
  }

  #append(term: number, paragraph: number): void {
    while (this.#lists.length <= term) this.#enter();
    const [list, size] = [this.#lists[term] ?? none, this.#sizes[term] ?? 0];
    const roomy = size < list.length ? list : grown(list);
    roomy[size] = paragraph;
    this.#lists[term] = roomy;
    this.#sizes[term] = size + 1;
  }

  #enter(): void {
    this.#lists.push(none);
    this.#sizes.push(0);
  }
}

function grown(list: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(smallest, 2 * list.length));
  larger.set(list);
  return larger;
}
