// Visits told by nouns, by meetings, and by what was said before.
import { describe, expect, it } from 'vitest';
import { type Row, told, visitsOf } from './told.ts';

const nouns: readonly Row[] = [
  ['Kunjungan Pires ke Swedia pada Mei lalu berjalan lancar.', 'Joao Pires > Swedia | happened | Mei lalu'],
  [
    'Kunjungan kenegaraan Presiden Joao Pires ke Stockholm berjalan lancar.',
    'Joao Pires > Stockholm, Swedia | happened',
  ],
  [
    'Kesepakatan itu dicapai selama kunjungan Pires ke Swedia pada September lalu.',
    'Joao Pires > Swedia | happened | September lalu',
  ],
  ['Lawatan Lindqvist ke Jepang memakan waktu tiga hari.', 'Marta Lindqvist > Jepang | happened'],
  ['Perjalanan Pires ke Ceko akan dilakukan di masa mendatang.', 'Joao Pires > Ceko | planned | di masa mendatang'],
  [
    'Kunjungan luar negeri Pires ke Praha untuk bertemu Novak pada Mei 2024 dipuji.',
    'Joao Pires > Praha, Ceko | happened | Mei 2024',
  ],
  ['Persiapan kunjungan Pires ke Swedia sedang dilakukan.', 'Joao Pires > Swedia | planned'],
  ['Pires membahas kunjungannya ke Swedia pada Juli.', 'Joao Pires > Swedia | happened | Juli'],
  ['Rencana kunjungan Pires ke Swedia belum diumumkan.', 'Joao Pires > Swedia | planned'],
  [
    'Istana Planalto mengatakan bulan lalu bahwa kunjungan Pires ke Swedia akan dilakukan dalam waktu dekat.',
    'Joao Pires > Swedia | planned | dalam waktu dekat',
  ],
  ['Brasil membatalkan kunjungan Novak ke Brasilia.', 'Tomas Novak > Brasilia, Brasil | denied'],
  [
    'Pada kunjungannya ke Swedia tahun lalu, Pires menandatangani perjanjian.',
    'Joao Pires > Swedia | happened | tahun lalu',
  ],
  ['Kedatangan Pires di Stockholm disambut hangat.', 'Joao Pires > Stockholm, Swedia | happened'],
  ['Kunjungan Pires ke Swedia ditunda hingga November.', 'Joao Pires > Swedia | planned | November'],
  ['Jadwal kunjungan Pires ke Swedia belum ditetapkan.', 'Joao Pires > Swedia | no-date'],
  ['Menurut Prado, belum ada tanggal untuk kunjungan Pires ke Swedia.', 'Joao Pires > Swedia | no-date'],
  ['Tidak ada rencana kunjungan Pires ke Swedia, kata Prado.', 'Joao Pires > Swedia | denied'],
  ['Istana Planalto belum mengonfirmasi kabar kunjungan Pires ke Swedia.', 'Joao Pires > Swedia | reported'],
  [
    '"Kami menantikan kunjungan Presiden Pires ke Stockholm," kata Lindqvist.',
    'Joao Pires > Stockholm, Swedia | planned',
  ],
  ['Lawatan tiga hari Pires ke Swedia dimulai Senin.', 'Joao Pires > Swedia | happened | Senin'],
  [
    'Kunjungan Pires ke Swedia dilaporkan berlangsung pada Selasa (11/6).',
    'Joao Pires > Swedia | happened | Selasa (11/6)',
  ],
];

const meetings: readonly Row[] = [
  ['Pires bertemu Lindqvist di Stockholm pekan lalu.', 'Joao Pires > Stockholm, Swedia | happened | pekan lalu'],
  [
    'Pires menerima Novak dan bertemu dengannya di Brasilia pada Senin.',
    'Tomas Novak > Brasilia, Brasil | happened | Senin',
  ],
  [
    'Pertemuan Pires dan Lindqvist di Stockholm pada Mei 2024 berlangsung hangat.',
    'Joao Pires > Stockholm, Swedia | happened | Mei 2024',
  ],
  [
    'Novak mengadakan pembicaraan dengan Pires di Brasilia, Selasa (11/6).',
    'Tomas Novak > Brasilia, Brasil | happened | Selasa (11/6)',
  ],
  [
    'Pires bertemu Novak di Tokyo pada April 2019.',
    'Joao Pires > Tokyo, Jepang | happened | April 2019',
    'Tomas Novak > Tokyo, Jepang | happened | April 2019',
  ],
  [
    'Pires bertemu Lindqvist pada Mei.\nPertemuan pertama mereka terjadi di Stockholm pada April 2019.',
    'Joao Pires > Stockholm, Swedia | happened | April 2019',
  ],
  [
    'Berbicara pada pertemuan dengan Tanabe di Tokyo pada Kamis lalu, Pires memuji Jepang.',
    'Joao Pires > Tokyo, Jepang | happened | Kamis lalu',
  ],
];

const toldToGoThere: readonly Row[] = [
  [
    'Pires dan Novak akan bertemu. Pertemuan puncak yang pertama berlangsung di Praha pada April 2019.',
    'Joao Pires > Praha, Ceko | happened | April 2019',
  ],
  ['Pires dan Novak akan bertemu. Pertemuan itu berlangsung di Praha pada April 2019.'],
];

const fromContext: readonly Row[] = [
  [
    'Pires akan mengunjungi Swedia.\nKunjungan tersebut sedang dipersiapkan.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | planned',
  ],
  [
    'Pires memuji hubungan negaranya dengan Swedia. Ia akan mengunjungi negara tersebut pekan depan.',
    'Joao Pires > Swedia | planned | pekan depan',
  ],
  ['Pires memuji Lindqvist. Dia akan berkunjung ke Stockholm.', 'Joao Pires > Stockholm, Swedia | planned'],
  [
    'Pires akan mengunjungi Swedia.\nJika kunjungan Pires terwujud, itu yang pertama.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | planned',
  ],
  [
    'Pires mengunjungi Swedia pada Mei.\nKunjungannya berlangsung pada 9 Mei.',
    'Joao Pires > Swedia | happened | Mei',
    'Joao Pires > Swedia | happened | 9 Mei',
  ],
  [
    'Pires akan mengunjungi Swedia. Tanabe mengunjungi Ceko pada Mei. Kunjungan tersebut mungkin ditunda.',
    'Joao Pires > Swedia | planned',
    'Aiko Tanabe > Ceko | happened | Mei',
    'Joao Pires > Swedia | reported',
  ],
  [
    'Pires akan mengunjungi Swedia. Novak akan mengunjungi Jepang. Kunjungan itu akan berlangsung tiga hari.',
    'Joao Pires > Swedia | planned',
    'Tomas Novak > Jepang | planned',
    'Tomas Novak > Jepang | planned',
  ],
  [
    'Pires akan mengunjungi Swedia. Istana Planalto membantah kunjungan tersebut.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | denied',
  ],
  [
    'Lindqvist tiba di Brasilia. Pires akan membalas kunjungan itu ke Stockholm pada Juli.',
    'Marta Lindqvist > Brasilia, Brasil | happened',
    'Joao Pires > Stockholm, Swedia | planned | Juli',
  ],
  [
    'Pires akan mengunjungi Swedia. Menurut Prado, kunjungan itu ke Norwegia juga akan membawa pengusaha.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Norwegia | planned',
  ],
  [
    'Pires akan mengunjungi Swedia.\nBelum ada tanggal yang disepakati.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | no-date',
  ],
  ['Pires akan mengunjungi Swedia, meski tanggal kunjungannya belum jelas.', 'Joao Pires > Swedia | no-date'],
  [
    'Kunjungan Hadiwira ke Swedia berjalan lancar. Hadiwira akan mengunjungi Norwegia pekan depan.',
    'Hadiwira > Swedia | happened',
    'Hadiwira > Norwegia | planned | pekan depan',
  ],
  [
    'Pires mengunjungi Swedia pada Mei. Kunjungan serupa juga dilakukan oleh Pires pada Desember 2016.',
    'Joao Pires > Swedia | happened | Mei',
    'Joao Pires > Swedia | happened | Desember 2016',
  ],
  [
    'Lawatan Hadiwira ke Ceko dipuji. Presiden Norwegia itu akan mengunjungi Jepang.',
    'Hadiwira > Ceko | happened',
    'Hadiwira > Jepang | planned',
  ],
  [
    'Pires akan mengunjungi Swedia. Pires melakukan kunjungan selama dua hari mulai Senin hingga Selasa.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | happened | Senin hingga Selasa',
  ],
];

describe('nouns', () => it.each(nouns)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('meetings', () => it.each(meetings)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('meetings told before', () =>
  it.each(toldToGoThere)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('context', () => it.each(fromContext)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));

describe('who says so', () =>
  it.each([
    ['Pires akan mengunjungi Swedia.', null],
    ['Harian Dagen melaporkan bahwa Pires akan mengunjungi Swedia.', 'Harian Dagen'],
    ['"Pires akan mengunjungi Swedia," kata Prado.', 'Luis Prado'],
    ['Lindqvist mengundang Pires untuk mengunjungi Swedia.', 'Marta Lindqvist'],
    ['Menurut Novak, Pires akan mengunjungi Swedia.', 'Tomas Novak'],
  ] as const)('%s', (text, source) =>
    expect(visitsOf(text).map(({ attributedTo }) => attributedTo)).toEqual([source]),
  ));

describe('the date of the saying is not that of the visit', () =>
  it.each([
    ['Prado mengatakan pada Rabu bahwa Pires akan mengunjungi Swedia.', 'Joao Pires > Swedia | planned'],
    ['Pires akan mengunjungi Swedia, kata Prado pada Rabu (12/6/2024).', 'Joao Pires > Swedia | planned'],
    [
      'Pada Rabu (12/6/2024) Prado mengatakan Pires akan mengunjungi Swedia pekan depan.',
      'Joao Pires > Swedia | planned | pekan depan',
    ],
    [
      'Prado dalam pengarahan pada akhir Mei mengatakan, "Pires akan mengunjungi Swedia dan kami akan mengumumkannya pada waktunya."',
      'Joao Pires > Swedia | planned',
    ],
    ['Pires akan mengunjungi Swedia, dikutip dari Harian Dagen, Minggu (9/6/2024).', 'Joao Pires > Swedia | planned'],
  ])('%s', (text, visit) => expect(told(text)).toEqual([visit])));
