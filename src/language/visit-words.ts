// What a language must tell of travel.

/** Verbs and nouns of travel; phrases of folded words joined by one blank. */
export interface VisitWords {
  /** The destination is the object: "mengunjungi". */
  readonly visiting: readonly string[];
  /** The destination follows a word of `toward`: "bertolak ke". */
  readonly going: readonly string[];
  /** The destination follows a word of `toward` or `at`: "tiba di". */
  readonly arriving: readonly string[];
  /** Of these, those that a date may follow where the place is known: "tiba Kamis". */
  readonly timed: readonly string[];
  /** A direction right after whoever goes: "Pires ke Swedia". */
  readonly bound: readonly string[];
  /** The destination is the subject: "dikunjungi". */
  readonly visited: readonly string[];
  /** Back to a place: home, unless that lies elsewhere. */
  readonly returning: readonly string[];
  /** Nouns: "kunjungan", "lawatan". */
  readonly trips: readonly string[];
  /** The same with the visitor as a suffix or pronoun: "kunjungannya". */
  readonly ownTrips: readonly string[];
  /** Out of the place that follows: "meninggalkan", "bertolak dari". */
  readonly leaving: readonly string[];
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
  /** Come to an event that the sentence before told of: "hadir". */
  readonly coming: readonly string[];
  /** Events that are held at a place: "KTT". */
  readonly gatherings: readonly string[];
  /** Of those the ones whose object is an event: "menghadiri KTT Astana". */
  readonly attending: readonly string[];
  /** Host before, guest right after, and a place: "menerima X di Praha". */
  readonly receiving: readonly string[];
  /** Guest before, host after, and no place between: "diterima Presiden X". */
  readonly received: readonly string[];
  /** The event stands before, whoever came after: "dihadiri". */
  readonly attended: readonly string[];
  readonly toward: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Before a place that one comes from: "tiba dari Praha". */
  readonly from: ReadonlySet<string>;
  /** Behind "undangan" before the guest: "undangan kepada Sari". */
  readonly dative: ReadonlySet<string>;
  /** What arrives is somebody's and not he: "surat Sari sampai di Praha". */
  readonly belongings: ReadonlySet<string>;
  /** Between a trip's noun and its traveller: "dari", "oleh"; "of", "by". */
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Name who goes along: "didampingi", "bersama". */
  readonly company: ReadonlySet<string>;
  /** Relatives, who stand before their name: "istrinya". */
  readonly kin: ReadonlySet<string>;
  /** Point back at a place or trip named before: "negara tersebut", "that country"; "kunjungan itu". */
  readonly thatPlace: readonly string[];
  readonly thatTrip: readonly string[];
  /** Stand for travellers named before. */
  readonly pronouns: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  /** With a word that points back, stand for a person named before: "kepala negara itu". */
  readonly personNouns: readonly string[];
  /** Between two verbs of one subject: "bertemu X lalu terbang ke". */
  readonly joining: ReadonlySet<string>;
  /** Between a denial and the trip that is only its reason: "batal lantaran kunjungan X". */
  readonly because: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Of `firstPerson`, those that a spokesman uses for whom he speaks for. */
  readonly we: ReadonlySet<string>;
  /** Offices of speaking for somebody else: "juru bicara". */
  readonly spokesmen: readonly string[];
  /** Bodies that announce their own people's visits and their guests: "istana". */
  readonly officials: ReadonlySet<string>;
  /** What carries travellers and is none: "pesawat". */
  readonly vehicles: ReadonlySet<string>;
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
  /** Ask for what they are followed by, which need not happen: "mendesak X membatalkan". */
  readonly urging: readonly string[];
  /** Tell what was meant to be, which once its day is over was not: "seharusnya tiba". */
  readonly intended: readonly string[];
  /** After a trip's noun, say the same: "kunjungan X dibatalkan". */
  readonly undone: readonly string[];
  /** What somebody may deny of a trip without denying the trip: "tujuan", "biaya". */
  readonly aspects: ReadonlySet<string>;
  /** After a trip, say what it is about: "terkait". */
  readonly about: ReadonlySet<string>;
  /** Of what there is none yet: "tanggal", "jadwal". */
  readonly dateNouns: ReadonlySet<string>;
  /** Marks that something is not settled; together with a date noun, that there is no date yet: "belum disepakati". */
  readonly unsettled: readonly string[];
  /** Say by themselves that there is no date: "belum dijadwalkan". */
  readonly undated: readonly string[];
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
  /** Move a trip to the date that follows "hingga": "ditunda". */
  readonly moved: ReadonlySet<string>;
  /** Right before a trip's noun, tell that its date is its end: "mengakhiri". */
  readonly ending: ReadonlySet<string>;
  /** Before a date, tell until when somebody is there: "hingga". */
  readonly until: ReadonlySet<string>;
  /** Before a date, tell the latest and the earliest day: "sebelum Jumat", "setelah 20 Juni". */
  readonly noLater: ReadonlySet<string>;
  readonly noEarlier: ReadonlySet<string>;
  /** Before a date, tell that a stay of so many days begins: "selama tiga hari mulai 4 Mei". */
  readonly beginning: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  /** Before a date, tell since when somebody is there: "sejak". */
  readonly since: ReadonlySet<string>;
}
