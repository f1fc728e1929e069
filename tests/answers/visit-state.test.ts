import { describe, expect, it } from 'vitest';
import { byPublication, byVisit, isOver, outrightFirst, standingOf, stateOf } from '../../src/answers/visit-state.ts';
import type { IsoDay, Paragraph, Visit, VisitStatus } from '../../src/model.ts';

interface Told {
  readonly published?: string;
  readonly from?: IsoDay | null;
  readonly to?: IsoDay | null;
  readonly by?: string;
  readonly status?: VisitStatus;
  readonly implied?: boolean;
}

function visitOf(
  rule: string,
  { published, from = null, to = null, by, status = 'reported', implied = false }: Told,
): Visit {
  const dated = from !== null || to !== null;
  return {
    paragraph: { article: { published } } as Paragraph,
    span: { start: 0, end: 0, text: '' },
    visitor: 'Tomas Ferreira',
    country: 'Mongolia',
    city: null,
    when: dated ? { from, to, words: '', grain: 'day', inferred: [] } : null,
    status,
    attributedTo: by ?? null,
    implied,
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

describe('outrightFirst', () => {
  const september = { from: '2031-09-01', to: '2031-09-30' };
  const meeting = { from: '2031-09-13', to: '2031-09-13', implied: true };
  it.each<[string, Readonly<Record<string, Told>>, string]>([
    ['a month told outright before a meeting in it', { meeting, september }, 'september meeting'],
    [
      'what is between keeps its place',
      { meeting, arrival: { from: '2031-09-05', to: '2031-09-05' }, september },
      'arrival september meeting',
    ],
    ['another month after it', { meeting, august: { from: '2031-08-01', to: '2031-08-31' } }, 'meeting august'],
    ['what has no date after it', { meeting, none: {} }, 'meeting none'],
    ['two that are implied as they are', { meeting, talks: { ...september, implied: true } }, 'meeting talks'],
    ['what is told outright as it is', { september, day: { from: '2031-09-13', to: '2031-09-13' } }, 'september day'],
  ])('%s', (_, told, order) => {
    const visits = Object.entries(told).map(([rule, each]) => visitOf(rule, each));
    expect(names(outrightFirst(visits))).toBe(order);
  });
});

describe('standingOf', () => {
  const past: Told = { status: 'happened', published: '2032-05-19', from: '2019-08-01', to: '2019-08-31' };
  const landed: Told = { status: 'happened', published: '2032-05-26', from: '2032-05-25', to: '2032-05-25' };
  const plan: Told = { published: '2032-05-19', from: '2032-05-24', to: '2032-05-30' };

  it.each<[string, Readonly<Record<string, Told>>, string, string]>([
    ['a plan, and a visit of years before', { past, plan }, 'plan', ''],
    ['a plan that was carried out', { past, plan, landed }, '', 'plan'],
    [
      'the next plan after a visit',
      { landed, next: { published: '2032-06-01', from: '2033-01-01', to: '2033-12-31' } },
      'next',
      '',
    ],
    [
      'a denial of what the visit was about',
      { landed, denial: { published: '2032-05-27', status: 'denied' } },
      '',
      'denial',
    ],
    ['a denial, and no visit', { denial: { published: '2032-05-27', status: 'denied' } }, 'denial', ''],
    ['a plan in a report without a date', { landed, undated: {} }, '', 'undated'],
  ])('%s', (_, told, open, fulfilled) => {
    const standing = standingOf(Object.entries(told).map(([rule, each]) => visitOf(rule, each)));
    expect({ open: names(standing.open), fulfilled: names(standing.fulfilled) }).toEqual({ open, fulfilled });
  });
});

describe('isOver', () => {
  const landed: Told = { status: 'happened', published: '2032-05-26', from: '2032-05-25', to: '2032-05-25' };

  it.each<[string, Told, Told, boolean]>([
    ['talk of a visit of last week', landed, { published: '2032-06-01' }, true],
    ['a day for the next one', landed, { published: '2032-06-01', from: '2032-09-01', to: '2032-09-30' }, false],
    [
      'a visit of years before',
      { ...landed, from: '2019-08-01', to: '2019-08-31' },
      { published: '2032-06-01' },
      false,
    ],
    ['a visit without a day', { status: 'happened' }, { published: '2032-06-01' }, false],
  ])('%s: %s', (_, been, open, expected) => {
    expect(isOver({ been: [visitOf('been', been)], open: [visitOf('open', open)] })).toBe(expected);
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

  it('shows other sources of the same day beside it, once each, and what it replaced', () => {
    const first = visitOf('first', { published: '2032-05-19', from: '2032-05-24', to: '2032-05-30', by: 'Stepa' });
    const again = visitOf('again', { published: '2032-05-19', from: '2032-05-24', by: 'Stepa' });
    const other = visitOf('other', { published: '2032-05-19', by: 'Lobo', status: 'no-date' });
    const same = visitOf('same', { published: '2032-05-01', from: '2032-05-24', to: '2032-05-30', by: 'Dorj' });
    const old = visitOf('old', { published: '2032-03-07', by: 'Lobo', status: 'invited' });
    const state = stateOf([first, again, other, same, old], null);
    expect(names(state?.others ?? [])).toBe('other');
    expect(state?.previous?.rule).toBe('old');
  });

  it('is none without claims', () => {
    expect(stateOf([], 'Mongolia')).toBeNull();
  });
});
