// What Kutipan must know of a language: words as data, one object per language, the same members in each.
import type { LanguageCode } from '../model.ts';

/** A language is complete when this type is satisfied: the compiler names what a new one still lacks. */
export interface Language {
  readonly code: LanguageCode;
  /** In the language itself, for messages: "bahasa Indonesia". */
  readonly name: string;
  /** Folded, without the final stop: "jl", "dll", "m.hum". */
  readonly abbreviations: ReadonlySet<string>;
  readonly search: SearchWords;
  readonly reporting: ReportingWords;
  readonly titles: TitleWords;
  readonly dates: DateWords;
  readonly visits: VisitWords;
  readonly questions: QuestionWords;
  readonly phrases: Phrases;
}

/** For the index and its questions; all folded. Owner: library/. */
export interface SearchWords {
  /** Carry no content. Never a negation, never a word of time order (lalu, sebelum): those change the answer. */
  readonly stopWords: ReadonlySet<string>;
  /** As people type → as newspapers write: "yg" → "yang". */
  readonly informal: ReadonlyMap<string, string>;
  /** The stem of a folded word; names must not be passed in. */
  readonly stem: (word: string) => string;
}

/** Words that attribute speech. Owner: extract/statements. */
export type ReportingWords = {};

/** Offices, honorifics and their abbreviations. Owner: story/. */
export type TitleWords = {};

/** Months, weekdays, and the words around them. Owner: extract/dates. */
export type DateWords = {};

/** Verbs and nouns of travel. Owner: extract/visits. */
export type VisitWords = {};

/** How questions are put. Owner: answers/. */
export type QuestionWords = {};

/** What Kutipan itself says. Owner: answers/, discord/. */
export type Phrases = {};
