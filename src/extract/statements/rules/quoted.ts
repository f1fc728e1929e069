// Quotations in marks, with the cue behind, before or between them.

import { spoken } from '../content.ts';
import { activeVerbs, cueAt, verbStart } from '../cues.ts';
import type { Cued, Draft } from '../draft.ts';
import type { Sentence, Token } from '../passage.ts';
import { phrase, phraseFrom, type SpeakerPhrase } from '../speaker-phrase.ts';
import { isLowerCase, isWord, skipWhile } from '../tokens.ts';

/** "…," kata X; "…," ujarnya; "…," demikian disampaikan X; "…," kata X, "…". */
export function cueAfterQuotation(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((token, at) => {
    if (token.kind !== 'quote' || !standsAlone(sentence, at)) return [];
    const cued = cueBehind(sentence, at + 1);
    if (!cued) return [];
    const rest = sentence.tokens.slice(cued.to).find(({ kind }) => kind === 'quote');
    const more = rest && !startsOver(sentence, cued.to) ? [spoken(sentence, rest)] : [];
    return [
      {
        sentence,
        cue: cued.cue,
        by: cued.by,
        kind: 'direct' as const,
        quotes: [spoken(sentence, token), ...more] as const,
      },
    ];
  });
}

/** A quotation that words lead into is part of a clause: Presiden "sangat sedih", kata X. */
export function standsAlone(sentence: Sentence, quote: number): boolean {
  const { that, connectives } = sentence.passage.language.reporting;
  const before = sentence.tokens[quote - 1];
  if (before?.kind === 'comma') return cueAt(sentence, quote - 2, ...activeVerbs) === null;
  return before?.kind !== 'word' || (isWord(before, connectives) && !isWord(before, that));
}

function cueBehind(sentence: Sentence, from: number): Cued | null {
  const { reporting } = sentence.passage.language;
  const at = skipWhile(sentence, from, (token) => token.kind === 'comma' || isWord(token, reporting.connectives));
  return attributed(sentence, at) ?? subjectFirst(sentence, at);
}

/** The cue at a token and whoever follows it. */
export function attributed(sentence: Sentence, at: number): Cued | null {
  const cue = cueAt(sentence, at, 'after', 'passives', 'nouns');
  if (!cue) return null;
  if (cue.possessive) return { cue, by: 'possessive', to: at + 1 };
  const by = phraseFrom(sentence, at + 1) ?? (cueAt(sentence, at, 'nouns') ? phrase(sentence, at, at + 1) : null);
  // "She said the bridge was safe": what stands behind the verb is no speaker but what is said.
  const isClause = by !== null && isWord(sentence.tokens[by.to], sentence.passage.language.reporting.auxiliaries);
  return by && !isClause && canSpeak(sentence, by) ? { cue, by, to: by.to } : null;
}

/** "kata kerja" is a part of speech: behind a cue stands a name, a pronoun, or a noun that means somebody. */
function canSpeak(sentence: Sentence, by: SpeakerPhrase): boolean {
  const { reporting } = sentence.passage.language;
  const [first, last, next] = [by.from, by.to - 1, by.to].map((at) => sentence.tokens[at]);
  const isNamed = by.names.length > 0 || by.pronoun !== null || (first !== undefined && !isLowerCase(first));
  const isPointedAt = isWord(last, reporting.demonstratives) || isWord(next, reporting.relatives);
  return isNamed || meansSomebody(sentence, first) || (isPointedAt && by.to - by.from > 1);
}

function meansSomebody({ passage }: Sentence, noun: Token | undefined): boolean {
  const { reporting, titles } = passage.language;
  const { roleNouns, organisationNouns, indefinites } = titles;
  const lists = [reporting.sources, reporting.documents, reporting.nouns, roleNouns, organisationNouns, indefinites];
  return lists.some((list) => isWord(noun, list)) || (noun?.kind === 'word' && reporting.isAgent(noun.folded));
}

/** "…," X mengatakan; "…," kantor berita itu melaporkan. */
export function subjectFirst(sentence: Sentence, at: number): Cued | null {
  const by = describedSubject(sentence, phraseFrom(sentence, at));
  const verb = by && verbBehind(sentence, by.to);
  const cue = verb ? cueAt(sentence, verb, ...activeVerbs, 'after', 'telling', 'participles') : null;
  if (!by || !cue || cue.possessive) return null;
  const isSomebody = by.names.length > 0 || by.pronoun !== null || meansSomebody(sentence, sentence.tokens[by.from]);
  return isSomebody ? { cue, by, to: cue.at + 1 } : null;
}

// In tokens: "the head of the union of dock workers in Mombasa".
const longestApposition = 14;

/** "…," Ada Lund, the mayor, told NRK; "…," the union's head, Ada Lund, said: between two commas stands who that is. */
function describedSubject(sentence: Sentence, by: SpeakerPhrase | null): SpeakerPhrase | null {
  if (!by || sentence.tokens[by.to]?.kind !== 'comma') return by;
  const isInner = (token: Token, at: number) => token.kind === 'word' && at - by.to < longestApposition;
  const end = skipWhile(sentence, by.to + 1, isInner);
  const verb = verbBehind(sentence, end + 1);
  const isSetOff = sentence.tokens[end]?.kind === 'comma' && cueAt(sentence, verb, ...activeVerbs, 'after', 'telling');
  if (!isSetOff) return by;
  const inner = phrase(sentence, by.to + 1, end);
  const names = by.names.length > 0 ? by.names : inner.names;
  return { ...phrase(sentence, by.from, end), names, to: end + 1 };
}

// In tokens: "was quoted by the state news agency NRK as saying".
const longestPassive = 12;

/** The verb behind the speaker and its adverbs; of "was quoted as saying" the last word. */
function verbBehind(sentence: Sentence, from: number): number {
  const { adverbs } = sentence.passage.language.reporting;
  const verb = skipWhile(sentence, from, (token) => isWord(token, adverbs));
  const saying = sentence.tokens
    .slice(from, from + longestPassive)
    .findIndex((_, i) => cueAt(sentence, from + i, 'participles') && verbStart(sentence, from + i) === verb);
  return saying < 0 ? verb : from + saying;
}

/** A new verb between the attribution and the next quotation makes that another statement. */
function startsOver(sentence: Sentence, from: number): boolean {
  const quote = skipWhile(sentence, from, (token) => token.kind !== 'quote');
  const between = sentence.tokens.slice(from, quote);
  return between.some((_, i) => cueAt(sentence, from + i, ...activeVerbs, 'after', 'passives') !== null);
}
