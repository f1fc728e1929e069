// Whether a paragraph tells of the visit that is asked for, where no visit was read from it.

import { byParagraph } from '../extract/by-paragraph.ts';
import { languages } from '../language/index.ts';
import { once } from '../language/once.ts';
import type { Library } from '../library/library.ts';
import type { ParagraphHit } from '../library/search.ts';
import type { DateMention, LanguageCode, Paragraph, Visit } from '../model.ts';
import { words } from '../text/words.ts';
import { claimsOn, type Trip } from './asked-trip.ts';

// Whoever asks in words of his own shares little but the names with the answer: "sanak saudara" for "keluarga". Measured on
// questions that people put to stories which no rule had seen: at .5 one in three of those is lost, at .3 none more is wrong.
const leastOfTrip = 0.35;

/**
 * Every name that is asked for stands in the paragraph, and its answering sentence tells of a day and of going, but not of other
 * people's visits, nor of one to another place.
 */
export function tellsOfTrip(library: Library, trip: Trip): (hit: ParagraphHit) => boolean {
  const { visits } = tellingOf(library);
  return (hit) => {
    const { paragraph, sentence, coverage, unmatched } = hit;
    const rows = (visits.get(paragraph) ?? []).filter(({ span }) => span.start === sentence.start);
    return (
      coverage >= leastOfTrip &&
      unmatched.every(({ name }) => !name) &&
      isDated(library, hit) &&
      tellsOfGoing(sentence.text, paragraph.article.language) &&
      (rows.length === 0 || claimsOn({ visits: rows }, goesAnywhere(trip)).length > 0)
    );
  };
}

/** Who travels for a country may be told in other words; a person is nobody else. */
function goesAnywhere(trip: Trip): Trip {
  return trip.visitor?.kind === 'person' ? trip : { ...trip, visitor: null };
}

/** Whether the answering sentence tells of a day: without one it does not tell when. */
export function isDated(library: Library, { paragraph, sentence }: ParagraphHit): boolean {
  const dates = tellingOf(library).dates.get(paragraph) ?? [];
  return dates.some(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
}

interface Telling {
  readonly visits: ReadonlyMap<Paragraph, readonly Visit[]>;
  readonly dates: ReadonlyMap<Paragraph, readonly DateMention[]>;
}

const telling = new WeakMap<Library, Telling>();

function tellingOf(library: Library): Telling {
  const made = telling.get(library) ?? {
    visits: byParagraph(library.visits),
    dates: byParagraph(library.dates),
  };
  telling.set(library, made);
  return made;
}

const going = once((): Readonly<Record<LanguageCode, ReadonlySet<string>>> => ({ id: cuesOf('id'), en: cuesOf('en') }));

/** The words by which a language tells that somebody goes or meets. */
function cuesOf(code: LanguageCode): ReadonlySet<string> {
  const { visiting, going, arriving, returning, visited, trips, ownTrips, welcoming, meeting, leaving, inviting } =
    languages[code].visits;
  const lists = [visiting, going, arriving, returning, visited, trips, ownTrips, welcoming, meeting, leaving, inviting];
  return new Set(lists.flat().filter((phrase) => !phrase.includes(' ')));
}

function tellsOfGoing(text: string, code: LanguageCode): boolean {
  return words(text).some(({ folded }) => going()[code].has(folded));
}
