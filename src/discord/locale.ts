// The language to speak to a member or in a server.
import type { LanguageCode } from '../model.ts';

/** `id` for Indonesian, English for every other language that Discord can be set to. */
export function localeLanguage(locale: string | null): LanguageCode {
  return locale === 'id' ? 'id' : 'en';
}
