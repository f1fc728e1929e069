// Finds dates that are complete and mean one day only: what a byline and a source give. Relative ones are extract/'s business.
import { fold } from '../../text/fold.ts';
import { dayExists } from '../calendar.ts';
import { alternatives, months, timeZones, weekdays } from './portal-words.ts';

export interface FullDate {
  readonly day: string;
  /** The day with time and offset, where both are written. */
  readonly instant: string | null;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
  readonly hasWeekday: boolean;
}

const weekday = `(?:(?<weekday>${alternatives(weekdays.keys())})\\s*,?\\s*\\(?\\s*)?`;
const worded = `(?<day>\\d{1,2})\\s+(?<month>${alternatives(months.keys())})\\.?\\s+(?<year>\\d{4})`;
const americanised = `(?<amonth>${alternatives(months.keys())})\\.?\\s+(?<aday>\\d{1,2}),?\\s+(?<ayear>\\d{4})`;
const numeric = '(?<nday>\\d{1,2})[/-](?<nmonth>\\d{1,2})[/-](?<nyear>\\d{4})';
const iso = '(?<iyear>\\d{4})-(?<imonth>\\d{2})-(?<iday>\\d{2})';
const zone = `(?:\\s*(?<zone>${alternatives(timeZones.keys())})(?![\\p{L}]))?`;
const time = `(?:[\\s,|•/t-]{1,5}(?:pukul\\s+|pkl\\.?\\s+|jam\\s+|at\\s+)?(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?!\\d)(?::\\d{2})?(?:\\s?(?<half>[ap]\\.?m)(?![\\p{L}]))?${zone})?`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/])${weekday}(?:${worded}|${americanised}|${numeric}|${iso})(?![\\p{N}/])\\)?${time}`,
  'gu',
);

/** Every complete date of a text, in order; none that the calendar lacks. */
export function fullDates(text: string): FullDate[] {
  return Array.from(fold(text).matchAll(pattern), readDate).filter((date) => date !== null);
}

function readDate(match: RegExpExecArray): FullDate | null {
  const found = match.groups ?? {};
  const year = Number(found.year ?? found.ayear ?? found.nyear ?? found.iyear);
  const month = months.get(found.month ?? found.amonth ?? '') ?? Number(found.nmonth ?? found.imonth);
  const dayOfMonth = Number(found.day ?? found.aday ?? found.nday ?? found.iday);
  if (!dayExists(year, month, dayOfMonth)) return null;
  const day = `${year}-${two(month)}-${two(dayOfMonth)}`;
  return {
    day,
    instant: instantOf(day, found),
    start: match.index,
    end: match.index + match[0].length,
    hasTime: found.hour !== undefined,
    hasWeekday: found.weekday !== undefined,
  };
}

/** Without a zone an hour names no instant: outlets of three time zones write "09.04". One of twelve hours is not read either. */
function instantOf(day: string, { hour, minute, half, zone }: Partial<Record<string, string>>): string | null {
  const offset = timeZones.get(zone ?? '');
  if (!offset || half || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${two(Number(hour))}:${minute}${offset}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
