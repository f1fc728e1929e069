// Tells words that are capitalised for their place from words that are names.
import { languages } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { ReportingWords } from '../../language/reporting-words.ts';
import type { LanguageCode } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Word } from '../../text/words.ts';
import { isCapitalised } from '../spelling.ts';

export interface CommonWords {
  /** A weekday or a month. */
  readonly isCalendar: (word: string) => boolean;
  /** Listed by the language: function words, weekdays, months. */
  readonly isListed: (word: string) => boolean;
  /** Listed, or written in lower case by the articles at least as often as not. */
  readonly isCommon: (word: string) => boolean;
}

/** Tells it for an article in a language: "as" is common in English, and a country in Indonesian. */
export type CommonIn = (language: Language) => CommonWords;

// What attributes speech, and the grammar around it.
const grammar = [
  'after',
  'verbs',
  'clauseVerbs',
  'weakVerbs',
  'denials',
  'accordingTo',
  'passives',
  'sources',
  'connectives',
  'boundaries',
  'adverbs',
  'predicates',
  'pronouns',
  'pluralPronouns',
  'firstPerson',
  'relatives',
  'and',
] as const satisfies readonly (keyof ReportingWords)[];

/** By folded word: how much more often the articles write it in lower case than with a capital that is no sentence's. */
export type Balance = Map<string, { lower: number }>;

/** Tells by the balance over all articles. */
export function commonBy(balance: Balance): CommonIn {
  return ({ code }) => {
    const listed = listedWords[code];
    return {
      isCalendar: (word) => calendar[code].has(word),
      isListed: (word) => listed.has(word),
      isCommon: (word) => listed.has(word) || (balance.get(word)?.lower ?? 0) > 0,
    };
  };
}

const hyphen = 0x2d;

/** One more for every word in lower case, one less for every capital that is none of a sentence's. */
export function weigh(text: string, cut: readonly Word[], balance: Balance): void {
  for (const word of cut) {
    // "Jong-wook" makes "wook" no common word.
    if (text.charCodeAt(word.start - 1) === hyphen) continue;
    const isCapital = isCapitalised(word.text);
    if (isCapital && opensSentence(text, word.start)) continue;
    const change = isCapital ? -1 : 1;
    const known = balance.get(word.folded);
    if (known) known.lower += change;
    else balance.set(word.folded, { lower: change });
  }
}

function opensSentence(text: string, start: number): boolean {
  return /^$|[.?!:;"“”]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Words that are capitalised though they name nobody: function words, weekdays, months. */
const listedWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: wordsOf(languages.id),
  en: wordsOf(languages.en),
};

/** Whether a language lists a word among those that name nobody. */
export const isListedWord = (language: LanguageCode, word: string): boolean => listedWords[language].has(word);

const calendar: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  id: new Set(calendarWords('id')),
  en: new Set(calendarWords('en')),
};

function wordsOf(language: Language): ReadonlySet<string> {
  return new Set([...functionWords(language), ...calendarWords(language.code)]);
}

function functionWords({ reporting, search, titles }: Language): string[] {
  const lists = [...grammar.map((list) => reporting[list]), titles.indefinites, search.stopWords];
  return lists.flatMap((list) => [...list]);
}

function calendarWords(language: string): string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return [...days.map((day) => fold(weekday.format(day))), ...months.map((day) => fold(month.format(day)))];
}
