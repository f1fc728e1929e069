// Reads what closes an article: the initials or the name of who wrote it, in brackets.
import { fold } from '../../text/fold.ts';
import { agencies } from './agencies.ts';
import { looksLikeName, namesOutlet } from './outlet.ts';
import { anyOf } from './portal-words.ts';

export interface Credit {
  /** The paragraph without it; empty when there is nothing else. */
  readonly rest: string;
  readonly words: string;
  readonly kind: 'name' | 'initials' | 'agency';
}

const closing = /(?:^|(?<=[.!?"”…]))\s*\*?[([]([^()[\]]{1,40})[)\]]\.?$/u;
// "… said the mayor. — Reuters"
const dashed = /(?<=[.!?"”…])\s?[—–-]{1,2}\s?(\p{L}[\p{L}\s/]{1,30})$/u;
const initials = /^(?:\p{L}{1,6}|\p{L}{1,6}-\p{L}{1,6}|\p{L}{1,3}-\d{1,3}|\*)$/u;
const label = new RegExp(`^(?:${anyOf('byAuthor')}|${anyOf('byOther')})\\s*:\\s*`, 'iu');
const photoWord = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf('photoWords')})(?:[^\\p{L}]|$)`, 'u');

// "rs/hp (Reuters, AFP)" on a line of its own.
const desk = /^\p{Ll}{2,4}\/\p{Ll}{2,4}(?:\s\([^()]{2,60}\))?$/u;

// "NADIA SAFITRI | ANTARA" or "REUTERS | ANTARA" on a line of its own signs an article; one word alone may be a shout.
const capitals = '\\p{Lu}{2,20}\\.?';
const signature = new RegExp(
  `^(?:${capitals}(?:\\s\\p{Lu}{1,20}\\.?){1,3}|${capitals}(?=\\s?[|/]))(?:\\s?[|/,]\\s?\\p{Lu}{2,20}(?:\\s\\p{Lu}{1,20}){0,3}){0,3}$`,
  'u',
);

/** The credit that a paragraph ends with, or null. The brackets must stand after the sentence, not in it: "(KCNA)." names a body. */
export function readCredit(paragraph: string): Credit | null {
  if (signature.test(paragraph)) return { rest: '', words: paragraph, kind: 'name' };
  if (desk.test(paragraph)) return { rest: '', words: paragraph.split(' ')[0] ?? paragraph, kind: 'initials' };
  const match = closing.exec(paragraph) ?? agencyBehindDash(paragraph);
  const words = match?.[1]?.trim();
  if (!match || !words) return null;
  const kind = creditKind(words);
  return kind && { rest: paragraph.slice(0, match.index).trimEnd(), words, kind };
}

// Behind a dash a person is whoever was quoted.
function agencyBehindDash(paragraph: string): RegExpExecArray | null {
  const match = dashed.exec(paragraph);
  return match && isAgency(match[1] ?? '') ? match : null;
}

// Whoever wrote it from agency copy signs behind the agencies: "(Reuters/AP/muk)", "(Kompas.com/Ani Uji)".
function creditKind(words: string): Credit['kind'] | null {
  const all = partsOf(words.replace(label, ''));
  const known = (part: string) => isAgency(part) || namesOutlet(part);
  if (all.every(isAgency)) return 'agency';
  if (all.every((part) => known(part) || initials.test(part))) return 'initials';
  return all.every((part) => known(part) || (looksLikeName(part) && part.includes(' '))) ? 'name' : null;
}

/** Who wrote it, without the agencies and outlets. Initials name nobody to a reader. */
export function creditedPerson({ words, kind }: Credit): string | undefined {
  if (kind !== 'name') return undefined;
  const parts = words.replace(label, '').split(/\s*[/|]\s*/);
  const people = parts.filter((part) => /\p{L}/u.test(part) && !isAgency(part) && !namesOutlet(part));
  return people.length > 0 ? people.join('/') : undefined;
}

const pictureCredit = /[([]([^()[\]]{2,160})[)\]]\.?$/u;
const pictureTail = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf('photoWords')})\\s*[:/]\\s*[^.]{2,60}$`, 'u');
const pictureHead = new RegExp(`^(?:${anyOf('photoWords')})\\s*[:(|]`, 'u');
const captionHead = new RegExp(`^(?:${anyOf('captionHeads')})\\s*[:,]`, 'u');
const agencyTail = /(?:\s(?:via|by)\s|\/\s?)(\p{L}[\p{L}\s-]{0,30})[./]{0,2}$/iu;
// "… di Desa Uji. ANTARA FOTO/Ani Uji/foc."
const deskTail = /(?<=[.\])]\s)[\p{L}\s-]{2,40}(?:\/[\p{L}\s.-]{1,40}){1,4}$/u;
const side = new RegExp(`\\((?:${anyOf('captionSides')})\\)`, 'u');
const longestShortCaption = 400;

/** Whether a paragraph is the caption of a picture: it ends with whose picture it is, or says that it is one. */
export function isCaption(paragraph: string): boolean {
  const credit = pictureCredit.exec(paragraph)?.[1];
  // "(Reuters/AP/muk)" signs a report; a picture is signed with a name.
  if (credit && partsOf(credit).some(isAgency) && readCredit(paragraph)?.kind !== 'initials') return true;
  if (credit && photoWord.test(fold(credit))) return true;
  const folded = fold(paragraph);
  if (captionHead.test(folded)) return true;
  return paragraph.length < longestShortCaption && (pictureTail.test(folded) || pictureHead.test(folded));
}

/**
 * Whether a line above an article ends as a caption does: "(Ani Uji/Uji.com)", "Sputnik/Pool via Reuters", or says who stands on
 * which side. Below, the same brackets sign a report.
 */
export function isSignedPicture(line: string): boolean {
  const credit = pictureCredit.exec(line)?.[1];
  if (credit && readCredit(line)?.kind !== 'initials' && partsOf(credit).some(namesOutlet)) return true;
  return line.length < longestShortCaption && (endsInAgency(line) || side.test(fold(line)));
}

function endsInAgency(line: string): boolean {
  const tail = partsOf(agencyTail.exec(line)?.[1] ?? '');
  return (tail.length > 0 && tail.every(isAgency)) || partsOf(deskTail.exec(line)?.[0] ?? '').some(isAgency);
}

function isAgency(part: string): boolean {
  return agencies.has(fold(part));
}

function partsOf(words: string): string[] {
  return words.split(/\s*(?:[,/|:;]|\bvia\b|\bby\b)\s*/i).filter(Boolean);
}
