import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typingErrors } from '../../src/text/typing-errors.ts';

describe('typingErrors', () => {
  it.each([
    ['kunjungan', 'kunjungan', 0],
    ['kunjugan', 'kunjungan', 1], // left out
    ['kunjunggan', 'kunjungan', 1], // added
    ['kumjungan', 'kunjungan', 1], // exchanged
    ['kunjugnan', 'kunjungan', 1], // swapped
    ['kujungn', 'kunjungan', 2],
    ['', 'abc', 3],
    ['un', 'il', 2],
  ])('%s → %s: %i', (a, b, errors) => {
    expect(typingErrors(a, b)).toBe(errors);
  });

  it('stops counting beyond the limit', () => {
    expect(typingErrors('pelabuhan', 'kunjungan', 2)).toBe(3);
    expect(typingErrors('a', 'abcdefgh', 2)).toBe(3);
  });

  test('is the same both ways, and none only between equal words', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b)).toBe(typingErrors(b, a));
        expect(typingErrors(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
