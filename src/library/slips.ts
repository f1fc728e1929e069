// Mends slips of the finger in a question that is in another language than the articles: no article can tell how its words are
// spelt, but the word lists can ("misille", "visti").
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/once-for.ts';
import { fold } from '../text/fold.ts';
import { differing, lettersOf } from '../text/letters.ts';
import { typingErrors } from '../text/typing-errors.ts';
import type { Shelf } from './shelf.ts';
import { nearestKnown } from './spelling.ts';
import { isOrdinary, translate } from './translate.ts';

const shortest = 4;
const typedWord = /\p{L}{4,}/gu;

/** The text with each word that nobody knows exchanged for the word that was most likely meant. */
export function withoutSlips(text: string, language: Language, shelf: Shelf): string {
  if (shelf.speaks(language.code)) return text;
  return text.replace(typedWord, (typed) => {
    const word = fold(typed);
    const meant = isKnown(word, language, shelf) ? null : meantBy(word, typed !== word, language, shelf);
    return meant === null ? typed : likeTyped(meant, typed);
  });
}

/** With a capital where one was typed: it tells of names. */
function likeTyped(meant: string, typed: string): string {
  const first = typed.slice(0, 1);
  return first === first.toLowerCase() ? meant : meant.slice(0, 1).toUpperCase() + meant.slice(1);
}

function isKnown(word: string, language: Language, shelf: Shelf): boolean {
  return (
    shelf.terms.find(word) !== undefined ||
    isOrdinary(word) ||
    Object.values(languages).some(({ search: { stopWords, variants } }) => stopWords.has(word) || variants.has(word)) ||
    wordLists(language).has(word) ||
    language.search.informal.has(word) ||
    translate([word], language.code, shelf) !== null
  );
}

/** What is written like a name is one of the articles' rather than a word, and the other way round. */
function meantBy(word: string, capital: boolean, language: Language, shelf: Shelf): string | null {
  const [listed] = nearestListed(word, language, shelf);
  const [name] = nearestKnown(word, shelf.terms);
  if (listed === undefined || (capital && name !== undefined && shelf.terms.text(name) !== listed)) return null;
  return listed;
}

/** The listed words within one slip, those first that begin alike, then those whose translation the articles have most. */
function nearestListed(word: string, language: Language, shelf: Shelf): string[] {
  const letters = lettersOf(word);
  return listedWords(language)
    .filter((listed) => differing(listed.letters, letters) <= 2 && typingErrors(word, listed.text, 1) === 1)
    .map(({ text }) => ({ text, alike: text[0] === word[0] ? 1 : 0, told: toldOf(text, language, shelf) }))
    .sort((a, b) => b.alike - a.alike || b.told - a.told)
    .map(({ text }) => text);
}

/** In how many paragraphs there is what a word is called there; a function word is likelier than any other. */
function toldOf(word: string, language: Language, shelf: Shelf): number {
  if (functionWords(language).has(word)) return Number.MAX_SAFE_INTEGER;
  const [usual = []] = translate([word], language.code, shelf)?.wordings ?? [];
  return Math.max(0, ...usual.map(({ stem }) => shelf.terms.stemmed(stem)));
}

interface Listed {
  readonly text: string;
  readonly letters: number;
}

/** Words of phrases too: "prime" is no slip of "price". */
const wordLists = onceFor((language: Language): ReadonlySet<string> => {
  const { search } = language;
  const heads = Object.values(search.translations).flatMap((translations) => Array.from(translations.keys()));
  return new Set([...heads.flatMap((head) => head.split(' ')), ...search.forms(), ...functionWords(language)]);
});

const listedWords = onceFor((language: Language): readonly Listed[] =>
  Array.from(wordLists(language))
    .filter((text) => text.length >= shortest - 1)
    .map((text) => ({ text, letters: lettersOf(text) })),
);

const functionWords = onceFor(({ search, questions }: Language): ReadonlySet<string> => {
  const asked = Object.values(questions.asks)
    .flat()
    .flatMap((phrase) => phrase.split(' '));
  return new Set([...search.stopWords, ...asked]);
});
