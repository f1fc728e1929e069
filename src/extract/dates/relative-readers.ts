// Reads what is counted from the day of publication: "pekan lalu", "dua bulan lagi", "beberapa minggu mendatang", "kemarin".

import {
  addDays,
  centuryInterval,
  decadeInterval,
  type Interval,
  monthInterval,
  monthOf,
  weekdayOf,
  weekOf,
  yearInterval,
  yearOf,
} from '../../days.ts';
import type { DateUnit } from '../../language/date-words.ts';
import type { Grain, IsoDay } from '../../model.ts';
import { portionOf } from './portions.ts';
import { dayReading, type Reading, readingOf, type Setting } from './reading.ts';
import type { Parts } from './template.ts';

export const grains: Readonly<Record<DateUnit, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The period so many units after the one that holds the day: -1 is the one before. */
export function periodAt(day: IsoDay, unit: DateUnit, offset: number): Interval {
  return periods[unit](day, offset);
}

const periods: Readonly<Record<DateUnit, (day: IsoDay, offset: number) => Interval>> = {
  day: (day, offset) => ({ from: addDays(day, offset), to: addDays(day, offset) }),
  week: (day, offset) => weekOf(addDays(day, 7 * offset)),
  weekend: (day, offset) => {
    const week = weekOf(addDays(day, 7 * offset));
    return { from: addDays(week.from, 5), to: week.to };
  },
  month: (day, offset) => monthInterval(yearOf(day), monthOf(day) + offset),
  season: (day, offset) => monthInterval(yearOf(day), monthOf(day) + 3 * offset),
  year: (day, offset) => yearInterval(yearOf(day) + offset),
  decade: (day, offset) => decadeInterval(yearOf(day) + 10 * offset),
  century: (day, offset) => centuryInterval(Math.ceil(yearOf(day) / 100) + offset),
};

/** "pekan lalu", "awal bulan depan", "tahun ini". */
export function readPeriod(parts: Parts, setting: Setting): Reading | null {
  const unit = parts.meaning('unit');
  const portion = parts.meaning('portion');
  // "pada akhir tahun" is this year's; "bulan" alone is no date.
  const shift = parts.meaning('shift') ?? (portion ? 0 : undefined);
  if (unit === undefined || shift === undefined) return null;
  const whole = periodAt(setting.reference, unit, shiftedFrom(setting.reference, unit, shift));
  const divided =
    unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century' ? unit : null;
  if (portion && !divided) return null;
  return readingOf(divided ? portionOf(whole, divided, portion) : whole, grains[unit], ['reference']);
}

/** On a Sunday the week is over: "pekan lalu" in a Sunday's paper is the one that ends with it. */
function shiftedFrom(reference: IsoDay, unit: DateUnit, shift: number): number {
  return unit === 'week' && shift === -1 && weekdayOf(reference) === 0 ? 0 : shift;
}

/** "dua pekan lalu", "setahun silam", "tiga hari lagi". */
export function readAgo(parts: Parts, setting: Setting): Reading | null {
  const unit = parts.meaning('unit') ?? parts.meaning('oneUnit');
  const count = parts.meaning('count') ?? parts.figure('digits') ?? 1;
  const shift = parts.meaning('shift');
  // "dua pekan mendatang" is a span, "dua pekan lagi" a point.
  if (unit === undefined || shift === 0 || shift === 1) return null;
  return readingOf(periodAt(setting.reference, unit, (shift ?? 1) * count), grains[unit], ['reference']);
}

/** "dalam dua pekan ke depan", "tiga bulan terakhir": up to or from the day of publication. */
export function readSpan(parts: Parts, setting: Setting): Reading | null {
  const unit = parts.meaning('unit') ?? parts.meaning('oneUnit');
  const count = parts.meaning('count') ?? parts.figure('digits') ?? 1;
  const shift = parts.meaning('shift');
  if (unit === undefined || shift === 0) return null;
  const forward = shift === 1;
  const far = addDays(setting.reference, Math.round((forward ? 1 : -1) * count * daysIn[unit]));
  const interval = forward ? { from: setting.reference, to: far } : { from: far, to: setting.reference };
  return readingOf(interval, grains[unit], ['reference']);
}

const daysIn: Readonly<Record<DateUnit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30.44,
  season: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** "beberapa minggu mendatang": from now on, without an end; "beberapa tahun terakhir": until now, without a beginning. */
export function readSeveral(parts: Parts, setting: Setting): Reading | null {
  const unit = parts.meaning('unit');
  if (unit === undefined) return null;
  const shift = parts.meaning('shift') ?? -1;
  const open = shift === 1 ? { from: setting.reference, to: null } : { from: null, to: setting.reference };
  // Nobody said "from today on": the words stay what is shown.
  return { ...open, grain: 'vague', inferred: ['reference'] };
}

/** "kemarin", "hari ini", "lusa". */
export function readCasual(parts: Parts, setting: Setting): Reading | null {
  const offset = parts.meaning('casual');
  return offset === undefined ? null : dayReading(addDays(setting.reference, offset), ['reference']);
}

/** "kuartal ketiga 2024", "semester I tahun ini"; without a year, the one of publication. */
export function readDivision(parts: Parts, setting: Setting): Reading | null {
  const months = parts.meaning('division');
  const nth = parts.meaning('ordinal');
  if (months === undefined || nth === undefined || nth < 1 || nth * months > 12) return null;
  const written = parts.figure('year');
  const year = written ?? yearOf(setting.reference) + (parts.meaning('shift') ?? 0);
  const first = monthInterval(year, (nth - 1) * months + 1);
  const interval = { from: first.from, to: monthInterval(year, nth * months).to };
  return readingOf(interval, 'season', written === undefined ? ['year'] : []);
}

/** "musim semi ini", "musim gugur 2023": three months, as the northern hemisphere counts. */
export function readSeason(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('season');
  if (month === undefined) return null;
  const written = parts.figure('year');
  const year = written ?? yearOf(setting.reference) + (parts.meaning('shift') ?? 0);
  const interval = { from: monthInterval(year, month).from, to: monthInterval(year, month + 2).to };
  return readingOf(interval, 'season', written === undefined ? ['year'] : []);
}

/** "musim panas mendatang", said in February or in September: the next to begin; "lalu": the last to end. */
export function readNearSeason(parts: Parts, setting: Setting): Reading | null {
  const month = parts.meaning('season');
  const shift = parts.meaning('shift');
  if (shift === 0) return readSeason(parts, setting);
  if (month === undefined || shift === undefined) return null;
  const year = yearOf(setting.reference);
  const seasons = [year - 2, year - 1, year, year + 1].map((each) => ({
    from: monthInterval(each, month).from,
    to: monthInterval(each, month + 2).to,
  }));
  const interval =
    shift > 0
      ? seasons.find(({ from }) => from > setting.reference)
      : seasons.findLast(({ to }) => to < setting.reference);
  return interval ? readingOf(interval, 'season', ['year']) : null;
}
