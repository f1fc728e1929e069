// Days written out or in figures.
import { describe, expect, it } from 'vitest';
import { type Row, read } from './read.ts';

const full: readonly Row[] = [
  ['Rapat digelar Selasa, 16 Januari 2024.', 'Selasa, 16 Januari 2024 = 2024-01-16'],
  ['Rapat digelar pada 16 Januari 2024 di Jakarta.', '16 Januari 2024 = 2024-01-16'],
  ['Rapat digelar pada hari Selasa tanggal 16 Januari 2024.', 'hari Selasa tanggal 16 Januari 2024 = 2024-01-16'],
  ['Ia lahir tanggal 3 Mei 1971 di Solo.', 'tanggal 3 Mei 1971 = 1971-05-03'],
  ['Surat itu bertanggal 17 Nopember 2023.', '17 Nopember 2023 = 2023-11-17'],
  ['Kantor buka lagi 3 Agt 2024.', '3 Agt 2024 = 2024-08-03'],
  ['Kantor buka lagi 3 Ags. 2024.', '3 Ags. 2024 = 2024-08-03'],
  ['Perjanjian itu diteken 29 Pebruari 2024.', '29 Pebruari 2024 = 2024-02-29'],
  ['Perjanjian diteken tgl. 8 Des 2023.', 'tgl. 8 Des 2023 = 2023-12-08'],
  ['Ia tiba 12 Agustus 2023 lalu dengan kapal.', '12 Agustus 2023 lalu = 2023-08-12'],
  ['Gempa terjadi 26 Desember 2004, pagi hari.', '26 Desember 2004 = 2004-12-26'],
  ['Rapat 16 Januari 2024 (Selasa) batal.', '16 Januari 2024 (Selasa) = 2024-01-16'],
  ['Data per 31-Mei-2024 menunjukkan kenaikan.', '31-Mei-2024 = 2024-05-31'],
];

const inFigures: readonly Row[] = [
  ['Menteri berpidato pada hari Rabu (12/6/2024) di Bandung.', 'hari Rabu (12/6/2024) = 2024-06-12'],
  ['Menteri berpidato, Rabu (12/6/2024).', 'Rabu (12/6/2024) = 2024-06-12'],
  ['Menteri berpidato, Rabu, (12/6).', 'Rabu, (12/6) = 2024-06-12'],
  ['Menteri berpidato Rabu (12/06/24) malam.', 'Rabu (12/06/24) malam = 2024-06-12'],
  ['Menteri berpidato Rabu malam (12/6).', 'Rabu malam (12/6) = 2024-06-12'],
  ['Menteri berpidato Rabu (12/6) lalu.', 'Rabu (12/6) lalu = 2024-06-12'],
  ['Pameran dibuka Jumat (14/6) besok.', 'Jumat (14/6) besok = 2024-06-14'],
  ['Menteri berpidato Rabu 12/6/2024.', 'Rabu 12/6/2024 = 2024-06-12'],
  ['Menteri berpidato Rabu ( 12 / 6 / 2024 ).', 'Rabu ( 12 / 6 / 2024 ) = 2024-06-12'],
  ['Menteri berpidato Rabu (12-6-2024).', 'Rabu (12-6-2024) = 2024-06-12'],
  ['Ia ditahan (3/10/2023) di bandara.', '(3/10/2023) = 2023-10-03'],
  ['Berlaku mulai tanggal 1/7/2024.', 'tanggal 1/7/2024 = 2024-07-01'],
  ['Arsip bertanda 12.06.2024 itu hilang.', '12.06.2024 = 2024-06-12'],
  ['Arsip bertanda 12-06-2024 itu hilang.', '12-06-2024 = 2024-06-12'],
  ['Arsip bertanda 2024-06-12 itu hilang.', '2024-06-12 = 2024-06-12'],
  ['Ia ditahan (6/13/2024) di bandara.', '(6/13/2024) = 2024-06-13'],
  ['Ia ditahan Kamis (3/12/98).', 'Kamis (3/12/98) = 1998-12-03'],
  ['Sidang Senin dan Selasa (10-11/6/2024) ditunda.', 'Senin dan Selasa (10-11/6/2024) = 2024-06-10..2024-06-11'],
  ['Lomba berlangsung Sabtu-Minggu (8-9/6).', 'Sabtu-Minggu (8-9/6) = 2024-06-08..2024-06-09'],
];

const withoutYear: readonly Row[] = [
  ['Ia datang Minggu (21 Januari).', 'Minggu (21 Januari) = 2024-01-21'],
  ['Ia wafat pada 2 Mei.', '2 Mei = 2024-05-02'],
  ['Aturan berlaku 1 Juli.', '1 Juli = 2024-07-01'],
  ['Ia wafat pada 20 Desember.', '20 Desember = 2023-12-20'],
  ['Delegasi akan berangkat pada 13 Februari.', '13 Februari = 2025-02-13'],
  ['Kata pejabat itu pada Kamis, 23 November.', 'Kamis, 23 November = 2023-11-23'],
  ['Ia terpilih pada 3 Juli lalu.', '3 Juli lalu = 2023-07-03'],
  ['Pemilu digelar 27 November mendatang.', '27 November mendatang = 2024-11-27'],
  ['Ia terpilih pada 3 Juli tahun lalu.', '3 Juli tahun lalu = 2023-07-03'],
  ['Ia berangkat tanggal 9 bulan depan.', 'tanggal 9 bulan depan = 2024-07-09'],
  ['Ia pulang tanggal 5 lalu.', 'tanggal 5 lalu = 2024-05-05'],
  ['Ia pulang pada tanggal 5.', 'tanggal 5 = 2024-06-05'],
  ['Rapat akan digelar pada tanggal 20.', 'tanggal 20 = 2024-06-20'],
  [
    'Ia akan tiba Kamis, kunjungan pertama sejak kudeta pada 1 Februari.',
    'Kamis = 2024-06-13',
    '1 Februari = 2024-02-01',
  ],
];

describe('full dates', () => it.each(full)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('dates in figures', () =>
  it.each(inFigures)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('days without a year', () =>
  it.each(withoutYear)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
