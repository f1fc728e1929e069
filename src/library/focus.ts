// The word that a question turns on: "harga" in "berapa harga pupuk", "mayor" in "who is the mayor of Ankara".
import { languages } from '../language/index.ts';
import type { Asked } from '../language/question-words.ts';
import type { Term } from './analysis.ts';
import type { Unit } from './unit.ts';

const all = Object.values(languages);

/** These words ask for what the next word says; after "when" and "why" comes whatever there is. */
const turning = ['who', 'what', 'howMany'] as const satisfies readonly Asked[];
const phrases = all.flatMap(({ questions }) => turning.flatMap((kind) => questions.asks[kind]));
const askingWords = phrases.map((phrase) => phrase.split(' '));
/** Their first words: hardly any word of a question is one, and then there is nothing to compare. */
const opening: ReadonlySet<string | undefined> = new Set(askingWords.map(([first]) => first));
const wordsOfFrames: ReadonlySet<string> = new Set(
  all.flatMap(({ questions }) => [...questions.frames, ...questions.sayingNouns]),
);

/** What a question turns on, by the numbers of its units. */
export interface Turning {
  /** Behind the question word, else the first of all; -1 where the question turns on none. */
  readonly focus: number;
  /** What need not stand in the answer: "alasan" in "apa alasan penundaan itu", "hewan" in "hewan apa yang …". */
  readonly frames: ReadonlySet<number>;
}

export function turningOf(terms: readonly Term[], units: readonly Unit[]): Turning {
  const asked = askedAt(terms);
  const isFrame = (unit: Unit) => unit.entity === null && (wordsOfFrames.has(unit.written) || isSort(unit, asked));
  const fits = (unit: Unit) => !unit.name && !isFrame(unit);
  const next = asked ? units.findIndex((unit) => unit.position >= asked.to && fits(unit)) : -1;
  const focus = asked && next < 0 ? units.findIndex(fits) : next;
  return { focus, frames: new Set(units.flatMap((unit, at) => (isFrame(unit) ? [at] : []))) };
}

/** "Hewan apa": which sort of thing is asked for, before the question word. */
function isSort({ position, name }: Unit, asked: AskedAt | null): boolean {
  return asked !== null && !name && position === asked.from - 1;
}

interface AskedAt {
  readonly from: number;
  readonly to: number;
}

/** Where the question word stands; null where none of these does. */
function askedAt(terms: readonly Term[]): AskedAt | null {
  for (let from = 0; from < terms.length; from++) {
    if (!opening.has(terms[from]?.text)) continue;
    const fitting = askingWords.filter((words) => words.every((word, i) => terms[from + i]?.text === word));
    if (fitting.length > 0) return { from, to: from + Math.max(...fitting.map((words) => words.length)) };
  }
  return null;
}
