// What a language must tell of how questions are put.

/** How questions are put. */
export interface QuestionWords {
  /** Question words by what they ask for. */
  readonly asks: Readonly<Record<Asked, readonly string[]>>;
  /** Bare verbs of saying, in the forms that people type: they tell that something said is asked for, and nothing else. */
  readonly saying: readonly string[];
  /** Verbs that also tell what sort of thing was said, and so belong to what is searched for: "berjanji", "deny". */
  readonly speechActs: readonly string[];
  /** After these whoever said it follows ("kata Sari"), while other verbs stand behind their speaker ("Sari bilang"). */
  readonly saidBy: readonly string[];
  /** What is believed or told of somebody, who does not say it: "diyakini", "believed to". */
  readonly toldOf: readonly string[];
  /** Nouns for something said: "tanggapan", "statement". */
  readonly sayingNouns: readonly string[];
  /** Stand before the topic: "soal", "about". */
  readonly about: readonly string[];
  /** Stand before a source: "menurut", "according to". */
  readonly accordingTo: readonly string[];
  readonly travel: readonly string[];
  /** Of those words the ones that two do together: either may have come to the other. */
  readonly meeting: readonly string[];
  /** Of those words the ones that have a guest behind them: "mengundang Sari". */
  readonly inviting: readonly string[];
  /** Those who travel for a country: "delegasi". */
  readonly travellers: readonly string[];
  /** Stand before a destination: "ke", "to"; or before where somebody is: "di", "in". */
  readonly toward: readonly string[];
  /** Before whoever or whatever words are aimed at: "tuduhan Sari terhadap Budi" is Sari's. */
  readonly against: readonly string[];
  readonly at: readonly string[];
  /** Stand before an outlet: "di Liputan6". */
  readonly within: readonly string[];
  /** The question is about a visit that has been, or one that is to come. */
  readonly past: readonly string[];
  /** Ask whether a visit is or was made at all: "jadi", "ever". */
  readonly whether: readonly string[];
  /** Open a question that wants yes or no: "apakah", "did". */
  readonly polar: readonly string[];
  /** The question is about the earliest of several: "pertama kali". */
  readonly first: readonly string[];
  /** Ask for what happened in order of time: "kronologi". */
  readonly inOrder: readonly string[];
  /** Ask for that only together with a time: "apa yang terjadi sejak Mei". */
  readonly happening: readonly string[];
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
  /** Ask what an abbreviation is short for, so that its letters are wanted and not whom it means: "kepanjangan". */
  readonly shortFor: readonly string[];
  /** What is asked for, as a sort of question or as a word of it, and the words that its answers have: "luas" → "hektar". */
  readonly answeredBy: ReadonlyMap<string, readonly string[]>;
  /** Ask for a sort of thing and need not stand in the answer: "alasan" in "apa alasan penundaan itu". */
  readonly frames: readonly string[];
  /** The country, by its canonical name, that news in this language leaves out when it speaks of its offices; null for none. */
  readonly home: string | null;
  /** Carry nothing of what is asked. */
  readonly fillers: readonly string[];
}

/** What a question wants to know. */
export type Asked = 'who' | 'when' | 'where' | 'howMany' | 'what' | 'why' | 'how' | 'meaning';

/** Why a question cannot be answered at all. */
export type QuestionFault = 'empty' | 'no-words' | 'too-long';
