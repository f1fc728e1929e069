// Verbs of saying in -ing: X said A, adding that B; X left, saying that B; X was quoted by Y as saying B.
import { contentOf, hasPredicate, kindOf, longestContent, saysSomething } from '../content.ts';
import { activeVerbs, atCues, type Cue, cueAt, verbStart } from '../cues.ts';
import type { Attribution, Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { firstSubject, subjectOf } from '../subject.ts';
import { isWord, skipWhile } from '../tokens.ts';
import { attributed, subjectFirst } from './quoted.ts';

/** What a participle introduces; its speaker is that of the verb before it, or the subject of the sentence. */
export function participleGoesOn(sentence: Sentence): Draft[] {
  return atCues(sentence, (at) => {
    const cue = cueAt(sentence, at, 'participles');
    const by = cue && speakerOf(sentence, cue);
    const from = by ? contentStart(sentence, at + 1) : null;
    if (!cue || !by || from === null) return [];
    const to = contentEnd(sentence, from);
    if (!saysSomething(sentence, from, to)) return [];
    return [{ sentence, cue, by, kind: kindOf(sentence, from, to), quotes: [contentOf(sentence, from, to)] }];
  });
}

/** Whether a clause such as ", adding that" begins at a token. */
export function startsParticiple(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'comma' && cueAt(sentence, at + 1, 'participles') !== null;
}

function speakerOf(sentence: Sentence, { at }: Cue): Attribution | null {
  const passive = verbStart(sentence, at);
  if (passive < at) return subjectOf(sentence, passive);
  if (!isBehindComma(sentence, at)) return null;
  return lastSpeaker(sentence, at) ?? firstSubject(sentence, at - 1);
}

/** The comma may stand inside the marks of a quotation before it. */
function isBehindComma(sentence: Sentence, at: number): boolean {
  const kind = sentence.tokens[at - 1]?.kind;
  return kind === 'comma' || kind === 'quote';
}

// In tokens; keeps a sentence of nothing but participles linear.
const farthest = 80;

/** Whose words the nearest verb of saying before a token attributes. */
function lastSpeaker(sentence: Sentence, before: number): Attribution | null {
  for (let at = before - 1; at >= Math.max(0, before - farthest); at--) {
    if (!cueAt(sentence, at, ...activeVerbs, 'telling', 'after')) continue;
    return attributed(sentence, at)?.by ?? subjectBehindQuotation(sentence, at) ?? subjectOf(sentence, at);
  }
  return null;
}

/** "…," she told NRK, adding that …: the subject stands right behind the quotation. */
function subjectBehindQuotation(sentence: Sentence, verb: number): Attribution | null {
  const quote = sentence.tokens.slice(0, verb).findLastIndex(({ kind }) => kind === 'quote');
  const cued =
    quote < 0
      ? null
      : subjectFirst(
          sentence,
          skipWhile(sentence, quote + 1, ({ kind }) => kind === 'comma'),
        );
  return cued?.cue.at === verb ? cued.by : null;
}

/** Behind "that", or where a quotation or a clause begins at once. */
function contentStart(sentence: Sentence, from: number): number | null {
  const { that } = sentence.passage.language.reporting;
  if (isWord(sentence.tokens[from], that)) return from + 1;
  const quote = skipWhile(sentence, from, ({ kind }) => kind === 'comma' || kind === 'colon');
  if (sentence.tokens[quote]?.kind === 'quote') return quote;
  return quote === from && hasPredicate(sentence, from, contentEnd(sentence, from)) ? from : null;
}

function contentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    (_token, at) => at === from || (at - from < longestContent && !startsParticiple(sentence, at)),
  );
}
