// Postings in MiniSearch; the only file that knows it.
import MiniSearch from 'minisearch';
import type { Postings } from './postings.ts';

interface Entry {
  readonly id: number;
  readonly terms: string;
}

const separator = ' ';
// MiniSearch looks a term up letter by letter in a tree: a few letters of many kinds would make wide nodes, which it scans.
const keyOf = (term: number) => term.toString(16);

export class MiniSearchPostings implements Postings {
  readonly #index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (text) => text.split(separator),
    processTerm: (term) => term,
  });

  add(paragraph: number, terms: readonly number[]): void {
    this.#index.add({ id: paragraph, terms: terms.map(keyOf).join(separator) });
  }

  /**
   * MiniSearch's own scores are declined one by one: it would make an object of every paragraph and sort them all, ten times
   * the cost of the walk, and the ranking looks at a hundred.
   */
  of(term: number): Uint32Array {
    const having: number[] = [];
    const decline = 0;
    this.#index.search(keyOf(term), {
      boostDocument: (id: number) => {
        having.push(id);
        return decline;
      },
    });
    return Uint32Array.from(having);
  }
}
