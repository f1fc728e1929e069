// Tells the name of an outlet from that of a person or a town.
import { words } from '../../text/words.ts';
import { outlets, outletWords } from './portal-words.ts';

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
