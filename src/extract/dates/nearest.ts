// Which year a date without one belongs to.

import { daysBetween, isoDay, monthOf, weekdayOf, yearOf } from '../../days.ts';
import type { IsoDay } from '../../model.ts';
import type { Setting } from './reading.ts';

interface Clues {
  readonly weekday?: number | undefined;
  readonly shift?: -1 | 0 | 1 | undefined;
}

// A date without year and tense up to here ahead is still to come ("berlaku 1 Juli", published in June); beyond it, it was.
const soon = 60;

/** The day in the year that weekday, "lalu" or tense point to; null when no year has that day. */
export function nearestYearOf(month: number, day: number, setting: Setting, clues: Clues): IsoDay | null {
  const candidates = [0, 1, -1, -2]
    .map((offset) => isoDay(yearOf(setting.reference) + offset, month, day))
    .filter((found) => found !== null);
  const onWeekday = candidates.filter((found) => weekdayOf(found) === clues.weekday);
  return best(onWeekday.length > 0 ? onWeekday : candidates, setting, clues);
}

function best(candidates: readonly IsoDay[], setting: Setting, clues: Clues): IsoDay | null {
  const ahead = (found: IsoDay) => daysBetween(setting.reference, found);
  if (setting.tense === 'either' && clues.shift === undefined)
    return candidates.toSorted((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))[0] ?? null;
  const coming = candidates.filter((found) => ahead(found) >= 0).sort((a, b) => ahead(a) - ahead(b));
  const gone = candidates.filter((found) => ahead(found) <= 0).sort((a, b) => ahead(b) - ahead(a));
  const next = coming[0];
  const forward = clues.shift === 1 || (clues.shift !== -1 && setting.tense === 'future');
  const near = setting.tense === 'unknown' && clues.shift === undefined && next !== undefined && ahead(next) <= soon;
  return (forward || near ? (next ?? gone[0]) : (gone[0] ?? next)) ?? null;
}

/** The year of a month without one: the latest on or before publication, the next where the future is spoken of. */
export function nearestMonth(month: number, setting: Setting, shift: -1 | 0 | 1 | undefined): number {
  const year = yearOf(setting.reference);
  const current = monthOf(setting.reference);
  if (shift === 0) return year;
  if (shift === -1) return month < current ? year : year - 1;
  if (shift === 1) return month > current ? year : year + 1;
  if (setting.tense === 'either') return year + Math.round((current - month) / 12);
  if (setting.tense === 'future') return month >= current ? year : year + 1;
  return month <= current ? year : year - 1;
}
