// Reads what is counted from the date named before it in the paragraph: "keesokan harinya", "dua hari kemudian", "the day before".

import { addDays } from '../../days.ts';
import type { DateUnit } from '../../language/date-words.ts';
import type { Grain, IsoDay } from '../../model.ts';
import { dayReading, type Reading, readingOf, type Setting, vague } from './reading.ts';
import { grains, periodAt } from './relative-readers.ts';
import type { Parts } from './template.ts';

/** Without a date before it "keesokan harinya" keeps its words alone; "tahun sebelumnya" is then no date at all. */
export function readAnchored(parts: Parts, setting: Setting): Reading | null {
  const days = parts.meaning('anchored');
  if (days !== undefined) return countedFrom(setting, 'day', days, exactly) ?? vague;
  const unit = parts.meaning('unit') ?? parts.meaning('oneUnit');
  const beside = parts.meaning('adjacent');
  const side = parts.meaning('later') ?? beside;
  if (unit === undefined || side === undefined) return null;
  const count = parts.meaning('count') ?? parts.figure('digits') ?? 1;
  return countedFrom(setting, unit, side * count, beside === undefined ? exactly : period);
}

type Count = (anchor: IsoDay, unit: DateUnit, offset: number) => Omit<Reading, 'inferred'>;

/** A range is left from its last day on, and led up to until its first. */
function countedFrom({ previous }: Setting, unit: DateUnit, offset: number, count: Count): Reading | null {
  const anchor = offset < 0 ? previous?.from : previous?.to;
  if (!previous || !anchor || !isFineEnough(previous.grain, unit)) return null;
  return { ...count(anchor, unit, offset), inferred: [...new Set([...previous.inferred, 'anchor' as const])] };
}

/** "Sepekan kemudian" is the seventh day after and no calendar week; of months and years only the calendar ones are meant. */
const exactly: Count = (anchor, unit, offset) =>
  unit === 'week' ? dayReading(addDays(anchor, 7 * offset)) : period(anchor, unit, offset);

/** "Pekan berikutnya": the calendar week. */
const period: Count = (anchor, unit, offset) => readingOf(periodAt(anchor, unit, offset), grains[unit]);

const fromFine: readonly Grain[] = ['minute', 'hour', 'day', 'week', 'month', 'season', 'year', 'decade', 'century'];

/** "Tiga hari kemudian" needs a day to count from; after "pada 2019" nobody knows which. */
function isFineEnough(grain: Grain, unit: DateUnit): boolean {
  const place = fromFine.indexOf(grain);
  return place >= 0 && place <= fromFine.indexOf(unit === 'week' ? 'day' : grains[unit]);
}
