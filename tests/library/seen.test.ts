import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Seen } from '../../src/library/seen.ts';

test('a number is new once a round, however high', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(5000))), (rounds) => {
      const seen = new Seen();
      for (const numbers of rounds) {
        seen.restart();
        const news = numbers.filter((number) => seen.isNew(number));
        expect(news).toEqual([...new Set(numbers)]);
      }
    }),
  );
});
