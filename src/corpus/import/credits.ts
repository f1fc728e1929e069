// Reads what closes an article: the initials or the name of who wrote it, in brackets.
import { fold } from '../../text/fold.ts';
import { agencies } from './agencies.ts';
import { looksLikeName } from './outlet.ts';
import { anyOf } from './portal-words.ts';

export interface Credit {
  /** The paragraph without it; empty when there is nothing else. */
  readonly rest: string;
  readonly words: string;
  readonly kind: 'name' | 'initials' | 'agency';
}

const closing = /(?:^|(?<=[.!?"”…]))\s*\*?[([]([^()[\]]{2,40})[)\]]\.?$/u;
const initials = /^(?:\p{Lu}{2,4}|\p{Ll}{2,6}|\p{L}{1,6}(?:[/*-]\p{L}{1,6}){1,3}|\*)$/u;
const photoWord = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf('photoWords')})(?:[^\\p{L}]|$)`, 'u');

// "NADIA SAFITRI | ANTARA" on a line of its own signs an article.
const signature = /^\p{Lu}{2,20}\.?(?:\s\p{Lu}{1,20}\.?){1,3}(?:\s?[|/,]\s?\p{Lu}{2,20}(?:\s\p{Lu}{1,20}){0,3}){0,3}$/u;

/** The credit that a paragraph ends with, or null. The brackets must stand after the sentence, not in it: "(KCNA)." names a body. */
export function readCredit(paragraph: string): Credit | null {
  if (signature.test(paragraph)) return { rest: '', words: paragraph, kind: 'name' };
  const match = closing.exec(paragraph);
  const words = match?.[1]?.trim();
  if (!match || !words) return null;
  const kind = creditKind(words);
  return kind && { rest: paragraph.slice(0, match.index).trimEnd(), words, kind };
}

function creditKind(words: string): Credit['kind'] | null {
  if (namesAgency(words)) return 'agency';
  if (initials.test(words)) return 'initials';
  return looksLikeName(words) && words.includes(' ') ? 'name' : null;
}

const pictureCredit = /\(([^()]{2,160})\)\.?$/u;
const pictureTail = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf('photoWords')})\\s*[:/]\\s*[^.]{2,60}$`, 'u');
const pictureHead = new RegExp(`^(?:${anyOf('photoWords')})\\s*[:(|]`, 'u');
const longestShortCaption = 400;

/** Whether a paragraph is the caption of a picture: it ends with whose picture it is, or says that it is one. */
export function isCaption(paragraph: string): boolean {
  const credit = pictureCredit.exec(paragraph)?.[1];
  if (credit && namesPictureDesk(credit)) return true;
  const folded = fold(paragraph);
  return paragraph.length < longestShortCaption && (pictureTail.test(folded) || pictureHead.test(folded));
}

function namesPictureDesk(credit: string): boolean {
  const folded = fold(credit);
  return photoWord.test(folded) || parts(folded).some((part) => agencies.has(part));
}

function namesAgency(words: string): boolean {
  return parts(fold(words)).every((part) => agencies.has(part));
}

function parts(folded: string): string[] {
  return folded.split(/\s*(?:[,/|:;]|\bvia\b|\bby\b)\s*/).filter(Boolean);
}
