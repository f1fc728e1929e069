// Takes off the end of an article what signs it: credits, and the byline that a scrape glued to the last paragraph.
import { readByline } from './byline.ts';
import type { Cleaned, Dropped } from './cleaning.ts';
import { type Credit, readCredit } from './credits.ts';
import type { Line } from './lines.ts';
import { isHeadline } from './shape.ts';

// "… kata dia. Pewarta: Ani Uji Editor: Budi Uji"
const gluedByline = /(?<=[.!?"”])\s{0,3}(?=\p{Lu}\p{L}{3,12}\s?:\s?\p{Lu}[^:]{2,60}(?::[^:]{2,80})?$)/u;

/** A line, and the byline that was glued to it as a line of its own. */
export function withoutGluedByline(line: Line): Line[] {
  const [body = '', tail] = line.text.split(gluedByline);
  if (tail === undefined || !readByline(tail)) return [line];
  return [
    { ...line, text: body.trimEnd() },
    { text: tail, number: line.number, opens: false },
  ];
}

/** Cuts the credits that close the last paragraph, or stand below it, and what a page puts after them. */
export function cutCredits(all: readonly Line[]): Cleaned & { readonly credits: readonly Credit[] } {
  const end = endOf(all);
  const lines = all.slice(0, end);
  const credits: Credit[] = [];
  const dropped: Dropped[] = all.slice(end).map(({ text, number }) => ({ rule: 'after-credit', text, line: number }));
  for (let last = lines.pop(); last; last = lines.pop()) {
    const credit = readCredit(last.text);
    if (!credit) {
      lines.push(last);
      break;
    }
    credits.unshift(credit);
    dropped.push({ rule: 'credit', text: last.text.slice(credit.rest.length), line: last.number });
    if (credit.rest) lines.push({ ...last, text: credit.rest });
  }
  return { lines, credits, dropped };
}

const bracketed = /[)\]]\.?$/u;

/** Where an article ends: below a credit in brackets, when nothing but headlines and keywords follow it. */
function endOf(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text, kind }) => kind === 'caption' || !isHeadline(text) || isCredit(text));
  return isCredit(lines[last]?.text ?? '') ? last + 1 : lines.length;
}

function isCredit(text: string): boolean {
  return bracketed.test(text) && readCredit(text) !== null;
}
