// "Siapa presiden Mongolia?": an office is asked for with whose it is, and a paragraph that has both apart speaks of somebody else.
import { languages } from '../language/index.ts';
import type { Asked } from '../language/question-words.ts';
import type { Entity, LanguageCode } from '../model.ts';
import type { Names } from '../story/names.ts';
import type { Match, Matches } from './matches.ts';
import type { Terms } from './terms.ts';
import type { Unit } from './unit.ts';

export interface OfficeAsked {
  /** The numbers of the units that name the office. */
  readonly office: readonly number[];
  /** The number of the unit whose office it is. */
  readonly of: number;
}

const all = Object.values(languages);
const officeWords = new Set(
  all.flatMap(({ titles, search }) =>
    Object.values(titles.offices)
      .flat()
      .flatMap((office) => office.toLowerCase().split(' '))
      .flatMap((word) => [word, search.stem(word)]),
  ),
);
// Outlets leave the country out when they speak of their own: "Menteri Perindustrian" is Indonesia's.
const homes = new Set(all.map(({ questions }) => questions.home));

/** The office and whose it is; null where a question asks for anything else beside. */
export function officeAsked(asked: Asked, units: readonly Unit[], terms: Terms, names: Names): OfficeAsked | null {
  if (asked !== 'who') return null;
  const office = units.flatMap((unit, at) => (isOffice(unit, terms) ? [at] : []));
  const places = units.flatMap((unit, at) => (placeIn(unit, names) ? [at] : []));
  const first = office[0];
  if (first === undefined || places.length === 0 || office.length + places.length < units.length) return null;
  const away = (at: number) => Math.min(...office.map((word) => Math.abs(word - at)));
  const of = places.reduce((nearest, at) => (away(at) < away(nearest) ? at : nearest));
  const owner = units[of] && placeIn(units[of], names);
  return homes.has(owner?.name ?? null) ? null : { office, of };
}

/** The place that a unit names. A place of one spelling is a plain word to the search. */
function placeIn({ entity, written }: Unit, names: Names): Entity | null {
  const named = entity ?? names.find(written, { lenient: true })[0]?.entity;
  return named?.kind === 'place' ? named : null;
}

function isOffice({ entity, written, stems }: Unit, terms: Terms): boolean {
  if (entity) return false;
  return officeWords.has(written) || stems.slice(0, 1).some(({ stem }) => officeWords.has(terms.text(stem)));
}

// "Menteri Pertahanan (Menhan) Mongolia"; "Mongolia's long-serving defence minister".
const longestOffice = 6;
const widest = 3;

/** Whether a paragraph has the office next to whose it is; which stands first is a matter of its language. */
export function hasOffice({ office, of }: OfficeAsked, { all: matches }: Matches, language: LanguageCode): boolean {
  const before = languages[language].titles.officeOrder === 'office-last';
  return matches
    .filter(({ unit }) => unit === of)
    .some((owner) => {
      const gaps = office.map((unit) => gapTo(owner, matches, unit, before));
      return Math.min(...gaps) <= widest && Math.max(...gaps) <= longestOffice;
    });
}

/** How many words a unit stands before the owner; where the language puts offices last, on either side. */
function gapTo(owner: Match, matches: readonly Match[], wanted: number, eitherSide: boolean): number {
  const gaps = matches
    .filter(({ unit, sentence }) => unit === wanted && sentence === owner.sentence)
    .map(({ at }) => owner.at - at)
    .map((gap) => (eitherSide ? Math.abs(gap) : gap))
    .filter((gap) => gap > 0);
  return gaps.length > 0 ? Math.min(...gaps) : Number.POSITIVE_INFINITY;
}
