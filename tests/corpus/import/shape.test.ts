import { describe, expect, test } from 'vitest';
import { isHeading, isHeadline } from '../../../src/corpus/import/shape.ts';

describe('headlines', () => {
  test.each([
    'Jembatan Desa Uji Dibuka',
    'Bupati: kami siap membantu warga',
    'Apa Kata Warga?',
    'Jembatan Dibuka, "Kami Lega"',
    'Prof. Budi Bicara soal Jembatan',
    'Harga Rp 1.200 Bertahan',
  ])('%s may be one', (line) => {
    expect(isHeadline(line)).toBe(true);
  });

  test.each([
    'Jembatan itu dibuka.',
    '"Kami lega."',
    'Jembatan itu dibuka. (ani/bud)',
    'Warga itu berkata:',
    'Jembatan Dibuka…',
    Array(26).fill('kata').join(' '),
  ])('%s is none', (line) => {
    expect(isHeadline(line)).toBe(false);
  });
});

describe('sub-headings', () => {
  test.each(['Jalan Rusak', 'Biaya dan Manfaat bagi Warga', 'Siapa yang Bertanggung Jawab?', '3 Syarat dari Warga'])(
    '%s',
    (line) => {
      expect(isHeading(line)).toBe(true);
    },
  );

  test.each([
    'jalan rusak',
    'Warga menunggu di tepi jalan',
    '"Kami Lega"',
    'Jalan Rusak.',
    '…',
    Array(15).fill('Kata').join(' '),
  ])('%s is none', (line) => {
    expect(isHeading(line)).toBe(false);
  });
});
