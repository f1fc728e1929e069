// Dates and the state of a visit in words, in both languages.
import { describe, expect, it } from 'vitest';
import {
  inferredInWords,
  stateInferenceInWords,
  stateInWords,
  tellerInWords,
  whenInWords,
} from '../../src/answers/wording.ts';
import type { IsoDay, LanguageCode, VisitState, When } from '../../src/model.ts';

function when(from: IsoDay | null, to: IsoDay | null, words = 'kelak', inferred: When['inferred'] = []): When {
  return { from, to, words, grain: 'day', inferred };
}

describe('whenInWords', () => {
  it.each<[IsoDay | null, IsoDay | null, string, string]>([
    ['2032-01-16', '2032-01-16', '16 Januari 2032', 'January 16, 2032'],
    ['2032-06-14', '2032-06-20', '14–20 Juni 2032', 'June 14 – 20, 2032'],
    ['2032-06-28', '2032-07-04', '28 Juni – 4 Juli 2032', 'June 28 – July 4, 2032'],
    ['2032-02-01', '2032-02-29', 'Februari 2032', 'February 2032'],
    ['2032-02-01', '2032-02-28', '1–28 Februari 2032', 'February 1 – 28, 2032'],
    ['2000-01-01', '2000-12-31', '2000', '2000'],
    ['2032-06-14', null, 'paling cepat 14 Juni 2032', 'June 14, 2032 at the earliest'],
    [null, '2032-06-14', 'paling lambat 14 Juni 2032', 'June 14, 2032 at the latest'],
    [null, null, '“kelak”', '“kelak”'],
  ])('%s to %s: %s, %s', (from, to, indonesian, english) => {
    const plain = (text: string) => text.replace(/\p{Zs}+/gu, ' ');
    expect(plain(whenInWords(when(from, to), 'id'))).toBe(indonesian);
    expect(plain(whenInWords(when(from, to), 'en'))).toBe(english);
  });
});

describe('inferredInWords', () => {
  const article = { published: '2032-01-21' } as Parameters<typeof inferredInWords>[1];

  it('says what the words leave open, and what it was concluded from', () => {
    const told = inferredInWords(when('2031-09-01', '2031-09-30', 'September lalu', ['year']), article, 'id');
    expect(told).toBe('tahun tidak disebut; terbit 21 Januari 2032');
  });

  it('says nothing of words that are shown as they stand', () => {
    const vague = { ...when('2032-01-21', null, 'beberapa pekan mendatang', ['reference']), grain: 'vague' as const };
    expect(inferredInWords(vague, article, 'id')).toBe('');
    expect(whenInWords(vague, 'id')).toBe('“beberapa pekan mendatang”');
  });

  it('says nothing where nothing was concluded', () => {
    expect(inferredInWords(when('2032-01-16', '2032-01-16'), article, 'id')).toBe('');
  });
});

describe('stateInWords', () => {
  const state: VisitState = {
    visitor: 'Tomas Ferreira',
    country: 'Mongolia',
    when: when('2032-05-24', null),
    status: 'reported',
    asOf: '2032-05-19',
    attributedTo: 'Kantor Berita Stepa',
    others: [],
    previous: null,
  };
  const names = { get: () => undefined, find: () => [] };

  it.each<[Partial<VisitState>, LanguageCode, string]>([
    [
      {},
      'id',
      'Per 19 Mei 2032: kunjungan Tomas Ferreira ke Mongolia: paling cepat 24 Mei 2032 (dilaporkan, menurut Kantor Berita Stepa)',
    ],
    [
      {},
      'en',
      'As of May 19, 2032: visit of Tomas Ferreira to Mongolia: May 24, 2032 at the earliest (reported, according to Kantor Berita Stepa)',
    ],
    [
      { when: null, status: 'no-date', attributedTo: null },
      'id',
      'Per 19 Mei 2032: kunjungan Tomas Ferreira ke Mongolia: belum ada tanggal',
    ],
    [
      { asOf: null, country: null },
      'id',
      'kunjungan Tomas Ferreira ke tujuan tidak disebut: paling cepat 24 Mei 2032 (dilaporkan, menurut Kantor Berita Stepa)',
    ],
    [
      { status: null, attributedTo: null },
      'id',
      'Per 19 Mei 2032: kunjungan Tomas Ferreira ke Mongolia: paling cepat 24 Mei 2032',
    ],
    [{ visitor: null, status: null, attributedTo: null }, 'id', 'Per 19 Mei 2032: paling cepat 24 Mei 2032'],
  ])('%o in %s', (change, language, words) => {
    expect(stateInWords({ ...state, ...change }, { language, names })).toBe(words);
  });

  it.each<[Partial<VisitState>, string | null]>([
    [
      { when: when('2032-05-24', '2032-05-30', 'pekan depan', ['reference']) },
      '“pekan depan”: dihitung dari tanggal terbit',
    ],
    [{ when: when('2032-05-24', '2032-05-24', 'Senin (24/5)', ['year']) }, '“Senin (24/5)”: tahun tidak disebut'],
    [{ when: when('2032-05-24', '2032-05-24', '24 Mei 2032') }, null],
    [{ when: null }, null],
  ])('what was concluded of %o', (change, words) => {
    expect(stateInferenceInWords({ ...state, ...change }, 'id')).toBe(words);
  });
});

describe('tellerInWords', () => {
  const names = { get: () => undefined, find: () => [] };
  it.each([
    ['Kantor Berita Stepa', 'Kantor Berita Stepa'],
    ['sejumlah laporan', '“sejumlah laporan”'],
  ])('%s', (source, words) => {
    expect(tellerInWords(source, { language: 'en', names })).toBe(words);
  });
});
