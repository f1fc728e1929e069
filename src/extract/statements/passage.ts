// A paragraph as the rules read it: sentences of words, commas and quotations, with its names and dates at hand.
import type { Language } from '../../language/language.ts';
import type { DateMention, NameMention, Paragraph, Span } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { type Quotation, quotations } from '../../text/quotation-marks.ts';
import { sentences } from '../../text/sentences.ts';
import { paragraphWords, type Word } from '../../text/words.ts';
import { isCue } from './cues.ts';
import { repaired } from './repair.ts';

/** What a sentence is made of. A quotation is one token, and so is what stands in brackets: rules never look inside. */
export interface Token {
  readonly kind: 'word' | 'comma' | 'colon' | 'break' | 'quote' | 'bracket' | 'date';
  readonly start: number;
  readonly end: number;
  /** Folded; empty for everything but words. */
  readonly folded: string;
  readonly text: string;
  /** Whether it is a word of any list that attributes: most rules look at no other. */
  readonly isCue: boolean;
  /** For quotes. */
  readonly quotation: Quotation | null;
}

export interface Sentence {
  readonly passage: Passage;
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

export interface Passage {
  readonly paragraph: Paragraph;
  readonly language: Language;
  /** Names by where they begin. */
  readonly names: ReadonlyMap<number, NameMention>;
  readonly dates: readonly DateMention[];
  readonly sentences: readonly Sentence[];
}

/** Reads a paragraph once for all rules. */
export function readPassage(
  paragraph: Paragraph,
  language: Language,
  dates: readonly DateMention[],
  names: Names,
): Passage {
  const { text, article } = paragraph;
  const quoted = quotations(text).map((quotation) => repaired(text, quotation, language));
  const mentions = names.find(text, { article });
  const passage: { -readonly [Key in keyof Passage]: Passage[Key] } = {
    paragraph,
    language,
    names: new Map(mentions.map((mention) => [mention.start, mention])),
    dates,
    sentences: [],
  };
  const inNames = commasIn(mentions);
  const tokens = tokenise(text, dates, quoted, language).filter(({ start }) => !inNames.has(start));
  let from = 0;
  passage.sentences = sentences(masked(text, quoted), language.abbreviations).map(({ start, end }, index) => {
    const first = from;
    while ((tokens[from]?.start ?? Infinity) < end) from++;
    return { passage, index, span: { start, end, text: text.slice(start, end) }, tokens: tokens.slice(first, from) };
  });
  return passage;
}

/** Where the commas of "Kementerian Pendidikan, Kebudayaan, dan Riset" stand: they separate nothing. */
function commasIn(mentions: readonly NameMention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ start, text }) => Array.from(text.matchAll(/,/g), ({ index }) => start + index)));
}

/** Hides what is quoted, so that a quotation of three sentences is part of one; its own last stop still ends that one. */
function masked(text: string, quoted: readonly Quotation[]): string {
  let hidden = '';
  for (const { inner } of quoted) {
    hidden += text.slice(hidden.length, inner.start);
    const last = /[.?!…]$/.exec(inner.text)?.[0] ?? 'X';
    hidden += inner.text.length > 0 ? 'X'.repeat(inner.text.length - 1) + last : '';
  }
  return hidden + text.slice(hidden.length);
}

const punctuation = /[,;:()]|\s[–—-]\s|—/gu;
const kinds: Readonly<Record<string, Token['kind']>> = { ',': 'comma', ';': 'break', ':': 'colon' };

/** The tokens of a paragraph in order. Linear in the text. */
function tokenise(
  text: string,
  dates: readonly DateMention[],
  quoted: readonly Quotation[],
  { reporting }: Language,
): Token[] {
  const marks = Array.from(text.matchAll(punctuation), (match) => markToken({ at: match.index, text: match[0] }));
  const plain = merged(
    paragraphWords(text).map((word) => wordToken(word, isCue(word.folded, reporting))),
    marks,
  );
  const dated = collapsed(
    plain,
    dates.map(({ span }) => unitToken('date', span, null)),
  );
  const units = collapsed(
    dated,
    quoted.map((quotation) => unitToken('quote', quotation.outer, quotation)),
  );
  return bracketed(units, text);
}

/** Two lists in order as one. */
function merged(words: readonly Token[], marks: readonly Token[]): Token[] {
  const result: Token[] = [];
  let next = 0;
  for (const word of words) {
    for (let mark = marks[next]; mark && mark.start < word.start; mark = marks[++next]) result.push(mark);
    result.push(word);
  }
  return [...result, ...marks.slice(next)];
}

const wordToken = ({ start, end, folded, text }: Word, isCue: boolean): Token => ({
  kind: 'word',
  start,
  end,
  folded,
  text,
  isCue,
  quotation: null,
});

const unitToken = (kind: Token['kind'], { start, end, text }: Span, quotation: Quotation | null): Token => ({
  kind,
  start,
  end,
  folded: '',
  text,
  isCue: false,
  quotation,
});

function markToken({ at, text }: { at: number; text: string }): Token {
  const kind = kinds[text] ?? (text === '(' || text === ')' ? 'bracket' : 'break');
  return unitToken(kind, { start: at, end: at + text.length, text }, null);
}

/** Puts one unit in the place of the tokens that it covers. */
function collapsed(tokens: readonly Token[], units: readonly Token[]): Token[] {
  if (units.length === 0) return [...tokens];
  const result: Token[] = [];
  let next = 0;
  for (const unit of units) {
    for (; (tokens[next]?.start ?? Infinity) < unit.end; next++) {
      const token = tokens[next];
      if (token && token.end <= unit.start) result.push(token);
    }
    result.push(unit);
  }
  return [...result, ...tokens.slice(next)];
}

/** Folds "( … )" into one token; a bracket that is never closed or opened is dropped. */
function bracketed(tokens: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  let open: number | null = null;
  for (const token of tokens) {
    result.push(token);
    if (token.kind !== 'bracket') continue;
    result.pop();
    if (token.text === '(') open = open ?? result.push({ ...token, end: token.end }) - 1;
    else if (open !== null) {
      const start = result[open]?.start ?? token.start;
      result.splice(open, result.length - open, { ...token, start, text: text.slice(start, token.end) });
      open = null;
    }
  }
  return result;
}
