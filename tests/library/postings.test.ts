import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from '../../src/library/postings.ts';

test('every term leads to its paragraphs, ascending; a term that no paragraph has to none', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(20)), { maxLength: 60 }), (paragraphs) => {
      const postings = new Postings();
      for (const [id, terms] of paragraphs.entries()) for (const term of terms) postings.add(term, id);
      for (let term = 0; term <= 21; term++) {
        const having = paragraphs.flatMap((terms, id) => (terms.includes(term) ? [id] : []));
        expect([...postings.of(term)]).toEqual(having);
        expect(postings.count(term)).toBe(having.length);
      }
    }),
  );
});
