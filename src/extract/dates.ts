// Finds the time expressions of a paragraph and resolves them to intervals of days.
import type { DateMention, Paragraph } from '../model.ts';

/** The time expressions of a paragraph, in order, resolved against its article's publication date. */
export function datesIn(_paragraph: Paragraph): DateMention[] {
  return [];
}
