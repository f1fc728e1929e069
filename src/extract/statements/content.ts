// Cuts the words said out of a sentence and tells direct from reported speech.
import type { Span, StatementKind } from '../../model.ts';
import { span, trimmed } from '../../text/spans.ts';
import { words } from '../../text/words.ts';
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isWord } from './tokens.ts';

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** In tokens: no clause of a newspaper is longer; keeps hostile text linear. */
export const longestContent = 150;

/** The words within a quotation, without a comma or a single full stop at their end. */
export function spoken(sentence: Sentence, quote: Token): Span {
  const { text } = sentence.passage.paragraph;
  const inner = quote.quotation?.inner ?? quote;
  return withoutStop(text, inner.start, inner.end);
}

/** Trims white space, then a comma or a full stop; an ellipsis, "?" and "!" are part of what was said. */
export function withoutStop(text: string, start: number, end: number): Span {
  const bare = trimmed(text, start, end);
  const ellipsis = /\.\.$|…$/.test(bare.text);
  const cut = /[,.;]$/.test(bare.text) && !ellipsis ? bare.end - 1 : bare.end;
  return trimmed(text, bare.start, cut);
}

/** The content between two tokens, the end of the sentence included when `to` is its end. */
export function clause(sentence: Sentence, from: number, to: number): Span {
  const { text } = sentence.passage.paragraph;
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last || to <= from) return span(text, sentence.span.end, sentence.span.end);
  return withoutStop(
    text,
    first.start,
    to === sentence.tokens.length ? Math.max(last.end, sentence.span.end) : last.end,
  );
}

/** A whole quotation is direct; a clause with quoted words in it is mixed; a single quoted word is a scare quote. */
export function kindOf(sentence: Sentence, from: number, to: number): StatementKind {
  const tokens = sentence.tokens.slice(from, to);
  const quotes = tokens.filter(({ kind }) => kind === 'quote');
  if (quotes.length > 0 && tokens.every(({ kind }) => kind !== 'word')) return 'direct';
  return quotes.some(({ text }) => words(text).length > 1) ? 'mixed' : 'indirect';
}

/** Direct speech whose marks were lost speaks of itself: "Kami siap, kata X". */
export function unmarkedKind(sentence: Sentence, from: number, to: number): StatementKind {
  const { firstPerson } = sentence.passage.language.reporting;
  const marked = kindOf(sentence, from, to);
  return marked === 'indirect' && sentence.tokens.slice(from, to).some((token) => isWord(token, firstPerson))
    ? 'direct'
    : marked;
}

/** The quotation's words for direct speech, the clause for the rest. */
export function contentOf(sentence: Sentence, from: number, to: number): Span {
  const quotes = sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'quote');
  const [only, ...more] = quotes;
  return only && more.length === 0 && kindOf(sentence, from, to) === 'direct'
    ? spoken(sentence, only)
    : clause(sentence, from, to);
}

/** Whether the tokens hold enough to be a statement, and not just "hal itu di Jakarta". */
export function saysSomething(sentence: Sentence, from: number, to: number): boolean {
  const { reporting } = sentence.passage.language;
  const said = sentence.tokens.slice(from, to).filter(({ kind }) => kind !== 'comma' && kind !== 'colon');
  if (said.some(({ kind }) => kind === 'quote')) return true;
  const pointing = said.findIndex((token) => !isWord(token, reporting.pointers));
  if (pointing < 0 || said.length < 2) return false;
  return pointing === 0 || !isAside(sentence, said[pointing]);
}

/** What stands behind "mengatakan hal itu" is when, where or why; "untuk" and "akan" go on with the content. */
function isAside(sentence: Sentence, token: Token | undefined): boolean {
  const { asides, boundaries, predicates } = sentence.passage.language.reporting;
  if (token?.kind === 'date' || token?.kind === 'bracket') return true;
  return isWord(token, asides) || (isWord(token, boundaries) && !isWord(token, predicates));
}

/** Something that only a clause has: "akan", "tidak", a verb, words quoted, or "itu" with more to come ("jembatan itu retak"). */
export function hasPredicate(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((_, i) => isPredicate(sentence, from + i, from));
}

/** The same, where the first verb behind "yang" is that of its own clause: "pidato yang dibacakan Umar" tells nothing. */
export function hasMainPredicate(sentence: Sentence, from: number, to: number): boolean {
  const { predicates, relatives } = sentence.passage.language.reporting;
  let isRelative = false;
  for (let at = from; at < to; at++) {
    if (isWord(sentence.tokens[at], relatives)) {
      // "Pidato itu, yang …" says no more of the pidato than that.
      if (sentence.tokens[at - 1]?.kind === 'comma') return false;
      isRelative = true;
    } else if (isPredicate(sentence, at, from)) {
      if (!isRelative) return true;
      // "Yang akan dibuka": its verb comes last.
      isRelative = isWord(sentence.tokens[at], predicates);
    }
  }
  return false;
}

function isPredicate(sentence: Sentence, at: number, from: number): boolean {
  const { reporting } = sentence.passage.language;
  const token = sentence.tokens[at];
  // "Bertema "Jembatan"" only names something.
  if (isWord(token, reporting.namings) || isWord(sentence.tokens[at - 1], reporting.namings)) return false;
  if (token?.kind === 'quote' || isWord(token, reporting.predicates)) return true;
  if (token?.kind !== 'word') return false;
  // "Diagnostic" looks like a verb, and is a name.
  if (reporting.isVerb(token.folded)) return at === from || isLowerCase(token);
  return at > from && isWord(token, reporting.demonstratives) && isQuality(sentence, sentence.tokens[at + 1]);
}

/** A word in lower case that opens no adjunct. */
function isQuality({ passage }: Sentence, token: Token | undefined): boolean {
  return token?.kind === 'word' && isLowerCase(token) && !isWord(token, passage.language.reporting.boundaries);
}
