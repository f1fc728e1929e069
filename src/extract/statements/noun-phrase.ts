// Where a noun phrase ends, and whether it describes a speaker.
import type { Sentence } from './passage.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from './tokens.ts';

/** Where the noun phrase stops: at a time, a preposition, a verb; a preposition within an office is passed over. */
export function nounPhraseEnd(sentence: Sentence, from: number, to: number): number {
  const { reporting, titles } = sentence.passage.language;
  let end = skipWhile(sentence, from, (_token, at) => at < to && isInNounPhrase(sentence, at));
  const isOffice = isWord(sentence.tokens[from], titles.roleNouns) || isOrganisation(sentence, from);
  if (isOffice && end < to && isWord(sentence.tokens[end], reporting.officeJoints)) end = holderEnd(sentence, end, to);
  while (end > from + 1 && isTrailing(sentence, end - 1)) end--;
  return end;
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
