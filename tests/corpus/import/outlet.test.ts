import { expect, test } from 'vitest';
import { looksLikeName, namesOutlet } from '../../../src/corpus/import/outlet.ts';

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
