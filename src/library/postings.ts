// Which paragraphs have a term: MiniSearch's inverted index, and the only file that knows MiniSearch.
import MiniSearch from 'minisearch';

interface Entry {
  readonly id: number;
  readonly terms: string;
}

const separator = '\n';

export class Postings {
  readonly #index = new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (text) => text.split(separator),
    processTerm: (term) => term,
  });

  /** Adds a paragraph with its terms, each once. */
  add(id: number, terms: readonly string[]): void {
    this.#index.add({ id, terms: terms.join(separator) });
  }

  /**
   * Calls `visit` with every paragraph that has the term. MiniSearch's own scores are declined one by one: it would make an
   * object of every paragraph and sort them all, ten times the cost of the walk, and the ranking looks at a hundred.
   */
  each(term: string, visit: (id: number) => void): void {
    const decline = 0;
    this.#index.search(term, {
      boostDocument: (id: number) => {
        visit(id);
        return decline;
      },
    });
  }
}
