// The page's languages: that of whoever is using it.
import type { PageLanguage } from '../../web/protocol.ts';
import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { PageWords } from './words.ts';

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { en: english, id: indonesian };

/** A language's own name. */
export const languageNames = { 'en-US': 'English', id: 'Bahasa Indonesia' } as const;

export function pageLanguage(locale: string): PageLanguage {
  return locale.startsWith('id') ? 'id' : 'en';
}
