// The rules in order: where two find the same words, the first is right.
import type { Rule } from './draft.ts';
import { accordingTo } from './rules/according-to.ts';
import { cueAfterClause } from './rules/after-clause.ts';
import { quotationAlone } from './rules/continued.ts';
import { nameBeforeColon } from './rules/labelled.ts';
import { cueOpensSentence } from './rules/opening.ts';
import { participleGoesOn } from './rules/participles.ts';
import { pointsBack } from './rules/points-back.ts';
import { cueAfterQuotation } from './rules/quoted.ts';
import { verbBeforeContent } from './rules/reported.ts';
import { toldToListener } from './rules/telling.ts';

export const rules: readonly Rule[] = [
  { name: 'cue-after-quotation', find: cueAfterQuotation },
  { name: 'told-to-listener', find: toldToListener, isOwnStatement: true },
  { name: 'verb-before-content', find: verbBeforeContent, isOwnStatement: true },
  { name: 'participle-goes-on', find: participleGoesOn },
  { name: 'according-to', find: accordingTo },
  { name: 'cue-after-clause', find: cueAfterClause, isOwnStatement: true },
  { name: 'cue-opens-sentence', find: cueOpensSentence },
  { name: 'points-back', find: pointsBack },
  { name: 'name-before-colon', find: nameBeforeColon },
  { name: 'quotation-alone', find: quotationAlone },
];
