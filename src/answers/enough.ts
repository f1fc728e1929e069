// Decides whether a hit answers the question or is merely the nearest thing to it.
import type { Hit, ParagraphHit } from '../library/search.ts';

/** Below this a hit is about something else. Higher, and questions with a typing error lose their answers (FacQA: at .56 ten of 624, at .52 five). */
const leastCoverage = 0.52;

/** A name that the question asks for and the hit does not have weighs most: it is about somebody else. */
export function answersQuestion({ coverage, unmatched }: Hit<unknown>): boolean {
  const unknownName = unmatched.some(({ name, known }) => name && !known);
  return !unknownName && coverage >= leastCoverage;
}

/** Where a statement or a visit was looked for and none is there, more is wanted: most of the question, and every name in it. */
const leastOfTold = 0.6;

export function tellsAll({ alone: { coverage, unmatched } }: ParagraphHit): boolean {
  return coverage >= leastOfTold && unmatched.every(({ name }) => !name);
}

/** Whether the answering sentence alone leaves nothing out. */
export function tellsEverything({ alone: { unmatched } }: ParagraphHit): boolean {
  return unmatched.length === 0;
}

/** Below this a hit has next to nothing of what is asked, however well others answer. */
const leastNear = 0.3;

export function isNear({ coverage }: Hit<unknown>): boolean {
  return coverage >= leastNear;
}
