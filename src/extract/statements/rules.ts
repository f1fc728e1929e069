// The rules in order: where two find the same words, the first is right.
import type { Rule } from './draft.ts';
import { accordingTo } from './rules/according-to.ts';
import { cueAfterClause } from './rules/after-clause.ts';
import { quotationAlone } from './rules/continued.ts';
import { cueOpensSentence } from './rules/opening.ts';
import { pointsBack } from './rules/points-back.ts';
import { cueAfterQuotation } from './rules/quoted.ts';
import { verbBeforeContent } from './rules/reported.ts';

export const rules: readonly Rule[] = [
  { name: 'cue-after-quotation', find: cueAfterQuotation },
  { name: 'verb-before-content', find: verbBeforeContent, isOwnStatement: true },
  { name: 'according-to', find: accordingTo },
  { name: 'cue-after-clause', find: cueAfterClause, isOwnStatement: true },
  { name: 'cue-opens-sentence', find: cueOpensSentence },
  { name: 'points-back', find: pointsBack },
  { name: 'quotation-alone', find: quotationAlone },
];
