// Finds the time expressions of a text and resolves them to intervals of days.

import { publicationDay } from '../days.ts';
import type { DateWords } from '../language/date-words.ts';
import { languages } from '../language/index.ts';
import type { DateMention, IsoDay, LanguageCode, Paragraph, Span, When } from '../model.ts';
import { span } from '../text/spans.ts';
import { candidateOf, dismissals, opensSentence } from './dates/dismissals.ts';
import { type Grammar, grammarOf } from './dates/grammar.ts';
import { joined, opened } from './dates/joins.ts';
import { ownDayOf } from './dates/own-day.ts';
import type { Found, Setting, Tense } from './dates/reading.ts';
import { tenseAt } from './dates/tense.ts';
import { type Vocabulary, vocabularyOf, windows } from './dates/windows.ts';

/** A time expression in a text that is no paragraph: a question, a line of an import. */
export interface DateInText {
  readonly span: Span;
  readonly when: When;
  readonly rule: string;
}

/** The time expressions of a paragraph, in order, resolved against its article's publication date. */
export function datesIn(paragraph: Paragraph): DateMention[] {
  const { article, text } = paragraph;
  const published = publicationDay(article);
  const dates = find(text, article.language, published);
  const own = dates.length > 0 ? ownDayOf(paragraph, dates) : null;
  if (!own) return dates.map((date) => ({ paragraph, ...date }));
  const before = dates.filter(({ span: { end } }) => end <= own.from);
  const after = find(text, article.language, own.day).filter(({ span: { end } }) => end > own.from);
  return [...before, ...after].map((date) => ({ paragraph, ...date }));
}

/**
 * The time expressions of a text that stands in no article, such as a question. A word before one that bounds it ("sejak", "before")
 * is not part of it.
 *
 * @param reference the day that "pekan lalu" is counted from, or null when it is unknown: then only absolute dates have an interval
 */
export function datesInText(text: string, language: LanguageCode, reference: IsoDay | null): DateInText[] {
  return find(text, language, reference);
}

// Stands in for an unknown publication day while readings are put together; what hangs on it loses its interval at the end.
const anyDay: IsoDay = '2000-01-01';

function find(text: string, code: LanguageCode, reference: IsoDay | null): DateInText[] {
  const { grammar, vocabulary, words } = toolsOf(code);
  const found: Found[] = [];
  for (const window of windows(text, vocabulary)) {
    let tense: Tense | undefined;
    const setting: Setting = {
      reference: reference ?? anyDay,
      // Looked for once, and only where a reading asks.
      get tense() {
        tense ??= tenseAt(text, window.anchor, window.end, words);
        return tense;
      },
      opensSentence: opensSentence(text, window.start),
      previous: found.findLast(({ reading }) => (reading.from ?? reading.to) !== null)?.reading ?? null,
    };
    const read = grammar(window.text, window.kinds, setting).map((each) => moved(each, window.start));
    const kept = read.filter((each) => !dismissed(text, each, words));
    found.push(...joined(text, kept, words).map((each) => opened(text, each, words)));
  }
  return found
    .filter((each, i) => !isPartOf(each, found[i + 1]))
    .map(({ start, end, reading, rule }) => {
      const where = span(text, start, end);
      const known = reference !== null || reading.inferred.every((inference) => inference === 'anchor');
      return { span: where, when: { ...reading, ...(known ? {} : { from: null, to: null }), words: where.text }, rule };
    });
}

/** "secepatnya pekan depan": the vague word is the open end of the date beside it. */
function isPartOf(each: Found, next: Found | undefined): boolean {
  return next !== undefined && next.start <= each.start;
}

function moved(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

function dismissed(text: string, found: Found, words: DateWords): boolean {
  const candidate = candidateOf(text, found);
  return dismissals.some(({ applies }) => applies(candidate, words));
}

interface Tools {
  readonly grammar: Grammar;
  readonly vocabulary: Vocabulary;
  readonly words: DateWords;
}

const tools = new Map<LanguageCode, Tools>();

/** Compiled once a language: some forty patterns. */
function toolsOf(code: LanguageCode): Tools {
  const words = languages[code].dates;
  const made = tools.get(code) ?? { words, grammar: grammarOf(code, words), vocabulary: vocabularyOf(words) };
  tools.set(code, made);
  return made;
}
