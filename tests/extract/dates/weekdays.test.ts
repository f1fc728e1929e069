// Weekdays, and the two senses of "minggu".
import { describe, expect, it } from 'vitest';
import { type Row, read } from './read.ts';

const weekdays: readonly Row[] = [
  ['Ia berpidato pada Rabu.', 'Rabu = 2024-06-12'],
  ['Ia berpidato pada hari Senin.', 'hari Senin = 2024-06-10'],
  ['Ia berpidato Kamis di parlemen.', 'Kamis = 2024-06-13'],
  ['Ia berpidato pada Jumat.', 'Jumat = 2024-06-07'],
  ["Ia berpidato pada Jum'at.", "Jum'at = 2024-06-07"],
  ['Ia berpidato Sabtu malam.', 'Sabtu malam = 2024-06-08'],
  ['Ia berpidato Selasa pagi waktu setempat.', 'Selasa pagi = 2024-06-11'],
  ['Ia berpidato pada Kamis lalu.', 'Kamis lalu = 2024-06-06'],
  ['Ia berpidato Senin lalu.', 'Senin lalu = 2024-06-10'],
  ['Ia berpidato Jumat pekan lalu.', 'Jumat pekan lalu = 2024-06-07'],
  ['Ia berpidato Senin minggu lalu.', 'Senin minggu lalu = 2024-06-03'],
  ['Ia berangkat Senin depan.', 'Senin depan = 2024-06-17'],
  ['Ia berangkat Selasa pekan depan.', 'Selasa pekan depan = 2024-06-18'],
  ['Ia berangkat Jumat mendatang.', 'Jumat mendatang = 2024-06-14'],
  ['Ia akan tiba pada Senin.', 'Senin = 2024-06-17'],
  ['Pada Sabtu delegasi akan berunding.', 'Sabtu = 2024-06-15'],
  ['Sidang dijadwalkan berlangsung Kamis ini.', 'Kamis ini = 2024-06-13'],
  ['Ia tiba hari Rabu silam.', 'hari Rabu silam = 2024-06-12'],
  ['Ia pulang Ahad.', 'Ahad = 2024-06-09'],
  ['Ia pulang Kamis kemarin.', 'Kamis kemarin = 2024-06-06'],
  ['Jakarta, Selasa - Harga beras naik.', 'Selasa = 2024-06-11'],
  ['Ia tiba di Bandung pada Senin malam dijadwalkan berpidato.', 'Senin malam = 2024-06-10'],
  ['Hari Sabtu, menteri itu diagendakan berpidato.', 'Hari Sabtu = 2024-06-15'],
  ['Ia tiba Minggu tengah malam, (9/6).', 'Minggu tengah malam, (9/6) = 2024-06-09'],
];

const minggu: readonly Row[] = [
  ['Ia pulang pada Minggu.', 'Minggu = 2024-06-09'],
  ['Ia pulang hari Minggu.', 'hari Minggu = 2024-06-09'],
  ['Ia pulang Minggu malam.', 'Minggu malam = 2024-06-09'],
  ['Ia pulang, Minggu (9/6/2024).', 'Minggu (9/6/2024) = 2024-06-09'],
  ['Ia pulang pada Minggu lalu.', 'Minggu lalu = 2024-06-09'],
  ['Ia pulang minggu lalu.', 'minggu lalu = 2024-06-03..2024-06-09'],
  ['Ia pulang minggu depan.', 'minggu depan = 2024-06-17..2024-06-23'],
  ['Ia pulang minggu ini.', 'minggu ini = 2024-06-10..2024-06-16'],
  ['Minggu lalu harga beras naik.', 'Minggu lalu = 2024-06-03..2024-06-09'],
  ['Menteri Bertolak ke Tokyo Minggu Depan', 'Minggu Depan = 2024-06-17..2024-06-23'],
  ['Ia menunggu tiga minggu.'],
  ['Kerja seminggu penuh melelahkan.'],
];

const onSunday: readonly Row[] = [
  ['Ia pulang pekan lalu.', 'pekan lalu = 2024-01-15..2024-01-21'],
  ['Ia pulang pekan ini.', 'pekan ini = 2024-01-15..2024-01-21'],
  ['Ia pulang pekan depan.', 'pekan depan = 2024-01-22..2024-01-28'],
  ['Ia berbicara pada Kamis lalu.', 'Kamis lalu = 2024-01-18'],
  ['Ia berbicara Minggu.', 'Minggu = 2024-01-21'],
];

describe('weekdays', () => it.each(weekdays)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('minggu', () => it.each(minggu)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates)));
describe('published on a Sunday', () =>
  it.each(onSunday)('%s', (sentence, ...dates) => expect(read(sentence, { published: '2024-01-21' })).toEqual(dates)));
