// Tells headlines and sub-headings from paragraphs by their shape.
import { words } from '../../text/words.ts';

const closed = /[.…:;,]["”'’)\]]*$/u;
// A stop after a whole word ends a sentence; after "Prof." or "St." it does not.
const innerStop = /\p{Ll}{4}\.["”]?\s/u;
const longestHeadline = 25;
const longestHeading = 14;
const capital = /^[\p{Lu}\p{N}]/u;
const opensQuotation = /^["“”'‘]/u;

/** Whether a line may be a headline, of this article or of another: short, and no sentence that was brought to its end. */
export function isHeadline(line: string): boolean {
  return !closed.test(line) && !innerStop.test(line) && words(line.slice(0, 400)).length <= longestHeadline;
}

/** Whether a line is no sentence that was brought to its end: a headline, or what a colon or comma leaves open. Somebody's words need no stop. */
export function isUnfinished(line: string): boolean {
  return !opensQuotation.test(line) && (isHeadline(line) || /[:,]$/.test(line));
}

/** Whether a line may be a sub-heading: a headline, shorter, in Title Case, and nobody's words. */
export function isHeading(line: string): boolean {
  const all = words(line.slice(0, 400));
  return isHeadline(line) && all.length <= longestHeading && !opensQuotation.test(line) && isTitleCase(all);
}

// Small words ("dan", "yang", "of") stay small in a title, so that some seven words in ten must do.
function isTitleCase(all: ReturnType<typeof words>): boolean {
  const capitals = all.filter(({ text }) => capital.test(text)).length;
  return all.length > 0 && capital.test(all[0]?.text ?? '') && capitals * 10 >= all.length * 6;
}
