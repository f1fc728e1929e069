// What a timeline is asked for, and how a button carries it.
import { languages } from '../language/index.ts';
import type { IsoDay, LanguageCode } from '../model.ts';
import { fromDigits, toDigits } from './digits.ts';

export interface TimelineRequest {
  readonly about: string | null;
  readonly speaker: string | null;
  readonly after: IsoDay | null;
  readonly before: IsoDay | null;
  readonly language: LanguageCode;
}

const codes = Object.keys(languages) as LanguageCode[];
const dayLength = 86_400_000; // milliseconds
const between = '|';

/** Language 1 character, days 3 each, then the words, with no other `|` in them. */
export function requestDigits({ language, after, before, speaker, about }: TimelineRequest): string {
  const words = [speaker, about].map((each) => each?.replaceAll(between, ' ') ?? '');
  return toDigits(codes.indexOf(language), 1) + dayDigits(after) + dayDigits(before) + words.join(between);
}

export function readRequest(digits: string): TimelineRequest | null {
  const language = codes[Number(fromDigits(digits.slice(0, 1)) ?? -1)];
  const [after, before] = [readDay(digits.slice(1, 4)), readDay(digits.slice(4, 7))];
  const [speaker, about, ...others] = digits.slice(7).split(between);
  if (!language || after === undefined || before === undefined || about === undefined || others.length > 0) return null;
  return { language, after, before, speaker: speaker || null, about: about || null };
}

/** Days since 1969-12-31; nothing, and whatever is earlier, is 0. */
function dayDigits(day: IsoDay | null): string {
  return toDigits(day === null ? 0 : Math.max(Date.parse(day) / dayLength + 1, 0), 3);
}

function readDay(digits: string): IsoDay | null | undefined {
  const number = digits.length === 3 ? fromDigits(digits) : null;
  if (number === null) return undefined;
  return number === 0n ? null : new Date((Number(number) - 1) * dayLength).toISOString().slice(0, 10);
}
