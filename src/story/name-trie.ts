// All spellings in one tree of words, so that a text is searched for thousands of names in one pass.
import { languages } from '../language/index.ts';
import type { Word } from '../text/words.ts';
import { fits, type Spelling } from './spelling.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  readonly here: Spelling[];
}

/** A text that is being read for names. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Capitals are not asked for; otherwise they are, except after a hyphen ("Son-hui"). */
  readonly lenient: boolean;
}

/** Spellings that end at the same words of a text. */
export interface Match {
  readonly length: number;
  readonly spellings: readonly Spelling[];
}

export class NameTrie {
  readonly #root: Branch = { next: new Map(), here: [] };

  constructor(spellings: Iterable<Spelling>) {
    for (const spelling of spellings) this.#add(spelling);
  }

  #add(spelling: Spelling): void {
    let branch: Branch = this.#root;
    for (const { folded } of spelling.words) {
      const next = branch.next.get(folded) ?? { next: new Map(), here: [] };
      branch.next.set(folded, next);
      branch = next;
    }
    if (branch !== this.#root) branch.here.push(spelling);
  }

  /** What begins at a word of a text, longest first. The tree is as deep as the longest name, so a text is read in linear time. */
  matchesAt(reading: Reading, at: number): Match[] {
    const found: Match[] = [];
    let branch: Branch | undefined = this.#root;
    for (let i = at; branch; i++) {
      const word = reading.words[i];
      branch = word && branch.next.get(word.folded);
      const fitting =
        branch?.here.filter((spelling) => isTyped(spelling, reading) || written(spelling, reading, at)) ?? [];
      if (fitting.length > 0) found.unshift({ length: i - at + 1, spellings: fitting });
    }
    return found;
  }
}

/** "Who" in a question is no World Health Organization: a relative pronoun is a name in capitals only. */
function isTyped({ words: [first, ...more] }: Spelling, { lenient }: Reading): boolean {
  return lenient && (more.length > 0 || first === undefined || !relatives.has(first.folded));
}

const relatives = new Set(Object.values(languages).flatMap(({ reporting }) => [...reporting.relatives]));

function written(spelling: Spelling, reading: Reading, at: number): boolean {
  return spelling.words.every(({ needs }, i) => {
    const word = reading.words[at + i];
    return word !== undefined && (fits(word, needs) || (i > 0 && reading.text[word.start - 1] === '-'));
  });
}
