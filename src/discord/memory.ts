// Remembers what was drawn for a question: in a busy channel the same is asked over and over, and the coverage rarely changes.
import type { Library } from '../library/library.ts';
import { markOf } from './digits.ts';
import type { Shown } from './message.ts';

/** Asks for what was drawn, or draws it. What throws is not remembered. */
export type Remember = (library: Library, question: unknown, draw: () => Shown) => Shown;

/** Answers; of the shipped coverage, some 6 KB each. */
const mostRemembered = 500;
/** 132 bits: no two questions share a mark. */
const markLength = 22;

/** Keeps a mark of each question and never its words: what somebody asked is kept nowhere. */
export function createMemory(): Remember {
  let of: Library | null = null;
  const known = new Map<string, Shown>();
  return (library, question, draw) => {
    // A library that has been replaced is never asked again.
    if (library !== of) known.clear();
    of = library;
    const key = markOf(JSON.stringify(question), markLength);
    const shown = known.get(key) ?? draw();
    putLast(known, key, shown);
    return shown;
  };
}

/** What has not been asked for the longest is forgotten where there is too much. */
function putLast(known: Map<string, Shown>, key: string, shown: Shown): void {
  known.delete(key);
  known.set(key, shown);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
}
