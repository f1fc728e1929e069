// Finds the names that stand about the byline above an article: "Tim detikcom - detikNews", an author on a line of its own.
import { fold } from '../../text/fold.ts';
import { isNames, readByline } from './byline.ts';
import { titlesCaption } from './kinds.ts';
import { akin, contentFrom, leadAt } from './lead.ts';
import type { Line } from './lines.ts';
import { namesOutlet } from './outlet.ts';
import { anyOf } from './portal-words.ts';

const label = new RegExp(`^(?:${anyOf('byAuthor')}|${anyOf('byOther')}|${anyOf('teams')})(?![\\p{L}\\p{N}])`, 'u');

export function isByline(text: string): boolean {
  return readByline(text) !== null;
}

/**
 * The places of lines between headline and first paragraph that consist of names and belong to the byline: one of them is an
 * outlet's, a label such as "Penulis" opens it, or the line beside it is a byline. Elsewhere a name alone may be a sub-heading,
 * and one that the text speaks of is a headline in Title Case.
 */
export function headBylines(lines: readonly Line[]): ReadonlySet<number> {
  const body = leadAt(lines);
  const content = contentFrom(lines, body);
  const head = lines.slice(1, Math.max(body, 1));
  const isOne = (text: string, index: number) =>
    isNames(text) && !titlesCaption(index, lines) && isAboutByline(text, index, lines, content);
  return new Set(head.flatMap(({ text }, at) => (isOne(text, at + 1) ? [at + 1] : [])));
}

function isAboutByline(text: string, index: number, lines: readonly Line[], content: ReadonlySet<string>): boolean {
  if (namesOutlet(text) || label.test(fold(text))) return true;
  const beside = [lines[index - 1], lines[index + 1]];
  return akin(text, content) < 2 && beside.some((line) => line !== undefined && isByline(line.text));
}

/** The numbers of the lines that a byline follows, as it does a headline. */
export function aboveBylines(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ number }, index) => (isByline(lines[index + 1]?.text ?? '') ? [number] : [])));
}
