// What looks like a date and is none.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/extract/dates.ts';
import { paragraphOf, read } from './read.ts';

const names = [
  'Mei Ling membuka toko kue.',
  'Penyanyi Mei Lan tampil memukau.',
  'Ibu Mei menjual nasi uduk.',
  'Juni Wati menang lomba.',
  'Atlet April Manalu meraih emas.',
  'Kapten Agustus Parera memimpin tim.',
  'Mar Galang menulis novel.',
  'Des Alwi dikenang warga Banda.',
  'Kantornya di Jalan 17 Agustus 1945.',
  'Ia kuliah di Universitas 11 Maret.',
  'Laga digelar di Stadion 10 November.',
  'Ia mengunjungi Museum 10 November.',
  'Bus berhenti di Jl. 28 Oktober.',
  'Ia tinggal di Jln 1 Juni.',
];

const laws = [
  'Hal itu diatur Pasal 12/6 undang-undang.',
  'Hal itu diatur pasal 5/11/2020.',
  'Ayat 3/4 dibacakan.',
  'Undang-Undang Nomor 12 Tahun 2006 berlaku.',
  'PP No 34 Tahun 2005 dicabut.',
  'PP Nomor 34/2005 dicabut.',
  'Perkara No. 12/6 disidangkan.',
  'UU 12/2006 berlaku.',
  'Putusan nomor 3/5/2019 dibatalkan.',
];

const figures = [
  'Kapal itu membawa 7.000 ton beras.',
  'Sekitar 2000 orang hadir.',
  'Harga tiket Rp 2000 saja.',
  'Ia berlari 1500 meter.',
  'Skor 2/1 bertahan hingga akhir laga.',
  'Skor 12/6 membuat penonton kecewa.',
  'Tim itu menang 3-1.',
  'Hasilnya 1,2024 satuan.',
  'Ia membeli 3/4 liter minyak.',
  'Nilai tukar 15.000 per dolar.',
  'Nomor telepon 0811 2233 445 aktif.',
  'Kecepatan angin 235 km per jam.',
  'Rasio 1/3 dianggap wajar.',
  'Lahan 1945 hektare terbakar.',
  'Ada 1998 kursi di stadion itu.',
  'Produksi naik 2,5 persen.',
  'Peluru kaliber 5,56 disita.',
  'Pesawat 737-800 jatuh.',
  'Ada 31 pemain cadangan.',
  'Suhu 30 derajat terasa panas.',
];

const durations = [
  'Ia menunggu tiga hari.',
  'Rapat berlangsung dua pekan.',
  'Ia dipenjara lima tahun.',
  'Ia berobat sebulan sekali.',
  'Proyek itu makan waktu satu dekade.',
  'Ia bekerja siang dan malam.',
  'Ia dua kali setahun pulang.',
  'Selama tujuh hari ia puasa.',
  'Ia sudah sepekan sakit.',
  'Setiap Senin pasar ramai.',
  'Tiap hari Minggu ia berlari.',
  'Setiap bulan Juli udara dingin.',
  'Setiap tahun warga mudik.',
  'Saban Jumat ia bersedekah.',
];

const otherWords = [
  'Saat ini harga beras naik.',
  'Sekarang harga beras turun.',
  'Kini ia tinggal di desa.',
  'Polisi lalu lintas mengatur jalan.',
  'Ia berdiri di depan rumah.',
  'Masa lalu tidak bisa diubah.',
  'Ia lalu duduk.',
  'Akhirnya ia pulang.',
  'Ia berbulan madu di Lombok.',
  'Awal cerita itu membosankan.',
  'Akhir pertandingan itu menegangkan.',
  'Bulan purnama tampak jelas.',
  'Hari itu hujan turun.',
  'Tahun pertama selalu sulit.',
  'Malam itu listrik padam.',
  'Masa depan anak itu cerah.',
  'Ia menang pada hari pertama.',
  'Pekan olahraga dibuka gubernur.',
  'Ia ingin mandiri.',
  'Minggir, kata polisi.',
  'Rabun senja mengganggu penglihatan.',
  'Hari kemerdekaan dirayakan.',
  'Jam tangan itu mahal.',
  'Jam kerja dikurangi.',
  'Ia anak kedua dari tiga bersaudara.',
  'Tanggal pernikahan belum ditentukan.',
  'Bulan ketujuh itu suci.',
  'Pagi hari udara segar.',
];

describe('names', () => it.each(names)('%s', (sentence) => expect(read(sentence)).toEqual([])));
describe('laws', () => it.each(laws)('%s', (sentence) => expect(read(sentence)).toEqual([])));
describe('figures', () => it.each(figures)('%s', (sentence) => expect(read(sentence)).toEqual([])));
describe('durations and what recurs', () => it.each(durations)('%s', (sentence) => expect(read(sentence)).toEqual([])));
describe('other words', () => it.each(otherWords)('%s', (sentence) => expect(read(sentence)).toEqual([])));

describe('days that do not exist', () =>
  it.each([
    'Rapat digelar 31 Juni 2024.',
    'Rapat digelar 30 Februari 2024.',
    'Rapat digelar 29 Februari 2023.',
    'Rapat digelar (45/6/2024).',
    'Kode 2024-13-40 dipakai.',
  ])('%s', (sentence) =>
    expect(datesIn(paragraphOf(sentence)).filter(({ when }) => when.grain === 'day')).toEqual([]),
  ));
