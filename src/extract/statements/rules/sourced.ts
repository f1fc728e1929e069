// Content with its source beside it and no verb: Menurut X, …; …, menurut X; …, kata X; …, kata X, …
import { clause, contentOf, kindOf, saysSomething, unmarkedKind } from '../content.ts';
import { cueAt } from '../cues.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phraseFrom } from '../speaker-phrase.ts';
import { isWord, skipWhile } from '../tokens.ts';
import { attributed } from './quoted.ts';

/** Menurut X, … and …, menurut X. */
export function accordingTo(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((_, at) => {
    const cue = cueAt(sentence, at, 'accordingTo');
    if (!cue) return [];
    const by = cue.possessive ? ('possessive' as const) : phraseFrom(sentence, afterTo(sentence, at + 1));
    if (!by) return [];
    const range =
      at <= 2 && !isBehindContent(sentence, at)
        ? after(sentence, by === 'possessive' ? at + 1 : by.to)
        : before(sentence, at);
    if (!range || !saysSomething(sentence, range.from, range.to)) return [];
    return [
      {
        sentence,
        cue,
        by,
        kind: kindOf(sentence, range.from, range.to),
        quotes: [contentOf(sentence, range.from, range.to)] as const,
      },
    ];
  });
}

const isBehindContent = (sentence: Sentence, at: number): boolean => sentence.tokens[at - 1]?.kind === 'quote';

// "according to X"
const afterTo = (sentence: Sentence, at: number): number => (sentence.tokens[at]?.folded === 'to' ? at + 1 : at);

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Behind the comma that ends the source: appositions and times may stand before it. */
function after(sentence: Sentence, from: number): Range | null {
  const comma = skipWhile(sentence, from, ({ kind }) => kind !== 'comma' && kind !== 'quote');
  const start = sentence.tokens[comma]?.kind === 'quote' ? comma : comma + 1;
  return start < sentence.tokens.length ? { from: start, to: sentence.tokens.length } : null;
}

function before(sentence: Sentence, at: number): Range | null {
  const to = sentence.tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
  const from = clauseStart(sentence, to);
  return from < to ? { from, to } : null;
}

/** Behind a dateline and connectives. */
function clauseStart(sentence: Sentence, to: number): number {
  const { reporting } = sentence.passage.language;
  const dateline = sentence.tokens.slice(0, Math.min(to, 8)).findLastIndex(({ kind }) => kind === 'break');
  return skipWhile(
    sentence,
    dateline + 1,
    (token, at) => at < to && (token.kind === 'comma' || isWord(token, reporting.connectives)),
  );
}

/** A clause without marks, then the cue: …, kata X. With the cue in the middle: …, kata X, … */
export function cueAfterClause(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((_, at) => {
    if (!followsClause(sentence, at)) return [];
    const cued = attributed(sentence, at);
    if (!cued) return [];
    const to = sentence.tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
    const head = { from: clauseStart(sentence, to), to };
    const tail = tailAfter(sentence, cued.to);
    const ranges = [head, ...(tail ? [tail] : [])].filter((range) => range.from < range.to);
    const quotes = ranges.map((range) => clause(sentence, range.from, range.to)).filter(({ text }) => text.length > 0);
    const [first, ...more] = quotes;
    const spokenOf = ranges[0];
    if (!first || !spokenOf) return [];
    return [
      {
        sentence,
        cue: cued.cue,
        by: cued.by,
        kind: unmarkedKind(sentence, spokenOf.from, spokenOf.to),
        quotes: [first, ...more] as const,
      },
    ];
  });
}

function followsClause(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (!before) return false;
  const gap = sentence.passage.paragraph.text.slice(before.end, sentence.tokens[at]?.start);
  return (before.kind === 'comma' && sentence.tokens[at - 2]?.kind !== 'quote') || /[?!]/.test(gap);
}

/** The rest of a sentence that the cue interrupts, when the speaker ends at a comma and no time or place follows. */
function tailAfter(sentence: Sentence, from: number): Range | null {
  const { reporting } = sentence.passage.language;
  if (sentence.tokens[from]?.kind !== 'comma') return null;
  const start = from + 1;
  const first = sentence.tokens[start];
  if (!first || first.kind === 'date' || isWord(first, reporting.boundaries)) return null;
  return sentence.tokens.length - start > 2 ? { from: start, to: sentence.tokens.length } : null;
}
