import { describe, expect, test } from 'vitest';
import { creditedPerson, isCaption, readCredit } from '../../../src/corpus/import/credits.ts';

describe('credits below an article', () => {
  test.each([
    ['Banjir surut. [AP]', 'Banjir surut.', 'AP', 'agency'],
    ['Banjir surut. [SU]', 'Banjir surut.', 'SU', 'initials'],
    ['Banjir surut. (Ani Penguji)', 'Banjir surut.', 'Ani Penguji', 'name'],
    ['"Banjir surut." (ani/bud)', '"Banjir surut."', 'ani/bud', 'initials'],
    ['Banjir surut.(Reuters/Antara)', 'Banjir surut.', 'Reuters/Antara', 'agency'],
    ['Banjir surut. (Reuters/AP/muk)', 'Banjir surut.', 'Reuters/AP/muk', 'initials'],
    ['Banjir surut. (Uji News/AFP/MYR)', 'Banjir surut.', 'Uji News/AFP/MYR', 'initials'],
    ['"Banjir surut." — Reuters', '"Banjir surut."', 'Reuters', 'agency'],
    ['REUTERS | ANTARA', '', 'REUTERS | ANTARA', 'name'],
    ['NADIA PENGUJI', '', 'NADIA PENGUJI', 'name'],
    ['NADIA PENGUJI | ANTARA', '', 'NADIA PENGUJI | ANTARA', 'name'],
    ['Banjir surut. (Uji.com/Ani Wijaya)', 'Banjir surut.', 'Uji.com/Ani Wijaya', 'name'],
    ['Banjir surut. (Z-2)', 'Banjir surut.', 'Z-2', 'initials'],
    ['Banjir surut. (Sumber: Antara)', 'Banjir surut.', 'Sumber: Antara', 'agency'],
    ['Banjir surut. (*)', 'Banjir surut.', '*', 'initials'],
    ['rs/hp (Reuters, AFP)', '', 'rs/hp', 'initials'],
    ['(WUJ)', '', 'WUJ', 'initials'],
    ['[Ani Penguji]', '', 'Ani Penguji', 'name'],
  ])('%s', (paragraph, rest, words, kind) => {
    expect(readCredit(paragraph)).toEqual({ rest, words, kind });
  });

  test.each([
    'Kabar itu dari Kantor Berita Uji (KBU).',
    'Kabar itu dari Kantor Berita Uji (KBU)',
    'Banjir surut. (Ini kata warga setempat pada pagi hari)',
    'Banjir surut. (3/2/2031)',
    '"Banjir surut." — Ani Penguji',
    'Banjir surut. Kata Reuters',
    'REUTERS',
    'Banjir surut. (tertawa kecil)',
    'Banjir surut. (tertawa)',
    'PU',
    'BANJIR',
    'NADIA PENGUJI MENINGGAL KARENA BANJIR BESAR DI DESA',
    'Banjir surut.',
    '',
  ])('%s has none', (paragraph) => {
    expect(readCredit(paragraph)).toBeNull();
  });
});

describe('captions of pictures', () => {
  test.each([
    'Warga menyeberangi jembatan, 3 Februari 2031. (Ani Penguji / POOL / AFP)',
    'Warga menyeberangi jembatan. (Foto: Ani Penguji)',
    'Warga menyeberangi jembatan. (Dok. Desa Uji)',
    'Warga menyeberangi jembatan. (AP Photo/Ani Penguji)',
    'Warga menyeberangi jembatan. (Ani Penguji, Desa Pool Photo via AP)',
    'Ilustrasi jembatan. Foto: Harian Uji',
    'Keterangan gambar, Warga menyeberangi jembatan.',
    'Foto: Jembatan Desa Uji (Ani Penguji/detikUji)',
  ])('%s', (paragraph) => {
    expect(isCaption(paragraph)).toBe(true);
  });

  test.each([
    'Warga menyeberangi jembatan.',
    'Jembatan itu dibangun Dinas Pekerjaan Umum (PU).',
    'Warga menyeberangi jembatan itu (foto) setiap pagi.',
    'Ia memotret warga yang menyeberang (lihat peta)',
    'Fotografer AFP itu diusir dari jembatan.',
    'Jembatan itu dibuka pada Senin. (Reuters/AP/muk)',
  ])('%s is none', (paragraph) => {
    expect(isCaption(paragraph)).toBe(false);
  });
});

test.each([
  ['Banjir surut. (Reuters/AP/muk)', undefined],
  ['NADIA PENGUJI | ANTARA', 'NADIA PENGUJI'],
  ['REUTERS | ANTARA', undefined],
  ['Banjir surut. (Uji.com/Ani Wijaya)', 'Ani Wijaya'],
  ['Banjir surut. (Penulis: Ani Wijaya)', 'Ani Wijaya'],
  ['Banjir surut. (AFP)', undefined],
  ['Banjir surut. (*)', undefined],
])('who wrote %s is %s', (paragraph, expected) => {
  const credit = readCredit(paragraph);
  expect(credit && creditedPerson(credit)).toBe(expected);
});
