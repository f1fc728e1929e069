// The days of a stay that a date alone does not tell: "selama tiga hari mulai 4 Mei", "sebelum Jumat", "hingga Jumat".
import { addDays, daysBetween, publicationDay } from '../../days.ts';
import type { DateMention, Span, When } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { type Scene, wordsBetween } from './scene.ts';

export type Bound = 'noLater' | 'noEarlier';

/** The word right before a date: "hingga", "mulai", "sebelum". */
export function leadOf(scene: Scene, { start }: Pick<Span, 'start'>): Word | undefined {
  return wordsBetween(scene, scene.sentence.start, start).at(-1);
}

/** Whether a date only bounds a trip: "sebelum Jumat" is no clause of its own. */
export function boundOf(scene: Scene, { span }: DateMention): Bound | null {
  const lead = leadOf(scene, span)?.folded ?? '';
  const { noLater, noEarlier } = scene.language.visits;
  if (noLater.has(lead)) return 'noLater';
  return noEarlier.has(lead) ? 'noEarlier' : null;
}

/** "Sebelum Jumat" ends the day before; "setelah 20 Juni" begins the day after, and tells nothing once that is over. */
export function bounded(scene: Scene, { span, when: date }: DateMention, bound: Bound): When | null {
  const published = publicationDay(scene.paragraph.article);
  const when = { ...date, words: `${leadOf(scene, span)?.text ?? ''} ${date.words}`.trim() };
  if (bound === 'noLater') return when.from ? { ...when, from: null, to: addDays(when.from, -1) } : null;
  const isAhead = when.to !== null && published !== null && when.to >= published;
  return isAhead && when.to ? { ...when, from: addDays(when.to, 1), to: null } : null;
}

// "melakukan kunjungan kenegaraan selama tiga hari mulai": so far from its date the length of a stay may stand.
const lengthReach = 12;
const longestStay = 60;

/** How many days the sentence says that a stay lasts; null where it does not. */
export function lengthOfStay(scene: Scene, date: Pick<Span, 'start' | 'end'>): number | null {
  const { visits, dates } = scene.language;
  const isInDate = (word: Word) => scene.dates.some(({ span }) => span.start <= word.start && word.end <= span.end);
  const unit = scene.words.find((word, at) => {
    const days = countOf(scene.words[at - 1], dates.lists.count);
    const apart = wordsBetween(scene, Math.min(word.end, date.end), Math.max(word.start, date.start)).length;
    return visits.days.has(word.folded) && days !== null && !isInDate(word) && apart <= lengthReach;
  });
  return unit ? countOf(scene.words[scene.words.indexOf(unit) - 1], dates.lists.count) : null;
}

function countOf(word: Word | undefined, count: ReadonlyMap<string, number>): number | null {
  const days = word && (count.get(word.folded) ?? (/^\d{1,2}$/.test(word.folded) ? Number(word.folded) : undefined));
  return days !== undefined && days > 1 && days <= longestStay ? days : null;
}

/** "Selama tiga hari mulai 4 Mei" is 4 to 6 May; only where the date is one day. */
export function wholeStay(scene: Scene, { span, when }: DateMention): When {
  const lead = leadOf(scene, span)?.folded ?? '';
  const days = scene.language.visits.beginning.has(lead) && isOneDay(when) ? lengthOfStay(scene, span) : null;
  return days && when.from ? { ...when, to: addDays(when.from, days - 1) } : when;
}

/** A stay that ends on a day began so many days before, where the sentence says how long it was. */
export function beforeEnd(scene: Scene, { span, when }: DateMention): When {
  const days = isOneDay(when) ? lengthOfStay(scene, span) : null;
  return { ...when, from: days && when.to ? addDays(when.to, 1 - days) : null };
}

function isOneDay({ grain, from, to }: When): boolean {
  return grain === 'day' && from !== null && from === to;
}

const week = 7;
const nearWeekday = 3;

/** "Berada di Praha hingga Jumat", printed on Thursday: tomorrow, and not six days ago. */
export function comingEnd(scene: Scene, { span, when }: DateMention): When {
  const published = publicationDay(scene.paragraph.article);
  const { weekday } = scene.language.dates.lists;
  if (!published || !isOneDay(when) || !when.to || !weekday.has(span.text.toLowerCase())) return when;
  const ago = daysBetween(when.to, published);
  return ago > 0 && week - ago <= nearWeekday ? { ...when, to: addDays(when.to, week) } : when;
}
