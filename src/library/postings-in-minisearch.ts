// Postings in MiniSearch; the only file that knows it.
import MiniSearch from 'minisearch';
import type { Postings } from './postings.ts';

/** By number of a paragraph: how often it has a term. */
type Having = Map<number, number>;

const field = 0;

/**
 * MiniSearch's inverted index, written and read a term at a time. Its `add` would cut terms out of a text again, and its `search`
 * score and sort all paragraphs that have one, of which the ranking looks at a hundred: twice the time to build and ten times the walk.
 * `_index` is protected and may change with any version; then the types or the tests of the postings fail.
 */
class InvertedIndex extends MiniSearch {
  find(key: string): Having | undefined {
    return this._index.get(key)?.get(field);
  }

  /** The same, none yet for a term that is new. */
  open(key: string): Having {
    const fields = this._index.fetch(key, () => new Map<number, Having>());
    const known = fields.get(field) ?? new Map<number, number>();
    fields.set(field, known);
    return known;
  }
}

// MiniSearch looks a term up letter by letter in a tree: a few letters of many kinds would make wide nodes, which it scans.
const keyOf = (term: number) => term.toString(16);

export class MiniSearchPostings implements Postings {
  readonly #index = new InvertedIndex({ fields: ['terms'] });
  /** By term: its place in the index, which is written at every word of a corpus. */
  readonly #open: (Having | undefined)[] = [];
  /** What questions asked for, until something is added. */
  readonly #asked = new Map<number, Uint32Array>();

  add(paragraph: number, terms: readonly number[]): void {
    this.#asked.clear();
    for (const term of terms) this.#of(term).set(paragraph, 1);
  }

  of(term: number): Uint32Array {
    const known = this.#asked.get(term) ?? Uint32Array.from(this.#index.find(keyOf(term))?.keys() ?? []);
    this.#asked.set(term, known);
    return known;
  }

  #of(term: number): Having {
    const known = this.#open[term] ?? this.#index.open(keyOf(term));
    this.#open[term] = known;
    return known;
  }
}
