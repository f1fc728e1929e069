// Reads a day out of an option that members fill in by hand.
import { datesInText } from '../../extract/dates.ts';
import { languages } from '../../language/index.ts';
import type { Library } from '../../library/library.ts';
import type { IsoDay } from '../../model.ts';
import { shown } from '../shown.ts';
import { type Request, RequestError } from './command.ts';

const longestEcho = 60;

/**
 * The first day after, or the last day before, of what was typed: "2024-01-31", "Mei 2024", "last week".
 *
 * @throws {RequestError} when no day can be read
 */
export function readDay({ filled, library }: Request, key: 'after' | 'before'): IsoDay | null {
  const typed = filled[key];
  if (typed === undefined) return null;
  const day = dayIn(typed, library, key);
  if (day !== null) return day;
  throw new RequestError((phrases) => phrases.notADay(shown(typed, longestEcho)));
}

/** The same; null when no day can be read. */
export function dayIn(typed: string, { asOf }: Pick<Library, 'asOf'>, key: 'after' | 'before'): IsoDay | null {
  const end = key === 'after' ? 'from' : 'to';
  const dates = Object.values(languages).flatMap(({ code }) => datesInText(typed, code, asOf));
  return dates.map(({ when }) => when[end]).find((each) => each !== null) ?? null;
}
