// Days as Discord draws them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayStamp, timeShown } from '../../src/discord/day.ts';
import type { When } from '../../src/model.ts';

// Hawaii, New York, London, Jakarta, Jayapura, Fiji, New Zealand in summer, the Chatham Islands in summer; in hours from UTC.
const offsets = [-10, -5, 0, 7, 9, 12, 13, 13.75];

test('a stamp is the same day for every reader', () => {
  const day = fc.integer({ min: -500_000, max: 500_000 }).map((days) => new Date(days * 86_400_000).toISOString());
  const sane = day.filter((iso) => /^\d{4}-/.test(iso)).map((iso) => iso.slice(0, 10));
  fc.assert(
    fc.property(sane, fc.constantFrom(...offsets), (iso, offset) => {
      const seconds = Number(/^<t:(-?\d+):D>$/.exec(dayStamp(iso))?.[1]);
      expect(new Date((seconds + offset * 3600) * 1000).toISOString().slice(0, 10)).toBe(iso);
    }),
  );
});

test('an instant counts as the day that it states', () => {
  expect(dayStamp('2031-03-04T23:30+07:00')).toBe(dayStamp('2031-03-04'));
});

const [third, fifth] = [dayStamp('2031-03-03'), dayStamp('2031-03-05')];

function when(told: Partial<When>): When {
  return { from: '2031-03-03', to: '2031-03-03', words: 'Senin', grain: 'day', inferred: [], ...told };
}

describe('timeShown', () => {
  test.each<[string, Partial<When>, string]>([
    ['a day', {}, third],
    ['days', { to: '2031-03-05' }, `${third} – ${fifth}`],
    ['a day with its time', { grain: 'minute' }, third],
    ['a day that is the earliest', { to: null }, `paling cepat ${third}`],
    ['a day that is the latest', { from: null }, `paling lambat ${third}`],
    ['a week in words', { to: '2031-03-09', grain: 'week' }, '3–9 Maret 2031'],
    ['a month in words', { from: '2031-03-01', to: '2031-03-31', grain: 'month' }, 'Maret 2031'],
    ['a year in words', { from: '2031-01-01', to: '2031-12-31', grain: 'year' }, '2031'],
    ['a week that is the earliest in words', { to: null, grain: 'week' }, 'paling cepat 3 Maret 2031'],
    ['what no calendar holds', { from: null, to: null, words: 'segera', grain: 'vague' }, '“segera”'],
    ['what was concluded', { inferred: ['reference'] }, `${third} (“Senin”: dihitung dari tanggal terbit)`],
    [
      'nothing concluded of vague words',
      { to: null, words: 'nanti', grain: 'vague', inferred: ['reference'] },
      '“nanti”',
    ],
    [
      'markup as it is written',
      { words: '<t:1:D>', inferred: ['year'] },
      `${third} (“\\<t:1:D\\>”: tahun tidak disebut)`,
    ],
  ])('%s', (_, told, expected) => {
    expect(timeShown(when(told), 'id')).toBe(expected);
  });
});
