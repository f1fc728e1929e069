// What English words are also called. The data stand in synonyms/, by field, as running text: "word, other word,
// phrase; …", the word of the news first; verbs in the form that people type. A word may stand in several groups.

import { thesaurus } from '../synonyms.ts';
import { reporting } from './reporting-verbs.ts';
import { stem } from './stemmer.ts';
import { stopWords } from './stop-words.ts';
import { conflict } from './synonyms/conflict.ts';
import { deeds } from './synonyms/deeds.ts';
import { disaster } from './synonyms/disaster.ts';
import { economy } from './synonyms/economy.ts';
import { general } from './synonyms/general.ts';
import { justice } from './synonyms/justice.ts';
import { politics } from './synonyms/politics.ts';
import { speech } from './synonyms/speech.ts';
import { compounds, variants } from './variants.ts';

export const synonyms = thesaurus([conflict, deeds, disaster, economy, justice, politics, speech, general], {
  variants,
  compounds,
  stem,
  stopWords,
  negations: reporting.negations,
});
