// Where a noun phrase ends, and whether it describes a speaker.
import { activeVerbs, cueAt } from './cues.ts';
import type { Sentence } from './passage.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from './tokens.ts';

/** Where the noun phrase stops: at a time, a preposition, a verb; a preposition within an office is passed over. */
export function nounPhraseEnd(sentence: Sentence, from: number, to: number): number {
  const { reporting, titles } = sentence.passage.language;
  let end = skipWhile(sentence, from, (_token, at) => at < to && isInNounPhrase(sentence, at));
  const isOffice = isWord(sentence.tokens[from], titles.roleNouns) || isOrganisation(sentence, from);
  if (isOffice && end < to && isWord(sentence.tokens[end], reporting.officeJoints)) end = holderEnd(sentence, end, to);
  end = belongingEnd(sentence, from, end, to);
  while (end > from + 1 && isTrailing(sentence, end - 1)) end--;
  return end;
}

// In words: "for the Ministry of Transport and Communications".
const longestBelonging = 8;

/** "A spokesman for the city": what an unnamed speaker belongs to, up to a time, a verb or another preposition. */
export function belongingEnd(sentence: Sentence, from: number, end: number, to: number): number {
  const { belongings } = sentence.passage.language.reporting;
  const isUnnamed = isWord(sentence.tokens[from], sentence.passage.language.titles.indefinites);
  if (!isUnnamed || end >= to || !isWord(sentence.tokens[end], belongings)) return end;
  const stop = skipWhile(
    sentence,
    end + 1,
    (token, at) =>
      at < to &&
      at - end < longestBelonging &&
      token.kind === 'word' &&
      isInNounPhrase(sentence, at) &&
      !isCue(sentence, at),
  );
  return stop > end + 1 ? stop : end;
}

function isCue(sentence: Sentence, at: number): boolean {
  return cueAt(sentence, at, ...activeVerbs, 'telling') !== null;
}

export function isTrailing(sentence: Sentence, at: number): boolean {
  const { adverbs, pronouns } = sentence.passage.language.reporting;
  const token = sentence.tokens[at];
  if (token?.kind === 'date' || token?.kind === 'bracket') return true;
  return isWord(token, adverbs) && !isWord(token, pronouns) && token !== undefined && isLowerCase(token);
}

/** "Juru bicara …", "Sejumlah warga …", "kelompok …": words that describe a speaker. */
export function isDescription(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return isWord(token, reporting.sources) || isWord(token, titles.roleNouns) || isOrganisation(sentence, at);
}

function isOrganisation(sentence: Sentence, at: number): boolean {
  return isWord(sentence.tokens[at], sentence.passage.language.titles.organisationNouns);
}

function isInNounPhrase(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const token = sentence.tokens[at];
  if (token?.kind === 'bracket') return true;
  // "Ketua Festival 2005 Nano R"
  if (token?.kind === 'date') return nameAt(sentence, at + 1)?.entity.kind === 'person';
  if (token?.kind !== 'word' || isWord(token, reporting.boundaries)) return false;
  return !isLowerCase(token) || !reporting.isVerb(token.folded) || isDescription(sentence, at);
}

/** "Kepala Perwakilan WHO di Islandia Rahmi Umar": the office runs on to its holder, if he is named in the segment. */
function holderEnd(sentence: Sentence, joint: number, to: number): number {
  const { reporting } = sentence.passage.language;
  const stop = skipWhile(
    sentence,
    joint,
    (token, at) => at < to && token.kind === 'word' && !isWord(token, reporting.relatives),
  );
  for (let at = joint + 1; at < stop; at++) {
    const name = nameAt(sentence, at);
    const isObject = isWord(sentence.tokens[at - 1], reporting.boundaries);
    if (name?.entity.kind === 'person' && !isObject) return skipWhile(sentence, at, (token) => token.end <= name.end);
  }
  return joint;
}
