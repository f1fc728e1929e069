// Days as Discord draws them: `<t:…:D>`, which every reader sees in their own language.
import { whenInWords } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { IsoDay, LanguageCode, When } from '../model.ts';
import { shown } from './shown.ts';

/** In characters as sent. */
const longestWords = 80;

/**
 * Discord draws the instant as the day that it falls on where the reader is. No instant lies in one day everywhere, since zones
 * span 26 hours: at 10.00 UTC it is the same day from Hawaii (-10) to New Zealand in summer (+13, the Chatham Islands +13.45),
 * which leaves out American Samoa (-11) and Kiribati's easternmost islands (+14). Noon would be a day late in New Zealand.
 */
const hour = 'T10:00:00Z';

/** @param day a day, or an instant of which the day counts */
export function dayStamp(day: IsoDay): string {
  return `<t:${Date.parse(`${day.slice(0, 10)}${hour}`) / 1000}:D>`;
}

/** A time with stamps where days are known, in words where only a week, month or year is; then what was concluded, if anything. */
export function timeShown(when: When, language: LanguageCode): string {
  const { inferences } = languages[language].phrases;
  const days = daysOf(when, language);
  const isOpen = when.from === null && when.to === null;
  if (isOpen || when.grain === 'vague' || when.inferred.length === 0) return days;
  const reasons = when.inferred.map((inference) => inferences[inference]);
  return `${days} (“${shown(when.words, longestWords)}”: ${reasons.join(', ')})`;
}

/** The same without what was concluded. */
export function daysOf(when: When, language: LanguageCode): string {
  const { phrases } = languages[language];
  const { from, to } = when;
  if (!isDaily(when) || (from === null && to === null)) return shown(whenInWords(when, language), longestWords);
  if (to === null) return phrases.earliest(dayStamp(from ?? ''));
  if (from === null) return phrases.latest(dayStamp(to));
  return from === to ? dayStamp(from) : `${dayStamp(from)} – ${dayStamp(to)}`;
}

function isDaily({ grain }: When): boolean {
  return grain === 'day' || grain === 'hour' || grain === 'minute';
}
