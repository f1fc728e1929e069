// The clause around an attribution: what stands before it, and what goes on behind it.
import { hasPredicate, longestContent, type Range } from './content.ts';
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from './tokens.ts';

/** Behind a dateline, and behind a connective that a comma sets off ("Sebaliknya, …"); no further back than a clause is long. */
export function clauseStart(sentence: Sentence, to: number): number {
  const { reporting } = sentence.passage.language;
  const dateline = sentence.tokens.slice(0, Math.min(to, 8)).findLastIndex(({ kind }) => kind === 'break');
  const first = Math.max(dateline + 1, to - longestContent);
  const connective = skipWhile(sentence, first, (token, at) => at < to && isWord(token, reporting.connectives));
  const isSetOff = connective >= to || sentence.tokens[connective]?.kind === 'comma';
  return isSetOff ? skipWhile(sentence, connective, (token, at) => at < to && token.kind === 'comma') : first;
}

/** Behind the comma that ends the source: appositions, relative clauses, times and places may stand before it. */
export function behind(sentence: Sentence, from: number): Range | null {
  const { that } = sentence.passage.language.reporting;
  const mark = segmentEnd(sentence, from);
  if (sentence.tokens[mark]?.kind === 'quote') return { from: mark, to: sentence.tokens.length };
  let start = behindSource(sentence, mark) + 1;
  if (isWord(sentence.tokens[start], that)) start++;
  return start < sentence.tokens.length ? { from: start, to: contentEnd(sentence, start) } : null;
}

/** The comma behind all that still describes the source: "Umar, kepala dinas, Ternate, Senin,". */
export function behindSource(sentence: Sentence, comma: number): number {
  let end = comma;
  while (isAboutSource(sentence, end)) end = segmentEnd(sentence, end + 1);
  return end;
}

// In tokens.
const shortestHead = 2;

/**
 * The rest of a sentence that an attribution interrupts, behind the comma that ends the speaker: a clause, or all that is told of so
 * short a head as "jumlahnya".
 */
export function tailAfter(sentence: Sentence, from: number, head: number): Range | null {
  const comma = skipWhile(sentence, from, ({ kind }) => kind === 'bracket');
  if (sentence.tokens[comma]?.kind !== 'comma') return null;
  const start = comma + 1;
  const end = contentEnd(sentence, start);
  const first = sentence.tokens[start];
  if (!first || first.kind === 'date' || isDescriptive(sentence, first)) return null;
  const isWhole = end - start > 1 || first.kind === 'quote';
  return isWhole && ((head > 0 && head <= shortestHead) || hasPredicate(sentence, start, end))
    ? { from: start, to: end }
    : null;
}

/** Where the attribution begins: at "demikian" or "sebagaimana", if one leads into the cue. */
export function linkStart(sentence: Sentence, at: number): number {
  const { thus, comparisons } = sentence.passage.language.reporting;
  const before = sentence.tokens[at - 1];
  return isWord(before, thus) || isWord(before, comparisons) ? at - 1 : at;
}

/** The end of what stands before a cue, without the comma between them. */
export function beforeComma(sentence: Sentence, at: number): number {
  return sentence.tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
}

/** Opens a place, an office or a relative clause rather than the rest of what was said. */
export function isDescriptive(sentence: Sentence, token: Token): boolean {
  const { reporting, titles } = sentence.passage.language;
  return [reporting.asides, reporting.relatives, titles.roleNouns].some((list) => isWord(token, list));
}

// In tokens.
const farthestAside = 12;

/** What may stand between a verb or its subject and the comma before the content: "kepada wartawan di Jakarta (12/6)". */
export function asideEnd(sentence: Sentence, from: number): number {
  const { reporting } = sentence.passage.language;
  let aside = false;
  return skipWhile(sentence, from, (token, at) => {
    if (at - from > farthestAside || isWord(token, reporting.that)) return false;
    if (token.kind === 'date' || token.kind === 'bracket' || isWord(token, reporting.adverbs)) return true;
    aside ||= isWord(token, reporting.asides);
    return aside && token.kind === 'word';
  });
}

function segmentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    ({ kind }, at) => at - from < longestContent && kind !== 'comma' && kind !== 'quote',
  );
}

// In tokens: "di Ternate", "Maluku Utara"; longer ones are part of what was said.
const longestPlace = 5;

/** Whether the segment behind a comma describes the source, or when and where it spoke, with more to come. */
function isAboutSource(sentence: Sentence, comma: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const from = comma + 1;
  const end = segmentEnd(sentence, from);
  if (sentence.tokens[end]?.kind !== 'comma' || end === from) return false;
  const first = sentence.tokens[from];
  if (first?.kind === 'date' || first?.kind === 'bracket' || isWord(first, reporting.relatives)) return true;
  if (hasPredicate(sentence, from, end)) return false;
  const isPlace = isWord(first, titles.locatives) && end - from <= longestPlace;
  const describes = isWord(first, titles.roleNouns) || isWord(first, reporting.relayJoints) || isPlace;
  return describes || nameAt(sentence, from)?.entity.kind === 'person' || isSecondHalf(sentence, comma, end);
}

/** "Kepala Pusat Penelitian, LIPI Oslo,": capitals alone behind a description. */
function isSecondHalf(sentence: Sentence, comma: number, end: number): boolean {
  const { roleNouns } = sentence.passage.language.titles;
  const start = sentence.tokens.slice(0, comma).findLastIndex(({ kind }) => kind === 'comma') + 1;
  const isCapital = sentence.tokens
    .slice(comma + 1, end)
    .every((token) => token.kind === 'word' && !isLowerCase(token));
  return start > 0 && isCapital && isWord(sentence.tokens[start], roleNouns) && end - comma <= longestPlace;
}

function contentEnd(sentence: Sentence, from: number): number {
  return Math.min(sentence.tokens.length, from + longestContent);
}
