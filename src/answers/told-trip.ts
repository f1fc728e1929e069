// Which sentence of a paragraph tells of the visit that is asked for, where no visit was read from it.
import { byParagraph } from '../extract/by-paragraph.ts';
import { languages } from '../language/index.ts';
import { once } from '../language/once.ts';
import { onceFor } from '../language/once-for.ts';
import type { Library } from '../library/library.ts';
import type { ParagraphHit } from '../library/search.ts';
import type { DateMention, Entity, LanguageCode, NameMention, Paragraph, Span, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { span } from '../text/spans.ts';
import { words } from '../text/words.ts';
import { isDestination, isSentBy, type Trip } from './asked-trip.ts';
import { isVisitor } from './visitors.ts';

// Whoever asks in words of his own shares little but the names with the answer: "sanak saudara" for "keluarga".
const leastOfTrip = 0.35;
/** Where the question names nobody and no place. */
const leastUnnamed = 0.5;

/** The sentence of a hit that tells of the visit and of a day; null where none does. */
export function sentenceOnTrip(library: Library, trip: Trip): (hit: ParagraphHit) => Span | null {
  const least = trip.visitor || trip.place ? leastOfTrip : leastUnnamed;
  return ({ paragraph, sentence: best, coverage, unmatched, alone }) => {
    const elsewhere = unmatched.some(({ name, text }) => name && !isPartOf(trip, text));
    // "Kapan Sari akan balik lagi": that Sari was there on another day is no answer.
    if (coverage < least || alone.beyondNames === 0 || elsewhere || paragraph.kind === 'heading') return null;
    const all = sentences(paragraph.text, languages[paragraph.article.language].abbreviations);
    const tells = (each: Span) => tellsOf(library, trip, paragraph, each, all);
    return [...all.filter(({ start }) => start === best.start), ...all].find(tells) ?? null;
  };
}

/** Whether a sentence tells of a day: without one it does not tell when. */
export function isDated(library: Library, paragraph: Paragraph, sentence: Span): boolean {
  return datesTold(library, paragraph, sentence).length > 0;
}

/** The time expressions of a sentence, in order. */
export function datesTold(library: Library, paragraph: Paragraph, { start, end }: Span): readonly DateMention[] {
  const dates = tellingOf(library).dates.get(paragraph) ?? [];
  return dates.filter(({ span }) => start <= span.start && span.end <= end);
}

function isPartOf({ visitor, place, companion }: Trip, text: string): boolean {
  const names = [visitor, place, companion].flatMap((entity) => (entity ? [entity.name, ...entity.spellings] : []));
  return names.some((name) => fold(name) === fold(text));
}

// "surat Menteri Luar Negeri Islandia Sari".
const officeReach = 5;

function tellsOf(library: Library, trip: Trip, paragraph: Paragraph, sentence: Span, all: readonly Span[]): boolean {
  const { article, text } = paragraph;
  if (!tellsOfGoing(sentence.text, article.language) || !isDated(library, paragraph, sentence)) return false;
  const first = all.findLast(({ end }) => end <= sentence.start) ?? sentence;
  const window = span(text, first.start, sentence.end);
  // A short name stands alone in an article of its own, which its full name settles elsewhere.
  const named = [{ article }, { lenient: true }].flatMap((options) => library.names.find(window.text, options));
  const asked = [trip.visitor, trip.place, trip.companion].filter((each) => each !== null);
  const rows = (tellingOf(library).visits.get(paragraph) ?? []).filter((row) => row.span.start === sentence.start);
  const { belongings } = languages[article.language].visits;
  // "Surat Menteri Sari sampai di Ankara": it is not she who arrives.
  const before = (start: number) => words(window.text.slice(0, start)).slice(-officeReach);
  const isOwner = ({ start }: NameMention) => before(start).some(({ folded }) => belongings.has(folded));
  const present = named.filter((name) => !isOwner(name));
  const isPresent = (each: Entity) =>
    present.some((name) => stands(each, name)) ||
    // "Van Dijk" within "Van Dijk Kapital".
    (!named.some((name) => stands(each, name)) && isWritten(each, window));
  return asked.every(isPresent) && isTheirs(trip, rows, sentence);
}

/** A city stands for its country, and an officer for what he is an officer of. */
function stands(asked: Entity, { entity }: NameMention): boolean {
  if (entity === asked || entity.country === asked.name) return true;
  return asked.kind !== 'person' && entity.roles.some(({ of }) => of === asked.name);
}

/** Other people's visits are no answer, nor is one to another place, unless the sentence goes on to the one that is asked for. */
function isTheirs({ visitor, place }: Trip, rows: readonly Visit[], sentence: Span): boolean {
  if (rows.length === 0) return true;
  return rows.some((row) => {
    const goes = visitor?.kind !== 'person' || isVisitor(visitor, row) || isSentBy(visitor, row);
    return goes && (place === null || isDestination(place, row) || isWritten(place, sentence));
  });
}

function isWritten({ spellings }: Entity, { text }: Span): boolean {
  const folded = ` ${fold(text)} `;
  return spellings.some((spelling) => folded.includes(` ${fold(spelling)} `));
}

interface Telling {
  readonly visits: ReadonlyMap<Paragraph, readonly Visit[]>;
  readonly dates: ReadonlyMap<Paragraph, readonly DateMention[]>;
}

const tellingOf = onceFor(
  ({ visits, dates }: Library): Telling => ({ visits: byParagraph(visits), dates: byParagraph(dates) }),
);

const going = once((): Readonly<Record<LanguageCode, ReadonlySet<string>>> => ({ id: cuesOf('id'), en: cuesOf('en') }));

/** The words by which a language tells that somebody goes or meets. */
function cuesOf(code: LanguageCode): ReadonlySet<string> {
  const { visiting, going, arriving, visited, trips, ownTrips, welcoming, meeting, leaving, inviting } =
    languages[code].visits;
  const lists = [visiting, going, arriving, visited, trips, ownTrips, welcoming, meeting, leaving, inviting];
  return new Set(lists.flat().filter((phrase) => !phrase.includes(' ')));
}

function tellsOfGoing(text: string, code: LanguageCode): boolean {
  return words(text).some(({ folded }) => going()[code].has(folded));
}
