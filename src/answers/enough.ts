// Decides whether a hit answers the question or is merely the nearest thing to it.
import type { Hit, ParagraphHit } from '../library/search.ts';

/** Below this share of what is asked, a hit is about something else. */
const leastCoverage = 0.56;

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

/** Below this a hit has next to nothing of what is asked, however well others answer. */
const leastNear = 0.3;

export function isNear({ coverage }: Hit<unknown>): boolean {
  return coverage >= leastNear;
}
