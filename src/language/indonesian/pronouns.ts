// Indonesian words that stand for somebody named before, or for the speaker himself.

export const pronouns: ReadonlySet<string> = new Set(['dia', 'ia', 'beliau', 'pihaknya', 'dirinya']);

export const pluralPronouns: ReadonlySet<string> = new Set(['mereka', 'keduanya', 'ketiganya']);

export const firstPerson: ReadonlySet<string> = new Set(['saya', 'kami', 'kita', 'aku', 'anda', 'gue']);

export const demonstratives: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);
