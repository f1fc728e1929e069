// Tells whether two articles are the same text within small edits.
import type { Paragraph } from '../model.ts';
import { words } from '../text/words.ts';

// Runs of five words seldom recur in another article; an edit of one word touches five of them.
const run = 5;
/**
 * Share of common runs from which two texts are one. An edited sentence or two in twenty leaves some 0.9; two reports of one
 * event that use the same agency copy share less than half.
 */
const same = 0.75;

/** The runs of words of a text, by which texts are compared. */
export type Fingerprint = ReadonlySet<string>;

export function fingerprint(paragraphs: readonly Pick<Paragraph, 'text' | 'kind'>[]): Fingerprint {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  const all = (body.length > 0 ? body : paragraphs).flatMap(({ text }) => words(text).map(({ folded }) => folded));
  if (all.length <= run) return new Set([all.join(' ')]);
  return new Set(all.slice(run - 1).map((_, index) => all.slice(index, index + run).join(' ')));
}

/** Finds among many texts the one that is the same as another; the work grows with what they have in common only. */
export class TextIndex<T> {
  readonly #owners = new Map<string, T[]>();
  readonly #sizes = new Map<T, number>();

  add(owner: T, print: Fingerprint): void {
    this.#sizes.set(owner, print.size);
    for (const piece of print) {
      const owners = this.#owners.get(piece);
      if (owners) owners.push(owner);
      else this.#owners.set(piece, [owner]);
    }
  }

  /** The text that shares most with this one, if it is the same. */
  find(print: Fingerprint): T | null {
    const shared = new Map<T, number>();
    for (const piece of print) {
      for (const owner of this.#owners.get(piece) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    const alike = [...shared].map(([owner, count]) => [owner, this.#share(owner, count, print)] as const);
    const best = alike.sort((a, b) => b[1] - a[1])[0];
    return best && best[1] >= same ? best[0] : null;
  }

  #share(owner: T, count: number, print: Fingerprint): number {
    return count / Math.max(print.size, this.#sizes.get(owner) ?? 0);
  }
}
