// What a language must tell of dates: its words, what they mean, and the templates that they stand in.

export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'weekend' | 'season';

/** Which third or half of a period: "awal Mei", "pertengahan Mei", "akhir Mei", "paruh pertama Mei". */
export type Portion = 'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf';

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
  /** Days from the date named before: "keesokan harinya" 1, "hari yang sama" 0. */
  readonly anchored: number;
  /** After a count of units, to which side of the date named before: "kemudian" 1, "sebelumnya" -1. */
  readonly later: -1 | 1;
  /** Beside a unit without a count: "berikutnya" 1 in "pekan berikutnya". */
  readonly adjacent: -1 | 1;
  /** A century in words or Roman figures: "xix" 19. */
  readonly century: number;
  /** A holiday that falls on the same day every year: month and day, "08-17". */
  readonly holiday: string;
  /** A holiday that the calendar moves, of which only the words are known: "lebaran". */
  readonly movable: string;
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
  | 'weekday-ahead'
  | 'month'
  | 'month-of-year'
  | 'day-of-month'
  | 'week-of-month'
  | 'year'
  | 'years'
  | 'decade'
  | 'division'
  | 'season'
  | 'nearSeason'
  | 'same-year'
  | 'anchored'
  | 'century'
  | 'holiday'
  | 'period'
  | 'ago'
  | 'span'
  | 'several'
  | 'casual'
  | 'time'
  | 'vague';

/** Months, weekdays, and the words around them. */
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
  /** Before a word of `future`: it was planned then, and may be over by now. */
  readonly formerly: ReadonlySet<string>;
  /** Of what may be, before publication or after: "kemungkinan pada Mei". */
  readonly likely: ReadonlySet<string>;
  /** Before a figure that is no date: "pasal", "nomor", "skor". A law is "Nomor 12 Tahun 2006". */
  readonly notAfter: ReadonlySet<string>;
  /** After a figure that is no year: "orang", "meter". */
  readonly notBefore: ReadonlySet<string>;
  /** Before a date that is part of a name: "Jalan 17 Agustus", "Universitas 11 Maret". */
  readonly namedAfterDates: ReadonlySet<string>;
  /** After one of these a holiday without a year is a day, and not a topic: "pada Natal", not "pohon Natal". */
  readonly onHoliday: ReadonlySet<string>;
  /** After one of these a bare month or year is certainly one: "pada", "bulan", "sejak". */
  readonly leads: ReadonlySet<string>;
  /** Months and weekdays that are also other words, and count only when written with a capital: "Minggu", "March". */
  readonly capitalised: ReadonlySet<string>;
}
