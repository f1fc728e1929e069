// Questions to begin with, from what the coverage holds: when somebody comes, what those who speak most said, who said a
// short quotation.
import { ask } from '../answers/ask.ts';
import { speakers } from '../answers/speakers.ts';
import { nameInWords } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import { onceFor } from '../language/once-for.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode, Statement } from '../model.ts';
import { words } from '../text/words.ts';
import type { Place } from './web/protocol.ts';

const shownAtFirst = 3;
const enoughSpeakers = 5;
/** A quotation's length in words: long enough to be somebody's, short enough to be read at a glance. */
const [shortest, longest] = [3, 7];

/** Three questions in each language, all of which the library answers. */
export const examplesOf = onceFor((library: Library): Place['examples'] => ({
  en: examplesIn('en', library),
  id: examplesIn('id', library),
}));

function examplesIn(language: LanguageCode, library: Library): string[] {
  const { help } = languages[language].discord;
  const name = (canonical: string) => nameInWords(canonical, { language, names: library.names });
  const visit = library.corpus.story?.defaultVisit;
  const [visitor, place] = [visit?.visitor, visit?.country];
  const bySpeaking = [...speakers(library)].sort((a, b) => b.statements - a.statements).slice(0, enoughSpeakers);
  const [first, ...others] = bySpeaking.map((speaker) => help.askWho(name(speaker.name)));
  const questions = [
    ...(visitor !== undefined && place != null ? [help.askWhen(name(visitor), name(place))] : []),
    ...library.statements
      .filter(isShortQuotation)
      .slice(0, 1)
      .map(({ quotes: [quote] }) => help.askWords(quote.text)),
    ...(first === undefined ? [] : [first, ...others]),
  ];
  return questions.filter((question) => ask(library, { question, prior: language }).found).slice(0, shownAtFirst);
}

function isShortQuotation({ kind, speaker, quotes: [quote] }: Statement): boolean {
  const count = words(quote.text).length;
  return kind !== 'indirect' && speaker !== null && count >= shortest && count <= longest;
}
