// Times as Discord shows them: `<t:…:D>` in the reader's language, and when a message was written.
import type { TimeStyle } from './markdown/nodes.ts';

type Shape = Intl.DateTimeFormatOptions;
const clock = { hour: '2-digit', minute: '2-digit' } as const;
const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const shapes: Readonly<Record<Exclude<TimeStyle, 'R'>, Shape>> = {
  t: clock,
  T: { ...clock, second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: longDay,
  f: { ...longDay, ...clock },
  F: { weekday: 'long', ...longDay, ...clock },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A point in time in words.
 *
 * @param seconds since 1970
 * @param now in milliseconds, as `Date.now()`
 */
export function timeInWords(seconds: number, style: TimeStyle, locale: string, now: number): string {
  const date = new Date(seconds * 1000);
  // Discord shows what lies beyond the calendar as it was written.
  if (Number.isNaN(date.getTime())) return String(seconds);
  return style === 'R'
    ? fromNow(seconds - now / 1000, locale)
    : new Intl.DateTimeFormat(locale, shapes[style]).format(date);
}

function fromNow(seconds: number, locale: string): string {
  const [unit, length] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** When a message was written: the time of today, else the day as well. */
export function writtenAt(iso: string, locale: string, now: number): string {
  const date = new Date(iso);
  const isToday = date.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locale, isToday ? clock : { ...shapes.d, ...clock }).format(date);
}
