// Letters as bits: they must never tell apart what is a slip apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differing, lettersOf } from '../../src/text/letters.ts';
import { typingErrors } from '../../src/text/typing-errors.ts';

describe('differing', () => {
  test('counts the bits that differ', () => {
    const bits = (number: number) => [...(number >>> 0).toString(2)].filter((digit) => digit === '1').length;
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => differing(a, b) === bits(a ^ b)));
  });

  test('is at most two for each slip between two words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdé'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(differing(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * typingErrors(a, b));
      }),
    );
  });

  test.each([
    ['harga', 'harag', 0],
    ['harga', 'hargx', 1],
    ['pupuk', 'jagung', 6],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(differing(lettersOf(a), lettersOf(b))).toBe(expected);
  });
});
