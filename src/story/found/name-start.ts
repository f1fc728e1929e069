// Where the person's name begins behind an office and a body that nobody listed: "Direktur PT Karya | Rahmi Umar".
import type { Language } from '../../language/language.ts';
import type { Word } from '../../text/words.ts';
import { isCapitalised } from '../spelling.ts';
import { type Evidence, isAcronym, isTitleWord, joined, lastKnownEnd } from './evidence.ts';
import type { Run } from './runs.ts';

/** Where the name begins; the number of words when none is left. */
export function nameStart(run: Run, cut: readonly Word[], evidence: Evidence): number {
  const behind = Math.max(
    lastKnownEnd(run, cut, evidence),
    acronymEnd(cut),
    bodyEnd(cut, evidence),
    titleEnd(cut, evidence),
  );
  const places = cut.slice(behind).map((_, i) => ({ run, cut, evidence, behind, at: behind + i }));
  // Of one word there is nothing to choose.
  if (places.length < 2) return behind;
  const scored = places.map((place) => ({ at: place.at, points: likelihood(place) }));
  const best = scored.reduce((most, each) => (each.points > most.points ? each : most));
  return best.at;
}

/** A place where the name may begin; before `behind` stand words of the office and known names. */
interface Place {
  readonly run: Run;
  readonly cut: readonly Word[];
  readonly evidence: Evidence;
  readonly behind: number;
  readonly at: number;
}

interface Sign {
  readonly sign: string;
  readonly points: number;
  readonly holds: (place: Place) => boolean;
}

// Weighed by hand on FacQA passages and invented portal texts; what matters is the order of size: a certain sign beats all habits.
const signs: readonly Sign[] = [
  {
    sign: 'inside a hyphenated name',
    points: -20,
    holds: ({ run, cut, at }) => run.text[startOf(cut, at) - 1] === '-',
  },
  {
    sign: 'behind "bin", or at it',
    points: -20,
    holds: ({ cut, at, behind }) => [at, at - 1].some((i) => i >= behind && isParticle(cut[i])),
  },
  {
    sign: 'behind an initial',
    points: -6,
    holds: ({ cut, at, behind }) => at > behind && cut[at - 1]?.text.length === 1,
  },
  {
    sign: 'at an initial, words before it',
    points: -3,
    holds: (place) => skipped(place) > (isBehindBody(place) ? 1 : 0) && place.cut[place.at]?.text.length === 1,
  },
  {
    sign: 'the whole name elsewhere',
    points: 5,
    holds: ({ cut, at, evidence }) => evidence.whole.has(joined(cut.slice(at))),
  },
  { sign: 'the whole body elsewhere', points: 4, holds: (place) => isBodyElsewhere(place) },
  { sign: 'the firm alone later', points: 3, holds: (place) => skipped(place) === 1 && isFirmAlone(place) },
  { sign: 'its first word alone later', points: 4, holds: (place) => isShortenedTo(place, place.at) },
  {
    sign: 'one word, alone later',
    points: 3,
    holds: (place) => isLast(place) && isBehindBody(place) && isAlone(place),
  },
  { sign: 'a word of grammar', points: -6, holds: ({ cut, at, evidence }) => evidence.isListed(cut[at]?.folded ?? '') },
  { sign: 'a common word', points: -2, holds: ({ cut, at, evidence }) => evidence.isCommon(cut[at]?.folded ?? '') },
  {
    sign: 'behind a form of address',
    points: 4,
    holds: (place) => isBehind(place, 'honorifics') && skipped(place) === 0,
  },
  {
    sign: 'a place without a name',
    points: -3,
    holds: (place) => isBehind(place, 'placeNouns') && skipped(place) === 0,
  },
  {
    sign: 'a place of as many words as usual',
    points: 2,
    holds: (place) => isBehind(place, 'placeNouns') && skipped(place) === wordsOfPlace(place),
  },
  {
    sign: 'a place of one word more',
    points: 1,
    holds: (place) => isBehind(place, 'placeNouns') && skipped(place) === wordsOfPlace(place) + 1,
  },
  {
    sign: 'the place of the office before it',
    points: 1.5,
    holds: (place) => isBehind(place, 'placeOffices') && skipped(place) === 1 && lengthOf(place) > 1,
  },
  { sign: 'a body without a name', points: -1, holds: (place) => isBehindBody(place) && skipped(place) === 0 },
  { sign: 'a body of one word', points: 0.5, holds: (place) => isBehindBody(place) && skipped(place) === 1 },
  { sign: 'a body of two words', points: 0.25, holds: (place) => isBehindBody(place) && skipped(place) === 2 },
  { sign: 'right behind the office', points: 1, holds: (place) => !opensOther(place) && skipped(place) === 0 },
  { sign: 'words that nothing explains', points: -2, holds: (place) => !opensOther(place) && skipped(place) > 1 },
  { sign: 'one word', points: -1.5, holds: (place) => lengthOf(place) === 1 },
  { sign: 'two words', points: 1, holds: (place) => lengthOf(place) === 2 },
  { sign: 'three words', points: 0.5, holds: (place) => lengthOf(place) === 3 },
  { sign: 'four words', points: -0.5, holds: (place) => lengthOf(place) === 4 },
  { sign: 'five words or more', points: -3, holds: (place) => lengthOf(place) > 4 },
];

function likelihood(place: Place): number {
  return signs.reduce((sum, { points, holds }) => sum + (holds(place) ? points : 0), 0);
}

const startOf = (cut: readonly Word[], at: number): number => cut[at]?.start ?? 0;
const isParticle = (word: Word | undefined): boolean => word !== undefined && !isCapitalised(word.text);
const skipped = ({ at, behind }: Place): number => at - behind;
const isLast = ({ at, cut }: Place): boolean => at === cut.length - 1;
const isAlone = ({ at, cut, evidence }: Place): boolean => evidence.alone.has(cut[at]?.folded ?? '');

function isShortenedTo(place: Place, at: number): boolean {
  const { cut, evidence } = place;
  if (skipped(place) === 0 && isFirmAlone(place)) return false;
  return at < cut.length - 1 && evidence.alone.has(cut[at]?.folded ?? '');
}

/** "Direktur PT Elang Rahmi Umar" where the article goes on about "Elang". */
function isFirmAlone(place: Place): boolean {
  return isBehind(place, 'brandNouns') && place.evidence.alone.has(place.cut[place.behind]?.folded ?? '');
}

function isBodyElsewhere({ cut, at, behind, evidence }: Place): boolean {
  return (
    at > behind && [behind, behind - 1].some((from) => from >= 0 && evidence.whole.has(joined(cut.slice(from, at))))
  );
}

function isBehind(
  { cut, behind, evidence, run }: Place,
  list: 'honorifics' | 'placeNouns' | 'placeOffices' | 'organisationNouns' | 'brandNouns',
): boolean {
  return evidence.language.titles[list].has(cut[behind - 1]?.folded ?? run.before);
}

/** "Kota Waru", "Kota Banda Waru". */
function wordsOfPlace({ cut, behind, evidence }: Place): number {
  return evidence.language.titles.placeOpeners.has(cut[behind]?.folded ?? '') ? 2 : 1;
}

const isBehindBody = (place: Place): boolean => isBehind(place, 'organisationNouns');
const opensOther = (place: Place): boolean => isBehindBody(place) || isBehind(place, 'placeNouns');

/** Words of the name, "Hae-rin" and "bin Umar" being one. */
function lengthOf({ run, cut, at }: Place): number {
  return cut.slice(at).filter((word) => isCapitalised(word.text) && run.text[word.start - 1] !== '-').length;
}

function acronymEnd(cut: readonly Word[]): number {
  return cut.findLastIndex((word, at) => at < cut.length - 1 && word.text.length > 2 && isAcronym([word])) + 1;
}

/** Behind "Garuda" where the articles speak of "maskapai Garuda". */
function bodyEnd(cut: readonly Word[], { bodies }: Evidence): number {
  return cut.findLastIndex(({ folded }, at) => at < cut.length - 1 && bodies.has(folded)) + 1;
}

/**
 * Behind the last word of a title. A common word counts where it goes on with one ("Ketua Panitia"), not inside a name ("Edy
 * Putra"); "Utama" of "Rahmi Adi Utama" is a surname, "Utama" of "Direktur Utama" and "Internasional" are not.
 */
export function titleEnd(cut: readonly Word[], evidence: Evidence): number {
  const { language, isCommon } = evidence;
  const office = officeWords(language);
  const isTitle = (word: Word): boolean => isTitleWord(word, language) || office.has(word.folded);
  let end = 0;
  for (const [at, word] of cut.entries()) {
    const goesOn = end === at && isCapitalised(word.text) && isCommon(word.folded);
    if (goesOn || (isTitle(word) && !isSurname(cut, at, end, evidence))) end = at + 1;
  }
  return end;
}

/** The last word, with the rest of a name between it and the title. */
function isSurname(cut: readonly Word[], at: number, end: number, { language, alone }: Evidence): boolean {
  const { titles } = language;
  const [word, first, before] = [cut[at], cut[end], cut[end - 1]];
  if (!word || !first || at < 2 || at !== cut.length - 1 || end >= at || titles.bodyEnds.has(word.folded)) return false;
  const isHeld = before !== undefined && (titles.roleNouns.has(before.folded) || titles.honorifics.has(before.folded));
  return isCapitalised(first.text) && (isHeld || at - end > 1 || alone.has(first.folded));
}

const officeWordsOf = new Map<Language, ReadonlySet<string>>();

/** "Luar" and "Negeri" of "Menteri Luar Negeri". */
function officeWords(language: Language): ReadonlySet<string> {
  const known = officeWordsOf.get(language);
  if (known) return known;
  const names = Object.values(language.titles.offices).flat();
  const made = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  officeWordsOf.set(language, made);
  return made;
}
