// The terms of a library as numbers: a text is compared once, when it is indexed, and by number ever after.
import { lettersOf } from '../text/letters.ts';

/** Every term of the library, its stem, and how many paragraphs have either. A stem is a term itself. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #stems: number[] = [];
  readonly #written: number[] = [];
  readonly #stemmed: number[] = [];
  readonly #letters: number[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a term, or undefined where the library does not have it. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  stemOf(id: number): number {
    return this.#stems[id] ?? id;
  }

  /** Paragraphs that have the term exactly as written. */
  written(id: number): number {
    return this.#written[id] ?? 0;
  }

  /** Paragraphs that have any term of this stem. */
  stemmed(stem: number): number {
    return this.#stemmed[stem] ?? 0;
  }

  /** The letters it is made of, as `lettersOf` gives them. */
  letters(id: number): number {
    return this.#letters[id] ?? 0;
  }

  /** The number of a term, given to it now if it is new; `stem` is called for new terms only. */
  add(text: string, stem: (text: string) => string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#enter(text);
    const root = stem(text);
    this.#stems[id] = root === text ? id : (this.#ids.get(root) ?? this.#enter(root));
    return id;
  }

  /** Counts one more paragraph that has a term as written. */
  countWritten(id: number): void {
    this.#written[id] = this.written(id) + 1;
  }

  /** Counts one more paragraph that has a term of a stem. */
  countStemmed(stem: number): void {
    this.#stemmed[stem] = this.stemmed(stem) + 1;
  }

  #enter(text: string): number {
    const id = this.#texts.length;
    this.#ids.set(text, id);
    this.#texts.push(text);
    this.#stems.push(id);
    this.#written.push(0);
    this.#stemmed.push(0);
    this.#letters.push(lettersOf(text));
    return id;
  }
}
