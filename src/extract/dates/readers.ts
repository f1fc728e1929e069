// One reader per rule: what the parts of an expression mean, as an interval.

import {
  centuryInterval,
  daysInMonth,
  decadeInterval,
  isoDay,
  monthInterval,
  monthOf,
  yearInterval,
  yearOf,
} from '../../days.ts';
import type { DateRule } from '../../language/date-words.ts';
import { readAnchored } from './anchored-readers.ts';
import { nearestMonth, nearestYearOf } from './nearest.ts';
import { portionOf } from './portions.ts';
import { dayReading, type Reading, readingOf, type Setting, vague } from './reading.ts';
import {
  readAgo,
  readCasual,
  readDivision,
  readNearSeason,
  readPeriod,
  readSeason,
  readSeveral,
  readSpan,
} from './relative-readers.ts';
import type { Parts } from './template.ts';
import { readWeekday, readWeekdayAhead, readWeekdayOfWeek } from './weekday-readers.ts';

export type Reader = (parts: Parts, setting: Setting) => Reading | null;

/** Every rule that a language's expressions name. */
export const readers: Readonly<Record<DateRule, Reader>> = {
  day: readDay,
  days: readDays,
  numeric: readNumeric,
  'numeric-days': readNumericDays,
  iso: (parts) => fullDay(parts.figure('firstYear'), parts.figure('monthNumber'), parts.figure('day')),
  weekday: readWeekday,
  'weekday-of-week': readWeekdayOfWeek,
  'weekday-ahead': readWeekdayAhead,
  month: readMonth,
  'month-of-year': readMonthOfYear,
  'day-of-month': readDayOfMonth,
  'week-of-month': readWeekOfMonth,
  year: readYear,
  years: readYears,
  decade: readDecade,
  division: readDivision,
  season: readSeason,
  nearSeason: readNearSeason,
  'same-year': readSameYear,
  anchored: readAnchored,
  century: readCentury,
  holiday: readHoliday,
  period: readPeriod,
  ago: readAgo,
  span: readSpan,
  several: readSeveral,
  casual: readCasual,
  time: () => ({ ...vague, grain: 'minute', inferred: ['day'] }),
  vague: () => vague,
};

function fullDay(year: number | undefined, month: number | undefined, day: number | undefined): Reading | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = isoDay(year, month, day);
  return found ? dayReading(found) : null;
}

function readDay(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('month');
  const day = parts.figure('day');
  if (month === undefined || day === undefined) return null;
  const year = parts.figure('year');
  if (year !== undefined) return fullDay(year, month, day);
  return dayWithoutYear(parts, setting, month, day);
}

/** "Kamis, 23 November": the year in which that day is a Thursday, else the one that the tense points to. */
function dayWithoutYear(parts: Parts, setting: Setting, month: number, day: number): Reading | null {
  const shift = parts.meaning('shift');
  const found = nearestYearOf(month, day, setting, { weekday: parts.meaning('weekday'), shift });
  return found ? dayReading(found, ['year']) : null;
}

/** "10-15 Juni 2024", "18 dan 19 Juni". */
function readDays(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('month');
  const last = parts.figure('day2');
  const first = readDay(parts, setting);
  if (month === undefined || last === undefined || !first?.from) return null;
  const to = isoDay(yearOf(first.from), month, last);
  return to && to > first.from ? { ...first, to } : null;
}

/** "(10-11/6/2024)". */
function readNumericDays(parts: Parts, setting: Setting): Reading | null {
  const last = parts.figure('day2');
  const first = readNumeric(parts, setting);
  if (last === undefined || !first?.from) return null;
  const to = isoDay(yearOf(first.from), monthOf(first.from), last);
  return to && to > first.from ? { ...first, to } : null;
}

/** Day first, as in Indonesia; month first only where day first is no date ("6/13/2024"). */
function readNumeric(parts: Parts, setting: Setting): Reading | null {
  const day = parts.figure('day');
  const month = parts.figure('monthNumber');
  if (day === undefined || month === undefined) return null;
  const year = parts.figure('shortYear') ?? parts.figure('year');
  if (year === undefined) return dayWithoutYear(parts, setting, month, day);
  const full = year < 100 ? century(year, setting) + year : year;
  return fullDay(full, month, day) ?? fullDay(full, day, month);
}

/** "(12/6/98)": the latest such year that is not far after publication. */
function century(shortYear: number, setting: Setting): number {
  const current = yearOf(setting.reference);
  const base = current - (current % 100);
  return base + shortYear > current + 10 ? base - 100 : base;
}

function readMonth(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('month');
  if (month === undefined) return null;
  const written = parts.figure('year');
  const part = (year: number) => portionOf(monthInterval(year, month), 'month', parts.meaning('portion'));
  if (written !== undefined) return readingOf(part(written), 'month');
  const current = part(yearOf(setting.reference));
  const shift = parts.meaning('shift');
  // "awal Agustus lalu", told in the middle of August, was this year; "akhir Agustus mendatang" will be.
  const isCurrent =
    (shift === -1 && current.to < setting.reference) || (shift === 1 && current.from > setting.reference);
  return readingOf(isCurrent ? current : part(nearestMonth(month, setting, shift)), 'month', ['year']);
}

function readMonthOfYear(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('month');
  const shift = parts.meaning('shift');
  if (month === undefined || shift === undefined) return null;
  const interval = monthInterval(yearOf(setting.reference) + shift, month);
  return readingOf(portionOf(interval, 'month', parts.meaning('portion')), 'month', ['reference']);
}

/** "September tahun yang sama": the year of the date before it in the text. */
function readSameYear(parts: Parts, { previous }: Setting): Reading | null {
  const month = parts.meaning('month');
  const day = previous?.from;
  if (!day) return null;
  if (month === undefined) return readingOf(yearInterval(yearOf(day)), 'year', ['year']);
  const interval = monthInterval(yearOf(day), month);
  return readingOf(portionOf(interval, 'month', parts.meaning('portion')), 'month', ['year']);
}

/** "tanggal 9 bulan depan"; "tanggal 20" alone is the latest one, or the next where the future is spoken of. */
function readDayOfMonth(parts: Parts, setting: Setting): Reading | null {
  const day = parts.figure('day');
  if (day === undefined) return null;
  const shift = parts.meaning('shift') ?? implicitShift(day, setting);
  const month = monthInterval(yearOf(setting.reference), monthOf(setting.reference) + shift).from;
  const found = isoDay(yearOf(month), monthOf(month), day);
  return found ? dayReading(found, ['reference']) : null;
}

function implicitShift(day: number, { reference, tense }: Setting): -1 | 0 | 1 {
  const today = Number(reference.slice(8));
  if (tense === 'future') return day >= today ? 0 : 1;
  return day <= today ? 0 : -1;
}

/** "minggu ketiga Januari": the 15th to the 21st; "pekan terakhir Mei": its last seven days. */
function readWeekOfMonth(parts: Parts, setting: Setting): Reading | null {
  const nth = parts.meaning('ordinal');
  const month = readMonth(parts, setting);
  if (nth === undefined || !month?.from) return null;
  const length = daysInMonth(yearOf(month.from), monthOf(month.from));
  const first = nth < 0 ? length - 6 : 7 * (nth - 1) + 1;
  const prefix = month.from.slice(0, 8);
  const day = (number: number) => `${prefix}${String(Math.min(number, length)).padStart(2, '0')}`;
  return { from: day(first), to: day(first + 6), grain: 'week', inferred: month.inferred };
}

function readYear(parts: Parts): Reading | null {
  const year = parts.figure('year');
  if (year === undefined) return null;
  return readingOf(portionOf(yearInterval(year), 'year', parts.meaning('portion')), 'year');
}

/** "1950-1953", "2023/2024". */
function readYears(parts: Parts): Reading | null {
  const first = parts.figure('firstYear');
  const last = parts.figure('year');
  if (first === undefined || last === undefined || last <= first) return null;
  return { from: yearInterval(first).from, to: yearInterval(last).to, grain: 'year', inferred: [] };
}

/** "1990-an"; "80-an" is the latest such decade that has begun. */
function readDecade(parts: Parts, setting: Setting): Reading | null {
  const written = parts.figure('decade');
  if (written === undefined) return null;
  const year = written < 100 ? century(written, setting) + written : written;
  return readingOf(
    portionOf(decadeInterval(year), 'decade', parts.meaning('portion')),
    'decade',
    written < 100 ? ['year'] : [],
  );
}

/** "abad ke-19", "akhir abad XX". */
function readCentury(parts: Parts): Reading | null {
  const number = parts.meaning('century') ?? parts.figure('digits');
  if (number === undefined || number < 1 || number > 21) return null;
  return readingOf(portionOf(centuryInterval(number), 'century', parts.meaning('portion')), 'century');
}

/** "Hari Kemerdekaan 2024", "Natal lalu": the day that the holiday falls on. */
function readHoliday(parts: Parts, setting: Setting): Reading | null {
  const [month, day] = parts.meaning('holiday')?.split('-').map(Number) ?? [];
  if (month === undefined || day === undefined) return null;
  const year = parts.figure('year');
  return year === undefined ? dayWithoutYear(parts, setting, month, day) : fullDay(year, month, day);
}
