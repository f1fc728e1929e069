// The one list of languages.
import type { LanguageCode } from '../model.ts';
import { english } from './english/index.ts';
import { indonesian } from './indonesian/index.ts';
import type { Language } from './language.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { id: indonesian, en: english };
