import { expect, test } from 'vitest';
import { type Byline, readByline } from '../../../src/corpus/import/byline.ts';

test.each<[string, Byline]>([
  ['oleh Ani Penguji diperbarui 13 Jun 2031, 09:04 WIB', { author: 'Ani Penguji', updated: '2031-06-13T09:04+07:00' }],
  ['Diterbitkan 13 Jun 2031, 09:04 WIB', { published: '2031-06-13T09:04+07:00' }],
  ['Jakarta - Senin, 3 Feb 2031 09:15 WIB', { published: '2031-02-03T09:15+07:00' }],
  ['PERISTIWA | 17 Januari 2031 13:54 Reporter : Ani Penguji', { author: 'Ani Penguji', published: '2031-01-17' }],
  ['Reporter: Uji.com', { publisher: 'Uji.com' }],
  [
    'Ani Penguji - detikUji | Senin, 3 Feb 2031',
    { author: 'Ani Penguji', publisher: 'detikUji', published: '2031-02-03' },
  ],
  ['Senin, 3 Februari 2031 / 09:15 WIB', { published: '2031-02-03T09:15+07:00' }],
  ['February 3, 2031 9:15 pm', { published: '2031-02-03' }],
  ['Ujicom • 17 Januari 2031 13:54', { publisher: 'Ujicom', published: '2031-01-17' }],
  ['Senin, 3 Feb 2031 09:15 WIB', { published: '2031-02-03T09:15+07:00' }],
  ['Uji.com - 03/02/2031, 09:15 WIB', { publisher: 'Uji.com', published: '2031-02-03T09:15+07:00' }],
  [
    'Harian Uji News | Senin, 3 Februari 2031 | 09.15 WIB',
    { publisher: 'Harian Uji News', published: '2031-02-03T09:15+07:00' },
  ],
  ['Jakarta, Uji News -- Senin, 3 Feb 2031 09:15 WIB', { publisher: 'Uji News', published: '2031-02-03T09:15+07:00' }],
  ['Penulis: Ani Penguji', { author: 'Ani Penguji' }],
  ['Reporter: Ani Penguji | Editor: Budi Pemeriksa', { author: 'Ani Penguji' }],
  ['Pewarta : Ani Penguji', { author: 'Ani Penguji' }],
  ['Pewarta: Ani PengujiEditor: Budi Pemeriksa Copyright © UJI 2031', { author: 'Ani Penguji' }],
  ['Laporan Wartawan Uji.com, Ani Penguji', { author: 'Ani Penguji', publisher: 'Uji.com' }],
  ['By Ann Tester', { author: 'Ann Tester' }],
  ['Published 3 February 2031', { published: '2031-02-03' }],
])('%s', (line, expected) => {
  expect(readByline(line)).toEqual(expected);
});

test.each([
  'Rapat itu digelar pada Senin, 3 Februari 2031 pukul 09.15 WIB.',
  'Rapat Desa 3 Februari 2031',
  'Kunjungan Bupati ke Desa Uji 3 Februari 2031 09:15 WIB batal karena hujan deras',
  'Warga menunggu sejak Senin, 3 Februari 2031',
  'Oleh karena itu rapat ditunda',
  'Oleh-oleh Khas Desa Uji',
  'Editor koran itu dipanggil polisi',
  'Laporan warga soal jalan rusak',
  'Laporan Keuangan Desa',
  'Sumber Daya Alam',
  'Editor',
  'Foto: Jembatan Desa Uji',
  'By all accounts it was late',
  'Ani Penguji',
  'Jalan Rusak',
  '"Tayang Senin, 3 Februari 2031 09:15 WIB"',
  '',
])('%s is no byline', (line) => {
  expect(readByline(line)).toBeNull();
});
