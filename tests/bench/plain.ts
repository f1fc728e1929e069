// What the bench measures against: MiniSearch with stems, stop words out, nothing else.
import MiniSearch from 'minisearch';
import { languages } from '../../src/language/index.ts';
import type { Article } from '../../src/model.ts';
import { words } from '../../src/text/words.ts';

const { stem, stopWords } = languages.id.search;

/** MiniSearch over every paragraph of the articles. */
export function plainSearch(articles: readonly Article[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => words(text).map(({ folded }) => folded),
    processTerm: (term) => (stopWords.has(term) ? null : stem(term)),
  });
  let id = 0;
  for (const { paragraphs } of articles) for (const { text } of paragraphs) index.add({ id: id++, text });
  return index;
}
