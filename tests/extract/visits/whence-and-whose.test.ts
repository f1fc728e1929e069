// Where one comes from, what only belongs to a traveller, who is at home where, what was put off, several dates of one trip.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const origins: readonly Row[] = [
  [
    'Pires akan mengunjungi Swedia. Pires tiba di negara itu Rabu (12/6) dari Praha, Ceko.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | happened | Rabu (12/6)',
  ],
  ['Pires tiba dari Tokyo di Praha, Rabu (12/6).', 'Joao Pires > Praha, Ceko | happened | Rabu (12/6)'],
];

const belongings: readonly Row[] = [
  ['Surat Pires sampai di Stockholm pada Rabu.'],
  ['Bantuan Pires tiba di Praha pada Rabu.'],
  ['Jenazah Pires tiba di Praha pada Rabu.'],
];

const homes: readonly Row[] = [
  // A body that nobody says where it is at home.
  [
    'Sekretaris Jenderal PBB akan tiba di Praha pada 20 Juni.',
    'Sekretaris Jenderal PBB > Praha, Ceko | planned | 20 Juni',
  ],
  [
    'Novak menerima Menteri Pertahanan Tanabe di Praha, Rabu (12/6).',
    'Aiko Tanabe > Praha, Ceko | happened | Rabu (12/6)',
  ],
  ['Novak menerima surat Menteri Pertahanan Tanabe di Praha, Rabu (12/6).'],
];

const towns: readonly Row[] = [
  [
    'Pires mengunjungi Bandung, Medan, dan Ambon pada Mei.',
    'Joao Pires > Bandung, Indonesia | happened | Mei',
    'Joao Pires > Medan, Indonesia | happened | Mei',
    'Joao Pires > Ambon, Indonesia | happened | Mei',
  ],
  // Of whom the text spoke last by an office alone, nobody knows a name.
  ['Ketua Umum PBB berpidato. Setibanya di Praha ia pulang.'],
];

const gatherings: readonly Row[] = [
  [
    'KTT iklim digelar di Praha pada 20 Juni. Pires memastikan hadir, sedangkan Tanabe tidak akan datang.',
    'Joao Pires > Praha, Ceko | planned | 20 Juni',
    'Aiko Tanabe > Praha, Ceko | denied | 20 Juni',
  ],
  // The host is at home there.
  ['KTT iklim digelar di Praha pada 20 Juni. Novak memastikan hadir.'],
  ['KTT iklim digelar di Praha pada 20 Juni.\nPires memastikan hadir.'],
];

const offAndOn: readonly Row[] = [
  ['Kunjungan Pires ke Swedia yang sedianya digelar 20 Juni ditunda.', 'Joao Pires > Swedia | denied | 20 Juni'],
  ['Kunjungan Pires ke Swedia diundur menjadi 27 Juni.', 'Joao Pires > Swedia | planned | 27 Juni'],
  [
    'Pires semula hendak berkunjung ke Swedia pada 20 Juni, tetapi rencana itu dibatalkan.',
    'Joao Pires > Swedia | denied | 20 Juni',
  ],
  ['Pires ditahan pada 3 Mei ketika hendak terbang ke Tokyo.', 'Joao Pires > Tokyo, Jepang | denied | 3 Mei'],
  ['Pires tidak punya rencana bepergian ke Swedia.', 'Joao Pires > Swedia | denied'],
  ['Undangan kepada Pires untuk mengunjungi Swedia disampaikan Lindqvist, Senin.', 'Joao Pires > Swedia | invited'],
];

const severalDates: readonly Row[] = [
  [
    'Pires mengunjungi Swedia pada 2017, 2019, dan 2022.',
    'Joao Pires > Swedia | happened | 2017',
    'Joao Pires > Swedia | happened | 2019',
    'Joao Pires > Swedia | happened | 2022',
  ],
  [
    'Pires akan mengunjungi Swedia (20 Juni), Jepang (22 Juni), dan Ceko (24 Juni).',
    'Joao Pires > Swedia | planned | 20 Juni',
    'Joao Pires > Jepang | planned | 22 Juni',
    'Joao Pires > Ceko | planned | 24 Juni',
  ],
  // One date of the trip, another of something else.
  ['Pires mengunjungi Swedia pada 2019, dan pada 2022 perang pecah.', 'Joao Pires > Swedia | happened | 2019'],
  ['Untuk keempat kalinya sejak 2019, Pires mengunjungi Swedia.', 'Joao Pires > Swedia | happened'],
];

const events: readonly Row[] = [
  ['Pires akan menghadiri KTT Praha pada 20 Juni.', 'Joao Pires > Praha, Ceko | planned | 20 Juni'],
  // An event is not held in the country after which it is named.
  ['Pires menghadiri peringatan kemerdekaan Jepang pada Rabu.'],
];

describe.each<[string, readonly Row[]]>([
  ['where one comes from', origins],
  ['what belongs to a traveller', belongings],
  ['where one is at home', homes],
  ['towns at home', towns],
  ['events of the sentence before', gatherings],
  ['what was called off', offAndOn],
  ['several dates', severalDates],
  ['events', events],
])('%s', (_, rows) => {
  it.each(rows.map(([text, ...visits]) => [text, visits] as const))('%s', (text, visits) => {
    expect(told(text)).toEqual(visits);
  });
});
