// The dates that bound an answer: "setelah Mei", "sejak 3 Juni", "until March".

import { addDays } from '../days.ts';
import { datesInText } from '../extract/dates.ts';
import type { IsoDay, LanguageCode, When } from '../model.ts';
import type { Kind, Reading } from './reading.ts';
import { type Range, rangeOf, typedWords } from './typed.ts';

/** When what is asked about was said or is to happen. */
export interface Interval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface Bounds {
  /** A day or stretch that is named without a bounding word: "pada 3 Juni", "tahun 2031"; null where none is. */
  readonly on: Interval | null;
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
  const text = written(reading);
  const typed = typedWords(text);
  const dates = datesInText(text, language, reference).filter(({ when }) => (when.from ?? when.to) !== null);
  const ranges = dates.map(({ span }) => rangeOf(span, typed));
  const bound = new Set<number>();
  const limits = bounding.flatMap(({ kind, limit }) =>
    reading.all(kind).flatMap((word) => {
      const at = ranges.findIndex(({ from }) => from === word.to);
      const date = dates[at];
      bound.add(at);
      return date ? [limit(date.when)] : [];
    }),
  );
  const free = dates.filter((_, at) => !bound.has(at)).flatMap(({ when }) => closed(when) ?? []);
  return {
    on: free[0] ?? null,
    interval: {
      after: limits.map(([after]) => after).find((day) => day !== null) ?? null,
      before: limits.map(([, before]) => before).find((day) => day !== null) ?? null,
    },
    ranges: ranges.map((range) => withBound(range, reading)),
  };
}

function closed({ from, to }: When): Interval | null {
  return from === null || to === null ? null : { from, to };
}

/** The question with "thn" as "tahun", its words in their places. */
function written({ text, typed }: Reading): string {
  return typed
    .map(({ end, folded, normal, text: word }, at) => {
      const same = normal === folded || normal.includes(' ');
      return (same ? word : normal) + text.slice(end, typed[at + 1]?.start ?? text.length);
    })
    .join('');
}

/** The date together with the "setelah" or "pada" that stands before it. */
function withBound(range: Range, reading: Reading): Range {
  const leads = [...bounding.map(({ kind }) => kind), 'at' as const].flatMap((kind) => reading.all(kind));
  const lead = leads.find(({ to }) => to === range.from);
  return lead ? { from: lead.from, to: range.to } : range;
}
