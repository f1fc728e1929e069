// What Kutipan must know of a language: words as data, one object per language, the same members in each.
import type { Inference, LanguageCode, StatementKind, VisitStatus } from '../model.ts';
import type { DiscordPhrases } from './discord-phrases.ts';
import type { PlaceWords } from './place-words.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { TitleWords } from './title-words.ts';

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

/** For the index and its questions; all folded. Owner: library/. */
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
  /** By the language translated into: word or phrase, as the index spells it or by its stems → translations, best first. */
  readonly translations: Readonly<Partial<Record<LanguageCode, ReadonlyMap<string, readonly string[]>>>>;
}

export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekend' | 'season';

/** Which third of a period: "awal Mei", "pertengahan Mei", "akhir Mei". */
export type Portion = 'early' | 'middle' | 'late';

/** What the words of each list mean. Each list is a placeholder of `DateWords.expressions`. */
export interface DateMeanings {
  /** 1 to 12. */
  readonly month: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly unit: DateUnit;
  /** "setahun": one year in one word. */
  readonly oneUnit: DateUnit;
  readonly count: number;
  readonly ordinal: number;
  /** "lalu" -1, "ini" 0, "depan" 1. */
  readonly shift: -1 | 0 | 1;
  readonly portion: Portion;
  readonly partOfDay: string;
  /** Days from today: "kemarin" -1. */
  readonly casual: number;
  /** "segera": a time that no calendar holds. */
  readonly vague: string;
  /** Months that one has: "kuartal" 3, "semester" 6. */
  readonly division: number;
  /** The first month of a season of the year: "musim semi" 3. */
  readonly season: number;
  /** "yang sama": in the year named last. */
  readonly same: string;
}

/** The vocabulary of dates; keys folded, several words joined by one blank. */
export type DateLists = { readonly [List in keyof DateMeanings]: ReadonlyMap<string, DateMeanings[List]> };

/** The rules that read an expression; each has a reader in extract/dates/readers. */
export type DateRule =
  | 'day'
  | 'days'
  | 'numeric-days'
  | 'numeric'
  | 'iso'
  | 'weekday'
  | 'weekday-of-week'
  | 'month'
  | 'month-of-year'
  | 'day-of-month'
  | 'week-of-month'
  | 'year'
  | 'years'
  | 'decade'
  | 'division'
  | 'season'
  | 'same-year'
  | 'period'
  | 'ago'
  | 'span'
  | 'several'
  | 'casual'
  | 'time'
  | 'vague';

/** Months, weekdays, and the words around them. Owner: extract/dates. */
export interface DateWords {
  readonly lists: DateLists;
  /** How the language puts a date: templates over the lists, and the rule that reads each. */
  readonly expressions: readonly { readonly rule: DateRule; readonly template: string }[];
  /** Words that may stand inside a date without being one: "pada", "tanggal", "hingga". */
  readonly glue: ReadonlySet<string>;
  /** Beside the words of the lists, what makes a date likely: "tanggal", the ending of "80-an". */
  readonly anchors: ReadonlySet<string>;
  /** Between two dates that make a range. */
  readonly to: readonly string[];
  /** Between two dates that share a year: "20 Mei dan 3 Juni 2024". */
  readonly and: readonly string[];
  /** Before or after a date whose other end is open: "paling cepat", "at the earliest". */
  readonly earliest: readonly string[];
  readonly latest: readonly string[];
  /** Before two dates that "and" makes a range: "antara Mei dan Juli". */
  readonly between: ReadonlySet<string>;
  /** Before a date that comes again and again: "setiap Senin". */
  readonly recurring: ReadonlySet<string>;
  /** Between a date and its time: "sekitar", "pada". */
  readonly atTime: ReadonlySet<string>;
  /** Verbs and particles that put a sentence into the future or the past. */
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Before a figure that is no date: "pasal", "nomor", "skor". A law is "Nomor 12 Tahun 2006". */
  readonly notAfter: ReadonlySet<string>;
  /** After a figure that is no year: "orang", "meter". */
  readonly notBefore: ReadonlySet<string>;
  /** Before a date that is part of a name: "Jalan 17 Agustus", "Universitas 11 Maret". */
  readonly namedAfterDates: ReadonlySet<string>;
  /** After one of these a bare month or year is certainly one: "pada", "bulan", "sejak". */
  readonly leads: ReadonlySet<string>;
  /** Months and weekdays that are also other words, and count only when written with a capital: "Minggu", "March". */
  readonly capitalised: ReadonlySet<string>;
}

/** Verbs and nouns of travel; phrases of folded words joined by one blank. Owner: extract/visits. */
export interface VisitWords {
  /** The destination is the object: "mengunjungi". */
  readonly visiting: readonly string[];
  /** The destination follows a word of `toward`: "bertolak ke". */
  readonly going: readonly string[];
  /** The destination follows a word of `toward` or `at`: "tiba di". */
  readonly arriving: readonly string[];
  /** A direction right after whoever goes: "Pires ke Swedia". */
  readonly bound: readonly string[];
  /** The destination is the subject: "dikunjungi". */
  readonly visited: readonly string[];
  /** Nouns: "kunjungan", "lawatan". */
  readonly trips: readonly string[];
  /** The same with the visitor as a suffix or pronoun: "kunjungannya". */
  readonly ownTrips: readonly string[];
  /** A host receives: "menyambut", "menerima kunjungan". */
  readonly welcoming: readonly string[];
  /** "mengundang": inviter before, guest after. */
  readonly inviting: readonly string[];
  /** "diundang": guest before, inviter after. */
  readonly invited: readonly string[];
  /** "undangan": inviter after, guest before. */
  readonly invitations: readonly string[];
  /** Before "undangan", it is a circumstance of a trip that the sentence tells itself ("atas undangan X"), unless thanks precede. */
  readonly onInvitation: ReadonlySet<string>;
  readonly thanks: ReadonlySet<string>;
  /** Verbs and nouns of meeting; only with a place. */
  readonly meeting: readonly string[];
  readonly toward: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Between a trip's noun and its traveller: "dari", "oleh"; "of", "by". */
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Point back at a place or trip named before: "negara tersebut", "that country"; "kunjungan itu". */
  readonly thatPlace: readonly string[];
  readonly thatTrip: readonly string[];
  /** Stand for travellers named before. */
  readonly pronouns: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Open the description of a group that travels: "delegasi", "rombongan". */
  readonly groups: readonly string[];
  /** Marks of a trip that is to come. */
  readonly planned: readonly string[];
  /** Marks that whoever travels has said that he will: "bersedia". */
  readonly willing: readonly string[];
  /** Marks of hearsay: "dikabarkan", "kemungkinan". */
  readonly hedged: readonly string[];
  /** Marks of a trip that took place. */
  readonly happened: readonly string[];
  /** Marks that it will not or did not take place. */
  readonly denied: readonly string[];
  /** Of what there is none yet: "tanggal", "jadwal". */
  readonly dateNouns: ReadonlySet<string>;
  /** Marks that something is not settled; together with a date noun, that there is no date yet: "belum disepakati". */
  readonly unsettled: readonly string[];
  /** Verbs that say nothing of their own between a trip and its date: "dilakukan", "berlangsung". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Look like verbs and are none: "menteri". */
  readonly notVerbs: ReadonlySet<string>;
  /** Begin a clause of its own: "bahwa", "ketika". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Open the purpose of a trip, whose verb is no event of its own: "untuk bertemu". */
  readonly purpose: ReadonlySet<string>;
  /** Tie a date before them to the clause after them: "pada Juli, ketika …". */
  readonly whenWords: ReadonlySet<string>;
  /** Single out the date that counts: "yaitu", "tepatnya". */
  readonly namely: ReadonlySet<string>;
}

/** How questions are put. Owner: answers/. */
export interface QuestionWords {
  /** Question words by what they ask for. */
  readonly asks: Readonly<Record<Asked, readonly string[]>>;
  /** Bare verbs of saying, in the forms that people type: they tell that something said is asked for, and nothing else. */
  readonly saying: readonly string[];
  /** Verbs that also tell what sort of thing was said, and so belong to what is searched for: "berjanji", "deny". */
  readonly speechActs: readonly string[];
  /** After these whoever said it follows ("kata Sari"), while other verbs stand behind their speaker ("Sari bilang"). */
  readonly saidBy: readonly string[];
  /** Nouns for something said: "tanggapan", "statement". */
  readonly sayingNouns: readonly string[];
  /** Stand before the topic: "soal", "about". */
  readonly about: readonly string[];
  /** Stand before a source: "menurut", "according to". */
  readonly accordingTo: readonly string[];
  readonly travel: readonly string[];
  /** Those who travel for a country: "delegasi". */
  readonly travellers: readonly string[];
  /** Stand before a destination: "ke", "to"; or before where somebody is: "di", "in". */
  readonly toward: readonly string[];
  readonly at: readonly string[];
  /** Stand before an outlet: "di Liputan6". */
  readonly within: readonly string[];
  /** The question is about a visit that has been, or one that is to come. */
  readonly past: readonly string[];
  readonly coming: readonly string[];
  /** Stand before a date that bounds the answer: it begins after that date ends ("setelah"), or with it ("sejak"); it ends
   * before that date begins ("sebelum"), or with it ("hingga"). */
  readonly after: readonly string[];
  readonly since: readonly string[];
  readonly before: readonly string[];
  readonly until: readonly string[];
  /** Stand before whoever else takes part: "dengan", "with". */
  readonly along: readonly string[];
  /** May stand between a word of saying and who said it: "kata si …", "statement by …". */
  readonly links: readonly string[];
  /** Carry nothing of what is asked. */
  readonly fillers: readonly string[];
}

/** What a question wants to know. */
export type Asked = 'who' | 'when' | 'where' | 'howMany' | 'what' | 'why' | 'how';

/** Why a question cannot be answered at all. */
export type QuestionFault = 'empty' | 'no-words' | 'too-long';

/** What Kutipan itself says. Owner: answers/, discord/. */
export interface Phrases {
  readonly uncertainSpeaker: string;
  readonly nothingFound: string;
  /** Heads what is shown when nothing was found. */
  readonly nearMisses: string;
  /** Marks a source whose text is ours and not the outlet's. */
  readonly digest: string;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly statuses: Readonly<Record<VisitStatus, string>>;
  readonly inferences: Readonly<Record<Inference, string>>;
  readonly paragraph: (number: number) => string;
  /** Before the day on which something was said. */
  readonly saidOn: string;
  readonly published: string;
  readonly undated: string;
  readonly unknownOutlet: string;
  /** Before those who relayed a statement. */
  readonly via: string;
  readonly alsoIn: string;
  /** Before the surface of a name, where it is not the canonical one. */
  readonly writtenAs: string;
  readonly attributedTo: (source: string) => string;
  readonly asOf: (day: string) => string;
  readonly visit: (visitor: string, place: string) => string;
  readonly somewhere: string;
  readonly earliest: (day: string) => string;
  readonly latest: (day: string) => string;
  readonly noDate: string;
  /** Heads the claims on a visit to come, and those on visits that have been. */
  readonly history: string;
  readonly pastVisits: string;
  /** Before what other sources say, and before what the state replaced. */
  readonly otherSources: string;
  readonly previously: (day: string) => string;
  readonly sources: (articles: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly about: (facts: AboutFacts) => readonly string[];
  readonly questionFaults: Readonly<Record<QuestionFault, (longest: number) => string>>;
}

/** What `/about` tells of the corpus; days already in words. */
export interface AboutFacts {
  readonly story: string | null;
  readonly articles: number;
  readonly digests: number;
  readonly statements: number;
  readonly visits: number;
  readonly newest: string | null;
}

/** What news portals put around and into an article, told by the words alone; all folded. Owner: corpus/import. */
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
  /** Tie a date to the report that an article passes on: "dilansir". */
  readonly relays: readonly string[];
  /** Tie a date to the day that an article tells of: "melaporkan". */
  readonly reports: readonly string[];
  /** Stand in the credit of a picture: "foto", "dok". */
  readonly photoWords: readonly string[];
  /** Open the caption of a picture, before a comma or a colon: "keterangan gambar". */
  readonly captionHeads: readonly string[];
}
