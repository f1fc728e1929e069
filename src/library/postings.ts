// Which paragraphs have a term: MiniSearch's inverted index, and plain arrays where the coverage is too large for it.
import { CompactPostings } from './postings-in-arrays.ts';
import { MiniSearchPostings } from './postings-in-minisearch.ts';

/** Terms are numbers of the library's vocabulary, paragraphs are numbered as they are added. */
export interface Postings {
  /** Adds a paragraph, whose number is higher than all before, with its terms, each once. */
  add(paragraph: number, terms: readonly number[]): void;
  /** The numbers of the paragraphs that have a term, ascending; not a copy. */
  of(term: number): Uint32Array;
}

/**
 * The coverage of one story has some thousand paragraphs. Beyond, MiniSearch's maps begin to weigh: at 20,000 paragraphs the postings
 * alone take 26 MB for 5 in arrays, nearly three times the time to build, and fifty times that to walk.
 */
const mostInMiniSearch = 10_000;

/** @param paragraphs how many there will be */
export function createPostings(paragraphs: number): Postings {
  return paragraphs > mostInMiniSearch ? new CompactPostings() : new MiniSearchPostings();
}
