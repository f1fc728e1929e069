// Finds where an article begins among the lines of a page, and which lines are akin to its text.
import { words } from '../../text/words.ts';
import { isCaption, isSignedPicture } from './credits.ts';
import type { Line } from './lines.ts';
import { stopWords } from './portal-words.ts';
import { isHeadline } from './shape.ts';

const shortestLead = 13;
const longestRead = 2000;
// What the first paragraphs do not mention is not what a headline is about.
const enoughBody = 8;

/** Words that carry content, folded; short ones ("pada", "yang") do not tell one article from another. */
export function contentWords(text: string): ReadonlySet<string> {
  const all = words(text.slice(0, longestRead)).map(({ folded }) => folded);
  return new Set(all.filter((word) => word.length > 2 && /\p{L}/u.test(word) && !stopWords.has(word)));
}

/** How many words of content a line shares with a text. */
export function akin(line: string, text: ReadonlySet<string>): number {
  return [...contentWords(line)].filter((word) => text.has(word)).length;
}

/**
 * The place of the first paragraph: the first long one that has to do with those after it, so that no notice of a login wall
 * is taken for it; where all are short, the first of them. -1 where nothing is a paragraph.
 */
export function leadAt(lines: readonly Line[]): number {
  const long = lines.flatMap((line, index) => (isLong(line) ? [index] : []));
  const about = long.slice(0, enoughBody).map((index) => contentWords(lines[index]?.text ?? ''));
  const lead = about.findIndex((own, at) =>
    about.some((other, place) => place !== at && [...own].some((word) => other.has(word))),
  );
  return long[lead] ?? long[0] ?? lines.findIndex(isParagraph);
}

/** The content of an article's first paragraphs; of the long ones where it has several, since notices are short. */
export function contentFrom(lines: readonly Line[], lead: number): ReadonlySet<string> {
  const paragraphs = lines.slice(Math.max(lead, 0)).filter(isParagraph);
  const long = paragraphs.filter(isLong);
  const body = (long.length > 1 ? long : paragraphs).slice(0, enoughBody);
  return new Set(body.flatMap(({ text }) => [...contentWords(text)]));
}

function isLong(line: Line): boolean {
  return isParagraph(line) && words(line.text.slice(0, longestRead)).length >= shortestLead;
}

function isParagraph({ text, kind }: Line): boolean {
  return kind !== 'caption' && kind !== 'heading' && !isHeadline(text) && !isCaption(text) && !isSignedPicture(text);
}
