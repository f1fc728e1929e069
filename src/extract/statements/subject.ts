// The speaker before a verb of saying: looks left over adverbs, times and appositions for the subject of the clause.
import { withApposition } from './apposition.ts';
import { activeVerbs, cueAt } from './cues.ts';
import { isDescription, isTrailing, nounPhraseEnd } from './noun-phrase.ts';
import type { Sentence } from './passage.ts';
import { phrase, type SpeakerPhrase } from './speaker-phrase.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from './tokens.ts';

interface Segment {
  readonly from: number;
  readonly to: number;
}

// A subject further left than this is another clause's; keeps hostile text linear.
const farthest = 60;

/** The subject of the verb at a token, or null. */
export function subjectOf(sentence: Sentence, verb: number): SpeakerPhrase | null {
  const relative = lastBefore(sentence, verb);
  if (isWord(sentence.tokens[relative], sentence.passage.language.reporting.relatives))
    return relativeEnd(sentence, relative) > relative ? null : antecedent(sentence, relative);
  const segments = segmentsBefore(sentence, verb);
  for (let i = segments.length - 1; i >= 0; i--) {
    const found = i === segments.length - 1 ? closestSubject(sentence, segments[i]) : subjectIn(sentence, segments[i]);
    if (found && !isInserted(sentence, found, segments, i))
      return withApposition(sentence, found, {
        first: subjectIn(sentence, segments[i - 1]),
        to: segments[i - 1]?.to ?? 0,
      });
  }
  return null;
}

/**
 * Between the commas behind a subject stands no other: "X, di Ternate, Maluku Utara, mengatakan", "warga, banyak di antaranya …,
 * mengatakan", "X, penulis, dalam bukunya, Jembatan, mengatakan".
 */
function isInserted(sentence: Sentence, found: SpeakerPhrase, segments: readonly Segment[], at: number): boolean {
  const before = segments[at - 1];
  if (!before || at === segments.length - 1) return false;
  const { reporting, titles } = sentence.passage.language;
  const isOne = found.to - found.from === 1;
  if (isOne && isWord(sentence.tokens[found.from], titles.indefinites)) return true;
  const isPlace = found.names[0]?.entity.kind === 'place' && found.names[0] === nameAt(sentence, found.from);
  if (isPlace && sentence.tokens.slice(before.from, before.to).some((token) => isWord(token, titles.locatives)))
    return true;
  const opening = isOne && isWord(sentence.tokens[before.from], reporting.boundaries) ? segments[0] : undefined;
  return opening !== before && subjectIn(sentence, opening) !== null;
}

// In tokens: "yang enggan disebut namanya".
const longestRelative = 10;

/** The "itu" that closes a relative clause before a verb of saying: "pejabat yang enggan disebut namanya itu mengatakan"; else where it began. */
export function relativeEnd(sentence: Sentence, from: number): number {
  const { relatives, demonstratives } = sentence.passage.language.reporting;
  if (!isWord(sentence.tokens[from], relatives)) return from;
  const behind = sentence.tokens.slice(from, from + longestRelative);
  const end = behind.findIndex(
    (token, i) => isWord(token, demonstratives) && cueAt(sentence, from + i + 1, ...activeVerbs) !== null,
  );
  return end < 0 ? from : from + end;
}

/** The token before a verb and its adverbs. */
function lastBefore(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (isWord(sentence.tokens[at], sentence.passage.language.reporting.adverbs)) at--;
  return at;
}

/** "mengutip Umar yang meminta …": the name or the body right before "yang"; "tudingan yang menyatakan" has no speaker. */
function antecedent(sentence: Sentence, relative: number): SpeakerPhrase | null {
  const end = sentence.tokens[relative - 1]?.end ?? 0;
  for (let at = relative - 1; at >= Math.max(0, relative - longestName); at--) {
    if (nameAt(sentence, at)?.end === end) return phrase(sentence, at, relative);
  }
  return isDescription(sentence, relative - 1) ? phrase(sentence, relative - 1, relative) : null;
}

// In words; "Siti Rahmi binti Umar al-Hadi" has six.
const longestName = 6;

/** The subject that opens the sentence, for a verb joined to others: "Warga turun ke jalan sembari meneriakkan …". */
export function firstSubject(sentence: Sentence, verb: number): SpeakerPhrase | null {
  for (const segment of segmentsBefore(sentence, verb)) {
    const found = subjectIn(sentence, segment);
    if (found) return found;
  }
  return null;
}

/** The parts of the clause before the verb, cut at commas and around what dashes set off; a dash, colon or quotation begins anew. */
function segmentsBefore(sentence: Sentence, verb: number): Segment[] {
  const { tokens } = sentence;
  const segments: Segment[] = [];
  const aside = setOffByDashes(sentence, verb);
  let to = verb;
  for (let at = verb - 1; at >= Math.max(0, verb - farthest); at--) {
    const kind = tokens[at]?.kind;
    const isCut = kind === 'comma' || at === aside?.from || at === aside?.to;
    if (!isCut && (kind === 'break' || kind === 'colon' || kind === 'quote'))
      return [{ from: at + 1, to }, ...segments];
    if (!isCut) continue;
    segments.unshift({ from: at + 1, to });
    to = at;
  }
  return [{ from: Math.max(0, verb - farthest), to }, ...segments];
}

/** "Umar - yang baru tiba - mengatakan": the two dashes, where one stands right before the verb. */
function setOffByDashes({ tokens }: Sentence, verb: number): Segment | null {
  if (tokens[verb - 1]?.kind !== 'break') return null;
  const first = Math.max(0, verb - farthest);
  const opening = tokens.slice(first, verb - 1).findLastIndex(({ kind }) => kind === 'break');
  return opening < 0 ? null : { from: first + opening, to: verb - 1 };
}

/** The subject in the segment that the verb ends: behind a conjunction, another verb of saying or an adjunct too. */
function closestSubject(sentence: Sentence, segment: Segment | undefined): SpeakerPhrase | null {
  if (!segment) return null;
  const told = toldBefore(sentence, segment);
  if (told >= 0) return behindVerb(sentence, { from: told + 1, to: segment.to });
  return innerClause(sentence, segment) ?? subjectIn(sentence, segment) ?? subjectAtEnd(sentence, segment);
}

/** "Umar mengatakan ibunya | berkata": the last verb of saying before this one, if a subject stands between. */
function toldBefore(sentence: Sentence, { from, to }: Segment): number {
  let end = to;
  while (end > from && isTrailing(sentence, end - 1)) end--;
  for (let at = end - 2; at > from; at--) {
    if (isWord(sentence.tokens[at], sentence.passage.language.reporting.subordinators)) return -1;
    if (cueAt(sentence, at, 'verbs')) return at;
  }
  return -1;
}

function behindVerb(sentence: Sentence, { from, to }: Segment): SpeakerPhrase | null {
  let end = to;
  while (end > from + 1 && isTrailing(sentence, end - 1)) end--;
  const found = phrase(sentence, from, nounPhraseEnd(sentence, from, end));
  return found.to === end && isSomebody(sentence, found) ? found : null;
}

/** The noun phrase that opens a segment and can be a subject; null for "pada Selasa", "yang datang kemudian", "mengutip NHK". */
function subjectIn(sentence: Sentence, segment: Segment | undefined): SpeakerPhrase | null {
  if (!segment) return null;
  const { reporting } = sentence.passage.language;
  const { from, to } = segment;
  const start = skipWhile(sentence, from, (_token, at) => at < to && startsNothing(sentence, at));
  const opens = sentence.tokens[start];
  if (start >= to || opens?.kind !== 'word' || isWord(opens, reporting.boundaries)) return null;
  // "Mendengar kabar itu, Umar …": at the head of a sentence a verb has a capital too.
  const isVerb = (start === 0 || isLowerCase(opens)) && reporting.isVerb(opens.folded) && !nameAt(sentence, start);
  if (isVerb && !isDescription(sentence, start)) return null;
  return phrase(sentence, start, nounPhraseEnd(sentence, start, to));
}

/** "Kritik itu mereda setelah Menteri X menyatakan": the subject stands behind the last conjunction. */
function innerClause(sentence: Sentence, { from, to }: Segment): SpeakerPhrase | null {
  const { subordinators } = sentence.passage.language.reporting;
  const conjunction = sentence.tokens.slice(from, to).findLastIndex((token) => isWord(token, subordinators));
  const start = from + conjunction + 1;
  if (conjunction < 0 || start >= to) return null;
  let end = to;
  while (end > start + 1 && isTrailing(sentence, end - 1)) end--;
  const found = phrase(sentence, start, nounPhraseEnd(sentence, start, end));
  return found.to === end && isSomebody(sentence, found) ? found : null;
}

/** A name, a pronoun, a description, "ibunya". */
function isSomebody(sentence: Sentence, { from, to, names, pronoun }: SpeakerPhrase): boolean {
  const { reporting, titles } = sentence.passage.language;
  const noun = sentence.tokens[from];
  const isOwned = to - from === 1 && reporting.possessive !== null && noun?.folded.endsWith(reporting.possessive);
  const isPerson = isWord(noun, titles.indefinites) || isDescription(sentence, from);
  return names.length > 0 || pronoun !== null || isPerson || (isOwned === true && !isWord(noun, reporting.adverbs));
}

function startsNothing(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const token = sentence.tokens[at];
  if (nameAt(sentence, at) || isWord(token, reporting.pronouns)) return false;
  return token?.kind === 'date' || isWord(token, reporting.connectives) || isWord(token, reporting.adverbs);
}

// "Dalam kesempatan itu para menteri negara tetangga": longer than this nobody puts a subject behind a preposition.
const longestAtEnd = 14;

/** "Pada kesempatan itu ia", "Dalam pidatonya Umar": the subject ends the segment. */
function subjectAtEnd(sentence: Sentence, { from, to }: Segment): SpeakerPhrase | null {
  if (isWord(sentence.tokens[from], sentence.passage.language.reporting.relatives)) return null;
  let end = to;
  while (end > from && isTrailing(sentence, end - 1)) end--;
  for (let at = end - 1; at > from && end - at < longestAtEnd; at--) {
    const isSubject = isPronoun(sentence, at, end) || isClosingName(sentence, at, end) || isIndefinite(sentence, at);
    const { boundaries } = sentence.passage.language.reporting;
    if (isSubject && !isWord(sentence.tokens[at - 1], boundaries)) return phrase(sentence, at, end);
    if (sentence.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

function isPronoun(sentence: Sentence, at: number, end: number): boolean {
  const { pronouns, pluralPronouns } = sentence.passage.language.reporting;
  const token = sentence.tokens[at];
  return at === end - 1 && (isWord(token, pronouns) || isWord(token, pluralPronouns));
}

/** A person, or a body behind its own words: "Dalam laporannya NRK"; "bagi jaringan Lembaga X" names no speaker. */
function isClosingName(sentence: Sentence, at: number, end: number): boolean {
  const name = nameAt(sentence, at);
  if (!name || name.entity.kind === 'place' || name.end < (sentence.tokens[end - 1]?.end ?? 0)) return false;
  const { possessive } = sentence.passage.language.reporting;
  const before = sentence.tokens[at - 1]?.folded ?? '';
  return name.entity.kind === 'person' || (possessive !== null && before.endsWith(possessive));
}

function isIndefinite(sentence: Sentence, at: number): boolean {
  return isWord(sentence.tokens[at], sentence.passage.language.titles.indefinites);
}
