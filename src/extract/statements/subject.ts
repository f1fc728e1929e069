// The speaker before a verb of saying: looks left over adverbs, times and appositions for the subject of the clause.
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
  const segments = segmentsBefore(sentence, verb);
  for (let i = segments.length - 1; i >= 0; i--) {
    const here = segments[i];
    const found = here && subjectIn(sentence, here);
    if (!found) continue;
    const before = segments[i - 1];
    const apposed = before && isAfterComma(sentence, found) ? subjectIn(sentence, before) : null;
    return apposed && isApposition(sentence, apposed, found) ? joined(sentence, apposed, found) : found;
  }
  return null;
}

/** The parts of the clause before the verb, cut at commas; a dash, colon or quotation begins anew. */
function segmentsBefore(sentence: Sentence, verb: number): Segment[] {
  const { tokens } = sentence;
  const segments: Segment[] = [];
  let to = verb;
  for (let at = verb - 1; at >= 0 && verb - at < farthest; at--) {
    const kind = tokens[at]?.kind;
    if (kind === 'break' || kind === 'colon' || kind === 'quote') return [{ from: at + 1, to }, ...segments];
    if (kind !== 'comma') continue;
    segments.unshift({ from: at + 1, to });
    to = at;
  }
  return [{ from: Math.max(0, verb - farthest + 1), to }, ...segments].sort((a, b) => a.from - b.from);
}

/** The noun phrase of a segment that can be a subject; null for "pada Selasa", "yang datang kemudian", "mengutip NHK". */
function subjectIn(sentence: Sentence, { from, to }: Segment): SpeakerPhrase | null {
  const { reporting } = sentence.passage.language;
  const start = skipWhile(sentence, from, (_token, at) => at < to && startsNothing(sentence, at));
  if (start >= to) return null;
  const opens = sentence.tokens[start];
  if (!opens || isWord(opens, reporting.boundaries) || opens.kind !== 'word') return subjectAtEnd(sentence, start, to);
  if (isLowerCase(opens) && reporting.isVerb(opens.folded) && !isSourceWord(sentence, start)) return null;
  return phrase(sentence, start, nounPhraseEnd(sentence, start, to));
}

function startsNothing(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const token = sentence.tokens[at];
  if (nameAt(sentence, at) || isWord(token, reporting.pronouns)) return false;
  return token?.kind === 'date' || isWord(token, reporting.connectives);
}

/** "Pada kesempatan itu ia", "Dalam pidatonya Bush": the subject ends the segment. */
function subjectAtEnd(sentence: Sentence, from: number, to: number): SpeakerPhrase | null {
  const { reporting } = sentence.passage.language;
  let end = to;
  while (end > from && isTrailing(sentence, end - 1)) end--;
  for (let at = end - 1; at > from; at--) {
    const token = sentence.tokens[at];
    if (at === end - 1 && (isWord(token, reporting.pronouns) || isWord(token, reporting.pluralPronouns)))
      return phrase(sentence, at, end);
    const name = nameAt(sentence, at);
    if (
      name &&
      name.end >= (sentence.tokens[end - 1]?.end ?? 0) &&
      !isWord(sentence.tokens[at - 1], reporting.boundaries)
    )
      return phrase(sentence, at, end);
    if (isIndefinite(sentence, at) && !isWord(sentence.tokens[at - 1], reporting.boundaries))
      return phrase(sentence, at, end);
    if (token?.kind !== 'word' || end - at > 12) return null;
  }
  return null;
}

function isTrailing(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'date' || token?.kind === 'bracket' || isWord(token, sentence.passage.language.reporting.adverbs)
  );
}

function isIndefinite(sentence: Sentence, at: number): boolean {
  return isWord(sentence.tokens[at], sentence.passage.language.titles.unsettling);
}

function isSourceWord(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return isWord(token, reporting.sources) || isWord(token, titles.roleNouns);
}

/** Where the noun phrase stops: at a time, a preposition, a verb; a preposition within an office is passed over. */
function nounPhraseEnd(sentence: Sentence, from: number, to: number): number {
  const { reporting } = sentence.passage.language;
  let end = skipWhile(sentence, from, (token, at) => {
    if (at >= to) return false;
    if (token.kind === 'bracket') return true;
    if (token.kind !== 'word' || isWord(token, reporting.boundaries)) return false;
    return !isLowerCase(token) || !reporting.isVerb(token.folded) || isSourceWord(sentence, at);
  });
  if (end < to && isWord(sentence.tokens[end], reporting.officeJoints) && isSourceWord(sentence, from))
    end = lastPersonEnd(sentence, end, to);
  while (end > from + 1 && isTrailing(sentence, end - 1)) end--;
  return end;
}

/** "Kepala Perwakilan UNHCR di Malaysia Volker Turk": the office runs on to its holder, if he is named in the segment. */
function lastPersonEnd(sentence: Sentence, joint: number, to: number): number {
  const { reporting } = sentence.passage.language;
  const stop = skipWhile(
    sentence,
    joint,
    (token, at) => at < to && token.kind === 'word' && !isWord(token, reporting.relatives),
  );
  for (let at = joint + 1; at < stop; at++) {
    const name = nameAt(sentence, at);
    const afterPlace = !isWord(sentence.tokens[at - 1], reporting.boundaries);
    if (name?.entity.kind === 'person' && afterPlace) return skipWhile(sentence, at, (token) => token.end <= name.end);
  }
  return joint;
}

const isAfterComma = (sentence: Sentence, { from }: SpeakerPhrase): boolean =>
  sentence.tokens[from - 1]?.kind === 'comma';

/** "Ketua Partai Demokrat, Howard Dean,": of two neighbouring noun phrases one names and one describes. */
function isApposition(sentence: Sentence, first: SpeakerPhrase, second: SpeakerPhrase): boolean {
  if (first.pronoun || second.pronoun || first.names.length + second.names.length === 0) return false;
  const describes = (part: SpeakerPhrase): boolean =>
    isSourceWord(sentence, part.from) || isCommonNoun(sentence, part.from) || isOrganisation(sentence, part.from);
  return describes(first) || describes(second);
}

function isCommonNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isLowerCase(token);
}

function isOrganisation(sentence: Sentence, at: number): boolean {
  return isWord(sentence.tokens[at], sentence.passage.language.titles.organisationNouns);
}

function joined(sentence: Sentence, first: SpeakerPhrase, second: SpeakerPhrase): SpeakerPhrase {
  const whole = phrase(sentence, first.from, second.to);
  const isPerson = ({ names }: SpeakerPhrase): boolean => names.some(({ entity }) => entity.kind === 'person');
  const naming = isPerson(first) ? first : isPerson(second) || first.names.length === 0 ? second : first;
  return { ...whole, names: naming.names };
}
