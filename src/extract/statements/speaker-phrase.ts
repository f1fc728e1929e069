// The words that stand for a speaker beside a cue: "Menlu Solberg", "seorang pejabat senior", "dia".
import type { NameMention, Span } from '../../model.ts';
import { holderBehind, isHeldBehind, isSetOff, personEnd } from './holder.ts';
import { belongingEnd } from './noun-phrase.ts';
import type { Sentence, Token } from './passage.ts';
import { speakingNames } from './speaking-names.ts';
import { hasPerson, isLowerCase, isTitled, isWord, nameAt, skipWhile, textOf } from './tokens.ts';

export interface SpeakerPhrase {
  /** As written. */
  readonly surface: Span;
  /** Tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** The names that speak: one, several jointly, or none for "para analis". */
  readonly names: readonly NameMention[];
  readonly pronoun: 'one' | 'several' | null;
}

// Longer than any description of a speaker; keeps hostile text linear.
const longestPhrase = 40;

// "Isi pesan dari kantor menteri" has two; keeps hostile text linear.
const mostOwners = 3;

/** The speaker that begins at a token, as after "kata": up to a comma, a preposition, a time or a quotation. */
export function phraseFrom(sentence: Sentence, from: number, owners = mostOwners): SpeakerPhrase | null {
  const { relatives } = sentence.passage.language.reporting;
  const to = skipWhile(sentence, from, (token, at) => at - from < longestPhrase && goesOn(sentence, from, at, token));
  const first = sentence.tokens[from];
  if (to === from || !first || isWord(first, relatives) || endsPhrase(sentence, first)) return null;
  const owner = owners > 0 && isDocument(sentence, from) ? ownerOf(sentence, from + 1, to, owners - 1) : null;
  const end = belongingEnd(sentence, from, holderEnd(sentence, from, to), from + longestPhrase);
  return owner ?? phrase(sentence, from, end);
}

/** Where a description ends with the name of its holder behind a comma: "salah seorang warga, Bo Lee, kepada Antara". */
function holderEnd(sentence: Sentence, from: number, to: number): number {
  const { reporting, titles } = sentence.passage.language;
  const first = sentence.tokens[from];
  const isTitle = isTitled(sentence, from);
  if (isTitle && !hasPerson(sentence, from, to)) return holderBehind(sentence, to);
  const isDescribed = isTitle || isWord(first, titles.indefinites) || isWord(first, reporting.sources);
  return isDescribed && isSetOff(sentence, to) ? personEnd(sentence, to + 1) : to;
}

/** "Pernyataan", "surat", but not "surat kabar". */
export function isDocument(sentence: Sentence, at: number): boolean {
  const { documents, outlets } = sentence.passage.language.reporting;
  return isWord(sentence.tokens[at], documents) && !isWord(sentence.tokens[at + 1], outlets);
}

/** "Laporan terbaru kantor berita NRK", "pernyataan dari kantor menteri": the owner speaks. */
function ownerOf(sentence: Sentence, from: number, to: number, owners: number): SpeakerPhrase | null {
  const { relayJoints } = sentence.passage.language.reporting;
  const start = skipWhile(sentence, from, (token, at) => at < to && !isOwner(sentence, token, at));
  if (start < to) return phraseFrom(sentence, start, owners);
  return isWord(sentence.tokens[to], relayJoints) ? phraseFrom(sentence, to + 1, owners) : null;
}

function isOwner(sentence: Sentence, token: Token, at: number): boolean {
  const { sources } = sentence.passage.language.reporting;
  return !isLowerCase(token) || isTitled(sentence, at) || isWord(token, sources) || nameAt(sentence, at) !== undefined;
}

function goesOn(sentence: Sentence, from: number, at: number, token: Token): boolean {
  const { reporting } = sentence.passage.language;
  if (token.kind === 'bracket') return at > from && isOfficeBehind(sentence, from, at);
  if (token.kind !== 'word') return false;
  // "Antara" is a preposition, and a news agency.
  if (!isLowerCase(token) || !reporting.boundaries.has(token.folded))
    return at === from || !endsPhrase(sentence, token);
  return (
    at > from && reporting.officeJoints.has(token.folded) && !hasPerson(sentence, from, at) && personAhead(sentence, at)
  );
}

/** "Ketua Ikatan Nelayan (IN) Ternate, Bo Lee": behind the short form the office goes on, or its holder is named. */
function isOfficeBehind(sentence: Sentence, from: number, bracket: number): boolean {
  if (hasPerson(sentence, from, bracket)) return false;
  const next = sentence.tokens[bracket + 1];
  const goesOn = isTitled(sentence, from) && next?.kind === 'word' && !isLowerCase(next);
  return goesOn || isHeldBehind(sentence, bracket + 1);
}

/** A verb, or an adverb that is no part of a description: "itu" in "laporan itu" is. */
function endsPhrase(sentence: Sentence, token: Token): boolean {
  const { adverbs, demonstratives, verbs, weakVerbs, telling, auxiliaries } = sentence.passage.language.reporting;
  if (!isLowerCase(token) || isWord(token, demonstratives)) return false;
  const ends = [verbs, weakVerbs, telling, auxiliaries, adverbs].some((list) => isWord(token, list));
  return ends || isFiniteVerb(sentence, token);
}

function personAhead(sentence: Sentence, at: number): boolean {
  const end = skipWhile(
    sentence,
    at,
    (token, i) => token.kind === 'word' && i - at < longestPhrase && !isFiniteVerb(sentence, token),
  );
  return hasPerson(sentence, at, end) || (sentence.tokens[end]?.kind === 'comma' && isHeldBehind(sentence, end + 1));
}

function isFiniteVerb(sentence: Sentence, token: Token): boolean {
  const { reporting, titles } = sentence.passage.language;
  return isLowerCase(token) && reporting.isVerb(token.folded) && !titles.roleNouns.has(token.folded);
}

/** The phrase over given tokens, with those of its names that can speak. */
export function phrase(sentence: Sentence, from: number, to: number): SpeakerPhrase {
  const { reporting } = sentence.passage.language;
  const first = sentence.tokens[from];
  const pronoun = isWord(first, reporting.pronouns)
    ? 'one'
    : isWord(first, reporting.pluralPronouns)
      ? 'several'
      : null;
  return {
    surface: textOf(sentence, from, to),
    from,
    to,
    names: pronoun ? [] : speakingNames(sentence, from, to),
    pronoun,
  };
}
