// Visits told by their end, by a host, by an event; whose the second verb of a sentence is; which date belongs to the trip.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const byTheirEnd: readonly Row[] = [
  ['Pires meninggalkan Stockholm pada Senin.', 'Joao Pires > Stockholm, Swedia | happened | Senin'],
  ['Pires bertolak dari Tokyo pada 3 Mei 2024.', 'Joao Pires > Tokyo, Jepang | happened | 3 Mei 2024'],
  ['Pires pulang dari Praha, Rabu (12/6).', 'Joao Pires > Praha, Ceko | happened | Rabu (12/6)'],
  ['Pires mengakhiri kunjungannya di Swedia pada Rabu.', 'Joao Pires > Swedia | happened | Rabu'],
  ['Pires berada di Stockholm hingga Sabtu.', 'Joao Pires > Stockholm, Swedia | happened | Sabtu'],
];

const byAHost: readonly Row[] = [
  ['Pires diterima Perdana Menteri Marta Lindqvist, Rabu (12/6).', 'Joao Pires > Swedia | happened | Rabu (12/6)'],
  ['Ia pulang.\nPires disambut oleh Lindqvist pada Rabu.', 'Joao Pires > Swedia | happened | Rabu'],
  [
    'Praha akan menjadi tuan rumah pertemuan Novak dan Pires pekan depan.',
    'Joao Pires > Praha, Ceko | planned | pekan depan',
  ],
  ['Stockholm menyambut kedatangan Pires pada Rabu.', 'Joao Pires > Stockholm, Swedia | happened | Rabu'],
  ['Upacara di Stockholm dihadiri Pires pada Rabu.', 'Joao Pires > Stockholm, Swedia | happened | Rabu'],
  [
    'Lindqvist mengundang Pires untuk menghadiri pameran di Stockholm bulan depan.',
    'Joao Pires > Stockholm, Swedia | invited | bulan depan',
  ],
];

const subjects: readonly Row[] = [
  [
    'Pires bertemu Novak di Stockholm lalu terbang ke Tokyo.',
    'Joao Pires > Tokyo, Jepang | happened',
    'Joao Pires > Stockholm, Swedia | happened',
    'Tomas Novak > Stockholm, Swedia | happened',
  ],
  [
    'Pires berada di Tokyo. Ia bertemu Tanabe, kemudian bertolak ke Praha.',
    'Joao Pires > Tokyo, Jepang | happened',
    'Joao Pires > Praha, Ceko | happened',
  ],
  [
    'Pires berkunjung ke Swedia. Kepala negara itu tiba di Stockholm pada Rabu.',
    'Joao Pires > Swedia | happened',
    'Joao Pires > Stockholm, Swedia | happened | Rabu',
  ],
  [
    'Pires akan mengunjungi Swedia. Terakhir kali ia ke Swedia pada 2019.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | happened | 2019',
  ],
  [
    'Pires akan mengunjungi Swedia. Kunjungan terakhirnya ke Stockholm berlangsung pada Mei 2019.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Stockholm, Swedia | happened | Mei 2019',
  ],
];

const dates: readonly Row[] = [
  [
    'Pires akan mengunjungi Swedia. Kunjungan kenegaraan itu ditunda hingga Juli.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | planned | Juli',
  ],
  ['Usai bertemu Prado pada Senin, Pires bertolak ke Swedia.', 'Joao Pires > Swedia | happened'],
  ['Sejak Senin, Pires berada di Swedia.', 'Joao Pires > Swedia | happened | Senin'],
  ['Pires tiba Kamis di Praha dan pulang keesokan harinya.', 'Joao Pires > Praha, Ceko | happened | Kamis'],
  [
    'Pires tiba di Praha pada 3 Mei 2024. Keesokan harinya ia bertolak ke Tokyo.',
    'Joao Pires > Praha, Ceko | happened | 3 Mei 2024',
    'Joao Pires > Tokyo, Jepang | happened | Keesokan harinya',
  ],
  ['Pires dua kali mengunjungi Swedia, terakhir pada Mei 2019.', 'Joao Pires > Swedia | happened | Mei 2019'],
  [
    'Pires akan mengunjungi Swedia pekan depan. Ini kunjungan pertama Pires ke Swedia dalam dua dekade terakhir.',
    'Joao Pires > Swedia | planned | pekan depan',
  ],
  ['Pires akan tiba di Praha secepatnya pekan depan.', 'Joao Pires > Praha, Ceko | planned | secepatnya pekan depan'],
];

const more: readonly Row[] = [
  ['Kabar kunjungan Pires ke Swedia dibantah Istana Planalto.', 'Joao Pires > Swedia | denied'],
  [
    'Kunjungan Pires ke Swedia, yang dijadwalkan pekan depan, dibatalkan.',
    'Joao Pires > Swedia | denied | pekan depan',
  ],
  ['Pires dipastikan hadir di Praha pada 20 Juni.', 'Joao Pires > Praha, Ceko | planned | 20 Juni'],
  [
    'Pires mengunjungi Praha (3/6), Tokyo (5/6), dan Stockholm (7/6).',
    'Joao Pires > Praha, Ceko | happened | (3/6)',
    'Joao Pires > Tokyo, Jepang | happened | (5/6)',
    'Joao Pires > Stockholm, Swedia | happened | (7/6)',
  ],
  ['Kepala negara Swedia mengunjungi Tokyo pada Rabu.', 'Kepala negara Swedia > Tokyo, Jepang | happened | Rabu'],
  ['Pesawat Garuda Emas tiba di Tokyo pada Rabu.'],
];

const rows = (table: readonly Row[]) => () =>
  it.each(table)('%s', (text, ...visits) => expect(told(text)).toEqual(visits));

describe('told by their end', rows(byTheirEnd));
describe('told by a host or an event', rows(byAHost));
describe('whose trip it is', rows(subjects));
describe('which date is the trip’s', rows(dates));
describe('several at once, undone, and what carries them', rows(more));
