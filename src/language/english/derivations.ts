// What an English word may be built from, for words that the lexicon lacks while it has their root: "forestry" from "forest".

interface Derivation {
  readonly ends: RegExp;
  /** What may stand there instead. */
  readonly instead: readonly string[];
}

// Longest endings first. Indonesian builds its words from roots as well, so that a root's translation meets all of its family.
const derivations: readonly Derivation[] = [
  { ends: /(?:i|a)bility$/u, instead: ['', 'e', 'able', 'ible'] },
  { ends: /isation$|ization$/u, instead: ['ise', 'ize', ''] },
  { ends: /ification$/u, instead: ['ify', ''] },
  { ends: /ation$/u, instead: ['ate', 'e', ''] },
  { ends: /ition$|ution$/u, instead: ['e', 'it', 'ute'] },
  { ends: /ment$/u, instead: ['', 'e'] },
  { ends: /ness$/u, instead: [''] },
  { ends: /iness$/u, instead: ['y'] },
  { ends: /ion$/u, instead: ['', 'e'] },
  { ends: /ship$|hood$|less$|wards?$/u, instead: [''] },
  { ends: /[ae]ncy$/u, instead: ['ant', 'ent'] },
  { ends: /[ae]nce$/u, instead: ['', 'e', 'ent', 'ant'] },
  { ends: /(?<=[a-z]{3})able$|ible$/u, instead: ['', 'e'] },
  { ends: /ically$/u, instead: ['ic', 'ical'] },
  { ends: /ily$/u, instead: ['y'] },
  { ends: /ly$/u, instead: ['', 'le'] },
  { ends: /ful$/u, instead: [''] },
  { ends: /ical$/u, instead: ['ic', 'ics', 'y'] },
  { ends: /ial$/u, instead: ['y', '', 'e'] },
  { ends: /al$/u, instead: ['', 'e', 'y'] },
  { ends: /i[sz]er$/u, instead: ['ise', 'ize'] },
  { ends: /ier$/u, instead: ['y'] },
  { ends: /([bdgklmnprt])\1(?:er|ing|ed)$/u, instead: ['$1'] },
  { ends: /(?:er|or)$/u, instead: ['', 'e'] },
  { ends: /(?:ist|ism|ic|ish|ous|ive|an|ian|ery|ry|age|dom|en)$/u, instead: ['', 'e', 'y'] },
  { ends: /ity$/u, instead: ['', 'e'] },
  { ends: /ing$/u, instead: ['', 'e'] },
  { ends: /ed$/u, instead: ['', 'e'] },
  { ends: /y$/u, instead: ['', 'e'] },
];

const beginnings = /^(?:re|un|non|pre|co|mis|dis|anti|inter|over|under|out|self)(?=[a-z]{4})/u;
const shortestRoot = 4;

/** Likelier ones first; most are no words, and whoever looks them up finds nothing. */
export function derivedFrom(word: string): readonly string[] {
  const roots = derivations.flatMap(({ ends, instead }) =>
    ends.test(word) ? instead.map((ending) => word.replace(ends, ending)) : [],
  );
  const bare = word.replace(beginnings, '');
  return [...new Set(bare === word ? roots : [...roots, bare])].filter((root) => root.length >= shortestRoot);
}
