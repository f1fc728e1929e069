// Decides whether a hit answers the question or is merely the nearest thing to it.
import type { Asked } from '../language/question-words.ts';
import type { BorneOut } from '../library/evidence.ts';
import type { ParagraphHit } from '../library/search.ts';

/**
 * Below this a hit is about something else. Whoever asks for a figure or a day names what it is a figure of (of FacQA's answers one
 * in fifty has less); what, why and how are asked in other words than the article's (of 180 such questions about stories one in
 * thirty has less, and of those that nothing answers half).
 */
const leastCoverage: Readonly<Record<Asked, number>> = {
  howMany: 0.58,
  when: 0.55,
  meaning: 0.5,
  who: 0.5,
  where: 0.42,
  how: 0.42,
  what: 0.36,
  why: 0.42,
};

/** A name that the question asks for and the hit does not have weighs most: it is about somebody else. */
export function answersQuestion({ coverage, asked, unmatched }: BorneOut): boolean {
  const unknownName = unmatched.some(({ name, known }) => name && !known);
  return !unknownName && coverage >= leastCoverage[asked];
}

// That Sari is spoken of does not tell what she said of balloons.
const leastTold = 0.3;

/** Whether the answering sentence answers by itself, and leaves out no name: it is about whom the question is about. */
export function tellsOfAll({ alone }: ParagraphHit): boolean {
  return answersQuestion(alone) && alone.beyondNames >= leastTold && alone.unmatched.every(({ name }) => !name);
}

/** Whether the answering sentence alone leaves nothing out. */
export function tellsEverything({ alone: { unmatched } }: ParagraphHit): boolean {
  return unmatched.length === 0;
}

/** Below this a hit has next to nothing of what is asked, however well others answer. */
const leastNear = 0.3;

export function isNear({ coverage }: BorneOut): boolean {
  return coverage >= leastNear;
}
