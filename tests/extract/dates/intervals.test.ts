// Ranges, open ends, vague terms and times of day.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/extract/dates.ts';
import { paragraphOf, type Row, read } from './read.ts';

const ranges: readonly Row[] = [
  ['Sidang berlangsung 10-15 Juni 2024.', '10-15 Juni 2024 = 2024-06-10..2024-06-15'],
  ['Sidang berlangsung 10 hingga 15 Juni.', '10 hingga 15 Juni = 2024-06-10..2024-06-15'],
  ['Sidang berlangsung tanggal 18 dan 19 Mei 2024.', 'tanggal 18 dan 19 Mei 2024 = 2024-05-18..2024-05-19'],
  ['Sidang berlangsung 10 sampai dengan 15 Juni 2024.', '10 sampai dengan 15 Juni 2024 = 2024-06-10..2024-06-15'],
  ['Pameran digelar 5 Juli hingga 29 Agustus 2005.', '5 Juli hingga 29 Agustus 2005 = 2005-07-05..2005-08-29'],
  ['Pameran digelar 20 Desember - 5 Januari 2024.', '20 Desember - 5 Januari 2024 = 2023-12-20..2024-01-05'],
  ['Ekspor naik Januari-Maret 2024.', 'Januari-Maret 2024 = 2024-01-01..2024-03-31'],
  ['Ekspor naik dari Oktober 2023 sampai Maret 2024.', 'Oktober 2023 sampai Maret 2024 = 2023-10-01..2024-03-31'],
  ['Ekspor naik antara Mei dan Juli 2023.', 'Mei dan Juli 2023 = 2023-05-01..2023-07-31'],
  ['Kantor tutup Senin hingga Rabu.', 'Senin hingga Rabu = 2024-06-10..2024-06-12'],
  ['Perang berlangsung tahun 1950-1953.', 'tahun 1950-1953 = 1950-01-01..1953-12-31'],
  ['Ia menjabat 1988–1998.', '1988–1998 = 1988-01-01..1998-12-31'],
  ['Tahun ajaran 2023/2024 usai.', '2023/2024 = 2023-01-01..2024-12-31'],
  ['Gempa terjadi 20 Agustus dan 8 September 1975.', '20 Agustus = 1975-08-20', '8 September 1975 = 1975-09-08'],
];

const open: readonly Row[] = [
  ['Ia datang paling cepat pekan depan.', 'paling cepat pekan depan = 2024-06-17..?'],
  ['Ia datang paling awal pada Juli 2024.', 'paling awal pada Juli 2024 = 2024-07-01..?'],
  ['Ia datang paling lambat Oktober mendatang.', 'paling lambat Oktober mendatang = ?..2024-10-31'],
  ['Ia datang paling lambat pada tanggal 20 Juni 2024.', 'paling lambat pada tanggal 20 Juni 2024 = ?..2024-06-20'],
  ['Ia datang selambat-lambatnya 1 Juli 2024.', 'selambat-lambatnya 1 Juli 2024 = ?..2024-07-01'],
  ['Paling cepat tahun depan pabrik dibuka.', 'Paling cepat tahun depan = 2025-01-01..?'],
];

const vague: readonly Row[] = [
  ['Ia akan segera berangkat.', 'segera = ?..?'],
  ['Ia ingin datang secepatnya.', 'secepatnya = ?..?'],
  ['Ia ingin datang secepat mungkin.', 'secepat mungkin = ?..?'],
  ['Ia ingin datang sesegera mungkin.', 'sesegera mungkin = ?..?'],
  ['Lawatan itu digelar dalam waktu dekat.', 'dalam waktu dekat = ?..?'],
  ['Lawatan itu digelar “di masa mendatang”.', 'di masa mendatang = ?..?'],
  ['Ia diundang datang pada waktu yang tepat.', 'pada waktu yang tepat = ?..?'],
  ['Ia datang beberapa waktu lalu.', 'beberapa waktu lalu = ?..?'],
  ['Ia baru-baru ini pindah.', 'baru-baru ini = ?..?'],
];

const times: readonly Row[] = [
  ['Ia tiba Selasa (11/6/2024) pukul 10.30 WIB.', 'Selasa (11/6/2024) pukul 10.30 WIB = 2024-06-11'],
  ['Ia tiba Selasa, 11 Juni 2024, 09:04 WITA.', 'Selasa, 11 Juni 2024, 09:04 WITA = 2024-06-11'],
  ['Ia tiba Selasa (11/6) sekitar pukul 22.15 WIT.', 'Selasa (11/6) sekitar pukul 22.15 WIT = 2024-06-11'],
  ['Ia di sana dari Senin hingga Rabu pekan lalu.', 'Senin hingga Rabu pekan lalu = 2024-06-03..2024-06-05'],
  ['Ia di sana dari Jumat hingga Minggu (9/6).', 'Jumat hingga Minggu (9/6) = 2024-06-07..2024-06-09'],
  ['Ia di sana pada Senin dan Selasa.', 'Senin dan Selasa = 2024-06-10..2024-06-11'],
  ['Ia di sana pada Senin dan Rabu.', 'Senin = 2024-06-10', 'Rabu = 2024-06-12'],
  ['Ia tiba kemarin pukul 10.', 'kemarin pukul 10 = 2024-06-12'],
  ['Pesawat mendarat pukul 10.30 WIB.', 'pukul 10.30 WIB = ?..?'],
];

describe('ranges', () => it.each(ranges)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('open ends', () => it.each(open)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('vague terms', () => it.each(vague)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('times of day', () => it.each(times)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));

describe('what is concluded', () =>
  it.each([
    ['Ia datang 11 Juni 2024.', 'day', []],
    ['Ia datang Selasa (11/6).', 'day', ['year']],
    ['Ia datang pada September.', 'month', ['year']],
    ['Ia datang pekan lalu.', 'week', ['reference']],
    ['Ia datang Selasa.', 'day', ['reference']],
    ['Ia datang segera.', 'vague', []],
    ['Ia datang 11 Juni 2024 pukul 10.30 WIB.', 'minute', []],
    ['Ia datang pada kuartal ketiga 2023.', 'season', []],
    ['Ia datang pada era 80-an.', 'decade', ['year']],
  ] as const)('%s', (sentence, grain, inferred) => {
    const [date] = datesIn(paragraphOf(sentence));
    expect(date?.when.grain).toBe(grain);
    expect(date?.when.inferred).toEqual(inferred);
  }));
