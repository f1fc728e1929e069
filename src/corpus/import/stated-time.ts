// Reads times of publication as pages and feeds state them: ISO, the form of mail headers, or words.
import type { LanguageCode } from '../../model.ts';
import { isDayOrInstant } from '../calendar.ts';
import { fullDates } from './full-dates.ts';
import { months } from './portal-words.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;
const mail =
  /^(?:[a-z]{3},\s)?(\d{1,2})\s([a-z]{3})[a-z]*\s(\d{4})\s(\d{2}:\d{2})(?::\d{2})?\s?(z|gmt|ut|utc|[+-]\d{4})?$/;

/**
 * The ISO instant or day that a text states, or undefined. Without an offset an hour names no instant, and the day alone is kept.
 *
 * @param language of the page: an Indonesian one that gives UTC is moved to Jakarta's time
 */
export function statedTime(stated: string | undefined, language: LanguageCode | undefined): string | undefined {
  const text = stated?.trim().slice(0, 60);
  if (!text) return undefined;
  const [, date, time, zone] = iso.exec(text) ?? mailParts(text) ?? [];
  if (date === undefined) return inWords(text);
  const instant = time && zone ? `${date}T${time}${normalOffset(zone)}` : date;
  if (!isDayOrInstant(instant)) return isDayOrInstant(date) ? date : undefined;
  return language === 'en' ? instant : inJakarta(instant);
}

function mailParts(text: string): [string, string, string, string | undefined] | null {
  const match = mail.exec(text.toLowerCase());
  if (!match) return null;
  const [, day = '', name = '', year = '', time = '', zone] = match;
  const month = String(months.get(name) ?? 0).padStart(2, '0');
  return ['', `${year}-${month}-${day.padStart(2, '0')}`, time, zone];
}

function inWords(text: string): string | undefined {
  const date = fullDates(text)[0];
  return date?.instant ?? date?.day;
}

function normalOffset(zone: string): string {
  return /^[+-]/.test(zone) ? zone.replace(/^(.{3}):?/, '$1:') : 'Z';
}

const sevenHours = 7 * 60 * 60 * 1000;

// A page of Jakarta that gives 18.00 UTC came out on the next day where it was read; the instant stays the same.
function inJakarta(instant: string): string {
  if (!/(?:Z|[+-]00:00)$/.test(instant)) return instant;
  return `${new Date(Date.parse(instant) + sevenHours).toISOString().slice(0, 16)}+07:00`;
}
