// Trips told by a noun: "kunjungan Pires ke Swedia", "kunjungannya ke Tokyo", "kunjungan tersebut".
import type { Actor } from './actors.ts';
import { startsClause } from './clauses.ts';
import { nothing } from './memory.ts';
import { countriesBefore, placesAfterPreposition, placesFrom } from './places.ts';
import { type Phrase, phrasesIn, textBetween, wordsBetween } from './scene.ts';
import { hasNoDate, hasOwnStatus } from './status.ts';
import { lastActorBefore, nextActor, type Traveller, travellersBefore } from './travellers.ts';
import { bareTrip, goesAbroad, type ToldTrip, type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const nounRules: readonly TripRule[] = [
  { name: 'trip of', cues: 'trips', find: (view, cue) => tripOf(view, cue).map(byNoun) },
  { name: 'own trip', cues: 'ownTrips', find: (view, cue) => ownTrip(view, cue).map(byNoun) },
  { name: 'that trip', cues: 'thatTrip', find: (view, cue) => thatTrip(view, cue).map(byNoun) },
];

function byNoun(trip: Trip): Trip {
  return { ...trip, noun: true };
}

/** "kunjungan kenegaraan Pires": so many words between the noun and its traveller. */
const travellerReach = 5;

function tripOf(view: View, cue: Phrase): Trip[] {
  if (partOfLonger(view, cue)) return [];
  const that = pointedOut(view, cue);
  if (that) return thatTrip(view, that).map((trip) => ({ ...trip, rule: 'that trip' }));
  const visitor = travellerAfter(view, cue) ?? possessor(view, cue) ?? unknownTraveller(view, cue);
  const places = placesAfterPreposition(view, visitor && visitor.start > cue.start ? visitor.end : cue.end);
  if (places.length === 0) return visitor ? known(view, visitor, cue, 'trip without a place') : again(view, cue);
  return places.flatMap((place) => {
    const doer = visitor ?? doerAfter(view, place.end);
    const named = doer && goesAbroad(doer, place) ? [doer] : travellersBefore(view, cue.start, place);
    const who = named.length > 0 ? named : ofTripBefore(view);
    return who.map(({ name }) => ({
      ...tripTo(place, name, cue, 'trip of'),
      ...(sumsUp(view, cue, place) && { bare: true as const }),
    }));
  });
}

/** Whoever stands between the noun and the direction; not behind it: "kunjungan ke Praha dilakukan Pires". */
function travellerAfter(view: View, cue: Phrase): Actor | undefined {
  const next = nextActor(view, cue.end, travellerReach);
  const between = next ? wordsBetween(view.scene, cue.end, next.start) : [];
  return between.some(({ folded }) => view.scene.language.visits.toward.has(folded)) ? undefined : next;
}

// "akan dilakukan oleh".
const doerReach = 4;

/** "Lawatan ke Praha akan dilakukan oleh Pires": nothing but a light verb in the passive between. */
function doerAfter(view: View, from: number): Actor | undefined {
  const doer = nextActor(view, from, doerReach);
  const between = doer ? wordsBetween(view.scene, from, doer.start) : [];
  const { visits, reporting } = view.scene.language;
  const told = between.some(({ folded }) => visits.lightVerbs.has(folded));
  const plain = [visits.lightVerbs, visits.of, reporting.predicates];
  return told && between.every(({ folded }) => plain.some((list) => list.has(folded))) ? doer : undefined;
}

/** "belum ada tanggal untuk lawatan ke Praha": of whoever was last said to go anywhere. */
function ofTripBefore({ scene, memory }: View): Traveller[] {
  const [trip] = hasNoDate(scene) ? memory.trips : [];
  return trip ? [{ name: trip.visitor, home: null }] : [];
}

/** "Ini kunjungan pertama Pires ke Swedia": says what sort of visit the one was that the text tells of. */
function sumsUp({ scene, memory }: View, cue: Phrase, { country }: Pick<Trip, 'country'>): boolean {
  const { visits, reporting } = scene.language;
  const [first, ...rest] = wordsBetween(scene, scene.sentence.start, cue.start);
  return (
    first !== undefined &&
    memory.trips.some((trip) => trip.country === country) &&
    reporting.demonstratives.has(first.folded) &&
    rest.every(({ folded }) => reporting.predicates.has(folded) || visits.lightVerbs.has(folded))
  );
}

// "kunjungan kerja selama dua hari itu".
const adjectives = 4;

/** "kunjungan kenegaraan itu", "lawatan dua hari tersebut": adjectives stand before the word that points back. */
function pointedOut({ scene }: View, cue: Phrase): Phrase | null {
  const { toward, at, of } = scene.language.visits;
  const after = scene.words.slice(cue.after, cue.after + adjectives + 1);
  const place = after.findIndex(({ folded }) => scene.language.reporting.demonstratives.has(folded));
  const pointer = after[place];
  const plain = after
    .slice(0, place)
    .every(
      (word) =>
        /^[\p{Ll}\d]/u.test(word.text) &&
        ![toward, at, of].some((list) => list.has(word.folded)) &&
        !startsClause(scene, word),
    );
  return pointer && place > 0 && plain && !/[,;:("“”]/u.test(textBetween(scene, cue.end, pointer.start))
    ? { ...cue, end: pointer.end, after: cue.after + place + 1 }
    : null;
}

/** "X melakukan kunjungan selama dua hari": the trip that the text told of him. */
function again(view: View, cue: Phrase): Trip[] {
  const visitor = lastActorBefore(view, cue.start);
  const trip = visitor && view.memory.trips.find((each) => each.visitor === visitor.name);
  const told = trip && sameTrip(view, visitor.end, cue.start);
  return told ? [bareTrip(trip, cue, 'trip again')] : [];
}

/** Only light verbs between him and the noun: "melakukan", not "memuji". */
function sameTrip({ scene }: View, from: number, to: number): boolean {
  return !wordsBetween(scene, from, to).some((word) => startsClause(scene, word));
}

/** "kunjungan" of "kunjungan tersebut" and "his visit" have rules of their own. */
function partOfLonger(view: View, cue: Phrase): boolean {
  const { thatTrip: that, ownTrips } = view.scene.language.visits;
  const longer = [...phrasesIn(view.scene, that), ...phrasesIn(view.scene, ownTrips)];
  return longer.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** "kunjungan Hadiwira ke Jepang": whoever stands between the noun and the direction travels, though no list and no other text knows him. */
function unknownTraveller({ scene }: View, cue: Phrase): Actor | undefined {
  const after = scene.words.slice(cue.after, cue.after + 5);
  const to = after.findIndex(({ folded }) => scene.language.visits.toward.has(folded));
  const [first, last] = [after[0], after[to - 1]];
  const isName = to > 0 && after.slice(0, to).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  if (!isName || !first || !last || scene.names.some(({ start, end }) => start < last.end && first.start < end))
    return undefined;
  return { name: textBetween(scene, first.start, last.end), home: null, start: first.start, end: last.end };
}

/** English puts the traveller before: "Pires's visit". */
function possessor({ actors, scene }: View, cue: Phrase): Actor | undefined {
  return actors.find(
    ({ end }) =>
      end <= cue.start && cue.start - end < 40 && /^['’]s?\s[\p{Ll}\s-]*$/u.test(textBetween(scene, end, cue.start)),
  );
}

/** To where the text last said that he goes; else to the other country of the sentence ("Jepang membatalkan kunjungan X"). */
function known(view: View, visitor: Traveller, cue: Phrase, rule: string): Trip[] {
  const trip = view.memory.trips.find((each) => each.visitor === visitor.name);
  if (trip) return [bareTrip(trip, cue, rule)];
  const country = countriesBefore({ ...view, memory: nothing }, cue.start).find((each) => each !== visitor.home);
  if (!country) return [];
  const place = { country, city: null, start: cue.start, end: cue.end };
  return [{ ...tripTo(place, visitor.name, cue, rule), bare: true }];
}

/** "kunjungannya ke Jepang": of the person named last. */
function ownTrip(view: View, cue: Phrase): Trip[] {
  const places = placesAfterPreposition(view, cue.end);
  const visitor = lastActorBefore(view, cue.start) ?? view.memory.people[0];
  if (places.length === 0)
    return visitor ? known(view, visitor, cue, 'own trip').map((trip) => ({ ...trip, pointsBack: true })) : [];
  return places.flatMap((place) =>
    travellersBefore(view, cue.start, place).map(({ name }) => tripTo(place, name, cue, 'own trip')),
  );
}

/** "kunjungan tersebut": the trip that is meant; "kunjungan itu ke Praha" says itself where it goes. */
export function thatTrip(view: View, cue: Phrase): Trip[] {
  const spelledOut = view.actors.some(({ start }) => start >= cue.end && start - cue.end < 4);
  // "membalas kunjungan itu ke Praha" is another trip, told by the verb.
  const answered = phrasesIn(view.scene, view.scene.language.visits.going).some(
    ({ end }) => end > cue.start && end < cue.end,
  );
  if (spelledOut || answered) return [];
  const trip = antecedent(view, cue);
  const direction = view.scene.words[cue.after];
  if (direction && view.scene.language.visits.toward.has(direction.folded))
    return placesFrom(view, direction.end, 2).flatMap((place) =>
      trip ? [tripTo(place, trip.visitor, cue, 'that trip')] : [],
    );
  return trip ? [{ ...bareTrip(trip, cue, 'that trip'), pointsBack: true }] : [];
}

/**
 * Which trip "kunjungan tersebut" means: with a word of what is to come the only one that is still open; else the only one of
 * the sentence that told of a trip last. Of two that may be meant, none.
 */
function antecedent({ scene, memory }: View, cue: Phrase): ToldTrip | undefined {
  const told = memory.trips.filter(({ implied }) => !implied);
  const trips = told.length > 0 ? told : memory.trips;
  const open = trips.filter(({ status }) => status !== 'happened');
  const latest = trips.filter(({ sentence }) => sentence === trips[0]?.sentence);
  const ahead = hasOwnStatus(scene, { cue, start: cue.start, end: cue.end, noun: true });
  const meant = ahead && open.length === 1 ? open : latest.filter((trip) => !ahead || open.includes(trip));
  return meant.length === 1 ? meant[0] : undefined;
}
