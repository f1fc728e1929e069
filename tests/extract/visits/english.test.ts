// Visits in English, through the same rules.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const rows: readonly Row[] = [
  ['Pires visited Sweden in May.', 'Joao Pires > Swedia | happened | May'],
  ['Pires will visit Sweden next week.', 'Joao Pires > Swedia | planned | next week'],
  ['President Joao Pires arrived in Stockholm on Tuesday.', 'Joao Pires > Stockholm, Swedia | happened | Tuesday'],
  ['Pires travelled to Japan last year.', 'Joao Pires > Jepang | happened | last year'],
  ['Pires flew to Prague on Monday.', 'Joao Pires > Praha, Ceko | happened | Monday'],
  ['Lindqvist invited Pires to visit Sweden.', 'Joao Pires > Swedia | invited'],
  ['Pires was invited to visit Sweden.', 'Joao Pires > Swedia | invited'],
  ["Pires's visit to Sweden took place in May 2024.", 'Joao Pires > Swedia | happened | May 2024'],
  [
    'Pires is expected to visit Sweden as early as next week.',
    'Joao Pires > Swedia | reported | as early as next week',
  ],
  [
    'Pires plans to visit Sweden and Norway in November.',
    'Joao Pires > Swedia | planned | November',
    'Joao Pires > Norwegia | planned | November',
  ],
  ['Pires will not visit Sweden this year.', 'Joao Pires > Swedia | denied | this year'],
  ['Pires met Lindqvist in Stockholm last week.', 'Joao Pires > Stockholm, Swedia | happened | last week'],
  ['Lindqvist welcomed Pires in Stockholm on 3 May 2024.', 'Joao Pires > Stockholm, Swedia | happened | 3 May 2024'],
  [
    'Pires will visit Sweden.\nNo date has been set for the visit.',
    'Joao Pires > Swedia | planned',
    'Joao Pires > Swedia | no-date',
  ],
  ['Pires paid an official visit to Sweden in May.', 'Joao Pires > Swedia | happened | May'],
  ['The Brazilian president will travel to Sweden next month.', 'Joao Pires > Swedia | planned | next month'],
  ['A delegation from Czechia visited Japan last year.', 'A delegation from Czechia > Jepang | happened | last year'],
  ['Pires accepted an invitation from Lindqvist to visit Sweden.', 'Joao Pires > Swedia | invited'],
  [
    'Pires may visit Sweden as early as next week, Harian Dagen reported on Wednesday.',
    'Joao Pires > Swedia | reported | as early as next week',
  ],
  ['Pires last set foot in Stockholm in July 2000.', 'Joao Pires > Stockholm, Swedia | happened | July 2000'],
  ['Pires will travel to Sweden on June 18-19.', 'Joao Pires > Swedia | planned | June 18-19'],
  ['Pires last visited Sweden in 2000.', 'Joao Pires > Swedia | happened | 2000'],
  ['Pires has never visited Sweden.', 'Joao Pires > Swedia | denied'],
  ['Pires, who visited Sweden in 2019, said ties had improved.', 'Joao Pires > Swedia | happened | 2019'],
  ['Pires said on Tuesday he would visit Sweden.', 'Joao Pires > Swedia | planned'],
  ['Japan will be visited by Pires in July.', 'Joao Pires > Jepang | planned | July'],
  ['Novak said the president would visit Sweden next week.'],
  [
    'Pires arrived in Stockholm on Wednesday for his first state visit to Sweden.',
    'Joao Pires > Stockholm, Swedia | happened | Wednesday',
  ],
  ['Pires was on a state visit to Sweden in May.', 'Joao Pires > Swedia | happened | May'],
];

describe('English', () => it.each(rows)('%s', (text, ...visits) => expect(told(text, 'en')).toEqual(visits)));
