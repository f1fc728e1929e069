// The contract of every sort of postings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPostings } from '../../src/library/postings.ts';
import { CompactPostings } from '../../src/library/postings-in-arrays.ts';
import { MiniSearchPostings } from '../../src/library/postings-in-minisearch.ts';

describe.each([
  ['MiniSearch', () => new MiniSearchPostings()],
  ['arrays', () => new CompactPostings()],
])('postings in %s', (_what, create) => {
  test('every term leads to its paragraphs, ascending; a term that no paragraph has to none', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(40)), { maxLength: 60 }), (paragraphs) => {
        const postings = create();
        for (const [id, terms] of paragraphs.entries()) postings.add(id, terms);
        for (let term = 0; term <= 41; term++) {
          const having = paragraphs.flatMap((terms, id) => (terms.includes(term) ? [id] : []));
          expect([...postings.of(term)]).toEqual(having);
        }
      }),
    );
  });
});

test.each([
  [0, MiniSearchPostings],
  [10_000, MiniSearchPostings],
  [10_001, CompactPostings],
  [1_000_000, CompactPostings],
])('%i paragraphs', (paragraphs, expected) => {
  expect(createPostings(paragraphs)).toBeInstanceOf(expected);
});
