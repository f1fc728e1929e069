import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it.each([
  ['KUDA Kuda kuda', 'kuda kuda kuda'],
  ['Tomás Çelik Nguyễn', 'tomas celik nguyen'],
  ['ﬁnal ①２', 'final 12'],
  ['', ''],
])('%j → %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aZéÇ１ﬁ ñÅ') }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
