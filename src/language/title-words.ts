// What a language calls people's offices, and the words around names.

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

/** Offices, honorifics and their abbreviations. */
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
  /** Make up the names of bodies and offices, and nobody's: "Kesehatan", "Nasional". Folded. */
  readonly bodyWords: ReadonlySet<string>;
  /** Before a single capitalised word they make it a firm, a club, a party: "maskapai Elang". Folded. */
  readonly brandNouns: ReadonlySet<string>;
  /** Offices whose place is named with them: "Bupati Sula". Folded. */
  readonly placeOffices: ReadonlySet<string>;
  /** Begin the names of places of two words: "New", "Banda". Folded. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Close the name of a body or firm and are nobody's surname: "Internasional", "Tbk", "Airlines". Folded. */
  readonly bodyEnds: ReadonlySet<string>;
  /** Join such words in one name: "dan". Folded. */
  readonly joints: ReadonlySet<string>;
  /** Open the name of a place: "Kota", "Gunung". Folded. */
  readonly placeNouns: ReadonlySet<string>;
  /** Before a name, they make it a place: "di", "in". Folded. */
  readonly locatives: ReadonlySet<string>;
  /** Follow a name: "SH", "PhD". Folded, without stops. */
  readonly degrees: ReadonlySet<string>;
  /** Stand before a description and carry no name: "sang", "the". Folded. */
  readonly articles: ReadonlySet<string>;
  /** Make a description nobody's in particular: "seorang juru bicara istana", "para menteri". Folded. */
  readonly indefinites: ReadonlySet<string>;
  /** Before an office, these make it somebody else's: "mantan presiden Islandia". Folded. */
  readonly unsettling: ReadonlySet<string>;
}
