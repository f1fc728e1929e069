// Content with its source beside it and no verb: Menurut X, …; …, menurut X; …, kata X; …, kata X, …; Kata X, …
import {
  clause,
  contentOf,
  hasPredicate,
  kindOf,
  longestContent,
  type Range,
  saysSomething,
  unmarkedKind,
} from '../content.ts';
import { type Cue, cueAt } from '../cues.ts';
import type { Draft } from '../draft.ts';
import type { Sentence, Token } from '../passage.ts';
import { phraseFrom, type SpeakerPhrase } from '../speaker-phrase.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from '../tokens.ts';
import { attributed, type Cued, standsAlone, subjectFirst } from './quoted.ts';

/** Menurut X, …; …, menurut X; …, menurut X, … */
export function accordingTo(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((_, at) => {
    const cued = sourceAt(sentence, at);
    const ranges = cued
      ? contentBeside(sentence, cued).filter(({ from, to }) => saysSomething(sentence, from, to))
      : [];
    const [first, ...more] = ranges.map(({ from, to }) => contentOf(sentence, from, to));
    const longest = ranges.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (!cued || !first || !longest) return [];
    return [
      {
        sentence,
        cue: cued.cue,
        by: cued.by,
        kind: kindOf(sentence, longest.from, longest.to),
        quotes: [first, ...more] as const,
      },
    ];
  });
}

/** The source that a "menurut" names. */
export function sourceAt(sentence: Sentence, at: number): Cued | null {
  const cue = cueAt(sentence, at, 'accordingTo');
  if (!cue || isWord(sentence.tokens[at + 1], sentence.passage.language.reporting.nonSources)) return null;
  if (cue.possessive) return { cue, by: 'possessive', to: at + 1 };
  const by = phraseFrom(sentence, sentence.tokens[at + 1]?.folded === 'to' ? at + 2 : at + 1);
  if (by && isPossessed(sentence, by)) return { cue, by: 'possessive', to: by.to };
  return by && { cue, by, to: by.to };
}

/** "Menurut pengakuannya": his, whoever he is. */
function isPossessed(sentence: Sentence, { names, to }: SpeakerPhrase): boolean {
  const { possessive } = sentence.passage.language.reporting;
  const last = sentence.tokens[to - 1];
  return (
    possessive !== null &&
    names.length === 0 &&
    last !== undefined &&
    isLowerCase(last) &&
    last.folded.endsWith(possessive)
  );
}

/** At the head of a clause the content follows the source; elsewhere it stands before it, and may go on behind. */
function contentBeside(sentence: Sentence, { cue, to }: Cued): Range[] {
  const start = clauseStart(sentence, cue.at);
  if (start >= cue.at) return [behind(sentence, to)].filter((range) => range !== null);
  const tail = tailAfter(sentence, behindApposition(sentence, to));
  return [{ from: start, to: beforeComma(sentence, cue.at) }, ...(tail ? [tail] : [])];
}

/** "menurut Dr Bo, kepala dinas, …": the comma behind the description. */
function behindApposition(sentence: Sentence, comma: number): number {
  const { titles } = sentence.passage.language;
  if (sentence.tokens[comma]?.kind !== 'comma' || !isWord(sentence.tokens[comma + 1], titles.roleNouns)) return comma;
  return skipWhile(sentence, comma + 1, ({ kind }, at) => kind !== 'comma' && at - comma < longestContent);
}

/** Behind the comma that ends the source: appositions, relative clauses, times and places may stand before it. */
function behind(sentence: Sentence, from: number): Range | null {
  const { that } = sentence.passage.language.reporting;
  const mark = segmentEnd(sentence, from);
  if (sentence.tokens[mark]?.kind === 'quote') return { from: mark, to: sentence.tokens.length };
  let start = mark + 1;
  while (isAboutSource(sentence, start)) start = segmentEnd(sentence, start) + 1;
  if (isWord(sentence.tokens[start], that)) start++;
  return start < sentence.tokens.length ? { from: start, to: contentEnd(sentence, start) } : null;
}

function segmentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    ({ kind }, at) => at - from < longestContent && kind !== 'comma' && kind !== 'quote',
  );
}

/** A segment that still describes the source or when and where it spoke, with more to come. */
function isAboutSource(sentence: Sentence, from: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const end = segmentEnd(sentence, from);
  if (sentence.tokens[end]?.kind !== 'comma' || end === from) return false;
  const first = sentence.tokens[from];
  if (first?.kind === 'date' || first?.kind === 'bracket' || isWord(first, reporting.relatives)) return true;
  const describes =
    isWord(first, titles.roleNouns) ||
    isWord(first, reporting.relayJoints) ||
    nameAt(sentence, from)?.entity.kind === 'person';
  return describes && !hasPredicate(sentence, from, end);
}

function contentEnd(sentence: Sentence, from: number): number {
  return Math.min(sentence.tokens.length, from + longestContent);
}

const beforeComma = (sentence: Sentence, at: number): number =>
  sentence.tokens[at - 1]?.kind === 'comma' ? at - 1 : at;

/** Behind a dateline, and behind a connective that a comma sets off ("Sebaliknya, …"); no further back than a clause is long. */
function clauseStart(sentence: Sentence, to: number): number {
  const { reporting } = sentence.passage.language;
  const dateline = sentence.tokens.slice(0, Math.min(to, 8)).findLastIndex(({ kind }) => kind === 'break');
  const first = Math.max(dateline + 1, to - longestContent);
  const connective = skipWhile(sentence, first, (token, at) => at < to && isWord(token, reporting.connectives));
  const isSetOff = connective >= to || sentence.tokens[connective]?.kind === 'comma';
  return isSetOff ? skipWhile(sentence, connective, (token, at) => at < to && token.kind === 'comma') : first;
}

/** A clause without marks, then the cue: …, kata X. With the cue in the middle: …, kata X, … */
export function cueAfterClause(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((_, at) => {
    const cued = followsClause(sentence, at) ? (attributed(sentence, at) ?? closingVerb(sentence, at)) : null;
    const ranges = cued ? spokenAround(sentence, cued) : [];
    const [first, ...more] = ranges
      .map(({ from, to }) => clause(sentence, from, to))
      .filter(({ text }) => text.length > 0);
    const [head] = ranges;
    if (!cued || !first || !head) return [];
    return [
      {
        sentence,
        cue: cued.cue,
        by: cued.by,
        kind: unmarkedKind(sentence, head.from, head.to),
        quotes: [first, ...more] as const,
      },
    ];
  });
}

/** "…, state media reported.": subject and verb close the sentence. */
function closingVerb(sentence: Sentence, at: number): Cued | null {
  const cued = sentence.tokens[at - 1]?.kind === 'comma' ? subjectFirst(sentence, at) : null;
  if (!cued || !cueAt(sentence, cued.cue.at, 'after')) return null;
  const next = sentence.tokens[cued.to];
  return next === undefined || next.kind === 'date' || isDescriptive(sentence, next) ? cued : null;
}

/** What was said before the attribution and behind it; a connective before it is no speech. */
function spokenAround(sentence: Sentence, { cue, to }: Cued): Range[] {
  const before = beforeComma(sentence, cue.at);
  const from = clauseStart(sentence, before);
  const tail = tailAfter(sentence, to);
  return [...(from < before ? [{ from, to: before }] : []), ...(tail ? [tail] : [])];
}

function followsClause(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (!before || cueAt(sentence, at, 'nouns')) return false;
  const gap = sentence.passage.paragraph.text.slice(before.end, sentence.tokens[at]?.start);
  const isQuote = sentence.tokens[at - 2]?.kind === 'quote';
  return (
    (before.kind === 'comma' && !(isQuote && standsAlone(sentence, at - 2))) ||
    isPartOfClause(sentence, at - 1) ||
    /[?!]/.test(gap)
  );
}

/** Presiden "sangat sedih," kata X: the comma stands inside the marks. */
function isPartOfClause(sentence: Sentence, quote: number): boolean {
  return sentence.tokens[quote]?.kind === 'quote' && !standsAlone(sentence, quote);
}

/** The rest of a sentence that an attribution interrupts: a clause behind the comma that ends the speaker. */
function tailAfter(sentence: Sentence, from: number): Range | null {
  const comma = skipWhile(sentence, from, ({ kind }) => kind === 'bracket');
  if (sentence.tokens[comma]?.kind !== 'comma') return null;
  const start = comma + 1;
  const end = contentEnd(sentence, start);
  const first = sentence.tokens[start];
  if (!first || first.kind === 'date' || isDescriptive(sentence, first)) return null;
  return end - start > 2 && hasPredicate(sentence, start, end) ? { from: start, to: end } : null;
}

/** Opens a place, an office or a relative clause rather than the rest of what was said. */
function isDescriptive(sentence: Sentence, token: Token): boolean {
  const { reporting, titles } = sentence.passage.language;
  return [reporting.asides, reporting.relatives, titles.roleNouns].some((list) => isWord(token, list));
}

/** Kata X, …; Dikatakan, …; …, seperti dikatakan X, …: a cue opens the clause, a comma ends the speaker. */
export function cueOpensSentence(sentence: Sentence): Draft[] {
  for (const start of openings(sentence)) {
    const cue = cueAt(sentence, start, 'after', 'passives');
    const cued = cue && whoOpens(sentence, cue);
    if (cued) return opened(sentence, cued);
  }
  return [];
}

// In tokens: an adjunct before the cue ("Di sisi lain, seperti dikatakan X, …").
const longestAdjunct = 12;

/** Where such a clause can begin: at the head of the sentence, or behind "seperti". */
function openings(sentence: Sentence): number[] {
  const { comparisons } = sentence.passage.language.reporting;
  const compared = sentence.tokens
    .slice(0, longestAdjunct)
    .flatMap((token, at) => (isWord(token, comparisons) ? [at + 1] : []));
  return [clauseStart(sentence, sentence.tokens.length), ...compared];
}

function whoOpens(sentence: Sentence, cue: Cue): Cued | null {
  if (cue.possessive) return { cue, by: 'possessive', to: cue.at + 1 };
  const isPassive = cueAt(sentence, cue.at, 'passives') !== null;
  // "Dikatakan, …" goes on with the words of the last speaker.
  if (sentence.tokens[cue.at + 1]?.kind === 'comma') return isPassive ? { cue, by: 'previous', to: cue.at + 1 } : null;
  const by = phraseFrom(sentence, cue.at + 1);
  if (!by || sentence.tokens[by.to]?.kind !== 'comma') return null;
  const isNamed = by.names.length > 0 || by.pronoun !== null || (isPassive && !isLower(sentence, by.from));
  return isNamed ? { cue, by, to: by.to } : null;
}

function isLower(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isLowerCase(token);
}

function opened(sentence: Sentence, { cue, by, to }: Cued): Draft[] {
  const range = behind(sentence, to);
  if (!range || !saysSomething(sentence, range.from, range.to)) return [];
  return [
    {
      sentence,
      cue,
      by,
      kind: unmarkedKind(sentence, range.from, range.to),
      quotes: [contentOf(sentence, range.from, range.to)],
    },
  ];
}
