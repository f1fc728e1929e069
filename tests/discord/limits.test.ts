// Texts are cut where a reader can bear it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../src/discord/limits.ts';

describe('cut', () => {
  test.each([
    ['as it is', 'satu dua tiga', 13, 'satu dua tiga'],
    ['after a word', 'satu dua tiga', 12, 'satu dua…'],
    ['where a word just ends', 'satu dua tiga', 9, 'satu dua…'],
    ['inside a word that fills more than half', 'sepanjangnya', 6, 'sepan…'],
    ['not through an emoji', 'aa👍👍', 4, 'aa…'],
    ['not between a backslash and what it escapes', 'aaaa\\*aaaa', 6, 'aaaa…'],
    ['an escaped backslash stays whole', 'aaaa\\\\aaaa', 7, 'aaaa\\\\…'],
    ['to nothing', 'satu', 0, ''],
    ['to a mark', 'satu', 1, '…'],
  ])('%s', (_what, text, longest, expected) => {
    expect(cut(text, longest)).toBe(expected);
  });

  test('is never longer than asked, and is a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, longest) => {
        const short = cut(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
