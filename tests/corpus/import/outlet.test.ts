import { expect, test } from 'vitest';
import { isSameOutlet, looksLikeName, namesOutlet, rightsOutlet } from '../../../src/corpus/import/outlet.ts';

test.each(['Uji.com', 'UJI.CO.ID', 'detikUji', 'Uji News', 'Harian Uji', 'Uji TV', 'Kompas'])(
  '%s names an outlet',
  (name) => {
    expect(namesOutlet(name)).toBe(true);
  },
);

test.each([
  'Jakarta',
  'Indonesia',
  'News',
  'Redaksi',
  'Ani Wijaya',
  'Presiden Indonesia',
  'Antara Kita',
  'berita dari media itu',
  'temp',
  '',
])('%s names none', (name) => {
  expect(namesOutlet(name)).toBe(false);
});

test.each(['Ani', 'Ani Wijaya', 'H. Budi Santoso', "Ma'ruf Uji", 'Ahmad bin Uji', 'ANI WIJAYA'])(
  '%s looks like a name',
  (name) => {
    expect(looksLikeName(name)).toBe(true);
  },
);

test.each(['ani wijaya', 'Jalan rusak', 'Ani, Budi', 'Satu Dua Tiga Empat Lima Enam', '2031', ''])(
  '%s does not',
  (name) => {
    expect(looksLikeName(name)).toBe(false);
  },
);

test.each([
  ['Uji', 'Uji.com', true],
  ['UJI', 'uji.co.id', true],
  ['Uji', 'Uji News', false],
])('%s and %s are one outlet: %s', (name, other, expected) => {
  expect(isSameOutlet(name, other)).toBe(expected);
});

test.each([
  ['2031 © PT Uji Media', 'Uji Media'],
  ['Copyright © 2031 Uji News. All Rights Reserved', 'Uji News'],
  ['© Dinas Pekerjaan Umum', null],
  ['PT Uji Media', null],
])('%s is of %s', (line, expected) => {
  expect(rightsOutlet(line)).toBe(expected);
});
