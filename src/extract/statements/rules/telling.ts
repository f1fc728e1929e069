// Verbs whose object listens, and does not speak: X told reporters (that) …, X told NRK, "…".
import { contentOf, hasPredicate, kindOf, longestContent } from '../content.ts';
import { atCues, cueAt, isRefused } from '../cues.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from '../tokens.ts';
import { startsParticiple } from './participles.ts';

export function toldToListener(sentence: Sentence): Draft[] {
  return atCues(sentence, (at) => {
    const cue = cueAt(sentence, at, 'telling');
    const by = cue && !isRefused(sentence, at) ? subjectOf(sentence, at) : null;
    const from = by ? contentStart(sentence, at + 1) : null;
    if (!cue || !by || from === null) return [];
    const to = contentEnd(sentence, from);
    return [{ sentence, cue, by, kind: kindOf(sentence, from, to), quotes: [contentOf(sentence, from, to)] }];
  });
}

// In tokens: "told a meeting of the central committee in Oslo on Monday".
const longestListener = 14;

/** Behind "that", a comma or a colon before a quotation; else behind the listener, where a clause follows him. */
function contentStart(sentence: Sentence, from: number): number | null {
  const { that } = sentence.passage.language.reporting;
  const mark = skipWhile(
    sentence,
    from,
    (token, at) => at - from < longestListener && isPartOfListener(token.kind) && !isWord(token, that),
  );
  const [token, next] = [sentence.tokens[mark], sentence.tokens[mark + 1]];
  if (mark > from && isWord(token, that)) return mark + 1;
  if (token?.kind === 'quote') return mark;
  if ((token?.kind === 'comma' || token?.kind === 'colon') && next?.kind === 'quote') return mark + 1;
  return behindListener(sentence, from);
}

const isPartOfListener = (kind: string): boolean => kind === 'word' || kind === 'date' || kind === 'bracket';

/** "Told NRK the bridge was safe", "told reporters he would": no "that" stands between. */
function behindListener(sentence: Sentence, from: number): number | null {
  const { articles } = sentence.passage.language.titles;
  const { pronouns, boundaries } = sentence.passage.language.reporting;
  const name = nameAt(sentence, from);
  const first = sentence.tokens[from];
  if (!name && (!first || isWord(first, articles) || isWord(first, boundaries) || !isLowerCase(first))) return null;
  const start = name ? skipWhile(sentence, from, (token) => token.end <= name.end) : from + 1;
  const next = sentence.tokens[start];
  const opens = isWord(next, articles) || isWord(next, pronouns) || nameAt(sentence, start) !== undefined;
  return opens && hasPredicate(sentence, start + 1, start + longestContent) ? start : null;
}

function contentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    (_token, at) => at === from || (at - from < longestContent && !startsParticiple(sentence, at)),
  );
}
