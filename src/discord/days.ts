// Days and times in a reader's words.
import { languages } from '../language/index.ts';
import type { IsoDay, LanguageCode, When } from '../model.ts';

type Style = 'day' | 'month' | 'year';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<Style, Intl.DateTimeFormatOptions>;

// Making a format takes longer than a whole answer does.
const made = new Map<string, Intl.DateTimeFormat>();

function format(code: LanguageCode, style: Style): Intl.DateTimeFormat {
  const key = `${code} ${style}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, formats[style]);
  made.set(key, known);
  return known;
}

/** "13 Juni 2024" of an ISO day or instant; the day is the one it was where it was published. */
export function dayInWords(day: string, code: LanguageCode): string {
  return format(code, 'day').format(dateOf(day.slice(0, 10)));
}

/**
 * The days that a time means: "paling cepat 17 Juni 2024". The words of the text stand behind it where something had to be
 * concluded from them, and alone where they mean no certain days.
 */
export function whenInWords(when: When, code: LanguageCode): string {
  const days = daysOf(when, code);
  const words = `“${when.words}”`;
  if (days === null) return words;
  return when.inferred.length > 0 ? `${days} (${words})` : days;
}

function daysOf({ from, to }: When, code: LanguageCode): string | null {
  const { phrases } = languages[code];
  if (from === null && to === null) return null;
  if (from === null) return phrases.latest(dayInWords(to ?? '', code));
  if (to === null) return phrases.earliest(dayInWords(from, code));
  if (from === to) return dayInWords(from, code);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return format(code, 'year').format(dateOf(from));
  if (from.endsWith('-01') && to === lastOfMonth(from)) return format(code, 'month').format(dateOf(from));
  return format(code, 'day').formatRange(dateOf(from), dateOf(to));
}

function lastOfMonth(day: IsoDay): IsoDay {
  const first = dateOf(day);
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}

function dateOf(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
