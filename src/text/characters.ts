// What sort of character stands at a place of a text: looked up in a table, since every character of a corpus is asked about.

/** In this order: from `digit` on a character belongs to a word, from `letter` on it is a letter or a mark of one. */
export const other = 0;
export const apostrophe = 1;
export const digit = 2;
/** A letter without case, or a mark that belongs to a letter. */
export const letter = 3;
export const upper = 4;
export const lower = 5;

const unknown = 6;
// By UTF-16 unit, filled as they turn up: a corpus has some hundred different ones, Unicode a hundred thousand. Half a character
// stays unknown: many begin with the same half.
const classes = new Uint8Array(0x1_0000).fill(unknown);

/** The class of the character that begins at a place; `other` behind the end. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return other;
  const known = classes[text.charCodeAt(at)] as number;
  return known === unknown ? classify(text, at) : known;
}

/** The place behind the character that begins at a place. */
export function behind(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** The first place from `from` on whose character has a class below `least`. */
export function runEnd(text: string, from: number, least: number): number {
  let at = from;
  while (at < text.length) {
    const known = classes[text.charCodeAt(at)] as number;
    if (known < least) break;
    if (known < unknown) at++;
    else if (classify(text, at) < least) break;
    else at = behind(text, at);
  }
  return at;
}

/** Whether the characters between two places are all small letters of ASCII. */
export function isLowerAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

function classify(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = classOf(character);
  if (!/[\ud800-\udfff]/u.test(character) && character.length === 1) classes[text.charCodeAt(at)] = found;
  return found;
}

function classOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return upper;
  if (/\p{Ll}/u.test(character)) return lower;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  return /['’‘`]/u.test(character) ? apostrophe : other;
}
