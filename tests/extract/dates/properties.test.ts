// What holds of the dates of any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, monthInterval, weekdayOf, weekOf } from '../../../src/days.ts';
import { datesIn, datesInText } from '../../../src/extract/dates.ts';
import { paragraphOf } from './read.ts';

const pieces =
  'Mei Juni Rabu Minggu minggu pekan bulan tahun lalu depan ini hari tanggal 5 12 2024 1998 12/6 (12/6/2024) - dan hingga akan telah akhir awal beberapa dua pada paling cepat lambat segera dalam waktu dekat mendatang pukul 10.30 WIB Pasal 80-an abad ke-19 keesokan harinya sehari sebelumnya kemudian Natal besok , . ( ) “ ” ke lagi kuartal pertama'.split(
    ' ',
  );
const dateLike = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(dateLike, fc.string({ unit: 'grapheme', maxLength: 200 }));
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates of any text', () => {
  it('are slices of it, in order and apart', () =>
    fc.assert(
      fc.property(anyText, days, (text, published) => {
        let end = 0;
        for (const { span, when } of datesIn(paragraphOf(text, { published }))) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(when.words).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    ));

  it('begin before they end', () =>
    fc.assert(
      fc.property(anyText, days, (text, published) => {
        for (const { when } of datesIn(paragraphOf(text, { published })))
          if (when.from !== null && when.to !== null) expect(when.from <= when.to).toBe(true);
      }),
    ));

  it('have no interval that hangs on a publication day nobody knows', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { when } of datesInText(text, 'id', null))
          if (when.inferred.some((inference) => inference !== 'anchor'))
            expect([when.from, when.to]).toEqual([null, null]);
      }),
    ));

  it('are the same wherever the sentence stands', () =>
    fc.assert(
      fc.property(dateLike, fc.integer({ min: 1, max: 50 }), (sentence, times) => {
        const before = `${'kata '.repeat(times)}penutup. `;
        const alone = datesInText(`Penutup. ${sentence}`, 'id', '2024-06-13');
        const moved = datesInText(`${before}Penutup. ${sentence}`, 'id', '2024-06-13');
        expect(moved.map(({ when, rule }) => ({ when, rule }))).toEqual(
          alone.map(({ when, rule }) => ({ when, rule })),
        );
      }),
    ));

  const hostile = [
    '"'.repeat(100_000),
    '('.repeat(100_000),
    '1'.repeat(100_000),
    '1 '.repeat(100_000),
    'A'.repeat(100_000),
    'A '.repeat(50_000),
    'a'.repeat(1_000_000),
    'Mei-'.repeat(2_000),
    '12/6 '.repeat(2_000),
    '3 Mei 2024, keesokan harinya, '.repeat(500),
    'dua hari kemudian '.repeat(2_000),
    'abad ke-19 dan '.repeat(2_000),
  ];
  it.each(hostile.map((text) => [text.slice(0, 30), text] as const))('survive hostile text: %s…', (_, text) => {
    expect(datesInText(text, 'id', '2024-06-13').length).toBeLessThan(5_000);
  });
});

describe('the calendar', () => {
  it('counts back what it counted on', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    ));

  it('has weeks from Monday to Sunday that hold their day', () =>
    fc.assert(
      fc.property(days, (day) => {
        const week = weekOf(day);
        expect([weekdayOf(week.from), weekdayOf(week.to)]).toEqual([1, 0]);
        expect(week.from <= day && day <= week.to).toBe(true);
      }),
    ));

  it('has months without gaps', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: -24, max: 36 }), (year, month) => {
        expect(addDays(monthInterval(year, month).to, 1)).toBe(monthInterval(year, month + 1).from);
      }),
    ));
});
