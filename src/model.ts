// The nouns that every part of Kutipan speaks in, from the article on disk to the answer.

/** A calendar day, `2024-06-13`. Days carry no time zone: news is dated by the day it was published where it was published. */
export type IsoDay = string;

export type LanguageCode = 'id' | 'en';

/**
 * One report as an outlet published it, or our digest of it. What the source does not say is absent, never invented.
 */
export interface Article {
  /** The file's name without `.md`; unique in a corpus. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** An ISO day, or an ISO instant with offset (`2024-06-13T09:04+07:00`) where the source gives the time. */
  readonly published?: string;
  /** Present when nobody stated the date and it was read out of the text. */
  readonly publishedFrom?: 'text';
  readonly url?: string;
  readonly language: LanguageCode;
  /** `digest`: our own sentences around exact quotations. `full`: the outlet's words. */
  readonly text: 'full' | 'digest';
  /** The name of the file or the address that the article was imported from; ties a digest to its full text. */
  readonly origin: string;
  readonly paragraphs: readonly Paragraph[];
}

export type ParagraphKind = 'body' | 'heading' | 'caption';

export interface Paragraph {
  readonly article: Article;
  /** Counted from 1, as readers count. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** As the source has it, quotation marks included. Nothing that is shown is ever anything but a slice of this. */
  readonly text: string;
}

/** A stretch of a paragraph: `paragraph.text.slice(start, end) === text`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'vague';

/** A time as the text puts it, and the interval of days that it means. */
export interface When {
  /** First day, or null: open ("paling lambat Mei") or unknown ("segera"). */
  readonly from: IsoDay | null;
  /** Last day, inclusive, or null: open ("paling cepat pekan depan") or unknown. */
  readonly to: IsoDay | null;
  /** The expression as written. */
  readonly words: string;
  readonly grain: Grain;
  /** What the words do not say and we concluded. */
  readonly inferred: readonly Inference[];
}

/**
 * `year` from the publication date, `reference`: counted from the publication date ("pekan lalu"), `anchor`: counted from the
 * date named before it ("keesokan harinya"), …
 */
export type Inference = 'year' | 'month' | 'day' | 'reference' | 'anchor';

export interface DateMention {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly when: When;
  readonly rule: string;
}

export type EntityKind = 'person' | 'organisation' | 'place';

/** A person, organisation or place of the story, under its canonical name. */
export interface Entity {
  readonly name: string;
  readonly kind: EntityKind;
  /** The name that an answer in English shows, where it differs. */
  readonly english?: string;
  /** Every way the coverage and its readers write it, the canonical name included. */
  readonly spellings: readonly string[];
  /** Offices, newest last: "Menteri Luar Negeri" "Korea Utara". */
  readonly roles: readonly Role[];
  /** The country that a city lies in or an organisation belongs to. */
  readonly country?: string;
  /** A country, a city, … for places; what sort of body for organisations ("agency", "government", …). */
  readonly sort?: string;
  /** Whose statements its statements are: a capital speaks for its government ("Moskow menuduh" is Rusia). */
  readonly speaksFor?: string;
  /** Stands in `story.yaml`; false when the name was found in the articles alone. */
  readonly listed: boolean;
}

export interface Role {
  readonly title: string;
  /** Country or organisation, by its canonical name. */
  readonly of?: string;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
}

/** What `story.yaml` holds. */
export interface Story {
  readonly title: string;
  readonly entities: readonly Entity[];
  readonly defaultVisit?: { readonly visitor: string; readonly country: string; readonly city?: string };
}

/** A name, spelling or role in a text, and whose it is. */
export interface NameMention extends Span {
  readonly entity: Entity;
  /** `name` a spelling; `role` an office alone ("Menlu Korut"); `short` a part of a name that was introduced in full before. */
  readonly by: 'name' | 'role' | 'short';
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** Who said what: content that the text attributes to a source. */
export interface Statement {
  readonly paragraph: Paragraph;
  /** Canonical name, or null where the text does not settle it: then it is shown as "pembicara tidak pasti". */
  readonly speaker: string | null;
  /** The speaker as written at the cue: "Menlu Choe", "-nya", "dia"; null when no words stand for it. */
  readonly surface: string | null;
  readonly role: string | null;
  /** The word that attributes: "kata", "menurut", "membantah". */
  readonly cue: string;
  readonly kind: StatementKind;
  /** The words said, without quotation marks; two where the cue stands in the middle. In order of the text. */
  readonly quotes: readonly [Span, ...Span[]];
  /** Who relayed it, nearest to the speaker first: ["Kantor Asisten Menlu Korut", "KCNA"]. */
  readonly via: readonly string[];
  readonly said: When | null;
  /** The rule that found it, so that a wrong one can be traced and made a test. */
  readonly rule: string;
  /** 0 to 1: how sure the rule is of the speaker. */
  readonly confidence: number;
}

export type VisitStatus = 'happened' | 'planned' | 'reported' | 'invited' | 'no-date' | 'denied';

/** Who goes where, when, as one source tells it. */
export interface Visit {
  readonly paragraph: Paragraph;
  /** The sentence that tells it. */
  readonly span: Span;
  readonly visitor: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly when: When | null;
  readonly status: VisitStatus;
  /** Who says so, or null where the article says it on its own account. */
  readonly attributedTo: string | null;
  /** A meeting there, or being there, implies it: its day is a day of the visit and not its whole time. */
  readonly implied: boolean;
  readonly rule: string;
}

/** All that the extractor finds in one article. */
export interface Findings {
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  readonly visits: readonly Visit[];
}

export const commandNames = ['who-said', 'when-visit', 'ask'] as const;
/** The questions that have an answer of their own kind. */
export type CommandName = (typeof commandNames)[number];

/** One thing that an answer shows. */
export interface Finding {
  readonly paragraph: Paragraph;
  /** The part of the paragraph that answers, to be set off: the statement's sentence, the visit's, the best one of `ask`. */
  readonly sentence: Span;
  readonly statement: Statement | null;
  readonly visit: Visit | null;
  /** Other places where the same was said or told. */
  readonly alsoIn: readonly Paragraph[];
  /** Comparable within one answer only. */
  readonly score: number;
}

/** Where a when-question stands as of the newest report that bears on it. */
export interface VisitState {
  /** Null where the question names nobody. */
  readonly visitor: string | null;
  readonly country: string | null;
  readonly when: When | null;
  /** Null where a sentence tells the day, but no visit was read from it. */
  readonly status: VisitStatus | null;
  /** Publication day of the report that the state rests on. */
  readonly asOf: IsoDay | null;
  readonly attributedTo: string | null;
  /** What other sources say in reports of the same day; no verdict on who is right. */
  readonly others: readonly Visit[];
  /** What the state replaced: the newest older claim that says something else. */
  readonly previous: Visit | null;
}

/** What a question was taken to ask. */
export interface Understood {
  readonly words: string;
  readonly speaker: string | null;
  readonly visitor: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly after: IsoDay | null;
  readonly before: IsoDay | null;
}

/** What Kutipan found; how it is worded is the business of the terminal and of Discord. */
export interface Answer {
  readonly question: string;
  readonly command: CommandName;
  /** The language to answer in. */
  readonly language: LanguageCode;
  readonly understood: Understood;
  readonly found: boolean;
  /** For when-visit only. */
  readonly state: VisitState | null;
  readonly findings: readonly Finding[];
  /** The nearest that there is when nothing was found; never presented as an answer. */
  readonly nearMisses: readonly Finding[];
}
