import { describe, expect, test } from 'vitest';
import { findHeadline, firstWords, withoutOutlet, withoutPageHead } from '../../../src/corpus/import/headline.ts';
import { linesOf } from '../../../src/corpus/import/lines.ts';

const body = `HULU - Bupati Uji Rahmat Wijaya meninjau jembatan gantung di Kecamatan Hulu setelah banjir besar surut pada Senin pagi.

Menurut Rahmat, pemerintah kabupaten menyiapkan anggaran untuk memperbaiki jembatan itu sebelum musim hujan berikutnya tiba.

Warga berharap jembatan gantung segera diperbaiki karena anak-anak harus menyeberangi sungai setiap hari untuk bersekolah.`;
const title = 'Bupati Tinjau Jembatan yang Rusak';
const headlineOf = (head: string) => findHeadline(linesOf(`${head}\n\n${body}`))?.text;

describe('the headline', () => {
  test.each([
    ['stands first', title],
    ['stands below a menu', `Nasional\nDaerah\nCari Berita\n\n${title}`],
    ['stands below a login wall', `Ingat Saya di Perangkat Ini\nMasuk dengan Akun Anda\n\n${title}`],
    ['stands below the author', `Citra Lestari\n\n${title}`],
    ['stands below a notice', `Kami memakai kuki untuk layanan ini.\n\n${title}`],
    ['stands above its deck', `${title}\n\nJembatan gantung di Kecamatan Hulu itu segera diperbaiki`],
    ['stands above a caption', `${title}\nWarga Kecamatan Hulu. (Foto: Dodi Sanusi)`],
    ['is the one that is given twice', `Banjir Kecamatan Hulu, Rahmat Rapat\n\n${title}\n\n${title}`],
  ])('%s', (_, head) => {
    expect(headlineOf(head)).toBe(title);
  });

  test.each([
    'Kumpulan Kabar Parlemen',
    'Diskon Kereta Akhir Pekan',
    'Warga Kecamatan Hulu menyeberangi jembatan. (AFP)',
    'Jembatan itu rusak.',
  ])('is not %s', (line) => {
    expect(headlineOf(line)).toBeUndefined();
  });

  test('is no item of a list', () => {
    expect(headlineOf('Lima Hal Penting dari Pekan Lalu\n\n1. Jembatan Kecamatan Hulu')).toBe(
      'Lima Hal Penting dari Pekan Lalu',
    );
  });

  test('need not share a word with a text of one paragraph', () => {
    expect(findHeadline(linesOf('Air Bah\n\nKecamatan Hulu tergenang sejak pagi.'))?.text).toBe('Air Bah');
  });
});

test.each([
  ['Jembatan Hulu Dibuka - Uji.com', 'Jembatan Hulu Dibuka'],
  ['Jembatan Hulu Dibuka | Uji News', 'Jembatan Hulu Dibuka'],
  ['Jembatan Hulu Dibuka - Bupati', 'Jembatan Hulu Dibuka - Bupati'],
  ['Jembatan Hulu-Hilir Dibuka', 'Jembatan Hulu-Hilir Dibuka'],
])('%s without its outlet is %s', (headline, expected) => {
  expect(withoutOutlet(headline)).toBe(expected);
});

describe('above the first paragraph', () => {
  const rest = (head: string) => withoutPageHead(linesOf(`${head}\n\n${body}`), title).lines.map(({ text }) => text);
  const lost = (above: string, below: string) =>
    withoutPageHead(linesOf(`${above}\n\n${title}\n\n${below}\n\n${body}`), title).dropped.map(({ text }) => text);

  test.each([
    ['Beranda Sport', ''],
    ['Kami memakai kuki untuk layanan ini.', ''],
    ['Banjir Kecamatan Hulu, Rahmat Rapat', ''],
    ['', 'Citra Lestari'],
    ['', 'Bagikan berita ini ke:'],
    ['', `${title} - Uji.com`],
  ])('goes %j above and %j below the headline', (above, below) => {
    expect(lost(above, below)).toEqual([above || below]);
  });

  test.each([
    ['Banjir membuat jembatan Kecamatan Hulu putus.', ''],
    ['', 'Jembatan gantung di Kecamatan Hulu diperbaiki'],
    ['', 'Hujan belum juga reda.'],
    ['', '"Kapan?"'],
  ])('stay %j above and %j below the headline', (above, below) => {
    expect(lost(above, below)).toEqual([]);
  });

  test('and nothing goes where there is no paragraph', () => {
    expect(withoutPageHead(linesOf('Daerah\nNasional'), title).dropped).toEqual([]);
    expect(rest(title)).toHaveLength(4);
  });
});

describe('firstWords', () => {
  test.each([
    [
      'Kabar.com, Desa Uji - Jembatan di desa itu dibuka kembali pada Senin pagi oleh bupati.',
      'Jembatan di desa itu dibuka kembali pada Senin pagi oleh…',
    ],
    ['Jembatan dibuka.', 'Jembatan dibuka.…'],
  ])('of %j', (text, title) => {
    expect(firstWords([{ kind: 'body', text }])).toBe(title);
  });
});
