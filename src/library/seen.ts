// Which numbers were met since the last round: a set that costs nothing to empty, for loops over every word of a corpus.

export class Seen {
  #rounds = new Uint32Array(1 << 10);
  #round = 1;

  /** Forgets all. */
  restart(): void {
    this.#round++;
  }

  /** Whether a number is met for the first time in this round. */
  isNew(number: number): boolean {
    if (number >= this.#rounds.length) this.#grow(2 * number);
    if (this.#rounds[number] === this.#round) return false;
    this.#rounds[number] = this.#round;
    return true;
  }

  #grow(length: number): void {
    const grown = new Uint32Array(length);
    grown.set(this.#rounds);
    this.#rounds = grown;
  }
}
