import { expect, test } from 'vitest';
import { fullDates } from '../../../src/corpus/import/full-dates.ts';

test.each<[string, string[]]>([
  ['13 Jun 2031', ['2031-06-13']],
  ['Rabu, 17 Januari 2031', ['2031-01-17']],
  ['Rabu (17/1/2031)', ['2031-01-17']],
  ['17-01-2031', ['2031-01-17']],
  ['2031-01-17', ['2031-01-17']],
  ['June 13, 2031', ['2031-06-13']],
  ['13 June 2031', ['2031-06-13']],
  ['29 Februari 2032', ['2032-02-29']],
  ['13 Jun 2031, 09:04 WIB', ['2031-06-13T09:04+07:00']],
  ['13/06/2031, 09.04 WITA', ['2031-06-13T09:04+08:00']],
  ['Rabu, 13 Agustus 2031 | 21:30 WIT', ['2031-08-13T21:30+09:00']],
  ['13 Jun 2031 pukul 09.04 WIB', ['2031-06-13T09:04+07:00']],
  ['13 Jun 2031 09:04', ['2031-06-13']],
  ['13 Jun 2031, 25:04 WIB', ['2031-06-13']],
  ['1 Mei 2031 dan 2 Mei 2031', ['2031-05-01', '2031-05-02']],
  ['29 Februari 2031', []],
  ['31/4/2031', []],
  ['17/1/31', []],
  ['21 Januari', []],
  ['Januari 2031', []],
  ['Mei Ling lahir 2031', []],
  ['1/2/3/2031', []],
  ['pasal 12/6', []],
  ['nomor 117/1/2031', []],
])('%s holds %j', (text, expected) => {
  expect(fullDates(text).map(({ day, instant }) => instant ?? day)).toEqual(expected);
});

test('a date tells where it stands, and whether a weekday and a time came with it', () => {
  const text = 'Dikutip Rabu (17/1/2031), kata dia';
  const [date] = fullDates(text);
  expect(text.slice(date?.start, date?.end)).toBe('Rabu (17/1/2031)');
  expect(date).toMatchObject({ hasWeekday: true, hasTime: false });
});
