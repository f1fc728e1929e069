// Text from outside as it is shown: harmless, and no longer than there is room for.
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { literal } from './escape.ts';
import { cut, ellipsis } from './limits.ts';

/** What stands for text that has nothing to show: a text of a message must not be empty. */
const nothing = '—';

/** @param most characters as sent, escapes included */
export function shown(text: string, most: number): string {
  return cut(literal(text), most) || nothing;
}

/** The same for longer text, which is cut after a sentence where that leaves at least half of what there is room for. */
export function shownInSentences(text: string, most: number, language: LanguageCode): string {
  // A text may be a megabyte; what comes later than this is not shown whatever is done.
  const beginning = text.slice(0, 4 * most);
  const whole = literal(beginning);
  if (whole.length <= most) return whole || nothing;
  const ends = sentences(beginning, languages[language].abbreviations).map(({ end }) => end);
  const parts = ends.map((end) => literal(beginning.slice(0, end)));
  const part = parts.findLast(({ length }) => length < most && length >= most / 2);
  return part === undefined ? cut(whole, most) : `${part} ${ellipsis}`.slice(0, most);
}

/** The last words of an escaped text. */
export function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = text.slice(ellipsis.length - most);
  const space = tail.indexOf(' ');
  return space < 0 ? ellipsis : `${ellipsis}${tail.slice(space)}`;
}
