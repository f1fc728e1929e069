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

/** Offices that every language names, and institutions that stand in the names of offices ("juru bicara Kemlu"). */
export type Office =
  | 'president'
  | 'vice-president'
  | 'prime-minister'
  | 'deputy-prime-minister'
  | 'chancellor'
  | 'king'
  | 'queen'
  | 'leader'
  | 'foreign-minister'
  | 'deputy-foreign-minister'
  | 'defence-minister'
  | 'deputy-defence-minister'
  | 'trade-minister'
  | 'interior-minister'
  | 'finance-minister'
  | 'health-minister'
  | 'unification-minister'
  | 'minister'
  | 'secretary-general'
  | 'director-general'
  | 'ambassador'
  | 'special-envoy'
  | 'spokesperson'
  | 'governor'
  | 'deputy-governor'
  | 'mayor'
  | 'regent'
  | 'police-chief'
  | 'armed-forces-commander'
  | 'attorney-general'
  | 'central-bank-governor'
  | 'director'
  | 'chair'
  | 'foreign-ministry'
  | 'defence-ministry'
  | 'embassy';

/** A country by its ISO 3166 code (as Intl.DisplayNames takes it) → words. */
export type ByRegion = Readonly<Record<string, readonly string[]>>;

/** Offices, honorifics and their abbreviations. Owner: story/. */
export interface TitleWords {
  /** What the holder is called, most usual first: "menteri luar negeri", "menlu". */
  readonly offices: Readonly<Record<Office, readonly string[]>>;
  /** How an office is joined with what it is an office of: "{office} {of}", "{of} {office}". Words as text/words.ts cuts them. */
  readonly officePatterns: readonly string[];
  /** Whether a compound puts the office before its institution ("juru bicara Kemlu") or after it ("foreign ministry spokesman"). */
  readonly officeOrder: 'office-first' | 'office-last';
  /** Stand before a name and belong to the person: "dr", "Prof", "Mayor". Folded. */
  readonly honorifics: ReadonlySet<string>;
  /** Open or make up the description of a person before the name: "ketua", "juru". Folded. */
  readonly roleNouns: ReadonlySet<string>;
  /** Open the name of a body: "Kementerian", "Partai". Folded. */
  readonly organisationNouns: ReadonlySet<string>;
  /** Follow a name: "SH", "PhD". Folded, without stops. */
  readonly degrees: ReadonlySet<string>;
  /** Stand before a description and carry no name: "sang", "the". Folded. */
  readonly articles: ReadonlySet<string>;
  /** How the press writes a country besides the name that Intl.DisplayNames knows: "Korut". */
  readonly countries: ByRegion;
  /** Adjectives that an office may carry instead of the country's name: "North Korean". */
  readonly demonyms: ByRegion;
}

/** Months, weekdays, and the words around them. Owner: extract/dates. */
export type DateWords = {};

/** Verbs and nouns of travel. Owner: extract/visits. */
export type VisitWords = {};

/** How questions are put. Owner: answers/. */
export type QuestionWords = {};

/** What Kutipan itself says. Owner: answers/, discord/. */
export type Phrases = {};
