// What the answer to "when?" says of a small coverage: replaced claims, disagreement, denials, no date, visits that have been.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import type { Answer, VisitState } from '../../src/model.ts';
import { coverage, type Report } from './coverage.ts';

/** "status from..to (source)". */
function told({ status, when, attributedTo }: Pick<VisitState, 'status' | 'when' | 'attributedTo'>): string {
  const time = when === null ? '' : ` ${when.from ?? '?'}..${when.to ?? '?'}`;
  return `${status}${time}${attributedTo === null ? '' : ` (${attributedTo})`}`;
}

function state({ state: found }: Answer): string | null {
  return found && `${found.asOf}: ${told(found)}`;
}

const claims = ({ findings }: Answer) => findings.map(({ visit }) => (visit ? told(visit) : 'no visit'));
const question = 'Kapan Marta Lindqvist mengunjungi Peru?';

const invited: Report = [
  '2031-01-10',
  'Presiden Peru Diego Salas mengundang Perdana Menteri Swedia Marta Lindqvist untuk mengunjungi Lima pada waktu yang tepat.',
];
const noDate: Report = [
  '2031-02-03',
  'Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru.',
  '“Belum ada tanggal untuk kunjungan itu,” kata juru bicara pemerintah Swedia, Nils Ekman, Senin (3/2/2031).',
];
const march: Report = [
  '2031-03-04',
  'Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru pada 20 Maret, kata juru bicara pemerintah Swedia, Nils Ekman, Selasa.',
];
const april: Report = [
  '2031-03-18',
  'Kunjungan Perdana Menteri Swedia Marta Lindqvist ke Peru ditunda hingga 7 April, kata juru bicara pemerintah Swedia, Nils Ekman, Selasa.',
];
const arrived: Report = [
  '2031-04-08',
  'Perdana Menteri Swedia Marta Lindqvist tiba di Lima pada Senin (7/4/2031) untuk kunjungan resmi.',
];
const before: Report = [
  '2030-12-01',
  'Perdana Menteri Swedia Marta Lindqvist terakhir kali mengunjungi Peru pada Mei 2019.',
];

describe('the state', () => {
  it.each<[string, readonly Report[], string]>([
    ['is the invitation where nothing else is told', [invited], '2031-01-10: invited ?..? (Diego Salas)'],
    ['is that there is no date, where somebody says so', [invited, noDate], '2031-02-03: no-date (Nils Ekman)'],
    [
      'is the date that came later',
      [invited, noDate, march],
      '2031-03-04: planned 2031-03-20..2031-03-20 (Nils Ekman)',
    ],
    ['is the date it was put off to', [march, april], '2031-03-18: planned 2031-04-07..2031-04-07 (Nils Ekman)'],
    [
      'does not depend on the order of the articles',
      [april, march],
      '2031-03-18: planned 2031-04-07..2031-04-07 (Nils Ekman)',
    ],
    ['is the visit once it took place', [march, april, arrived], '2031-04-08: happened 2031-04-07..2031-04-07'],
    [
      'is the coming visit, not one of years before',
      [before, march],
      '2031-03-04: planned 2031-03-20..2031-03-20 (Nils Ekman)',
    ],
  ])('%s', (_, reports, expected) => {
    expect(state(ask(coverage(...reports), { question }))).toBe(expected);
  });

  it('tells what it replaced', () => {
    const answer = ask(coverage(march, april), { question });
    expect(answer.state?.previous && told(answer.state.previous)).toBe('planned 2031-03-20..2031-03-20 (Nils Ekman)');
  });

  it('replaced nothing where a later report says the same', () => {
    const again: Report = ['2031-03-06', ...march.slice(1)] as unknown as Report;
    expect(ask(coverage(march, again), { question }).state?.previous).toBeNull();
  });
});

describe('the history', () => {
  it('is newest first, with the visits that have been apart at the end', () => {
    expect(claims(ask(coverage(before, invited, noDate, march), { question }))).toEqual([
      'planned 2031-03-20..2031-03-20 (Nils Ekman)',
      'no-date (Nils Ekman)',
      'planned',
      'invited ?..? (Diego Salas)',
      'happened 2019-05-01..2019-05-31',
    ]);
  });

  it('has the claims from before the visit behind it', () => {
    expect(claims(ask(coverage(march, arrived), { question }))).toEqual([
      'happened 2031-04-07..2031-04-07',
      'planned 2031-03-20..2031-03-20 (Nils Ekman)',
    ]);
  });
});

describe('disagreement', () => {
  const two: Report = [
    '2031-03-04',
    'Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru pada 20 Maret, kata juru bicara pemerintah Swedia, Nils Ekman, Selasa.',
    'Menteri Luar Negeri Peru Rosa Quispe mengatakan Lindqvist akan tiba di Lima pada 22 Maret.',
  ];

  it('stands side by side, each with its source', () => {
    const { state: found } = ask(coverage(two), { question });
    expect([found && told(found), ...(found?.others.map(told) ?? [])].toSorted()).toEqual([
      'planned 2031-03-20..2031-03-20 (Nils Ekman)',
      'planned 2031-03-22..2031-03-22 (Rosa Quispe)',
    ]);
  });

  it('of another day is history, and no other source', () => {
    const later: Report = [
      '2031-03-09',
      'Menteri Luar Negeri Peru Rosa Quispe mengatakan Perdana Menteri Swedia Marta Lindqvist akan tiba di Lima pada 22 Maret.',
    ];
    const { state: found } = ask(coverage(march, later), { question });
    expect(found && told(found)).toBe('planned 2031-03-22..2031-03-22 (Rosa Quispe)');
    expect(found?.others).toEqual([]);
    expect(found?.previous && told(found.previous)).toBe('planned 2031-03-20..2031-03-20 (Nils Ekman)');
  });

  it('can be asked for one source', () => {
    const answer = ask(coverage(two), { question: 'Menurut Rosa Quispe kapan Lindqvist ke Peru?' });
    expect(claims(answer)).toEqual(['planned 2031-03-22..2031-03-22 (Rosa Quispe)']);
  });
});

describe('a denial', () => {
  const denied: Report = [
    '2031-03-05',
    'Juru bicara pemerintah Swedia, Nils Ekman, membantah kabar bahwa Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru bulan ini.',
  ];

  it('is the state', () => {
    expect(ask(coverage(march, denied), { question }).state?.status).toBe('denied');
  });

  it('gives way to a later date', () => {
    expect(state(ask(coverage(denied, april), { question }))).toBe(
      '2031-03-18: planned 2031-04-07..2031-04-07 (Nils Ekman)',
    );
  });
});

describe('visits that have been', () => {
  const years: readonly Report[] = [
    before,
    ['2031-01-05', 'Perdana Menteri Swedia Marta Lindqvist mengunjungi Peru untuk pertama kalinya pada Juli 2012.'],
    march,
  ];

  it.each([
    ['the last', 'Kapan terakhir kali Marta Lindqvist ke Peru?', 'happened 2019-05-01..2019-05-31'],
    ['the first', 'Kapan pertama kali Marta Lindqvist ke Peru?', 'happened 2012-07-01..2012-07-31'],
    ['the first, in English', 'When did Marta Lindqvist first visit Peru?', 'happened 2012-07-01..2012-07-31'],
    ['the next', 'Kapan Marta Lindqvist akan ke Peru?', 'planned 2031-03-20..2031-03-20 (Nils Ekman)'],
  ])('%s', (_, asked, expected) => {
    const { state: found } = ask(coverage(...years), { question: asked });
    expect(found && told(found)).toBe(expected);
  });
});

describe('dates that are not the visit’s', () => {
  it.each<[string, Report, string]>([
    [
      'of the saying',
      [
        '2031-03-04',
        'Nils Ekman, juru bicara pemerintah Swedia, pada Selasa (4/3/2031) mengatakan Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru.',
      ],
      'planned (Nils Ekman)',
    ],
    [
      'of the article that is quoted',
      [
        '2031-03-04',
        'Dikutip dari Harian Dagen (2/3/2031), Perdana Menteri Swedia Marta Lindqvist akan mengunjungi Peru.',
      ],
      'planned',
    ],
    [
      'of another event in the sentence',
      ['2031-03-04', 'Usai berpidato di parlemen pada Senin, Perdana Menteri Swedia Marta Lindqvist bertolak ke Peru.'],
      'happened',
    ],
  ])('%s', (_, report, expected) => {
    const [claim = ''] = claims(ask(coverage(report), { question }));
    expect(claim.replace(/ \(Harian Dagen\)$/, '')).toBe(expected);
  });

  it('a caption counts from the day of its picture', () => {
    const old: Report = [
      '2031-03-04',
      '[foto] Perdana Menteri Swedia Marta Lindqvist saat tiba di Lima, Peru, 12 Juni 2019.',
    ];
    expect(claims(ask(coverage(old), { question }))).toEqual(['happened 2019-06-12..2019-06-12']);
  });
});

describe('nothing', () => {
  it('is found of a visit that the coverage does not tell of', () => {
    expect(ask(coverage(march), { question: 'Kapan Marta Lindqvist mengunjungi Kanada?' }).found).toBe(false);
  });
});
