// The dates that bound an answer: "setelah Mei", "sejak 3 Juni", "until March".

import { addDays } from '../days.ts';
import { datesInText } from '../extract/dates.ts';
import type { IsoDay, LanguageCode, When } from '../model.ts';
import type { Kind, Reading } from './reading.ts';
import { type Range, rangeOf } from './typed.ts';

export interface Bounds {
  readonly interval: { readonly after: IsoDay | null; readonly before: IsoDay | null };
  /** The words of all dates: when something was said is told beside a quotation and not in it, so they are not searched for. */
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
  const dates = datesInText(reading.text, language, reference).filter(({ when }) => (when.from ?? when.to) !== null);
  const ranges = dates.map(({ span }) => rangeOf(span, reading.typed));
  const limits = bounding.flatMap(({ kind, limit }) =>
    reading.all(kind).flatMap((word) => {
      const at = ranges.findIndex(({ from }) => from === word.to);
      const date = dates[at];
      return date ? [limit(date.when)] : [];
    }),
  );
  return {
    interval: {
      after: limits.map(([after]) => after).find((day) => day !== null) ?? null,
      before: limits.map(([, before]) => before).find((day) => day !== null) ?? null,
    },
    ranges: ranges.map((range) => withBound(range, reading)),
  };
}

/** The date together with the "setelah" or "pada" that stands before it. */
function withBound(range: Range, reading: Reading): Range {
  const leads = [...bounding.map(({ kind }) => kind), 'at' as const].flatMap((kind) => reading.all(kind));
  const lead = leads.find(({ to }) => to === range.from);
  return lead ? { from: lead.from, to: range.to } : range;
}
