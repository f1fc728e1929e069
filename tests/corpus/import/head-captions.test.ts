import { describe, expect, test } from 'vitest';
import { withBylineCaptions, withHeadCaptions } from '../../../src/corpus/import/head-captions.ts';
import { linesOf } from '../../../src/corpus/import/lines.ts';

const body = `HULU - Bupati Uji Rahmat Wijaya meninjau jembatan gantung di Kecamatan Hulu setelah banjir besar surut pada Senin pagi.

Menurut Rahmat, pemerintah kabupaten menyiapkan anggaran untuk memperbaiki jembatan itu sebelum musim hujan berikutnya tiba.`;
const captions = (text: string) =>
  withHeadCaptions(linesOf(text)).flatMap(({ kind, text }) => (kind === 'caption' ? [text] : []));

describe('captions above the first paragraph', () => {
  test.each([
    'Bupati Uji Rahmat Wijaya (Dodi Sanusi/detikcom)',
    'Bupati Uji Rahmat Wijaya meninjau jembatan yang rusak di Kecamatan Hulu, Senin, 3 Februari 2031. Sputnik/Dodi/Pool via REUTERS',
    'Bupati Uji Rahmat Wijaya.* /ANTARA via Reuters./',
    'Bupati Uji Rahmat Wijaya meninjau jembatan. ANTARA FOTO/Dodi Sanusi/foc.',
    'Bupati Uji Rahmat Wijaya.*',
    'Bupati Uji Rahmat Wijaya (kiri) dan Camat Hulu Citra Lestari (kanan).',
    'Bupati Uji meninjau jembatan. (ist)',
    'Bupati Uji meninjau jembatan. [Istimewa]',
    'Ilustrasi jembatan gantung',
  ])('%s', (line) => {
    expect(captions(`Bupati Tinjau Jembatan\n\n${line}\n\n${body}`)).toEqual([line]);
  });

  test.each([
    'Jembatan itu putus diterjang banjir.',
    'Rahmat menjanjikan perbaikan (tahun depan)',
    'Perbaikan jalan/jembatan dimulai',
    'Fotografer Rahmat Memotret Jembatan',
    'Jembatan Rusak, Rahmat: Segera Diperbaiki!',
  ])('%s is none', (line) => {
    expect(captions(`Bupati Tinjau Jembatan\n\n${line}\n\n${body}`)).toEqual([]);
  });

  test('are given twice, as headlines are', () => {
    const sentence = 'Warga Kecamatan Hulu menunggu.';
    expect(captions(`Jembatan Hulu Putus\n\nJembatan Hulu Putus\n\n${sentence}\n${sentence}\n\n${body}`)).toEqual([
      sentence,
      sentence,
    ]);
  });

  test('have their title right above', () => {
    const two = ['Bupati (Bup) Rahmat Wijaya.', 'Bupati Rahmat Wijaya (Dodi Sanusi/detikcom)'];
    expect(captions(`Jembatan Putus\n\n${two.join('\n')}\n\n${body}`)).toEqual(two);
  });

  test('end where the text begins', () => {
    expect(captions(`${body}\n\nBupati Rahmat Wijaya (Dodi Sanusi/detikcom)`)).toEqual([]);
  });
});

test('below the byline what is no sentence is a caption, above it a deck', () => {
  const lines = linesOf(
    `Jembatan Putus\n\nRahmat Janji Perbaiki\n\nUji.com\n\nRahmat Wijaya di Hulu\n\nHujan reda.\n\n${body}`,
  );
  const byline = lines.filter(({ text }) => text === 'Uji.com');
  const kinds = withBylineCaptions(lines, lines[0], byline).map(({ kind }) => kind);
  expect(kinds).toEqual([undefined, undefined, undefined, 'caption', undefined, undefined, undefined]);
  expect(withBylineCaptions(lines, undefined, byline)).toEqual(lines);
});
