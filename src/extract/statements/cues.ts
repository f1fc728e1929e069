// Recognises the words that attribute.
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/once-for.ts';
import type { ReportingWords } from '../../language/reporting-words.ts';
import { paragraphWords } from '../../text/words.ts';
import type { Sentence } from './passage.ts';
import { isLowerCase, isWord } from './tokens.ts';

export interface Cue {
  readonly at: number;
  /** As written. */
  readonly text: string;
  /** The speaker is a suffix of the word: "ujarnya". */
  readonly possessive: boolean;
}

const cueLists = [
  'after',
  'verbs',
  'clauseVerbs',
  'weakVerbs',
  'quotingVerbs',
  'participles',
  'telling',
  'denials',
  'accordingTo',
  'basis',
  'passives',
  'nouns',
] as const satisfies readonly (keyof ReportingWords)[];

export type CueList = (typeof cueLists)[number];

/** The cue at a token if it stands in one of the lists, with or without a possessive suffix. */
export function cueAt(sentence: Sentence, at: number, ...lists: readonly CueList[]): Cue | null {
  const token = sentence.tokens[at];
  if (!token?.isCue) return null;
  // "Terang Bulan" is a title: inside a sentence a cue has no capital.
  if (at > 0 && !isLowerCase(token) && sentence.tokens[at - 1]?.kind === 'word') return null;
  const { reporting } = sentence.passage.language;
  const { folded, text } = token;
  if (isListed(reporting, lists, folded)) return { at, text, possessive: false };
  const { possessive } = reporting;
  if (!possessive || !folded.endsWith(possessive)) return null;
  return isListed(reporting, lists, folded.slice(0, -possessive.length)) ? { at, text, possessive: true } : null;
}

// Asked of every word by every rule: a loop, and no function made on the way.
function isListed(reporting: ReportingWords, lists: readonly CueList[], word: string): boolean {
  for (const list of lists) if (reporting[list].has(word)) return true;
  return false;
}

/** Whether a paragraph has a cue or a quotation mark: without either no rule finds anything. */
export function mayAttribute(text: string, { reporting }: Language): boolean {
  return quotationMark.test(text) || paragraphWords(text).some(({ folded }) => isCue(folded, reporting));
}

const quotationMark = /["“”„‟«»‘]/u;

/** Whether a sentence has a cue or a quotation. */
export function mayHoldStatement({ tokens }: Sentence): boolean {
  return tokens.some(({ kind, isCue: attributes }) => kind === 'quote' || attributes);
}

/** What a rule finds at each token that may be its cue. */
export function atCues<T>({ tokens }: Sentence, find: (at: number) => readonly T[]): T[] {
  const found: T[] = [];
  for (const [at, token] of tokens.entries()) if (token.isCue) found.push(...find(at));
  return found;
}

/** Whether a word stands in any of the lists, with or without a possessive suffix. */
export function isCue(word: string, reporting: ReportingWords): boolean {
  const all = everyCue(reporting);
  const { possessive } = reporting;
  return (
    all.has(word) || (possessive !== null && word.endsWith(possessive) && all.has(word.slice(0, -possessive.length)))
  );
}

/** All lists in one: asked of every word of a corpus, most of which stand in none. */
const everyCue = onceFor(
  (reporting: ReportingWords): ReadonlySet<string> => new Set(cueLists.flatMap((list) => [...reporting[list]])),
);

/** All lists of verbs that have their speaker before them. */
export const activeVerbs = [
  'verbs',
  'clauseVerbs',
  'weakVerbs',
  'quotingVerbs',
  'denials',
] as const satisfies readonly CueList[];

// In words: "was quoted by the state news agency NRK as saying".
const longestRelay = 10;

/** Where the passive begins that makes its subject the speaker ("was quoted by NRK as saying"); elsewhere the verb itself. */
export function verbStart(sentence: Sentence, verb: number): number {
  const { comparisons, relays, predicates } = sentence.passage.language.reporting;
  if (!isWord(sentence.tokens[verb - 1], comparisons)) return verb;
  const first = Math.max(0, verb - longestRelay);
  const relay = sentence.tokens.slice(first, verb).findLastIndex((token) => isWord(token, relays));
  if (relay < 0) return verb;
  let start = first + relay;
  while (isWord(sentence.tokens[start - 1], predicates)) start--;
  return start;
}

/** Whether the speaker is said not to speak: "menolak mengatakan", "belum mengonfirmasi". */
export function isRefused(sentence: Sentence, verb: number): boolean {
  const { reporting } = sentence.passage.language;
  const close = [verb - 1, verb - 2].filter(
    (at) => at === verb - 1 || isWord(sentence.tokens[verb - 1], reporting.adverbs),
  );
  return close.some((at) => [reporting.refusals, reporting.notYet].some((list) => isWord(sentence.tokens[at], list)));
}
