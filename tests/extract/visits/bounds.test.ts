// The days of a stay that is told by its length, its end, or a bound. Articles are of Thursday, 13 June 2024.
import { expect, it } from 'vitest';
import { visitsOf } from './told.ts';

it.each([
  ['Pires akan mengunjungi Swedia selama tiga hari mulai 4 Juli.', '2024-07-04', '2024-07-06'],
  ['Selama tiga hari mulai 4 Juli, Pires berada di Stockholm.', '2024-07-04', '2024-07-06'],
  ['Pires berada di Praha untuk kunjungan 3 hari sejak Selasa.', '2024-06-11', '2024-06-13'],
  ['Pires akan mengunjungi Swedia pada 4 Juli selama tiga hari.', '2024-07-04', '2024-07-04'],
  ['Pires mengunjungi Swedia mulai 4 Juli.', '2024-07-04', '2024-07-04'],
  ['Pires menutup lawatan tiga hari ke Swedia pada Sabtu (8/6).', '2024-06-06', '2024-06-08'],
  ['Pires mengakhiri kunjungannya ke Swedia pada Sabtu (8/6).', null, '2024-06-08'],
  ['Pires berada di Praha hingga Jumat.', null, '2024-06-14'],
  ['Pires berada di Praha hingga Selasa.', null, '2024-06-11'],
  ['Pires menunda keberangkatannya ke Tokyo hingga Juli.', '2024-07-01', '2024-07-31'],
  ['Pires, yang berkunjung ke Praha sejak Minggu, akan pulang.', '2024-06-09', '2024-06-09'],
  ['Pires mengunjungi Praha sejak 2019.', null, null],
  ['Pires akan tiba di Praha sebelum 20 Juni.', null, '2024-06-19'],
  ['Pires akan datang ke Praha setelah 20 Juni.', '2024-06-21', null],
])('%s', (text, from, to) => {
  expect(visitsOf(text).map(({ when }) => [when?.from ?? null, when?.to ?? null])).toEqual([[from, to]]);
});
