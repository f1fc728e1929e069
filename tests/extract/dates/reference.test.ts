// The day that relative dates are counted from: publication, the picture's own day, or none.
import { describe, expect, it } from 'vitest';
import { datesInText } from '../../../src/extract/dates.ts';
import { read } from './read.ts';

describe('without a publication date', () => {
  it.each([
    ['Ia datang 11 Juni 2024.', '11 Juni 2024 = 2024-06-11'],
    ['Ia datang pada April 2019.', 'April 2019 = 2019-04-01..2019-04-30'],
    ['Ia datang pada 2000.', '2000 = 2000-01-01..2000-12-31'],
    ['Pameran digelar 5 Juli hingga 29 Agustus 2005.', '5 Juli hingga 29 Agustus 2005 = 2005-07-05..2005-08-29'],
    ['Ia datang Selasa (11/6).', 'Selasa (11/6) = ?..?'],
    ['Ia datang pekan lalu.', 'pekan lalu = ?..?'],
    ['Ia datang pada September.', 'September = ?..?'],
    ['Ia datang Senin hingga Rabu.', 'Senin hingga Rabu = ?..?'],
    ['Ia datang kemarin.', 'kemarin = ?..?'],
    ['Ia datang paling cepat pekan depan.', 'paling cepat pekan depan = ?..?'],
    ['Ia datang pada era 80-an.', 'era 80-an = ?..?'],
  ])('%s', (sentence, date) => expect(read(sentence, { published: null })).toEqual([date]));
});

describe('an instant as publication date', () => {
  it('counts from its day', () =>
    expect(read('Ia datang kemarin.', { published: '2024-06-13T23:30+07:00' })).toEqual(['kemarin = 2024-06-12']));
});

describe('captions', () => {
  const caption = { kind: 'caption' } as const;
  it('count from the day of their picture', () =>
    expect(read('Kapal itu berlabuh pada Kamis (23/11/2023) dan berlayar lagi pekan depan.', caption)).toEqual([
      'Kamis (23/11/2023) = 2023-11-23',
      'pekan depan = 2023-11-27..2023-12-03',
    ]));
  it('find the year of that day by its weekday', () =>
    expect(read('Kapal itu berlabuh minggu ini, kata nakhoda pada Kamis, 23 November.', caption)).toEqual([
      'minggu ini = 2023-11-20..2023-11-26',
      'Kamis, 23 November = 2023-11-23',
    ]));
  it('count from publication when they name no day', () =>
    expect(read('Kapal itu berlabuh pekan lalu.', caption)).toEqual(['pekan lalu = 2024-06-03..2024-06-09']));
});

describe('a report that is passed on', () => {
  it.each([
    [
      'counts from its own day where that is long ago',
      'Dikutip dari Harian Dagen, Senin (4/3/2024), panen dimulai pekan depan.',
      ['Senin (4/3/2024) = 2024-03-04', 'pekan depan = 2024-03-11..2024-03-17'],
    ],
    [
      'leaves what stands before it alone',
      'Panen usai pekan lalu. Dilansir Harian Dagen pada 4 Maret 2024, panen dimulai kemarin.',
      ['pekan lalu = 2024-06-03..2024-06-09', '4 Maret 2024 = 2024-03-04', 'kemarin = 2024-03-03'],
    ],
    [
      'of this week counts like the article',
      'Dikutip dari Harian Dagen, Selasa (11/6/2024), panen dimulai pekan depan.',
      ['Selasa (11/6/2024) = 2024-06-11', 'pekan depan = 2024-06-17..2024-06-23'],
    ],
    [
      'is none where nobody is quoted',
      'Panen dimulai 4 Maret 2024 dan usai pekan lalu.',
      ['4 Maret 2024 = 2024-03-04', 'pekan lalu = 2024-06-03..2024-06-09'],
    ],
    [
      'is none where the quoting stands in another sentence',
      'Dikutip dari Harian Dagen. Panen dimulai 4 Maret 2024 dan usai pekan lalu.',
      ['4 Maret 2024 = 2024-03-04', 'pekan lalu = 2024-06-03..2024-06-09'],
    ],
  ])('%s', (_, text, dates) => expect(read(text)).toEqual(dates));
});

describe('the dates of a question', () => {
  const words = (text: string, language: 'id' | 'en') =>
    datesInText(text, language, '2024-06-13').map(({ when }) => [when.words, when.from, when.to]);
  it.each([
    ['apa kata menteri setelah Mei?', 'id', ['Mei', '2024-05-01', '2024-05-31']],
    ['pernyataan sejak 1 juni 2024', 'id', ['1 juni 2024', '2024-06-01', '2024-06-01']],
    ['siapa yang bicara senin lalu', 'id', ['senin lalu', '2024-06-10', '2024-06-10']],
    ['kunjungan bulan mei', 'id', ['bulan mei', '2024-05-01', '2024-05-31']],
    ['what did the minister say before May', 'en', ['May', '2024-05-01', '2024-05-31']],
    ['statements after may 3', 'en', ['may 3', '2024-05-03', '2024-05-03']],
    ['who spoke since march', 'en', ['march', '2024-03-01', '2024-03-31']],
    ['anything from last week?', 'en', ['last week', '2024-06-03', '2024-06-09']],
  ] as const)('%s', (text, language, date) => expect(words(text, language)).toEqual([date]));
});
