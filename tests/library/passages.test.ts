import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Passages } from '../../src/library/passages.ts';

test('every row is what was added, however many there are and however long', () => {
  const row = fc.oneof(
    fc.array(fc.nat(9)),
    fc.integer({ min: 3000, max: 9000 }).map((length) => Array(length).fill(7)),
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const passages = new Passages();
      expect(rows.map((cells) => passages.add(cells))).toEqual(rows.map((_, number) => number));
      expect(passages.size).toBe(rows.length);
      for (const [number, cells] of rows.entries()) {
        expect([...passages.row(number)]).toEqual(cells);
        expect(passages.lengthOf(number)).toBe(cells.length);
      }
    }),
  );
});

test('a row that is not there is empty', () => {
  expect([...new Passages().row(3)]).toEqual([]);
});
