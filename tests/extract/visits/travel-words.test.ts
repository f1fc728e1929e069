// Other ways to go, to be received, to stay away; stays told by their length or by a bound. With people whom no list knows.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const ways: readonly Row[] = [
  ['Pires transit selama enam jam di Tokyo pada Senin.', 'Joao Pires > Tokyo, Jepang | happened | Senin'],
  ['Pires menginap dua malam di Praha.', 'Joao Pires > Praha, Ceko | happened'],
  ['Pires bergeser ke Praha setelah tiga hari di Tokyo.', 'Joao Pires > Praha, Ceko | happened'],
  ['Pires memulai tur Eropa di Stockholm pada 17 Juni.', 'Joao Pires > Stockholm, Swedia | planned | 17 Juni'],
  ['Pires menunda keberangkatannya ke Tokyo hingga Juli.', 'Joao Pires > Tokyo, Jepang | planned | Juli'],
  ['Pires melawat Jepang, 3-5 Juni.', 'Joao Pires > Jepang | happened | 3-5 Juni'],
  [
    'Pires berada di Praha pada 3-5 Juni, lalu ke Tokyo pada 6 Juni.',
    'Joao Pires > Tokyo, Jepang | happened | 6 Juni',
    'Joao Pires > Praha, Ceko | happened | 3-5 Juni',
  ],
  ['Tokyo menjadi persinggahan pertama Pires.', 'Joao Pires > Tokyo, Jepang | happened'],
  ['Pires terakhir kali ke Tokyo pada Maret 2022.', 'Joao Pires > Tokyo, Jepang | happened | Maret 2022'],
  ['Kunjungan ke Praha akan dilakukan Pires pada 24 Juni.', 'Joao Pires > Praha, Ceko | planned | 24 Juni'],
  ['Lawatan ke Praha dijalani oleh Pires.', 'Joao Pires > Praha, Ceko | happened'],
  [
    'Lindqvist menerima Pires di Stockholm, Selasa (11/6).',
    'Joao Pires > Stockholm, Swedia | happened | Selasa (11/6)',
  ],
  ['Pires dijamu Lindqvist di Stockholm, Selasa malam.', 'Joao Pires > Stockholm, Swedia | happened | Selasa malam'],
  ['Stockholm menanti kedatangan Pires pada 20 Juni.', 'Joao Pires > Stockholm, Swedia | planned | 20 Juni'],
  ['Pires mewakili Brasil pada pemakaman di Praha, Sabtu (8/6).', 'Joao Pires > Praha, Ceko | happened | Sabtu (8/6)'],
  ['Pires dipastikan menghadiri konferensi di Praha.', 'Joao Pires > Praha, Ceko | planned'],
  ['Pires mempertimbangkan untuk mengunjungi Praha.', 'Joao Pires > Praha, Ceko | planned'],
];

const companions: readonly Row[] = [
  [
    'Pires beserta Tanabe tiba di Praha.',
    'Joao Pires > Praha, Ceko | happened',
    'Aiko Tanabe > Praha, Ceko | happened',
  ],
  ['Pires bersama istrinya tiba di Praha.', 'Joao Pires > Praha, Ceko | happened'],
  [
    'Pires, didampingi Tanabe, bertolak ke Praha.',
    'Joao Pires > Praha, Ceko | happened',
    'Aiko Tanabe > Praha, Ceko | happened',
  ],
  [
    'Pires, Lindqvist, dan Tanabe akan terbang ke Praha.',
    'Joao Pires > Praha, Ceko | planned',
    'Marta Lindqvist > Praha, Ceko | planned',
    'Aiko Tanabe > Praha, Ceko | planned',
  ],
  ['Pires memuji Tanabe, yang tiba di Praha.', 'Aiko Tanabe > Praha, Ceko | happened'],
  ['Menurut Pires, Tanabe tiba di Praha.', 'Aiko Tanabe > Praha, Ceko | happened'],
];

const notGone: readonly Row[] = [
  ['Pires tidak mengunjungi Praha pekan lalu.', 'Joao Pires > Praha, Ceko | denied | pekan lalu'],
  ['Pires tak menghadiri pertemuan di Praha.', 'Joao Pires > Praha, Ceko | denied'],
  ['Pires absen dari pertemuan di Praha, Rabu (12/6).', 'Joao Pires > Praha, Ceko | denied | Rabu (12/6)'],
  ['Pires tak jadi ke Praha karena sakit.', 'Joao Pires > Praha, Ceko | denied'],
  ['Pires tidak ikut ke Praha.', 'Joao Pires > Praha, Ceko | denied'],
  ['Pires seharusnya tiba di Praha pekan lalu.', 'Joao Pires > Praha, Ceko | denied | pekan lalu'],
  ['Pires sedianya mengunjungi Praha pada 20 Juni.', 'Joao Pires > Praha, Ceko | planned | 20 Juni'],
  ['Semula Pires akan berkunjung ke Praha pada Mei.', 'Joao Pires > Praha, Ceko | denied | Mei'],
];

const undated: readonly Row[] = [
  ['Kunjungan Pires ke Praha belum dijadwalkan.', 'Joao Pires > Praha, Ceko | no-date'],
  ['Tanggal lawatan Pires ke Praha masih dibicarakan.', 'Joao Pires > Praha, Ceko | no-date'],
  ['Waktu kunjungan Pires ke Praha akan diumumkan kemudian.', 'Joao Pires > Praha, Ceko | no-date'],
  ['Pires menunda lawatan ke Praha tanpa batas waktu.', 'Joao Pires > Praha, Ceko | no-date'],
  ['Isi kunjungan Pires ke Praha masih dibahas.', 'Joao Pires > Praha, Ceko | happened'],
];

const unlisted: readonly Row[] = [
  ['Presiden Peru Rosa Quispe mendapat undangan ke Paris.', 'Rosa Quispe > Paris, Prancis | invited'],
  ['Perdana Menteri Fiji Seru Tabua menolak undangan ke Paris.', 'Seru Tabua > Paris, Prancis | denied'],
  [
    'Presiden Prancis Luc Moreau mengundang Presiden Peru Rosa Quispe ke Paris pada 14 Juli.',
    'Rosa Quispe > Paris, Prancis | invited | 14 Juli',
  ],
  [
    'Presiden Prancis Luc Moreau menerima Kanselir Jerman Anna Vogt di Paris, Selasa (11/6).',
    'Anna Vogt > Paris, Prancis | happened | Selasa (11/6)',
  ],
];

const lengths: readonly Row[] = [
  ['Pires akan tiba di Praha sebelum 20 Juni.', 'Joao Pires > Praha, Ceko | planned | sebelum 20 Juni'],
  ['Pires baru bisa datang ke Praha setelah 20 Juni.', 'Joao Pires > Praha, Ceko | planned | setelah 20 Juni'],
  ['Pires mengunjungi Praha setelah 2019.', 'Joao Pires > Praha, Ceko | happened'],
  ['Pires tiba di Praha sebelum bertemu Novak pada Senin.', 'Joao Pires > Praha, Ceko | happened'],
];

const none: readonly Row[] = [
  ['Pires menerima surat dari Tanabe di Brasilia.'],
  ['Tur Pires di panggung politik berakhir.'],
  ['Pires transit.'],
  ['Konser itu meluncur ke puncak tangga lagu Jepang.'],
  ['Anggaran itu dibahas tanpa batas waktu di Praha.'],
  ['Pasar Jepang menjadi tujuan utama ekspor kopi.'],
  ['Kabar itu lalu ke Tokyo.'],
];

const tables = { ways, companions, notGone, undated, unlisted, lengths, none };
for (const [name, rows] of Object.entries(tables))
  describe(name, () => it.each(rows)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
