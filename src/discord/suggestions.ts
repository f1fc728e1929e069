// What an option may hold, from what the coverage holds: the most told of first, and only what goes with the other options.

import { present } from '../answers/present.ts';
import { resolveSpeaker } from '../answers/speakers.ts';
import type { OptionKey } from '../language/discord-phrases.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode, Statement, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { visible } from './escape.ts';
import { cut, limits } from './limits.ts';

/** What is being typed, and what stands in the other options. */
export interface Typing {
  readonly key: OptionKey;
  readonly typed: string;
  readonly language: LanguageCode;
  readonly filledIn: (key: OptionKey) => string | null;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** More are not looked at: of these, 25 are shown. */
const mostLookedAt = 100;

/** At most 25 suggestions, best first; none for options that take anything. */
export function suggest(library: Library, typing: Typing): Suggestion[] {
  const values = new Set(suggesters[typing.key]?.(library, typing));
  const all = [...values].slice(0, mostLookedAt).map((value) => suggestion(library, value, typing.language));
  return all.filter(({ name, value }) => name !== '' && value !== '').slice(0, limits.choices);
}

type Suggester = (library: Library, typing: Typing) => string[];

const speakerOf = ({ speaker }: Statement) => speaker;
const outletOf = ({ paragraph }: Statement) => paragraph.article.publisher;
const visitorOf = ({ visitor }: Visit) => visitor;
const placesOf = ({ country, city }: Visit) => [country, city];

const suggesters: Readonly<Partial<Record<OptionKey, Suggester>>> = {
  speaker: (library, typing) => fitting(library, typing, statements(library, typing).map(speakerOf)),
  source: (library, typing) => fitting(library, typing, statements(library, typing).map(outletOf)),
  visitor: (library, typing) => fitting(library, typing, visits(library, typing).map(visitorOf)),
  place: (library, typing) => fitting(library, typing, visits(library, typing).flatMap(placesOf)),
  words: (library, typing) => statements(library, typing).map(({ quotes: [first] }) => first.text),
};

// For a choice, both what is shown and what is sent have a length of 1 to 100.
function suggestion({ names }: Library, value: string, language: LanguageCode): Suggestion {
  const name = (language === 'en' ? names.get(value)?.english : undefined) ?? value;
  return {
    name: cut(visible(name), limits.choiceName),
    value: cut(visible(value), limits.choiceValue).replace(/…$/u, ''),
  };
}

const mostStatements = 200;

/** The statements that go with the other options; those with the words that are being typed first. */
function statements(library: Library, { key, typed, language, filledIn }: Typing): readonly Statement[] {
  const text = key === 'words' ? typed : (filledIn('words') ?? '');
  const named = key === 'speaker' ? null : filledIn('speaker');
  const filters = present({
    speaker: named === null ? null : resolveSpeaker(library, named),
    source: key === 'source' ? null : filledIn('source'),
  });
  if (text.trim() === '' && Object.keys(filters).length === 0) return library.statements;
  return library.search.statements({ text, language, limit: mostStatements, ...filters }).map(({ item }) => item);
}

function visits({ visits: all, names }: Library, { key, filledIn }: Typing) {
  const other = filledIn(key === 'visitor' ? 'place' : 'visitor');
  const named = other === null ? null : (names.lookUp(other)[0]?.name ?? other);
  if (named === null) return all;
  return all.filter(({ visitor, country, city }) => (key === 'visitor' ? [country, city] : [visitor]).includes(named));
}

/** The names that what is typed may be the beginning of, the most frequent first; then those that it may be a slip for. */
function fitting({ names }: Library, { typed }: Typing, all: readonly (string | null | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const name of all) if (name != null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const begun = ranked.filter((name) =>
    [name, ...(names.get(name)?.spellings ?? [])].some((each) => begins(each, typed)),
  );
  const meant = typed.trim() === '' ? [] : names.lookUp(typed).map(({ name }) => name);
  return [...new Set([...begun, ...meant.filter((name) => counts.has(name))])];
}

/** Whether each typed word begins a word of the name. */
function begins(name: string, typed: string): boolean {
  const parts = words(fold(name)).map(({ folded }) => folded);
  return words(typed).every(({ folded }) => parts.some((part) => part.startsWith(folded)));
}
