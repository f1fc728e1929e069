// Whose visit where a question asks for, and which visits of the coverage are that one.
import type { Library } from '../library/library.ts';
import type { Entity, LanguageCode, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { meetingsOf } from './meetings.ts';
import { overlap } from './visit-state.ts';
import { isNamedIn, isVisitor } from './visitors.ts';

/** The visit that is asked for; without visitor and place the story's default visit. */
export interface TripRequest {
  readonly visitor?: string;
  readonly place?: string;
  /** Whom the visitor meets: "kapan Sari bertemu Budi". Either of them may have come to the other. */
  readonly companion?: string;
  /** Who travels, where a country sends them: "menteri pertahanan Rusia". */
  readonly traveller?: string;
  readonly language: LanguageCode;
}

export interface Trip {
  readonly visitor: Entity | null;
  readonly place: Entity | null;
  readonly companion: Entity | null;
}

/** Whose visit where; null when somebody or somewhere is named that the coverage does not have. */
export function tripOf({ names, corpus }: Library, { visitor, place, companion }: TripRequest): Trip | null {
  const meant = (name: string | undefined) => (name === undefined ? null : (names.get(name) ?? names.lookUp(name)[0]));
  const [goer, goal, other] = [meant(visitor), meant(place), meant(companion)];
  if (goer === undefined || goal === undefined || other === undefined) return null;
  if (other !== null) return { visitor: goer, place: goal, companion: other };
  const usual = corpus.story?.defaultVisit;
  const usualGoer = (usual && names.get(usual.visitor)) ?? null;
  const usualGoal = (usual && names.get(usual.country)) ?? null;
  // What is left open follows the default visit where the rest is the default's: "kapan Sari berkunjung?"
  if (goer === null && goal === null) return { visitor: usualGoer, place: usualGoal, companion: null };
  if (goal === null && goer?.name === usualGoer?.name) return { visitor: goer, place: usualGoal, companion: null };
  if (goer === null && goal && usualGoal && isWithin(goal, usualGoal.name))
    return { visitor: usualGoer, place: goal, companion: null };
  return { visitor: goer, place: goal, companion: null };
}

const isWithin = (place: Entity, country: string) => place.name === country || place.country === country;

/** The visits of the coverage that are the one asked for, whoever tells them. */
export function claimsOn({ visits }: Pick<Library, 'visits'>, trip: Trip, traveller?: string): Visit[] {
  const { visitor, place, companion } = trip;
  const there = visits.filter((visit) => place === null || isDestination(place, visit));
  if (visitor !== null && companion !== null) return inCity(trip, meetingsOf(there, visitor, companion));
  const goes = (visit: Visit) =>
    visitor === null || isVisitor(visitor, visit) || (traveller !== undefined && isSentBy(visitor, visit));
  return inCity(trip, there.filter(goes));
}

// "pelatih Uruguay Sari Elang", "Direktur Utama Astra Niaga Sari Elang" where only "Astra" is asked for.
const furtherNames = 2;

/** Somebody whom the sentence introduces as theirs: "pelatih Uruguay Sari Elang". */
export function isSentBy({ spellings }: Entity, { visitor, span: { text } }: Visit): boolean {
  const [folded, goer] = [words(text).map((word) => word.folded), fold(visitor).split(' ')];
  const at = folded.findIndex((_, i) => goer.every((part, k) => folded[i + k] === part));
  const before = folded.slice(0, Math.max(0, at));
  return spellings.some((spelling) => {
    const phrase = words(spelling).map((word) => word.folded);
    const starts = Array.from({ length: furtherNames + 1 }, (_, gap) => before.length - phrase.length - gap);
    return starts.some((start) => start >= 0 && phrase.every((part, k) => before[start + k] === part));
  });
}

// Where some tell of the very city or port that is asked for, those that name the country alone may mean another visit. A
// capital is where a visit to its country goes, named or not.
function inCity({ place }: Trip, visits: readonly Visit[]): Visit[] {
  if (place === null || place.country === undefined || place.speaksFor !== undefined) return [...visits];
  const exact = visits.filter(({ city, span }) => city === place.name || isNamedIn(place, span.text));
  return exact.length > 0 ? exact : [...visits];
}

// A visit told without its city may well be to the city that is asked for; one to another city is not.
export function isDestination(place: Entity, { country, city }: Visit): boolean {
  return (
    place.name === city ||
    city?.endsWith(` ${place.name}`) === true ||
    place.name === country ||
    (city === null && place.country !== undefined && place.country === country)
  );
}

// "Pejabat tinggi Rusia" are no parliamentarians: of what a visit tells, about half of the phrase must be there.
const leastOfTraveller = 0.55;

/** Of visits by a country's people those by the ones who are asked for; all where nobody in particular is. */
export function byTraveller(
  { search }: Library,
  { traveller, language }: Pick<TripRequest, 'traveller' | 'language'>,
  visits: readonly Visit[],
): Visit[] {
  return traveller === undefined ? [...visits] : tellingOf(search, traveller, language, visits, 1);
}

/** What is asked for beside the visit, and whether it must be told. */
interface Deed {
  readonly deed?: string;
  readonly strictly?: boolean;
  readonly language: LanguageCode;
}

/** Those that tell of what is asked for beside the visit, and of the same visit; unless they must, all where none does. */
export function byDeed(
  { search }: Library,
  { deed, strictly = false, language }: Deed,
  visits: readonly Visit[],
): Visit[] {
  const telling = deed === undefined ? [] : tellingOf(search, deed, language, visits, asGood);
  const same = visits.filter((visit) => telling.some((other) => isSame(visit, other)));
  return same.length > 0 || strictly ? same : [...visits];
}

/** Whether two claims may be of one visit: the one tells why, the other to the day when. */
function isSame(a: Visit, b: Visit): boolean {
  if (a === b) return true;
  return a.visitor === b.visitor && a.country === b.country && overlap(a, b);
}

// What tells so much less than the best of it tells of something else.
const asGood = 0.2;

function tellingOf(
  search: Library['search'],
  text: string,
  language: LanguageCode,
  visits: readonly Visit[],
  worse: number,
): Visit[] {
  const wanted = new Set(visits);
  const hits = search.visits({ text, language, limit: visits.length * 10 }).filter(({ item }) => wanted.has(item));
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  const least = Math.max(leastOfTraveller, best - worse);
  const theirs = new Set(hits.filter(({ coverage }) => coverage >= least).map(({ item }) => item));
  return visits.filter((visit) => theirs.has(visit));
}
