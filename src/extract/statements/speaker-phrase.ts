// The words that stand for a speaker beside a cue: "Menlu Solberg", "seorang pejabat senior", "dia".
import type { NameMention, Span } from '../../model.ts';
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isWord, nameAt, namesIn, skipWhile, textOf } from './tokens.ts';

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

/** The speaker that begins at a token, as after "kata": up to a comma, a preposition, a time or a quotation. */
export function phraseFrom(sentence: Sentence, from: number): SpeakerPhrase | null {
  const { nouns, relatives } = sentence.passage.language.reporting;
  const to = skipWhile(sentence, from, (token, at) => at - from < longestPhrase && goesOn(sentence, from, at, token));
  const first = sentence.tokens[from];
  if (to === from || !first || isWord(first, relatives) || endsPhrase(sentence, first)) return null;
  if (isWord(sentence.tokens[from], nouns)) return ownedNoun(sentence, from, to);
  if (!isTitled(sentence, from)) return phrase(sentence, from, to);
  if (!hasPerson(sentence, from, to)) return phrase(sentence, from, holderBehind(sentence, to));
  return isSetOff(sentence, to) ? phrase(sentence, from, personEnd(sentence, to + 1)) : phrase(sentence, from, to);
}

/** "kata juru bicara Presiden Bo, Ann Lee, …": between its commas stands nothing but the name. */
function isSetOff(sentence: Sentence, comma: number): boolean {
  if (sentence.tokens[comma]?.kind !== 'comma' || nameAt(sentence, comma + 1)?.entity.kind !== 'person') return false;
  const behind = sentence.tokens[personEnd(sentence, comma + 1)];
  return behind === undefined || behind.kind === 'comma';
}

/** "pernyataan dari kantor menteri": the owner speaks. */
function ownedNoun(sentence: Sentence, from: number, to: number): SpeakerPhrase {
  const { relayJoints } = sentence.passage.language.reporting;
  const owner = isWord(sentence.tokens[to], relayJoints) ? phraseFrom(sentence, to + 1) : null;
  return owner ? { ...phrase(sentence, from, owner.to), names: owner.names } : phrase(sentence, from, to);
}

function goesOn(sentence: Sentence, from: number, at: number, token: Token): boolean {
  const { reporting } = sentence.passage.language;
  if (token.kind === 'bracket') return at > from && !hasPerson(sentence, from, at) && isHeldBehind(sentence, at + 1);
  if (token.kind !== 'word') return false;
  // "Antara" is a preposition, and a news agency.
  if (!isLowerCase(token) || !reporting.boundaries.has(token.folded))
    return at === from || !endsPhrase(sentence, token);
  return (
    at > from && reporting.officeJoints.has(token.folded) && !hasPerson(sentence, from, at) && personAhead(sentence, at)
  );
}

/** A verb, or an adverb that is no part of a description: "itu" in "laporan itu" is. */
function endsPhrase(sentence: Sentence, token: Token): boolean {
  const { adverbs, demonstratives, verbs } = sentence.passage.language.reporting;
  if (!isLowerCase(token) || isWord(token, demonstratives)) return false;
  return isFiniteVerb(sentence, token) || isWord(token, verbs) || isWord(token, adverbs);
}

function isTitled(sentence: Sentence, at: number): boolean {
  const { titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return isWord(token, titles.roleNouns) || isWord(token, titles.organisationNouns);
}

function hasPerson(sentence: Sentence, from: number, to: number): boolean {
  return namesIn(sentence, from, to).some(({ entity }) => entity.kind === 'person');
}

/**
 * "kata juru bicara itu, Kolonel Bo": the holder is named behind a comma, or further on where the office itself holds commas
 * ("Direktur Pendidikan, Ilmu, dan Budaya UNESCO Umar").
 */
function holderBehind(sentence: Sentence, to: number): number {
  if (sentence.tokens[to]?.kind !== 'comma') return to;
  if (isHeldBehind(sentence, to + 1)) return personEnd(sentence, to + 1);
  const unknown = unknownNameEnd(sentence, to + 1);
  if (unknown > to + 1) return unknown;
  const { reporting } = sentence.passage.language;
  const end = skipWhile(
    sentence,
    to,
    (token, at) =>
      at - to < 16 &&
      (token.kind === 'comma' ||
        token.kind === 'bracket' ||
        (token.kind === 'word' && !reporting.boundaries.has(token.folded))),
  );
  const last = namesIn(sentence, to, end).findLast(({ entity }) => entity.kind === 'person');
  const joint = sentence.tokens.slice(to, end).some((token) => isWord(token, reporting.and));
  return last && joint ? skipWhile(sentence, to, (token) => token.end <= last.end) : to;
}

/** "kata kepala dinas, Rahmi.": capitalised words alone between commas, known or not. */
function unknownNameEnd(sentence: Sentence, from: number): number {
  const end = skipWhile(sentence, from, (token, at) => isUnknownName(sentence, token, at));
  const behind = sentence.tokens[end];
  return (behind === undefined || behind.kind === 'comma') && end - from < 4 ? end : from;
}

function isUnknownName(sentence: Sentence, token: Token, at: number): boolean {
  const { bodyWords } = sentence.passage.language.titles;
  return (
    token.kind === 'word' &&
    !isLowerCase(token) &&
    !nameAt(sentence, at) &&
    !isTitled(sentence, at) &&
    !isWord(token, bodyWords)
  );
}

/** Whether a person's name begins here, behind no more than titles. */
function isHeldBehind(sentence: Sentence, from: number): boolean {
  const { titles } = sentence.passage.language;
  const start = skipWhile(
    sentence,
    from,
    (token) => isWord(token, titles.honorifics) || isWord(token, titles.roleNouns),
  );
  return nameAt(sentence, start)?.entity.kind === 'person';
}

function personEnd(sentence: Sentence, from: number): number {
  const start = skipWhile(sentence, from, (_token, at) => nameAt(sentence, at)?.entity.kind !== 'person');
  const end = nameAt(sentence, start)?.end ?? 0;
  return skipWhile(sentence, start, (token) => token.end <= end);
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

/**
 * In "Menteri Luar Negeri Islandia Umar" the woman speaks, not the country; "Norwegia dan Denmark" speak together; in
 * "seorang pejabat Norwegia" nobody who has a name does.
 */
function speakingNames(sentence: Sentence, from: number, to: number): NameMention[] {
  const { reporting, titles } = sentence.passage.language;
  if (isWord(sentence.tokens[from], titles.indefinites)) return [];
  const end = skipWhile(sentence, from, (token, at) => at < to && !isWord(token, reporting.relatives));
  const names = namesIn(sentence, from, end);
  const tokens = sentence.tokens.slice(from, end);
  const people = names.filter(({ entity }) => entity.kind === 'person');
  const holder = isTitled(sentence, from) ? people.at(-1) : people[0];
  if (holder) return jointly(sentence, tokens, people, holder);
  const leading = names.find((name) => leadsPhrase(sentence, from, name)) ?? closingBody(sentence, from, end, names);
  return leading ? jointly(sentence, tokens, names, leading) : [];
}

/** The names that are joined to one by "dan", or by commas and a last "dan". */
function jointly(
  sentence: Sentence,
  tokens: readonly Token[],
  names: readonly NameMention[],
  one: NameMention,
): NameMention[] {
  const at = names.indexOf(one);
  const joints = names.slice(1).map((name, i) => jointBetween(sentence, tokens, names[i] ?? name, name));
  let [from, to] = [at, at];
  while (from > 0 && joints[from - 1]) from--;
  while (to < joints.length && joints[to]) to++;
  const end = joints.slice(0, to).lastIndexOf('and') + 1;
  return end > from && end >= at ? names.slice(from, end + 1) : [one];
}

function jointBetween(
  { passage }: Sentence,
  tokens: readonly Token[],
  a: NameMention,
  b: NameMention,
): 'and' | 'comma' | null {
  if (a.entity === b.entity) return null;
  const { and } = passage.language.reporting;
  const between = tokens.filter(({ start, end, kind }) => start >= a.end && end <= b.start && kind !== 'bracket');
  if (isWord(between[0], and) || (between[0]?.kind === 'comma' && isWord(between[1], and))) return 'and';
  return between.length === 1 && between[0]?.kind === 'comma' ? 'comma' : null;
}

/** "Lembaga penyiaran publik Norwegia NRK": described first, named last. */
function closingBody(
  sentence: Sentence,
  from: number,
  to: number,
  names: readonly NameMention[],
): NameMention | undefined {
  const last = names.at(-1);
  const closes = last?.entity.kind === 'organisation' && last.end === sentence.tokens[to - 1]?.end;
  return closes && isWord(sentence.tokens[from], sentence.passage.language.titles.organisationNouns) ? last : undefined;
}

/** Nothing but descriptions of bodies stands before the name: "kantor berita NRK", "Pemerintah Norwegia". */
function leadsPhrase(sentence: Sentence, from: number, name: NameMention): boolean {
  const { titles, reporting } = sentence.passage.language;
  const describes = (token: Token): boolean =>
    isWord(token, titles.organisationNouns) ||
    isWord(token, titles.articles) ||
    (isWord(token, reporting.sources) && name.entity.kind === 'organisation');
  const start = skipWhile(sentence, from, (token) => token.start < name.start && describes(token));
  return sentence.tokens[start]?.start === name.start;
}
