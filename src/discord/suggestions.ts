// What an option may hold, from what the coverage holds: the most told of first, and only what goes with the other options.

import { present } from '../answers/present.ts';
import { resolveSpeaker } from '../answers/speakers.ts';
import { publicationDay } from '../days.ts';
import type { OptionKey } from '../language/discord-phrases.ts';
import { onceFor } from '../language/once-for.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode, Statement, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { dayIn } from './commands/read-day.ts';
import type { Suggestion, Typing } from './desk/asked.ts';
import { visible } from './escape.ts';
import { cut, limits } from './limits.ts';

/** More are not looked at: of these, 25 are shown. */
const mostLookedAt = 100;

/** At most 25 suggestions, best first; none for options that take anything. */
export function suggest(library: Library, typing: Typing): Suggestion[] {
  const values = new Set(suggesters[typing.key]?.(library, typing).slice(0, mostLookedAt));
  const all = [...values].map((value) => suggestion(library, value, typing.language));
  return all.filter(({ name, value }) => name !== '' && value !== '').slice(0, limits.choices);
}

type Suggester = (library: Library, typing: Typing) => readonly string[];

const allStatements = (library: Library) => library.statements;
const allVisits = (library: Library) => library.visits;
const speakerOf = ({ speaker }: Statement) => [speaker];
const outletOf = ({ paragraph }: Statement) => [paragraph.article.publisher];
const visitorOf = ({ visitor }: Visit) => [visitor];
const placesOf = ({ country, city }: Visit) => [country, city];

const suggesters: Readonly<Partial<Record<OptionKey, Suggester>>> = {
  speaker: names(allStatements, statements, speakerOf),
  source: names(allStatements, statements, outletOf),
  visitor: names(allVisits, visits, visitorOf),
  place: names(allVisits, visits, placesOf),
  words: (library, typing) => sayings(library, statements(library, typing)),
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
function statements(library: Library, { key, typed, language, filled }: Typing): readonly Statement[] {
  const text = key === 'words' ? typed : (filled.words ?? filled.about ?? '');
  const speaker = key === 'speaker' ? null : filled.speaker;
  const { after, before } = filled;
  const filters = present({
    speaker: speaker && resolveSpeaker(library, speaker),
    source: key === 'source' ? null : filled.source,
    // Half a day is no day yet.
    after: after && dayIn(after, library, 'after'),
    before: before && dayIn(before, library, 'before'),
  });
  if (text.trim() === '' && Object.keys(filters).length === 0) return library.statements;
  return library.search.statements({ text, language, limit: mostStatements, ...filters }).map(({ item }) => item);
}

function visits({ visits: all, names }: Library, { key, filled }: Typing): readonly Visit[] {
  const other = filled[key === 'visitor' ? 'place' : 'visitor'];
  const named = other === undefined ? null : (names.lookUp(other)[0]?.name ?? other);
  if (named === null) return all;
  return all.filter(({ visitor, country, city }) => (key === 'visitor' ? [country, city] : [visitor]).includes(named));
}

/** What was said, in the order given; where nothing narrows it down, what was said last and word for word. */
function sayings(library: Library, found: readonly Statement[]): readonly string[] {
  const first = found === library.statements ? latest(library) : found;
  return first.slice(0, mostLookedAt).map(({ quotes: [quote] }) => quote.text);
}

const latest = onceFor(({ statements: all }: Library): readonly Statement[] => {
  const day = ({ paragraph }: Statement) => publicationDay(paragraph.article) ?? '';
  const direct = all.filter(({ kind }) => kind === 'direct');
  return direct.sort((a, b) => day(b).localeCompare(day(a))).slice(0, mostLookedAt);
});

/** A name, and the words of each of its spellings. */
interface Named {
  readonly name: string;
  readonly spellings: readonly (readonly string[])[];
}

type NamesOf<T> = (each: T) => readonly (string | null | undefined)[];

/** Suggests the names in what is found; counted once for all members where nothing narrows it down. */
function names<T>(
  all: (library: Library) => readonly T[],
  narrowed: (library: Library, typing: Typing) => readonly T[],
  namesOf: NamesOf<T>,
): Suggester {
  const ranked = onceFor((library: Library) => rank(library, all(library), namesOf));
  return (library, typing) => {
    const found = narrowed(library, typing);
    const whole = found === all(library);
    return fitting(library, typing.typed, whole ? ranked(library) : rank(library, found, namesOf));
  };
}

/** The most frequent first. */
function rank<T>({ names: known }: Library, found: readonly T[], namesOf: NamesOf<T>): readonly Named[] {
  const counts = new Map<string, number>();
  for (const name of found.flatMap(namesOf)) if (name != null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return ranked.map((name) => {
    const spellings = [name, ...(known.get(name)?.spellings ?? [])];
    return { name, spellings: spellings.map((each) => words(fold(each)).map(({ folded }) => folded)) };
  });
}

/** The names that what is typed may be the beginning of; then those that it may be a slip for. */
function fitting(library: Library, typed: string, ranked: readonly Named[]): string[] {
  const begun = ranked.filter(({ spellings }) => spellings.some((parts) => begins(parts, typed))).map(nameOf);
  if (typed.trim() === '' || begun.length >= limits.choices) return begun;
  const told = new Set(ranked.map(nameOf));
  const meant = library.names.lookUp(typed).map(nameOf);
  return [...new Set([...begun, ...meant.filter((name) => told.has(name))])];
}

const nameOf = ({ name }: { readonly name: string }) => name;

/** Whether each typed word begins a word of the name. */
function begins(parts: readonly string[], typed: string): boolean {
  return words(typed).every(({ folded }) => parts.some((part) => part.startsWith(folded)));
}
