// What a statement says, as far as it can be compared with another: its words, and what must not differ.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/once-for.ts';
import type { LanguageCode, Statement } from '../model.ts';
import { cities, regions } from '../story/regions.ts';
import { fold } from '../text/fold.ts';
import { type Word, words } from '../text/words.ts';
import { inOneOrder } from './speakers.ts';

export interface Content {
  /** Comparable: "Kim Jong-un" is Kim Jong Un, and those who speak together stand in one order. */
  readonly speaker: string | null;
  readonly language: LanguageCode;
  /** Stems → the words as written, without stop words, figures and negations. */
  readonly stems: ReadonlyMap<string, string>;
  /** Denied, by a word of it ("tidak") or by the verb that reports it ("membantah"). */
  readonly denied: boolean;
  /** Figures, days, units of time, countries: two statements may not each have one that the other lacks. */
  readonly facts: Readonly<Record<Fact, ReadonlySet<string>>>;
}

const facts = ['figure', 'month', 'weekday', 'unit', 'country'] as const;
type Fact = (typeof facts)[number];

/** Read once: every statement of an answer is compared with every other. */
export const contentOf = onceFor(contentIn);

function contentIn({ quotes, paragraph, cue, speaker }: Statement): Content {
  const language = languages[paragraph.article.language];
  const denies = language.reporting.denials.has(fold(cue));
  const content = contentOfText(quotes.map(({ text }) => text).join('\n'), language.code);
  return {
    ...content,
    speaker: speaker === null ? null : squashed(speaker),
    denied: content.denied !== denies,
  };
}

/** What a sentence says, whoever says it. */
export function contentOfText(text: string, code: LanguageCode): Content {
  const language = languages[code];
  const { search, reporting } = language;
  const said = words(text);
  const countries = countriesIn(said);
  const isContent = (word: Word, at: number): boolean =>
    !countries.has(at) &&
    !search.stopWords.has(word.folded) &&
    !reporting.negations.has(word.folded) &&
    figureOf(word, language) === null;
  const country = new Set(countries.values());
  return {
    speaker: null,
    language: code,
    stems: new Map([
      ...said.filter(isContent).map(({ folded }) => [search.stem(folded), folded] as const),
      ...Array.from(country, (name) => [name, name] as const),
    ]),
    denied: said.some(({ folded }) => reporting.negations.has(folded)),
    facts: { ...factsIn(said, language), country },
  };
}

const squashed = (name: string): string => fold(inOneOrder(name)).replace(/[^\p{L}\p{N}]/gu, '');

function factsIn(said: readonly Word[], language: Language): Omit<Content['facts'], 'country'> {
  const { lists } = language.dates;
  const listed = (list: ReadonlyMap<string, unknown>) =>
    new Set(said.flatMap(({ folded }) => (list.has(folded) ? [String(list.get(folded))] : [])));
  return {
    figure: new Set(said.flatMap((word) => figureOf(word, language) ?? [])),
    month: listed(lists.month),
    weekday: listed(lists.weekday),
    unit: listed(lists.unit),
  };
}

/** "300", "tiga". */
function figureOf({ folded }: Word, { dates }: Language): string | null {
  if (/^\p{N}/u.test(folded)) return folded;
  const count = dates.lists.count.get(folded);
  return count === undefined ? null : String(count);
}

const countryOf: ReadonlyMap<string, string> = new Map(
  [...regions, ...cities].flatMap(({ name, spellings, speaksFor }) =>
    spellings.map((spelling) => [fold(spelling), speaksFor ?? name] as const),
  ),
);

// In words: "Republik Demokratik Rakyat Korea".
const longestCountry = 4;

/** The country that each word belongs to the name of, also where its capital or its abbreviation stands for it. */
function countriesIn(said: readonly Word[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < said.length; ) {
    const length = countryLength(said, at);
    const country = countryOf.get(phraseOf(said, at, length));
    if (country) for (let i = at; i < at + length; i++) found.set(i, country);
    at += Math.max(1, length);
  }
  return found;
}

const countryBegins: ReadonlySet<string> = new Set(
  Array.from(countryOf.keys(), (name) => words(name)[0]?.folded ?? ''),
);

function countryLength(said: readonly Word[], at: number): number {
  const first = said[at];
  // "AS" is a country, "as" is none.
  if (!first || first.text === first.folded || !countryBegins.has(first.folded)) return 0;
  for (let length = longestCountry; length > 0; length--) if (countryOf.has(phraseOf(said, at, length))) return length;
  return 0;
}

const phraseOf = (said: readonly Word[], at: number, length: number): string =>
  said
    .slice(at, at + length)
    .map(({ folded }) => folded)
    .join(' ');

/** Whether each has a figure, a day or a country that the other lacks; what only one of them tells is no contradiction. */
export function contradict(a: Content, b: Content): boolean {
  return (
    a.denied !== b.denied ||
    facts.some((fact) => lacks(a.facts[fact], b.facts[fact]) && lacks(b.facts[fact], a.facts[fact]))
  );
}

const lacks = (all: ReadonlySet<string>, of: ReadonlySet<string>): boolean => [...of].some((one) => !all.has(one));

/** How many words of the one the other has, in any form of them. */
export function sharedBy(a: Content, b: Content): number {
  return [...a.stems.keys()].filter((stem) => b.stems.has(stem)).length;
}
