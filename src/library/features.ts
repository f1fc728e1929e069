// What speaks for a paragraph, as numbers of about the same size: the only things that the ranking looks at.
import { answerNear } from './features/answer.ts';
import {
  bm25,
  coverage,
  coverageAsAsked,
  languageModel,
  names,
  rareCoverage,
  rarest,
  units,
} from './features/coverage.ts';
import { bestSentence, bestWindow, inOrder, tightest } from './features/nearness.ts';
import { early, earlyRarest, opening } from './features/opening.ts';
import type { Matches } from './matches.ts';

interface Feature {
  readonly name: string;
  readonly of: (matches: Matches) => number;
}

/** In the order of the weights: after any change the weights must be learned again (`npm run learn`). */
export const features: readonly Feature[] = [
  { name: 'coverage', of: coverage },
  { name: 'bm25', of: bm25 },
  { name: 'coverage as asked', of: coverageAsAsked },
  { name: 'coverage, rare words counting double', of: rareCoverage },
  { name: 'language model', of: languageModel },
  { name: 'units', of: units },
  { name: 'names', of: names },
  { name: 'rarest unit', of: rarest },
  { name: 'first unit', of: ({ best }) => best[0] ?? 0 },
  { name: 'last unit', of: ({ best }) => best[best.length - 1] ?? 0 },
  { name: 'best sentence', of: bestSentence },
  { name: 'best 25 words', of: bestWindow },
  { name: 'neighbours as asked', of: ({ pairs }) => pairs.asAsked },
  { name: 'neighbours near each other', of: ({ pairs }) => pairs.near },
  { name: 'names kept whole', of: ({ pairs }) => pairs.wholeNames },
  { name: 'in order', of: inOrder },
  { name: 'tightest window', of: tightest },
  { name: 'early', of: early },
  { name: 'rarest unit early', of: earlyRarest },
  { name: 'opening', of: opening },
  { name: 'sort of answer', of: ({ candidates }) => (candidates.length > 0 ? 1 : 0) },
  { name: 'sort of answer near', of: answerNear },
  { name: 'length', of: ({ length }) => Math.log(1 + length) / 4 - 1 },
  { name: 'sentences', of: ({ sentences }) => Math.log(1 + sentences) / 2 },
  { name: 'repeats', of: ({ all, best }) => Math.log((1 + all.length) / (1 + best.length)) },
  { name: 'asks who', of: ({ question }) => (question.asked === 'who' ? 1 : 0) },
  { name: 'asks when', of: ({ question }) => (question.asked === 'when' ? 1 : 0) },
  { name: 'asks how many', of: ({ question }) => (question.asked === 'howMany' ? 1 : 0) },
  { name: 'asks where', of: ({ question }) => (question.asked === 'where' ? 1 : 0) },
  { name: 'words asked', of: ({ question }) => Math.log(1 + question.units.length) / 2 - 0.5 },
  { name: 'rareness of what is asked', of: ({ question }) => question.total / (question.units.length || 1) / 5 - 1 },
];

/** Features, by number, that also count by how far they are behind the best candidate's. */
export const comparing: readonly number[] = [0, 1];
