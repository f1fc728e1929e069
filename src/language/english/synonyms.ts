// What English words are also called. The data stand in synonyms/, by field, as running text: "word, other word,
// phrase; …", the word of the news first; verbs in the form that people type. A word may stand in several groups.

import { thesaurus } from '../synonyms.ts';
import { reporting } from './reporting-verbs.ts';
import { stem } from './stemmer.ts';
import { stopWords } from './stop-words.ts';
import { general } from './synonyms/general.ts';
import { compounds, variants } from './variants.ts';

export const synonyms = thesaurus([general], {
  variants,
  compounds,
  stem,
  stopWords,
  negations: reporting.negations,
});
