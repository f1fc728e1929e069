// Finds the captions above an article that do not say of themselves that they are captions.

import { fold } from '../../text/fold.ts';
import { isCaption, isSignedPicture } from './credits.ts';
import { standsRightAbove } from './kinds.ts';
import { akin, contentWords, leadAt } from './lead.ts';
import type { Line } from './lines.ts';
import { anyOf } from './portal-words.ts';
import { isHeadline } from './shape.ts';

const pictureWord = new RegExp(`^(?:${anyOf('captionHeads')}|${anyOf('photoWords')})(?![\\p{L}])`, 'u');

interface Rule {
  readonly name: string;
  readonly holds: (line: Line, next: Line | undefined, before: Line | undefined) => boolean;
}

const rules: readonly Rule[] = [
  { name: 'signed', holds: ({ text }) => isCaption(text) || isSignedPicture(text) },
  { name: 'picture-word', holds: ({ text }) => isHeadline(text) && pictureWord.test(fold(text)) },
  { name: 'marked-end', holds: ({ text }) => /[.!?]\s?\*$/u.test(text) },
  {
    name: 'given-twice',
    holds: (line, next, before) => isSentence(line) && (isSame(line, next) || isSame(line, before)),
  },
];

/** The lines with the kind of those above the first paragraph that are captions. A headline is often given twice; it has no stop. */
export function withHeadCaptions(lines: readonly Line[]): Line[] {
  const lead = leadAt(lines);
  const signed = lines.map((line, index) => {
    const isOne = index < lead && rules.some(({ holds }) => holds(line, lines[index + 1], lines[index - 1]));
    return isOne && !line.kind ? { ...line, kind: 'caption' as const } : line;
  });
  return signed.map((line, index) => (index < lead && saysTheSame(line, signed[index + 1]) ? toCaption(line) : line));
}

/**
 * The lines with the kind of those between a byline below the headline and the first paragraph that are no sentences: there stands
 * the picture, while a deck stands above the byline.
 */
export function withBylineCaptions(
  lines: readonly Line[],
  headline: Line | undefined,
  bylines: readonly Line[],
): Line[] {
  const lead = leadAt(lines);
  const from = bylines.find(({ number }) => headline !== undefined && number > headline.number)?.number ?? Infinity;
  const isOne = (line: Line, index: number) => index < lead && line.number > from && isHeadline(line.text);
  return lines.map((line, index) => (isOne(line, index) ? toCaption(line) : line));
}

function toCaption(line: Line): Line {
  return { ...line, kind: line.kind ?? 'caption' };
}

function isSentence({ text }: Line): boolean {
  return /[.!?…]$/u.test(text);
}

function isSame(line: Line, other: Line | undefined): boolean {
  return other !== undefined && other.text === line.text;
}

/** A picture's title stands right above its caption and says the same in fewer or other words. */
function saysTheSame(line: Line, next: Line | undefined): boolean {
  if (line.kind || !next || next.kind !== 'caption' || !standsRightAbove(line, next)) return false;
  const own = contentWords(line.text);
  return own.size > 0 && akin(line.text, contentWords(next.text)) * 3 >= own.size * 2;
}
