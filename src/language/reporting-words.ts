// What a language says about attribution: the words beside what somebody said.

/** Words that attribute speech, all folded; several words are joined by a space. */
export interface ReportingWords {
  /** Follow the words said and precede the speaker: "…," kata X. */
  readonly after: ReadonlySet<string>;
  /** A possessive suffix that makes the speaker of such a word somebody named before: "ujar" + "nya". */
  readonly possessive: string | null;
  /** Verbs that always report: what follows is content even without "bahwa" or a comma. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that report when a person or a report is their subject and a clause follows: "menyebut Oslo berbohong". */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Verbs that report only when "bahwa", a comma or a quotation follows: "menambahkan dua gelar" reports nothing. */
  readonly weakVerbs: ReadonlySet<string>;
  /** Report only where words of the speaker stand in marks behind them: 'called the bridge "a gift to the city"'. */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Their object is who listens, and the words come behind it: "told reporters that …". */
  readonly telling: ReadonlySet<string>;
  /** Behind a comma they go on with the words of whoever spoke in the sentence: ", adding that …". */
  readonly participles: ReadonlySet<string>;
  /** Whether "A, X said, B" interrupts A and B; where it does not, "Kemarin, X mengatakan, B" opens B. */
  readonly interrupts: boolean;
  /** Turn what is said into its contrary: "tidak". */
  readonly negations: ReadonlySet<string>;
  /** Verbs whose content is the claim that is denied. */
  readonly denials: ReadonlySet<string>;
  /** Open the source of a sentence's content: "menurut X, …". */
  readonly accordingTo: ReadonlySet<string>;
  /** The same, where a noun of somebody's words follows: "berdasarkan keterangan X, …". */
  readonly basis: ReadonlySet<string>;
  /** Behind these the content rests on no source: "menurut jadwal". */
  readonly nonSources: ReadonlySet<string>;
  /** Passives whose agent follows: "demikian disampaikan X". */
  readonly passives: ReadonlySet<string>;
  /** Nouns that name words of their owner: "demikian pernyataan X". */
  readonly nouns: ReadonlySet<string>;
  /** Join a reporting verb and its content: "bahwa". */
  readonly that: ReadonlySet<string>;
  /** Before a verb, the speaker does not speak, or not yet: "menolak mengatakan", "untuk mengatakan". */
  readonly refusals: ReadonlySet<string>;
  /** Before a verb, it has not been said yet: "akan mengumumkan". */
  readonly notYet: ReadonlySet<string>;
  /** Between speaker and verb: "juga", "kemudian". */
  readonly adverbs: ReadonlySet<string>;
  /** Join a second verb to the same speaker: "dan", "sambil". */
  readonly joining: ReadonlySet<string>;
  /** Join names to one speaker: "dan". */
  readonly and: ReadonlySet<string>;
  /** Begin a clause or sentence without saying anything: "sebaliknya", "namun". */
  readonly connectives: ReadonlySet<string>;
  /** End a speaker's noun phrase: prepositions, conjunctions, "yang". */
  readonly boundaries: ReadonlySet<string>;
  /** Of these, those that open a clause with a subject of its own: "setelah X menyatakan". */
  readonly subordinators: ReadonlySet<string>;
  /** The boundary that opens a relative clause: "yang". */
  readonly relatives: ReadonlySet<string>;
  /** Of these, those that may join the parts of an office: "duta besar Norwegia untuk X". */
  readonly officeJoints: ReadonlySet<string>;
  /** Join an unnamed speaker with what he speaks for: "a spokesman for the city". */
  readonly belongings: ReadonlySet<string>;
  /** Open what may stand between a verb and the comma before its content: "kepada wartawan". */
  readonly asides: ReadonlySet<string>;
  /** Of these, those before whom the words are spoken to: "kepada". */
  readonly addressing: ReadonlySet<string>;
  /** Right behind a verb, with no clause to follow, they make it mean something else: "menegaskan diri". */
  readonly fixedObjects: ReadonlySet<string>;
  /** At the head of a sentence, they say that the words stand before it: "Demikian dikatakan X." */
  readonly thus: ReadonlySet<string>;
  /** Before a passive or a relay: "seperti dikatakan X". */
  readonly comparisons: ReadonlySet<string>;
  /** Introduce who passed the words on: "dikutip" in "dikutip dari X". */
  readonly relays: ReadonlySet<string>;
  /** Between such a word and the relay: "dari". */
  readonly relayJoints: ReadonlySet<string>;
  /** Before a quotation, they make it a title or a name: "berjudul". */
  readonly namings: ReadonlySet<string>;
  /** Whole contents that point elsewhere: "hal itu". */
  readonly pointers: ReadonlySet<string>;
  /** A word that shows a clause: "akan", "tidak". */
  readonly predicates: ReadonlySet<string>;
  /** Of these, forms that end a subject: "was" in "Ada Lund was quoted". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Whether a word looks like a verb of the language. */
  readonly isVerb: (word: string) => boolean;
  /** Nouns of unnamed speakers, or what makes a noun one: "para", "sumber", "pejabat". */
  readonly sources: ReadonlySet<string>;
  /** Of these and of the indefinites, those that mean more than one: "para". */
  readonly plurals: ReadonlySet<string>;
  /** Nouns that may mean any person named before: "pejabat itu". */
  readonly anybody: ReadonlySet<string>;
  /** Nouns of newspapers and the like, any of which may mean one that another introduced: "harian", "koran". */
  readonly outlets: ReadonlySet<string>;
  /** Texts that pass on what their owner says: "pernyataan itu". Alone they are nobody, unless they are sources too. */
  readonly documents: ReadonlySet<string>;
  /** Whether a noun names an event or a thing, which says nothing: "pertemuan", "kondisi". Folded. */
  readonly isThing: (word: string) => boolean;
  /** Whether a noun is formed like a word for somebody who does something: "pengunjung". Folded. */
  readonly isAgent: (word: string) => boolean;
  /** Words of whoever speaks for himself: "saya", "kami". */
  readonly firstPerson: ReadonlySet<string>;
  /** Stand for one speaker who was named: "dia". */
  readonly pronouns: ReadonlySet<string>;
  /** Stand for several: "mereka". */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Point back at somebody introduced: "itu", "tersebut" after a noun. */
  readonly demonstratives: ReadonlySet<string>;
}
