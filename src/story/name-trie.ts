// All spellings in one tree of words, so that a text is searched for thousands of names in one pass.
import { languages } from '../language/index.ts';
import { isLowerAscii } from '../text/characters.ts';
import { recent } from '../text/recent.ts';
import { paragraphWords, type Word } from '../text/words.ts';
import { fits, type Spelling } from './spelling.ts';

interface Branch {
  /** Null at the last word of all names that lead here. */
  next: Map<string, Branch> | null;
  readonly here: Spelling[];
  /** Whether all that end here ask for the same capitals: "gubernur" has a spelling for every governor, and they are looked at once. */
  alike: boolean;
}

const none: readonly Match[] = [];

/** A text that is being read for names. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Capitals are not asked for; otherwise they are, except after a hyphen ("Son-hui"). */
  readonly lenient: boolean;
  /** What was found at a word before: an article is read twice, once for whom it introduces. */
  readonly known?: (readonly Match[] | undefined)[];
}

/** Spellings that end at the same words of a text. */
export interface Match {
  readonly length: number;
  readonly spellings: readonly Spelling[];
}

export class NameTrie {
  readonly #root: Branch = newBranch();
  /** First words that need no capital, of offices: most words of a text are in lower case and not among them. */
  readonly #plain = new Set<string>();

  /** A text as it is read where capitals count. */
  readonly read = recent<Reading>((text) => ({ text, words: paragraphWords(text), lenient: false, known: [] }));

  constructor(spellings: Iterable<Spelling>) {
    for (const spelling of spellings) this.add(spelling);
  }

  add(spelling: Spelling): void {
    const [first] = spelling.words;
    if (first?.needs === 'any') this.#plain.add(first.folded);
    let branch = this.#root;
    for (const { folded } of spelling.words) {
      branch.next ??= new Map();
      const next = branch.next.get(folded) ?? newBranch();
      branch.next.set(folded, next);
      branch = next;
    }
    if (branch === this.#root) return;
    branch.alike &&= asksTheSame(spelling, branch.here[0] ?? spelling);
    branch.here.push(spelling);
  }

  /** What begins at a word of a text, longest first. The tree is as deep as the longest name, so a text is read in linear time. */
  matchesAt(reading: Reading, at: number): readonly Match[] {
    const first = reading.words[at];
    if (!first || !this.#mayBegin(first, reading)) return none;
    const known = reading.known?.[at] ?? this.#matchesFrom(first, reading, at);
    if (reading.known) reading.known[at] = known;
    return known;
  }

  #matchesFrom(first: Word, reading: Reading, at: number): readonly Match[] {
    let branch = this.#root.next?.get(first.folded);
    if (!branch) return none;
    const found: Match[] = [];
    for (let i = at + 1; branch; i++) {
      const fitting = fittingOf(branch, reading, at);
      if (fitting.length > 0) found.push({ length: i - at, spellings: fitting });
      branch = branch.next?.get(reading.words[i]?.folded ?? '');
    }
    return found.reverse();
  }

  #mayBegin({ text, folded }: Word, { lenient }: Reading): boolean {
    return lenient || !isLowerAscii(text, 0, 1) || this.#plain.has(folded);
  }
}

const noSpellings: readonly Spelling[] = [];

/** The spellings that a text writes as they ask. */
function fittingOf({ here, alike }: Branch, reading: Reading, at: number): readonly Spelling[] {
  const [first] = here;
  if (!first) return noSpellings;
  const isThere = (spelling: Spelling) => isTyped(spelling, reading) || written(spelling, reading, at);
  if (!alike) return here.filter(isThere);
  return isThere(first) ? here : noSpellings;
}

const newBranch = (): Branch => ({ next: null, here: [], alike: true });

/** Of two spellings of the same words. */
function asksTheSame(a: Spelling, b: Spelling): boolean {
  return a.words.every(({ needs }, at) => needs === b.words[at]?.needs);
}

/** "Who" in a question is no World Health Organization: a relative pronoun is a name in capitals only. */
function isTyped({ words: cut }: Spelling, { lenient }: Reading): boolean {
  return lenient && (cut.length !== 1 || !cut.every(({ folded }) => relatives.has(folded)));
}

const relatives = new Set(Object.values(languages).flatMap(({ reporting }) => [...reporting.relatives]));

function written(spelling: Spelling, reading: Reading, at: number): boolean {
  return spelling.words.every(({ needs }, i) => {
    const word = reading.words[at + i];
    return word !== undefined && (fits(word, needs) || (i > 0 && reading.text[word.start - 1] === '-'));
  });
}
