// "awal", "pertengahan", "akhir": the thirds of a period.

import { addDays, type Interval, monthInterval, yearInterval, yearOf } from '../../days.ts';
import type { Portion } from '../../language/date-words.ts';

export type Divided = 'week' | 'month' | 'year' | 'decade';

/** A third of a period, or all of it where no portion is named. */
export function portionOf(whole: Interval, unit: Divided, portion: Portion | undefined): Interval {
  return portion === undefined ? whole : thirds[unit](whole)[portion];
}

type Thirds = Readonly<Record<Portion, Interval>>;

/** Where the second and the last third begin. Conventions: news does not say how long "awal Mei" lasts. */
const thirds: Readonly<Record<Divided, (whole: Interval) => Thirds>> = {
  week: (whole) => cut(whole, addDays(whole.from, 2), addDays(whole.from, 4)),
  month: (whole) => cut(whole, addDays(whole.from, 10), addDays(whole.from, 20)),
  year: (whole) => cut(whole, monthInterval(yearOf(whole.from), 5).from, monthInterval(yearOf(whole.from), 9).from),
  decade: (whole) => cut(whole, yearInterval(yearOf(whole.from) + 3).from, yearInterval(yearOf(whole.from) + 7).from),
};

function cut(whole: Interval, second: string, third: string): Thirds {
  return {
    early: { from: whole.from, to: addDays(second, -1) },
    middle: { from: second, to: addDays(third, -1) },
    late: { from: third, to: whole.to },
  };
}
