import { expect, test } from 'vitest';
import { isBareLabel, labelValues } from '../../../src/corpus/import/label-values.ts';
import { linesOf } from '../../../src/corpus/import/lines.ts';

test.each<[string, string, [number, string][]]>([
  [
    'labels above their names',
    'Reporter\nAni Uji\nEditor\nCitra Lestari',
    [
      [1, 'Reporter'],
      [3, 'Editor'],
    ],
  ],
  [
    'labels below their names',
    'Ani Uji\nPenulis\nCitra Lestari\nEditor',
    [
      [0, 'Penulis'],
      [2, 'Editor'],
    ],
  ],
  ['a headline like a name above a label', 'Bupati Uji\nPenulis\nAni Uji', [[2, 'Penulis']]],
  ['a label without a name', 'Penulis\n\nJembatan itu rusak diterjang banjir.', []],
  ['no label', 'Ani Uji\nCitra Lestari', []],
])('%s', (_, text, expected) => {
  expect([...labelValues(linesOf(text))]).toEqual(expected);
});

test.each([
  ['Penulis', true],
  ['Editor :', true],
  ['Sumber Daya Alam', false],
  ['Penulis Buku', false],
])('%s', (line, expected) => {
  expect(isBareLabel(line)).toBe(expected);
});
