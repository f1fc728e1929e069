// Visits that hang on who speaks, on what is denied, and on a date alone.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const bySpokesmen: readonly Row[] = [
  [
    'Juru Bicara Istana Planalto Luis Prado bertemu wartawan. Pires sibuk. "Kami berharap kunjungan ke Swedia terlaksana," kata Prado.',
    'Joao Pires > Swedia | planned',
  ],
  [
    'Pires akan mengunjungi Jepang pekan depan. "Kami mungkin mampir di Stockholm," kata Prado.',
    'Joao Pires > Jepang | planned | pekan depan',
    'Joao Pires > Stockholm, Swedia | reported',
  ],
  ['Pires sibuk. "Saya akan mengunjungi Swedia," kata Prado.', 'Luis Prado > Swedia | planned'],
  ['Pires sibuk. "Kami akan mengunjungi Swedia," kata Novak.', 'Tomas Novak > Swedia | planned'],
];

const byOthers: readonly Row[] = [
  ['Novak mengatakan presiden akan mengunjungi Swedia.'],
  ['Novak mengatakan menteri itu akan mengunjungi Swedia.'],
  ['Novak mengatakan Pires bersama seorang menteri akan mengunjungi Swedia.', 'Joao Pires > Swedia | reported'],
  ['Novak mengatakan ia akan mengunjungi Swedia.', 'Tomas Novak > Swedia | planned'],
  ['Novak mengatakan akan mengunjungi Swedia.', 'Tomas Novak > Swedia | planned'],
  [
    'Pires akan ke Swedia. Novak mengatakan presiden akan tiba di Stockholm pada Senin.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Stockholm, Swedia | reported | Senin',
  ],
];

const whenAlone: readonly Row[] = [
  [
    'Pires akan ke Swedia. Ia dijadwalkan tiba pada Selasa (18/6) dan bertemu Lindqvist.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | planned | Selasa (18/6)',
  ],
  [
    'Pires terbang ke Swedia. "Berangkat hari Selasa (11/6)," kata Juru Bicara Luis Prado.',
    'Joao Pires > Swedia | happened',
    'Joao Pires > Swedia | happened | hari Selasa (11/6)',
  ],
  ['Pires terbang ke Swedia. Kapal itu tiba Selasa (11/6).', 'Joao Pires > Swedia | happened'],
  ['Pires terbang ke Swedia. Novak tiba Selasa (11/6).', 'Joao Pires > Swedia | happened'],
  ['Pires sudah berada di Stockholm sejak Senin.', 'Joao Pires > Stockholm, Swedia | happened | Senin'],
  ['Ini kunjungan pertama Pires ke Swedia sejak 2019.', 'Joao Pires > Swedia | happened'],
  [
    'Kunjungan Pires ke Swedia, yang semula dijadwalkan pada Mei, ditunda hingga Juli.',
    'Joao Pires > Swedia | planned | Juli',
  ],
  ['Kunjungan Pires ke Swedia bakal dilangsungkan pada Kamis (20/6).', 'Joao Pires > Swedia | planned | Kamis (20/6)'],
  [
    'Pires memenuhi undangan Lindqvist, yang datang ke Brasilia pada Mei.',
    'Marta Lindqvist > Brasilia, Brasil | happened | Mei',
  ],
];

const lessUsual: readonly Row[] = [
  ['Pires pernah ke Swedia pada 2019.', 'Joao Pires > Swedia | happened | 2019'],
  ['Pires memimpin delegasi ke Swedia pada 3-5 Juni.', 'Joao Pires > Swedia | happened | 3-5 Juni'],
  [
    'Pires berada di Stockholm dari Senin hingga Rabu pekan lalu.',
    'Joao Pires > Stockholm, Swedia | happened | Senin hingga Rabu pekan lalu',
  ],
  ['Pires akan mengunjungi Swedia pada Senin dan Selasa.', 'Joao Pires > Swedia | planned | Senin dan Selasa'],
];

const denials: readonly Row[] = [
  ['Prado membantah kunjungan Pires ke Swedia.', 'Joao Pires > Swedia | denied'],
  ['Prado membantah bahwa kunjungan Pires ke Swedia akan dilakukan.', 'Joao Pires > Swedia | denied'],
  [
    'Prado membantah bahwa kunjungan Pires ke Swedia pada Mei membahas senjata.',
    'Joao Pires > Swedia | happened | Mei',
  ],
  ['Prado menampik bahwa kunjungan Pires ke Swedia terkait ekspor.', 'Joao Pires > Swedia | happened'],
  ['Prado membantah kabar bahwa kunjungan Pires ke Swedia bakal ditunda.', 'Joao Pires > Swedia | planned'],
  ['Prado membantah bahwa kunjungan Pires ke Swedia dibatalkan.', 'Joao Pires > Swedia | planned'],
  ['Pires tidak akan membatalkan kunjungannya ke Swedia.', 'Joao Pires > Swedia | planned'],
  ['Pires membatalkan kunjungannya ke Swedia.', 'Joao Pires > Swedia | denied'],
  ['Tanabe mendesak Pires membatalkan kunjungannya ke Swedia.', 'Joao Pires > Swedia | reported'],
  ['Kunjungan Pires ke Swedia semula dijadwalkan pada Mei, tetapi ditunda.', 'Joao Pires > Swedia | denied | Mei'],
  ['Kunjungan Pires ke Swedia ditunda hingga Juli.', 'Joao Pires > Swedia | planned | Juli'],
  ['Pires membantah kunjungannya ke Swedia, yang disebut ditunda.', 'Joao Pires > Swedia | denied'],
  ['Prado membantah tujuan kunjungan Pires ke Swedia pada Mei.', 'Joao Pires > Swedia | happened | Mei'],
];

describe('spokesmen', () => it.each(bySpokesmen)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('an office', () => it.each(byOthers)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('a date alone', () => it.each(whenAlone)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('less usual', () => it.each(lessUsual)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('denials', () => it.each(denials)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
