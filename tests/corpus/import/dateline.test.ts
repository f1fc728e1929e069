import { expect, test } from 'vitest';
import { datelineOutlet, spacedDateline } from '../../../src/corpus/import/dateline.ts';

test.each([
  ['Uji.com, Jakarta - Banjir surut.', 'Uji.com'],
  ['UJI.CO.ID, JAKARTA -- Banjir surut.', 'UJI.CO.ID'],
  ['JAKARTA, UJI.com – Banjir surut.', 'UJI.com'],
  ['Jakarta, Uji News Indonesia -- Banjir surut.', 'Uji News Indonesia'],
  ['Jakarta (UJI) - Banjir surut.', 'UJI'],
  ['Jakarta (Uji News) — Banjir surut.', 'Uji News'],
  ['UJI.CO, JakartaBanjir surut di semua desa.', 'UJI.CO'],
  ['Uji.com-Banjir surut.', 'Uji.com'],
  ['PR HULU - Banjir surut.', 'PR HULU'],
  ['Uji.com kembali dibuka.', null],
  ['Rp1.000, harga itu terlalu tinggi.', null],
  ['Jakarta - Banjir surut.', null],
  ['Moskow: Banjir surut.', null],
  ['Banjir di Jakarta-Bogor surut.', null],
  ['Amerika Serikat (AS) dan sekutunya menolak - begitu kata mereka.', 'AS'],
  ['Banjir surut.', null],
  ['', null],
])('%s', (paragraph, expected) => {
  expect(datelineOutlet(paragraph)).toBe(expected);
});

test.each([
  ['UJI.CO, JakartaBupati datang.', 'UJI.CO, Jakarta Bupati datang.'],
  ['UJI.CO, Jakarta - Bupati datang.', 'UJI.CO, Jakarta - Bupati datang.'],
  ['UJI.CO, McDonald datang.', 'UJI.CO, McDonald datang.'],
  ['Bupati, JakartaBupati datang.', 'Bupati, JakartaBupati datang.'],
  ['Kata Bupati, iPhone itu hilang.', 'Kata Bupati, iPhone itu hilang.'],
])('%s is spaced as %s', (paragraph, expected) => {
  expect(spacedDateline(paragraph)).toBe(expected);
});
