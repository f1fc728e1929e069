import { describe, expect, it } from 'vitest';
import { byPublication, byVisit, stateOf } from '../../src/answers/visit-state.ts';
import type { IsoDay, Paragraph, Visit } from '../../src/model.ts';

interface Told {
  readonly published?: string;
  readonly from?: IsoDay | null;
  readonly to?: IsoDay | null;
  readonly by?: string;
}

function visitOf(rule: string, { published, from = null, to = null, by }: Told): Visit {
  const dated = from !== null || to !== null;
  return {
    paragraph: { article: { published } } as Paragraph,
    span: { start: 0, end: 0, text: '' },
    visitor: 'Tomas Ferreira',
    country: 'Mongolia',
    city: null,
    when: dated ? { from, to, words: '', grain: 'day', inferred: [] } : null,
    status: 'reported',
    attributedTo: by ?? null,
    rule,
  };
}

const names = (visits: readonly Visit[]) => visits.map(({ rule }) => rule).join(' ');

describe('byPublication', () => {
  it.each<[string, Readonly<Record<string, Told>>, string]>([
    ['the newest report first', { old: { published: '2032-03-07' }, new: { published: '2032-05-19' } }, 'new old'],
    ['reports without a date last', { none: {}, old: { published: '2032-03-07' } }, 'old none'],
    [
      'of one report the narrowest date, then an open one, then none',
      {
        none: { published: '2032-05-19' },
        open: { published: '2032-05-19', from: '2032-05-24' },
        week: { published: '2032-05-19', from: '2032-05-24', to: '2032-05-30' },
        day: { published: '2032-05-19', from: '2032-05-25', to: '2032-05-25' },
      },
      'day week open none',
    ],
    [
      'of equals the one that somebody vouches for',
      { nobody: {}, agency: { by: 'Kantor Berita Stepa' } },
      'agency nobody',
    ],
  ])('%s', (_, told, order) => {
    const visits = Object.entries(told).map(([rule, each]) => visitOf(rule, each));
    expect(names(visits.toSorted(byPublication))).toBe(order);
  });
});

describe('byVisit', () => {
  it.each<[string, Readonly<Record<string, Told>>, string]>([
    [
      'the latest visit first',
      { early: { from: '2019-08-01', to: '2019-08-31' }, late: { from: '2031-01-05', to: '2031-01-05' } },
      'late early',
    ],
    [
      'of one visit the narrowest date',
      { year: { from: '2019-01-01', to: '2019-12-31' }, month: { from: '2019-08-01', to: '2019-08-31' } },
      'month year',
    ],
    ['visits without a date last', { none: {}, early: { from: '2019-08-01', to: '2019-08-31' } }, 'early none'],
  ])('%s', (_, told, order) => {
    const visits = Object.entries(told).map(([rule, each]) => visitOf(rule, each));
    expect(names(visits.toSorted(byVisit))).toBe(order);
  });
});

describe('stateOf', () => {
  it('is what the first claim says, as of its report', () => {
    const claim = visitOf('week', {
      published: '2032-05-19T10:00+08:00',
      from: '2032-05-24',
      to: '2032-05-30',
      by: 'Stepa',
    });
    expect(stateOf([claim, visitOf('old', {})], null)).toMatchObject({
      asOf: '2032-05-19',
      attributedTo: 'Stepa',
      when: { from: '2032-05-24' },
    });
  });

  it('is none without claims', () => {
    expect(stateOf([], 'Mongolia')).toBeNull();
  });
});
