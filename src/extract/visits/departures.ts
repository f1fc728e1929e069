// Trips told by their end: "meninggalkan Stockholm pada Senin" says that somebody was there until then.
import { placesFrom } from './places.ts';
import type { Phrase } from './scene.ts';
import { wordsBetween } from './scene.ts';
import { lastActorBefore, type Traveller } from './travellers.ts';
import { type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const departureRules: readonly TripRule[] = [{ name: 'leaves', cues: 'leaving', find: leaves }];

// "meninggalkan ibu kota Swedia", "bertolak dari Bandara X, Tokyo".
const placeReach = 4;

/** Only out of a country where he is known to be no host, and only what has been: "akan meninggalkan" tells of a stay under way. */
function leaves(view: View, cue: Phrase): Trip[] {
  const place = placesFrom(view, cue.end, placeReach)[0];
  const traveller = lastActorBefore(view, cue.start) ?? pronounBefore(view, cue);
  if (!place?.country || !traveller || isAhead(view, cue) || !wasAway(view, traveller, place.country)) return [];
  return [{ ...tripTo(place, traveller.name, cue, 'leaves'), implied: true, bare: true }];
}

function pronounBefore({ scene, memory }: View, cue: Phrase): Traveller | undefined {
  const before = wordsBetween(scene, scene.sentence.start, cue.start);
  return before.some(({ folded }) => scene.language.visits.pronouns.has(folded)) ? memory.people[0] : undefined;
}

function wasAway({ memory }: View, { name, home }: Traveller, country: string): boolean {
  return home !== null
    ? home !== country
    : memory.trips.some((trip) => trip.visitor === name && trip.country === country);
}

function isAhead({ scene }: View, cue: Phrase): boolean {
  return wordsBetween(scene, scene.sentence.start, cue.start)
    .slice(-3)
    .some(({ folded }) => scene.language.dates.future.has(folded));
}
