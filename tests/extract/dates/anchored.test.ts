// Dates counted from the one named before them, centuries, halves and holidays.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/extract/dates.ts';
import { paragraphOf, type Row, read } from './read.ts';

const fromTheDateBefore: readonly Row[] = [
  [
    'Ia tiba Selasa (4/6/2024). Keesokan harinya ia pulang.',
    'Selasa (4/6/2024) = 2024-06-04',
    'Keesokan harinya = 2024-06-05',
  ],
  ['Ia tiba Selasa (4/6/2024). Esok harinya ia pulang.', 'Selasa (4/6/2024) = 2024-06-04', 'Esok harinya = 2024-06-05'],
  ['Rapat usai 4 Mei 2024. Sehari sebelumnya ia sakit.', '4 Mei 2024 = 2024-05-04', 'Sehari sebelumnya = 2024-05-03'],
  ['Rapat usai 4 Mei 2024, dua hari kemudian ia mundur.', '4 Mei 2024 = 2024-05-04', 'dua hari kemudian = 2024-05-06'],
  [
    'Rapat usai 4 Mei 2024 dan 3 hari setelahnya ia mundur.',
    '4 Mei 2024 = 2024-05-04',
    '3 hari setelahnya = 2024-05-07',
  ],
  ['Rapat usai 4 Mei 2024. Sepekan kemudian ia mundur.', '4 Mei 2024 = 2024-05-04', 'Sepekan kemudian = 2024-05-11'],
  [
    'Rapat usai 4 Mei 2024. Dua pekan sebelumnya ia sakit.',
    '4 Mei 2024 = 2024-05-04',
    'Dua pekan sebelumnya = 2024-04-20',
  ],
  [
    'Rapat usai 4 Mei 2024. Pekan berikutnya libur.',
    '4 Mei 2024 = 2024-05-04',
    'Pekan berikutnya = 2024-05-06..2024-05-12',
  ],
  [
    'Rapat usai 4 Mei 2024. Sebulan kemudian ia mundur.',
    '4 Mei 2024 = 2024-05-04',
    'Sebulan kemudian = 2024-06-01..2024-06-30',
  ],
  [
    'Ia naik haji pada 2019; dua tahun kemudian ia pindah.',
    '2019 = 2019-01-01..2019-12-31',
    'dua tahun kemudian = 2021-01-01..2021-12-31',
  ],
  [
    'Ia pindah pada 2019. Tahun sebelumnya ia naik haji.',
    '2019 = 2019-01-01..2019-12-31',
    'Tahun sebelumnya = 2018-01-01..2018-12-31',
  ],
  [
    'Pameran digelar 17-19 Mei 2024; hari berikutnya sepi.',
    '17-19 Mei 2024 = 2024-05-17..2024-05-19',
    'hari berikutnya = 2024-05-20',
  ],
  [
    'Pameran digelar 17-19 Mei 2024; sehari sebelumnya ramai.',
    '17-19 Mei 2024 = 2024-05-17..2024-05-19',
    'sehari sebelumnya = 2024-05-16',
  ],
  ['Senin (3/6) rapat dibuka. Malam harinya hujan.', 'Senin (3/6) = 2024-06-03', 'Malam harinya = 2024-06-03'],
  [
    'Senin (3/6) rapat dibuka. Pada hari yang sama ia pergi.',
    'Senin (3/6) = 2024-06-03',
    'hari yang sama = 2024-06-03',
  ],
  [
    'Ia tiba 4 Mei 2024. Keesokan harinya ia pergi, dua hari kemudian kembali.',
    '4 Mei 2024 = 2024-05-04',
    'Keesokan harinya = 2024-05-05',
    'dua hari kemudian = 2024-05-07',
  ],
];

const withNothingBefore: readonly Row[] = [
  ['Keesokan harinya ia pulang.', 'Keesokan harinya = ?..?'],
  ['Sehari sebelumnya ia sakit.'],
  ['Harga naik dibandingkan tahun sebelumnya.'],
  ['Dua hari kemudian ia mundur.'],
  ['Ia menunggu tiga hari kemudian pulang.'],
  // A year tells no day to count from.
  ['Ia lahir pada 1971. Tiga hari kemudian hujan.', '1971 = 1971-01-01..1971-12-31'],
  ['Pekan berikutnya libur.'],
  ['Ia datang segera. Sehari kemudian ia pergi.', 'segera = ?..?'],
];

const centuries: readonly Row[] = [
  ['Benteng itu dibangun pada abad ke-19.', 'abad ke-19 = 1801-01-01..1900-12-31'],
  ['Benteng itu dibangun pada abad XVII.', 'abad XVII = 1601-01-01..1700-12-31'],
  ['Kota itu tumbuh pada awal abad ke-20.', 'awal abad ke-20 = 1901-01-01..1933-12-31'],
  ['Kota itu sepi pada akhir abad 18.', 'akhir abad 18 = 1768-01-01..1800-12-31'],
  ['Abad ini penuh perubahan.', 'Abad ini = 2001-01-01..2100-12-31'],
  ['Abad lalu penuh perang.', 'Abad lalu = 1901-01-01..2000-12-31'],
  ['Puncaknya paruh pertama abad ke-20.', 'paruh pertama abad ke-20 = 1901-01-01..1950-12-31'],
];

const halves: readonly Row[] = [
  ['Ia tiba pada paruh pertama Juni.', 'paruh pertama Juni = 2024-06-01..2024-06-15'],
  ['Ia tiba pada paruh kedua Mei 2024.', 'paruh kedua Mei 2024 = 2024-05-16..2024-05-31'],
  ['Ekspor naik pada paruh kedua 2023.', 'paruh kedua 2023 = 2023-07-01..2023-12-31'],
  ['Ekspor naik pada paruh pertama 1990-an.', 'paruh pertama 1990-an = 1990-01-01..1994-12-31'],
];

const weekdaysAhead: readonly Row[] = [
  ['Ia tiba Rabu besok.', 'Rabu besok = 2024-06-19'],
  ['Ia tiba Sabtu lusa.', 'Sabtu lusa = 2024-06-15'],
  ['Ia tiba Senin nanti.', 'Senin nanti = 2024-06-17'],
  ['Ia tiba Jumat besok pagi.', 'Jumat besok pagi = 2024-06-14'],
];

const holidays: readonly Row[] = [
  ['Ia berpidato pada Hari Kemerdekaan.', 'Hari Kemerdekaan = 2023-08-17'],
  ['Ia akan berpidato pada Hari Kemerdekaan RI.', 'Hari Kemerdekaan RI = 2024-08-17'],
  ['Ia berpidato pada Hari Pahlawan 2022.', 'Hari Pahlawan 2022 = 2022-11-10'],
  ['Ia pulang saat Natal tahun lalu.', 'Natal tahun lalu = 2023-12-25'],
  ['Toko tutup sejak malam Natal.', 'malam Natal = 2023-12-24'],
  // The calendar moves these: the words are all that is known.
  ['Ia pulang setelah Lebaran.', 'setelah Lebaran = ?..?'],
  ['Ia pulang menjelang Ramadan.', 'menjelang Ramadan = ?..?'],
  ['Ia pulang sebelum Idul Fitri.', 'sebelum Idul Fitri = ?..?'],
];

const none = [
  'Pohon Natal itu tinggi.',
  'Kue Natal laris.',
  'Arus mudik Lebaran padat.',
  'Tema Hari Kemerdekaan diumumkan.',
  'Ia berpidato pada Hari Kemerdekaan Ceko.',
  'Pada Hari Ibu Mertua mereka tertawa.',
  'Candi itu dari abad ke-5 SM.',
  'Abad pertengahan telah lewat.',
  'Film Abad Kegelapan tayang.',
  'Ia juara pada paruh pertama laga.',
  'Ia pulang kemudian tidur.',
  'Seperti sebelumnya, ia menang.',
  'Langkah berikutnya belum jelas.',
  'Nama yang sama dipakai lagi.',
  'Ongkos tiket Lebaran naik.',
  'Ia pernah kalah, kemudian menang.',
  'Kelompok kedua abad ke-99 itu fiksi.',
];

const english: readonly Row[] = [
  ['He came on 3 May 2024. The following day he left.', '3 May 2024 = 2024-05-03', 'The following day = 2024-05-04'],
  ['He came on 3 May 2024. Two days later he left.', '3 May 2024 = 2024-05-03', 'Two days later = 2024-05-05'],
  ['He spoke on Monday. The day before, he flew.', 'Monday = 2024-06-10', 'The day before = 2024-06-09'],
  ['He spoke on Monday, a week earlier than usual.', 'Monday = 2024-06-10', 'a week earlier = 2024-06-03'],
  [
    'He moved in 2019. The following year he left.',
    '2019 = 2019-01-01..2019-12-31',
    'The following year = 2020-01-01..2020-12-31',
  ],
  ['The fort dates from the 19th century.', 'the 19th century = 1801-01-01..1900-12-31'],
  ['The fort dates from the late nineteenth century.', 'the late nineteenth century = 1868-01-01..1900-12-31'],
  ['He left in the first half of June.', 'the first half of June = 2024-06-01..2024-06-15'],
  ['He left on Christmas Day.', 'Christmas Day = 2023-12-25'],
  ['He leaves after Ramadan.', 'after Ramadan = ?..?'],
  ['The Christmas tree fell.'],
  ['He left a day later.'],
  ['The following week was quiet.'],
  ['Sooner or later he leaves.'],
];

const rows = (table: readonly Row[]) => () =>
  it.each(table)('%s', (sentence, ...dates) => expect(read(sentence)).toEqual(dates));

describe('from the date before', rows(fromTheDateBefore));
describe('with nothing to count from', rows(withNothingBefore));
describe('centuries', rows(centuries));
describe('halves', rows(halves));
describe('weekdays ahead', rows(weekdaysAhead));
describe('holidays', rows(holidays));
describe('none', () => it.each(none)('%s', (sentence) => expect(read(sentence)).toEqual([])));
describe('English', () =>
  it.each(english)('%s', (sentence, ...dates) => expect(read(sentence, { language: 'en' })).toEqual(dates)));

describe('what is concluded', () => {
  it.each([
    ['counted from a full date', '2024-06-13', ['anchor']],
    ['the same where no day of publication is known', null, ['anchor']],
  ] as const)('%s', (_, published, inferred) => {
    const [, date] = datesIn(paragraphOf('Ia tiba 4 Mei 2024. Keesokan harinya ia pulang.', { published }));
    expect(date?.when).toMatchObject({ from: '2024-05-05', inferred });
  });

  it('is nothing where the date before hangs on an unknown day of publication', () => {
    const dates = datesIn(paragraphOf('Ia tiba Senin. Keesokan harinya ia pulang.', { published: null }));
    expect(dates.map(({ when }) => when.from)).toEqual([null, null]);
  });
});
