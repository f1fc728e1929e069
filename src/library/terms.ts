// The terms of a library as numbers: texts are compared once, when they are indexed, and by number ever after.

/** Knows every term that stands in the library, its stem, and in how many paragraphs either stands. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #stems: number[] = [];
  readonly #paragraphs: number[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a term, or undefined where no paragraph has it. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** The number of the term's stem, a term itself. */
  stemOf(id: number): number {
    return this.#stems[id] ?? id;
  }

  /** How many paragraphs hold the term as it is written or, for a stem, any word of that stem. */
  paragraphs(id: number): number {
    return this.#paragraphs[id] ?? 0;
  }

  /** The number of a term, given to it now if it is new. `stem` is asked for new terms only. */
  add(text: string, stem: (text: string) => string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#enter(text);
    const stemText = stem(text);
    if (stemText !== text) this.#stems[id] = this.#ids.get(stemText) ?? this.#enter(stemText);
    return id;
  }

  /** Counts one more paragraph that holds a term. */
  count(id: number): void {
    this.#paragraphs[id] = (this.#paragraphs[id] ?? 0) + 1;
  }

  /** Every term that stands in a paragraph, for the spelling correction. */
  *all(): Generator<[text: string, paragraphs: number]> {
    for (const [id, text] of this.#texts.entries()) yield [text, this.#paragraphs[id] ?? 0];
  }

  #enter(text: string): number {
    const id = this.#texts.length;
    this.#ids.set(text, id);
    this.#texts.push(text);
    this.#stems.push(id);
    this.#paragraphs.push(0);
    return id;
  }
}
