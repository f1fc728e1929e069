// Trips told by a noun: "kunjungan Putin ke Korea Utara", "kunjungannya ke Hanoi", "kunjungan tersebut".
import type { Actor } from './actors.ts';
import { nothing } from './memory.ts';
import { countriesBefore, placesAfterPreposition } from './places.ts';
import { type Phrase, phrasesIn, textBetween } from './scene.ts';
import { lastActorBefore, nextActor, type Traveller, travellersBefore } from './travellers.ts';
import { goesAbroad, type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const nounRules: readonly TripRule[] = [
  { name: 'trip of', cues: 'trips', find: tripOf },
  { name: 'own trip', cues: 'ownTrips', find: ownTrip },
  { name: 'that trip', cues: 'thatTrip', find: thatTrip },
];

/** "kunjungan kenegaraan Putin": so many words between the noun and its traveller. */
const travellerReach = 3;

function tripOf(view: View, cue: Phrase): Trip[] {
  if (partOfLonger(view, cue)) return [];
  const visitor = nextActor(view, cue.end, travellerReach) ?? possessor(view, cue);
  const places = placesAfterPreposition(view, visitor && visitor.start > cue.start ? visitor.end : cue.end);
  if (places.length === 0) return visitor ? known(view, visitor, cue, 'trip without a place') : [];
  return places.flatMap((place) => {
    const who = visitor && goesAbroad(visitor, place) ? [visitor] : travellersBefore(view, cue.start, place);
    return who.map(({ name }) => tripTo(place, name, cue, 'trip of'));
  });
}

/** "kunjungan" of "kunjungan tersebut" and "his visit" have rules of their own. */
function partOfLonger(view: View, cue: Phrase): boolean {
  const { thatTrip: that, ownTrips } = view.scene.language.visits;
  const longer = [...phrasesIn(view.scene, that), ...phrasesIn(view.scene, ownTrips)];
  return longer.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** English puts the traveller before: "Putin's visit". */
function possessor({ actors, scene }: View, cue: Phrase): Actor | undefined {
  return actors.find(
    ({ end }) =>
      end <= cue.start && cue.start - end < 40 && /^['’]s?\s[\p{Ll}\s-]*$/u.test(textBetween(scene, end, cue.start)),
  );
}

/** To where the text last said that he goes; else to the other country of the sentence ("China membatalkan kunjungan X"). */
function known(view: View, visitor: Traveller, cue: Phrase, rule: string): Trip[] {
  const trip = view.memory.trips.find((each) => each.visitor === visitor.name);
  const country = trip
    ? trip.country
    : countriesBefore({ ...view, memory: nothing }, cue.start).find((each) => each !== visitor.home);
  if (!country) return [];
  return [tripTo({ country, city: trip?.city ?? null, start: cue.start, end: cue.end }, visitor.name, cue, rule)];
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

/** "kunjungan tersebut": the trip that the text told of last; one that a meeting merely implies only where there is no other. */
export function thatTrip(view: View, cue: Phrase): Trip[] {
  const spelledOut = view.actors.some(({ start }) => start >= cue.end && start - cue.end < 4);
  const trip = view.memory.trips.find(({ rule }) => rule !== 'meets in') ?? view.memory.trips[0];
  return trip && !spelledOut
    ? [{ ...tripTo({ ...trip, start: cue.start, end: cue.end }, trip.visitor, cue, 'that trip'), pointsBack: true }]
    : [];
}
