// English, assembled from its word lists.
import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { phrases } from './phrases.ts';
import { questions } from './questions.ts';
import { titles } from './titles.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  abbreviations,
  search: { stopWords: new Set(), informal: new Map(), stem: (word) => word },
  reporting: {},
  titles,
  dates: {},
  visits: {},
  questions,
  phrases,
};
