// What speaks for a paragraph, as numbers of about the same size: the only things that the ranking looks at.
import type { Asked } from '../language/question-words.ts';
import {
  answerNear,
  answerNearDeed,
  answerWordNear,
  defined,
  fullNameNear,
  sentenceWithAnswer,
} from './features/answer.ts';
import { bm25, coverage, names, rarest, units } from './features/coverage.ts';
import { tightest } from './features/nearness.ts';
import { early, earlyRarest } from './features/opening.ts';
import type { Matches } from './matches.ts';

export interface Feature {
  readonly name: string;
  /** What it belongs to in the table of what each idea adds. */
  readonly group: 'terms' | 'length' | 'nearness' | 'opening' | 'answer' | 'question';
  readonly of: (matches: Matches) => number;
}

/** In the order of the weights: after any change the weights must be learned again (`npm run learn`). */
export const features: readonly Feature[] = [
  { name: 'coverage', group: 'terms', of: coverage },
  { name: 'bm25', group: 'terms', of: bm25 },
  { name: 'units', group: 'terms', of: units },
  { name: 'names', group: 'terms', of: names },
  { name: 'rarest unit', group: 'terms', of: rarest },
  { name: 'first unit', group: 'terms', of: ({ best }) => best[0] ?? 0 },
  { name: 'last unit', group: 'terms', of: ({ best }) => best[best.length - 1] ?? 0 },
  { name: 'length', group: 'length', of: ({ length }) => Math.log(1 + length) / 4 - 1 },
  { name: 'tightest window', group: 'nearness', of: tightest },
  { name: 'early', group: 'opening', of: early },
  { name: 'rarest unit early', group: 'opening', of: earlyRarest },
  { name: 'answer near', group: 'answer', of: answerNear },
  { name: 'answer near the deed', group: 'answer', of: answerNearDeed },
  { name: 'answer word near', group: 'answer', of: answerWordNear },
  { name: 'full name near', group: 'answer', of: fullNameNear },
  { name: 'sentence with an answer', group: 'answer', of: sentenceWithAnswer },
  { name: 'defined', group: 'answer', of: defined },
  { name: 'in full', group: 'answer', of: ({ inFull }) => (inFull ? 1 : 0) },
  { name: 'asks who', group: 'question', of: asks('who') },
  { name: 'asks when', group: 'question', of: asks('when') },
  { name: 'asks how many', group: 'question', of: asks('howMany') },
  { name: 'words asked', group: 'question', of: ({ question }) => Math.log(1 + question.units.length) / 2 - 0.5 },
  {
    name: 'rareness of what is asked',
    group: 'question',
    of: ({ question }) => question.total / (question.units.length || 1) / 5 - 1,
  },
];

function asks(what: Asked): Feature['of'] {
  return ({ question }) => (question.asked === what ? 1 : 0);
}
