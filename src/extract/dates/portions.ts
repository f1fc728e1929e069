// "awal", "pertengahan", "akhir": the thirds of a period; "paruh pertama", "paruh kedua": its halves.

import { addDays, type Interval, monthInterval, yearInterval, yearOf } from '../../days.ts';
import type { Portion } from '../../language/date-words.ts';
import type { IsoDay } from '../../model.ts';

export type Divided = 'week' | 'month' | 'year' | 'decade' | 'century';

/** A third or half of a period, or all of it where no portion is named. */
export function portionOf(whole: Interval, unit: Divided, portion: Portion | undefined): Interval {
  return portion === undefined ? whole : parts[unit](whole)[portion];
}

type Parts = Readonly<Record<Portion, Interval>>;

/** Where the second and the last third begin, and the second half. Conventions: news does not say how long "awal Mei" lasts. */
const parts: Readonly<Record<Divided, (whole: Interval) => Parts>> = {
  week: (whole) => cut(whole, day(whole, 2), day(whole, 4), day(whole, 3)),
  month: (whole) => cut(whole, day(whole, 10), day(whole, 20), day(whole, 15)),
  year: (whole) => cut(whole, month(whole, 5), month(whole, 9), month(whole, 7)),
  decade: (whole) => cut(whole, year(whole, 3), year(whole, 7), year(whole, 5)),
  century: (whole) => cut(whole, year(whole, 33), year(whole, 67), year(whole, 50)),
};

const day = ({ from }: Interval, after: number) => addDays(from, after);
const month = ({ from }: Interval, number: number) => monthInterval(yearOf(from), number).from;
const year = ({ from }: Interval, after: number) => yearInterval(yearOf(from) + after).from;

function cut(whole: Interval, second: IsoDay, third: IsoDay, half: IsoDay): Parts {
  return {
    early: { from: whole.from, to: addDays(second, -1) },
    middle: { from: second, to: addDays(third, -1) },
    late: { from: third, to: whole.to },
    firstHalf: { from: whole.from, to: addDays(half, -1) },
    secondHalf: { from: half, to: whole.to },
  };
}
