// The first stage of a search: of all paragraphs, the hundred that have most of what is asked.
import type { Question } from './question.ts';
import type { Shelf } from './shelf.ts';
import type { Unit } from './unit.ts';

// So many are ranked by what they say. The answer is among the first 100 for .98 of FacQA's questions and .96 of TyDi's; of 1,362
// paragraphs 34 lose nothing (.8755 for .8762) and take a third of the time.
const mostOfAll = 100;
const leastOfAll = 30;
const oneIn = 40;

function rankedOf(paragraphs: number): number {
  return Math.min(mostOfAll, Math.max(leastOfAll, Math.ceil(paragraphs / oneIn)));
}

/** Collects the share of the question that each paragraph has; its arrays are kept from question to question. */
export class Candidates {
  #mass = new Float32Array(0);
  /** Which unit was counted last for a paragraph, so that a unit of many expressions counts once. */
  #unit = new Int8Array(0);
  #best = new Float32Array(0);

  /** The numbers of the paragraphs, most first; `wanted` is asked about every paragraph that has any of it. */
  find(question: Question, shelf: Shelf, wanted: (id: number) => boolean): number[] {
    const most = rankedOf(shelf.paragraphs.length);
    this.#reserve(shelf.paragraphs.length);
    const touched: number[] = [];
    const units = question.units.toSorted((a, b) => b.idf - a.idf);
    let rest = question.total;
    for (const [number, unit] of units.entries()) {
      if (this.#settled(touched, rest, most)) break;
      this.#count(unit, number, shelf, touched, wanted);
      rest -= unit.idf;
    }
    const found = best(touched, most, (id) => (this.#mass[id] ?? 0) * shortness(shelf.rows.lengthOf(id)));
    for (const id of touched) this.#mass[id] = 0;
    return found;
  }

  #count(
    { stems, idf }: Unit,
    number: number,
    { postings }: Shelf,
    touched: number[],
    wanted: (id: number) => boolean,
  ): void {
    for (const { stem, weight } of stems) {
      const having = postings.of(stem);
      for (let at = 0; at < having.length; at++) {
        const id = having[at] as number;
        const mass = this.#mass[id] ?? 0;
        if (mass === 0) {
          if (!wanted(id)) continue;
          touched.push(id);
          this.#unit[id] = -1;
        }
        const before = this.#unit[id] === number ? (this.#best[id] ?? 0) : 0;
        if (weight * idf <= before) continue;
        this.#mass[id] = mass + weight * idf - before;
        this.#best[id] = weight * idf;
        this.#unit[id] = number;
      }
    }
  }

  /**
   * Nothing that has only the rest of the units can come among the best any more, so the common words need not be walked: the
   * ranking counts them all in what was found. A factor of two allows for what they would still move.
   */
  #settled(touched: readonly number[], rest: number, most: number): boolean {
    if (touched.length < 2 * most) return false;
    let ahead = 0;
    for (const id of touched) if ((this.#mass[id] ?? 0) > 2 * rest) ahead++;
    return ahead >= 2 * most;
  }

  #reserve(paragraphs: number): void {
    if (this.#mass.length >= paragraphs) return;
    this.#mass = new Float32Array(paragraphs);
    this.#unit = new Int8Array(paragraphs);
    this.#best = new Float32Array(paragraphs);
  }
}

/** A long paragraph has some of any question. */
function shortness(length: number): number {
  return 1 - 0.05 * Math.log(1 + length);
}

// What has a fifth of the best one's share hardly ever comes first: on FacQA this spares two of three at the cost of .001.
const leastShare = 0.2;

/** The ids with the highest worth, highest first, the earlier of equals first. */
function best(ids: readonly number[], most: number, worthOf: (id: number) => number): number[] {
  const kept: { id: number; worth: number }[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const cut = () => {
    kept.sort((a, b) => b.worth - a.worth || a.id - b.id);
    kept.length = Math.min(kept.length, most);
    least = Math.max(leastShare * (kept[0]?.worth ?? 0), kept.length === most ? (kept[most - 1]?.worth ?? 0) : 0);
  };
  for (const id of ids) {
    const worth = worthOf(id);
    if (worth < least) continue;
    kept.push({ id, worth });
    if (kept.length >= 4 * most) cut();
  }
  cut();
  return kept.filter(({ worth }) => worth >= least).map(({ id }) => id);
}
