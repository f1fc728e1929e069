// Reads a question into what an answer should hold: its content words and names, each with the terms that express it.
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Asked } from '../language/question-words.ts';
import type { LanguageCode } from '../model.ts';
import { fold } from '../text/fold.ts';
import { analyse, type Term } from './analysis.ts';
import { type Turning, turningOf } from './focus.ts';
import { type OfficeTold, officesAsked } from './office.ts';
import { withoutSlips } from './slips.ts';
import { isSameUnit, type Unit } from './unit.ts';
import { type Lexis, mostUnits, unitsOf } from './units.ts';

export interface Question {
  /** Whether no article is in its language, so that it is looked up by what its words are elsewhere. */
  readonly translated: boolean;
  readonly units: readonly Unit[];
  readonly asked: Asked;
  /** Numbers of terms that answers to it have: "hektar" where "luas" is asked for. */
  readonly answering: ReadonlySet<number>;
  /** Where nothing is asked for but who holds them. */
  readonly offices: readonly OfficeTold[];
  /** The idf of all units together. */
  readonly total: number;
  /** The number of the unit with the highest idf. */
  readonly rarest: number;
  readonly turning: Turning;
  /** The letters that it asks to be spelt out, folded; null where it does not. */
  readonly abbreviation: string | null;
}

export function readQuestion(text: string, code: LanguageCode, lexis: Lexis): Question {
  const language = languages[code];
  const typed = withoutSlips(asWritten(text, language), language, lexis.shelf);
  const found = analyse(typed, language, lexis.names, { lenient: true }).terms;
  const short = shortFor(found, language);
  const terms = found.filter((term, at) =>
    term.entity
      ? short.length === 0 && !isCommonWord(term, typed, language, lexis)
      : !short.includes(term.text) && !isOfWhen(term, found[at + 1], language),
  );
  const units = distinct(unitsOf(terms, language, lexis)).slice(0, mostUnits);
  const asked = askedBy(terms, language);
  return {
    translated: !lexis.shelf.speaks(code),
    units,
    asked,
    turning: turningOf(terms, units),
    abbreviation: short.length > 0 ? abbreviationIn(units) : null,
    answering: answering(asked, units, lexis),
    offices: officesAsked(typed, asked, units, lexis.shelf.terms, lexis.names),
    ...weighed(units),
  };
}

/** Whether two readings of one question look for the same: then they also find the same. */
export function looksForSame(a: Question, b: Question): boolean {
  return a.units.length === b.units.length && a.units.every((unit, at) => isSameUnit(unit, b.units[at]));
}

/**
 * Names are found in lower case too, but "as" in English is not the Indonesian abbreviation of the United States, and "gas" is no
 * "Garis Awal Selatan (GAS)" where most paragraphs mean the other.
 */
function isCommonWord(
  { entity, start, end, text }: Term,
  typed: string,
  language: Language,
  { shelf }: Lexis,
): boolean {
  if (!entity) return false;
  const word = typed.slice(start, end);
  if (language.search.stopWords.has(word)) return true;
  if (entity.listed || entity.kind === 'place' || word !== word.toLowerCase()) return false;
  const [asWord, asName] = [word, text].map((term) => shelf.terms.find(term));
  if (asWord === undefined) return false;
  return shelf.terms.written(asWord) > 2 * (asName === undefined ? 0 : shelf.terms.stemmed(asName));
}

/** "Sejak kapan Sari wali kota": whoever tells it need not say "sejak". */
function isOfWhen({ text }: Term, next: Term | undefined, { questions: { since, until, asks } }: Language): boolean {
  return next !== undefined && asks.when.includes(next.text) && (since.includes(text) || until.includes(text));
}

function weighed(units: readonly Unit[]): Pick<Question, 'total' | 'rarest'> {
  return {
    total: units.reduce((sum, { idf }) => sum + idf, 0),
    rarest: units.reduce((best, { idf }, at) => (idf > (units[best]?.idf ?? 0) ? at : best), 0),
  };
}

const typedWord = /[\p{L}\p{N}]+/gu;

/** As a newspaper would write it. Where all is in capitals, they tell nothing of names; elsewhere the flight "GA 7" is no "ga" (not). */
function asWritten(typed: string, { search }: Language): string {
  const text = typed === typed.toUpperCase() ? typed.toLowerCase() : typed;
  return text.replace(typedWord, (word) => (isLetters(word) ? word : (search.informal.get(fold(word)) ?? word)));
}

function isLetters(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

// "Jalan tol mana yang bebas tarif jalan tol" asks for "jalan" and "tol" once.
function distinct(units: readonly Unit[]): Unit[] {
  const key = ({ stems, written }: Unit) => stems[0]?.stem ?? written;
  const first = new Map(units.toReversed().map((unit) => [key(unit), unit]));
  return units.filter((unit) => first.get(key(unit)) === unit);
}

/** The words that ask for letters: in "ABC itu singkatan apa" these are wanted, with what they are short for, and not who is meant. */
function shortFor(terms: readonly Term[], { questions }: Language): readonly string[] {
  const asked = ` ${terms.map(({ text }) => text).join(' ')} `;
  return questions.shortFor.filter((phrase) => asked.includes(` ${phrase} `)).flatMap((phrase) => phrase.split(' '));
}

const longestAbbreviation = 6;

/** The last short word, since what it is about goes before: "singkatan partai DPT". */
function abbreviationIn(units: readonly Unit[]): string | null {
  const short = units.filter(({ written }) => written.length > 1 && written.length <= longestAbbreviation);
  return short.at(-1)?.written ?? null;
}

/** What a question wants to know, by its first question word, the longest there; `what` where none tells. */
function askedBy(terms: readonly Term[], { questions }: Language): Asked {
  const asked = ` ${terms.map(({ text }) => text).join(' ')} `;
  let best: { kind: Asked; at: number; length: number } = { kind: 'what', at: Number.POSITIVE_INFINITY, length: 0 };
  for (const [kind, phrases] of Object.entries(questions.asks) as [Asked, readonly string[]][]) {
    for (const phrase of phrases) {
      const at = asked.indexOf(` ${phrase} `);
      if (at < 0) continue;
      if (at < best.at || (at === best.at && phrase.length > best.length)) best = { kind, at, length: phrase.length };
    }
  }
  return best.kind;
}

/** In the languages of the articles, whatever the question is in. */
function answering(asked: Asked, units: readonly Unit[], { shelf: { languages: spoken, terms } }: Lexis): Set<number> {
  const wanted = [asked, ...units.flatMap(({ stems }) => stems.slice(0, 1).map(({ stem }) => terms.text(stem)))];
  const words = Array.from(spoken).flatMap((code) =>
    wanted.flatMap((word) => languages[code].questions.answeredBy.get(word) ?? []),
  );
  return new Set(words.flatMap((word) => terms.find(word) ?? []));
}
