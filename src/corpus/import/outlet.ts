// Tells the name of an outlet from that of a person or a town.

import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { outlets, outletWords, owners } from './portal-words.ts';

const domain = /^[\p{L}\p{N}-]{2,40}\.(?:com|co|id|net|org|tv|news|info|go)(?:\.[a-z]{2})?$/iu;

/** Whether a few words name an outlet: an address ("Liputan6.com"), a known one, or a name with a word such as "News" in it. */
export function namesOutlet(name: string): boolean {
  const parts = name.split(/\s+/);
  if (parts.length > 5) return false;
  if (parts.some((part) => domain.test(part))) return true;
  const all = words(name).map(({ folded }) => folded);
  if (parts.length === 1) return all.some(isOutlet);
  return parts.every((part) => capital.test(part)) && all.some((word) => isOutlet(word) || outletWords.has(word));
}

// "detikNews", "kompascom": the longer names may carry more behind them; "cnn" and "viva" stand alone.
function isOutlet(word: string): boolean {
  return outlets.some((known) => word === known || (known.length > 4 && word.startsWith(known)));
}

const capital = /^[\p{Lu}\p{N}]/u;
const nameWord = /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.|bin|binti|van|de|al-\p{L}+)$/u;

/** Whether words look like the name of a person: two to five, each with a capital. */
export function looksLikeName(name: string): boolean {
  const parts = name.split(/\s+/);
  return parts.length >= 1 && parts.length <= 5 && name.length <= 60 && parts.every((part) => nameWord.test(part));
}

const domainEnd = /\.(?:com|co|id|net|org)(?:\.id)?$/;

/** Whether two names mean one outlet: "Uji" signs the reports of "Uji.com". */
export function isSameOutlet(name: string, other: string): boolean {
  const key = (outlet: string) => fold(outlet).replace(domainEnd, '');
  return key(name) === key(other);
}

const rights = /^.{0,40}©\s*(?:\d{4}\s*)?(?:PT\.?\s)?([^©]{2,60})$/u;

/** The outlet of a line about rights, "2031 © PT Uji Media": as the company is called, or the outlet that it is known to publish. */
export function rightsOutlet(line: string): string | null {
  const owner = rights
    .exec(line)?.[1]
    ?.replace(/[.,]?\s*(?:all rights reserved|hak cipta.{0,30})\.?$/iu, '')
    .trim();
  if (!owner) return null;
  return owners.get(fold(owner)) ?? (namesOutlet(owner) ? owner : null);
}
