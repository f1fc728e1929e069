// Tells days that exist from those that do not: 2024-02-30 is no date, however well it is written.

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoTime = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether a text is a day of the calendar written `2024-06-13`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (isoDay.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && dayExists(year, month, day);
}

/** Whether a text is such a day, or an instant with its offset from UTC (`2024-06-13T09:04+07:00`). */
export function isDayOrInstant(text: string): boolean {
  return isDay(text.slice(0, 10)) && (text.length === 10 || isoTime.test(text.slice(10)));
}

/** Whether a day stands in the calendar; months count from 1. */
export function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
