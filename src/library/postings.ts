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
 * The coverage of one story has some thousand paragraphs. Beyond, what MiniSearch keeps beside the numbers, to score and sort what
 * our ranking does again, begins to weigh: at 20,000 paragraphs twice the time to build and 83 MB for 55 in all; at 200,000 seventy
 * bytes a place for four, and fifty times as long to walk.
 */
const mostInMiniSearch = 10_000;

/** @param paragraphs how many there will be */
export function createPostings(paragraphs: number): Postings {
  return paragraphs > mostInMiniSearch ? new CompactPostings() : new MiniSearchPostings();
}
