// The dates that bound an answer: "setelah Mei", "sejak 3 Juni", "until March".

import { addDays } from '../extract/dates/calendar.ts';
import { datesInText } from '../extract/dates.ts';
import type { IsoDay, LanguageCode, When } from '../model.ts';
import type { Kind, Reading } from './reading.ts';
import type { Range } from './typed.ts';

export interface Bounds {
  readonly interval: { readonly after: IsoDay | null; readonly before: IsoDay | null };
  /** The words that were read: they are no part of what is searched for. */
  readonly ranges: readonly Range[];
}

/** First and last day that a bounding word leaves, both inclusive; null where it leaves that end open. */
const bounding: readonly {
  readonly kind: Kind;
  readonly limit: (when: When) => readonly [IsoDay | null, IsoDay | null];
}[] = [
  { kind: 'after', limit: ({ to }) => [to && addDays(to, 1), null] },
  { kind: 'since', limit: ({ from }) => [from, null] },
  { kind: 'before', limit: ({ from }) => [null, from && addDays(from, -1)] },
  { kind: 'until', limit: ({ to }) => [null, to] },
];

/** @param reference the day that "Mei" or "pekan lalu" is counted from: the newest report, since that is what is asked about */
export function readDates(reading: Reading, language: LanguageCode, reference: IsoDay | null): Bounds {
  const dates = datesInText(reading.text, language, reference);
  const read = bounding.flatMap(({ kind, limit }) =>
    reading.all(kind).flatMap((word) => {
      const date = dates.find(({ span }) => span.start === reading.typed[word.to]?.start);
      if (!date || (date.when.from === null && date.when.to === null)) return [];
      const to = reading.typed.findIndex(({ start }) => start >= date.span.end);
      return [{ limits: limit(date.when), range: { from: word.from, to: to < 0 ? reading.typed.length : to } }];
    }),
  );
  return {
    interval: {
      after: read.map(({ limits }) => limits[0]).find((day) => day !== null) ?? null,
      before: read.map(({ limits }) => limits[1]).find((day) => day !== null) ?? null,
    },
    ranges: read.map(({ range }) => range),
  };
}
