// English, assembled from its word lists.
import type { Language } from '../language.ts';
import { englishToIndonesian } from '../translations.ts';
import { abbreviations } from './abbreviations.ts';
import { dates } from './dates.ts';
import { derivedFrom } from './derivations.ts';
import { discord } from './discord.ts';
import { informal } from './informal.ts';
import { asIndonesian } from './loanwords.ts';
import { phrases } from './phrases.ts';
import { places } from './places.ts';
import { portals } from './portals.ts';
import { questions } from './questions.ts';
import { reporting } from './reporting-verbs.ts';
import { forms, stem } from './stemmer.ts';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';
import { titles } from './titles.ts';
import { compounds, variants } from './variants.ts';
import { visits } from './visit-verbs.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  abbreviations,
  search: {
    stopWords,
    informal,
    variants,
    compounds,
    translations: {
      get id() {
        return englishToIndonesian();
      },
    },
    stem,
    forms,
    derivedFrom,
    loans: { id: asIndonesian },
    synonyms,
  },
  reporting,
  titles,
  places,
  dates,
  visits,
  questions,
  phrases,
  portals,
  discord,
};
