// The words that stand for a speaker beside a cue: "Menlu Choe", "seorang pejabat senior", "dia".
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
  const { reporting, titles } = sentence.passage.language;
  let named = false;
  const to = skipWhile(sentence, from, (token, at) => {
    if (at - from > longestPhrase || token.kind !== 'word') return false;
    const name = nameAt(sentence, at);
    if (name?.entity.kind === 'person') named = true;
    if (!reporting.boundaries.has(token.folded) && !isFiniteVerb(sentence, token)) return true;
    return !named && at > from && reporting.officeJoints.has(token.folded) && personAhead(sentence, at);
  });
  if (to === from) return null;
  const apposed = named || isWord(sentence.tokens[from], titles.honorifics) ? to : apposedName(sentence, to);
  return phrase(sentence, from, apposed);
}

/** "kata juru bicara itu, Kolonel Steve Boylan": the name follows its description after a comma. */
function apposedName(sentence: Sentence, to: number): number {
  if (sentence.tokens[to]?.kind !== 'comma') return to;
  const { titles } = sentence.passage.language;
  const start = skipWhile(
    sentence,
    to + 1,
    (token) => isWord(token, titles.honorifics) || isWord(token, titles.roleNouns),
  );
  const name = nameAt(sentence, start);
  if (name?.entity.kind !== 'person') return to;
  return skipWhile(sentence, start, (token) => token.end <= name.end);
}

function personAhead(sentence: Sentence, at: number): boolean {
  const end = skipWhile(sentence, at, (token, i) => token.kind === 'word' && i - at < longestPhrase);
  return namesIn(sentence, at, end).some(({ entity }) => entity.kind === 'person');
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

/** In "Menteri Luar Negeri Korea Selatan Ban" the man speaks, not the country; "Rusia dan Korea Utara" speak together. */
function speakingNames(sentence: Sentence, from: number, to: number): NameMention[] {
  const relative = skipWhile(
    sentence,
    from,
    (token, at) => at < to && !isWord(token, sentence.passage.language.reporting.relatives),
  );
  const names = namesIn(sentence, from, Math.min(relative, to));
  const people = names.filter(({ entity }) => entity.kind === 'person');
  const [first] = people;
  if (first) return jointly(sentence, people, first);
  const leading = names.find((name) => leadsPhrase(sentence, from, name));
  return leading ? jointly(sentence, names, leading) : [];
}

/** The names that are joined to the first by "dan" or commas alone. */
function jointly(sentence: Sentence, names: readonly NameMention[], first: NameMention): NameMention[] {
  const joined = [first];
  for (const name of names.slice(names.indexOf(first) + 1)) {
    const last = joined.at(-1) ?? first;
    if (!isJoint(sentence, last.end, name.start)) break;
    if (name.entity !== last.entity) joined.push(name);
  }
  return joined;
}

function isJoint(sentence: Sentence, from: number, to: number): boolean {
  const { reporting } = sentence.passage.language;
  const between = sentence.tokens.filter((token) => token.start >= from && token.end <= to);
  return (
    between.some((token) => isWord(token, reporting.and)) &&
    between.every((token) => token.kind !== 'word' || isWord(token, reporting.and))
  );
}

/** Nothing but descriptions of bodies stands before the name: "kantor berita KCNA", "Pemerintah Rusia". */
function leadsPhrase(sentence: Sentence, from: number, name: NameMention): boolean {
  const { titles, reporting } = sentence.passage.language;
  const start = skipWhile(
    sentence,
    from,
    (token, at) =>
      token.start < name.start &&
      (isWord(token, titles.organisationNouns) ||
        isWord(token, titles.articles) ||
        (at === from && reporting.sources.has(token.folded) && name.entity.kind !== 'place')),
  );
  return sentence.tokens[start]?.start === name.start;
}
