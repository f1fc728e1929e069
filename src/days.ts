// Calendar arithmetic on ISO days, free of clocks and time zones.
import type { Article, IsoDay } from './model.ts';

/** First and last day, both included. */
export interface Interval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const millisecondsPerDay = 86_400_000;

/** The day of a calendar date, or null when there is no such date ("31 Juni"). `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The days in a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  const date = new Date(0);
  // Not Date.UTC(year, …): that takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** The day on which an article was published; an instant counts as the day that it states where it was published. */
export function publicationDay({ published }: Pick<Article, 'published'>): IsoDay | null {
  return published?.slice(0, 10) ?? null;
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** From the first day to the second, negative when that is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** 0 is Sunday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Monday to Sunday. */
export function weekOf(day: IsoDay): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

/** `month` may lie outside 1 to 12 and then counts on into the neighbouring years. */
export function monthInterval(year: number, month: number): Interval {
  const inYear = year + Math.floor((month - 1) / 12);
  const number = ((((month - 1) % 12) + 12) % 12) + 1;
  const prefix = `${pad(inYear, 4)}-${pad(number, 2)}`;
  return { from: `${prefix}-01`, to: `${prefix}-${daysInMonth(inYear, number)}` };
}

export function yearInterval(year: number): Interval {
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` };
}

/** Ten years from one that ends in 0. */
export function decadeInterval(year: number): Interval {
  const first = year - (year % 10);
  return { from: yearInterval(first).from, to: yearInterval(first + 9).to };
}

/** A hundred years: the 19th century is 1801 to 1900. */
export function centuryInterval(number: number): Interval {
  return { from: yearInterval(100 * (number - 1) + 1).from, to: yearInterval(100 * number).to };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
