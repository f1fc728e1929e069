// English words that stand for somebody named before, or for the speaker himself.

export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it']);

export const pluralPronouns: ReadonlySet<string> = new Set(['they', 'both']);

export const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'you', 'my', 'our', 'us']);

/** Stand before the noun: "the minister". */
export const demonstratives: ReadonlySet<string> = new Set(['the', 'that', 'this']);
