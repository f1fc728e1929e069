// What Kutipan must know of a language: words as data, one object per language, the same members in each.
import type { LanguageCode } from '../model.ts';
import type { Phrases } from './answer-phrases.ts';
import type { DateWords } from './date-words.ts';
import type { DiscordPhrases } from './discord-phrases.ts';
import type { PlaceWords } from './place-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { TitleWords } from './title-words.ts';
import type { VisitWords } from './visit-words.ts';

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
  readonly places: PlaceWords;
  readonly dates: DateWords;
  readonly visits: VisitWords;
  readonly questions: QuestionWords;
  readonly phrases: Phrases;
  readonly portals: PortalWords;
  readonly discord: DiscordPhrases;
}

/** For the index and its questions; all folded. */
export interface SearchWords {
  /** Carry no content. Never a negation, never a word of time order (lalu, sebelum): those change the answer. */
  readonly stopWords: ReadonlySet<string>;
  /** As people type → as newspapers write: "yg" → "yang". */
  readonly informal: ReadonlyMap<string, string>;
  /** Spellings of one word → the one that the index uses: "propinsi" → "provinsi", "satu" → "1". */
  readonly variants: ReadonlyMap<string, string>;
  /** Two words with a space between → the word that they also make: "ibu kota" → "ibukota". */
  readonly compounds: ReadonlyMap<string, string>;
  /** The stem of a folded word; names must not be passed in. */
  readonly stem: (word: string) => string;
  /** Forms of the words that have a translation: "visited". */
  readonly forms: () => Iterable<string>;
  /** Words that a word may be built from, of which most are none: "builder" from "build". For words that have no translation. */
  readonly derivedFrom: (word: string) => readonly string[];
  /** How the other language may write what both have borrowed: "restoration" is "restorasi". */
  readonly loans: Readonly<Partial<Record<LanguageCode, (word: string) => readonly string[]>>>;
  /** By the language translated into: word or phrase, as the index spells it or by its stems → translations, best first. */
  readonly translations: Readonly<Partial<Record<LanguageCode, ReadonlyMap<string, readonly string[]>>>>;
  /** What else words are called; look them up with `calledAlso`. */
  readonly synonyms: () => Synonyms;
}

/** Those of the portal words that are whole lines or share buttons; they stand in a file of their own. */
export type PortalLabels = Pick<PortalWords, 'labels' | 'edgeLabels' | 'shareWords' | 'listHeads'>;

/** What news portals put around and into an article, told by the words alone; all folded. */
export interface PortalWords {
  /** Whole lines that belong to the page and not to the article: "advertisement", "google news". */
  readonly labels: ReadonlySet<string>;
  /** The same, but words that an article may use as a sub-heading too: they go only above its first and below its last paragraph. */
  readonly edgeLabels: ReadonlySet<string>;
  /** Words that a row of share buttons consists of: "bagikan", "whatsapp". */
  readonly shareWords: ReadonlySet<string>;
  /** Open a line of keywords, before a colon: "tags". */
  readonly tagHeads: readonly string[];
  /** Open a line about rights: "hak cipta". */
  readonly rights: readonly string[];
  /** Whole lines told by their form, each with the name of its rule: "2 dari 4 halaman", "Dibaca 120 kali". */
  readonly lineMarks: readonly { readonly rule: string; readonly pattern: RegExp }[];
  /** Open a line that leads to another article: "baca juga". */
  readonly related: readonly string[];
  /** The same before a colon only, since sub-headings begin with them too: "baca". */
  readonly relatedBeforeColon: readonly string[];
  /** Stand in a line about the article itself: "artikel ini telah tayang di". */
  readonly aboutItself: readonly string[];
  /** Whole lines above a list of other articles: "populer". */
  readonly listHeads: ReadonlySet<string>;
  /** Open a line that advertises a channel of the outlet: "ikuti", "dapatkan". */
  readonly invitations: readonly string[];
  /** What such a line advertises: "saluran whatsapp". */
  readonly channels: readonly string[];
  /** Marks of something that was embedded, inside a line: "[Gambas:Video]". Global. */
  readonly embeds: RegExp;
  /** Before the author's name without a colon: "oleh". */
  readonly by: readonly string[];
  /** Before the author's name, before other people's of the byline. */
  readonly byAuthor: readonly string[];
  readonly byOther: readonly string[];
  /** Open the name of those who wrote it together: "tim". */
  readonly teams: readonly string[];
  /** Before the time of publication, before that of the last change. */
  readonly publishedAt: readonly string[];
  readonly updatedAt: readonly string[];
  /** Abbreviation → offset from UTC. */
  readonly timeZones: ReadonlyMap<string, string>;
  /** Stand in the names of outlets and hardly in those of people, and are none by themselves: "news", "harian". */
  readonly outletWords: ReadonlySet<string>;
  /** Name an outlet by themselves, or at the beginning of a longer word: "kompas", "detiknews". */
  readonly outlets: readonly string[];
  /** A publishing company → its outlet, where the name does not tell: "dynamo media network" → "kumparan". */
  readonly owners: ReadonlyMap<string, string>;
  /** Tie a date to the report that an article passes on: "dilansir". */
  readonly relays: readonly string[];
  /** Tie a date to the day that an article tells of: "melaporkan". */
  readonly reports: readonly string[];
  /** Stand in the credit of a picture: "foto", "dok". */
  readonly photoWords: readonly string[];
  /** Open the caption of a picture, before a comma or a colon: "keterangan gambar". */
  readonly captionHeads: readonly string[];
  /** Say in brackets where on a picture somebody is: "kiri". */
  readonly captionSides: readonly string[];
}
