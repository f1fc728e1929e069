// Tells words that are capitalised for their place from words that are names.
import { languages } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { Article } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { isCapitalised } from '../spelling.ts';

export type IsCommon = (word: string) => boolean;

/** A word is common when the language lists it or the articles write it in lower case at least as often as not. */
export function commonWords(articles: readonly Article[]): IsCommon {
  const balance = new Map<string, number>();
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    for (const word of words(text)) {
      // "Jong-wook" makes "wook" no common word.
      if (text[word.start - 1] === '-') continue;
      const change = isCapitalised(word.text) ? (opensSentence(text, word.start) ? 0 : -1) : 1;
      balance.set(word.folded, (balance.get(word.folded) ?? 0) + change);
    }
  }
  return (word) => listed.has(word) || (balance.get(word) ?? -1) > 0;
}

function opensSentence(text: string, start: number): boolean {
  return /^$|[.?!:;"“”]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Words that are capitalised though they name nobody: function words, weekdays, months. */
const listed: ReadonlySet<string> = new Set([
  ...Object.values(languages).flatMap(functionWords),
  ...Object.keys(languages).flatMap(calendarWords),
]);

function functionWords({ reporting, search }: Language): string[] {
  const {
    after,
    verbs,
    weakVerbs,
    denials,
    accordingTo,
    passives,
    connectives,
    boundaries,
    adverbs,
    predicates,
    pronouns,
  } = reporting;
  const { pluralPronouns, firstPerson, relatives, and } = reporting;
  const lists = [
    after,
    verbs,
    weakVerbs,
    denials,
    accordingTo,
    passives,
    connectives,
    boundaries,
    adverbs,
    predicates,
    pronouns,
  ];
  return [...lists, pluralPronouns, firstPerson, relatives, and, search.stopWords].flatMap((list) => [...list]);
}

function calendarWords(language: string): string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return [...days.map((day) => fold(weekday.format(day))), ...months.map((day) => fold(month.format(day)))];
}
