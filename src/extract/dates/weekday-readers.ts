// Reads weekdays: in news a bare one is the latest on or before publication.

import { addDays, weekdayOf, weekOf } from '../../days.ts';
import type { IsoDay } from '../../model.ts';
import { dayReading, type Reading, type Setting } from './reading.ts';
import type { Parts } from './template.ts';

/** "Rabu", "Kamis lalu", "Senin depan". */
export function readWeekday(parts: Parts, setting: Setting): Reading | null {
  const weekday = parts.meaning('weekday');
  if (weekday === undefined) return null;
  const shift = parts.meaning('shift') ?? (setting.tense === 'future' ? 'coming' : 'latest');
  return dayReading(resolve[shift](setting.reference, weekday), ['reference']);
}

/** "Rabu besok", "Kamis lusa": the next one. */
export function readWeekdayAhead(parts: Parts, setting: Setting): Reading | null {
  const weekday = parts.meaning('weekday');
  return weekday === undefined ? null : dayReading(resolve[1](setting.reference, weekday), ['reference']);
}

const resolve: Readonly<Record<-1 | 0 | 1 | 'latest' | 'coming', (reference: IsoDay, weekday: number) => IsoDay>> = {
  [-1]: (reference, weekday) => onOrBefore(addDays(reference, -1), weekday),
  0: inWeekOf,
  1: (reference, weekday) => onOrAfter(addDays(reference, 1), weekday),
  latest: onOrBefore,
  coming: onOrAfter,
};

/** "Jumat pekan lalu": in the week before the one of publication. */
export function readWeekdayOfWeek(parts: Parts, setting: Setting): Reading | null {
  const weekday = parts.meaning('weekday');
  const shift = parts.meaning('shift');
  if (weekday === undefined || shift === undefined) return null;
  return dayReading(inWeekOf(addDays(setting.reference, 7 * shift), weekday), ['reference']);
}

function onOrBefore(day: IsoDay, weekday: number): IsoDay {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

function onOrAfter(day: IsoDay, weekday: number): IsoDay {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function inWeekOf(day: IsoDay, weekday: number): IsoDay {
  return addDays(weekOf(day).from, (weekday + 6) % 7);
}
