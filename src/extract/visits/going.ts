// Trips told by a verb: "mengunjungi Praha", "bertolak ke Tokyo", "tiba di Tokyo", "dikunjungi", "menyambut".
import type { Actor } from './actors.ts';
import { sameClause, startsClause } from './clauses.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { countriesBefore, placesAfterPreposition, placesFrom } from './places.ts';
import { type Phrase, textBetween, wordsBetween } from './scene.ts';
import { isNoun, withoutSpokesman } from './spokesmen.ts';
import { lastActorBefore, nextActor, type Traveller, travellersBefore } from './travellers.ts';
import { bareTrip, goesAbroad, mayVisit, type Trip, type TripRule, tripTo, type View } from './trip.ts';

// "mengunjungi" and its object: "majelis rendah parlemen Ceko", "di Pangkalan Udara TNI AU (Lanud) X, Jakarta".
const objectReach = 9;

/** Last of all: where a verb or noun tells the trip, that says more of it. */
export const boundRule: TripRule = { name: 'is bound for', cues: 'bound', find: isBound };

export const goingRules: readonly TripRule[] = [
  { name: 'visits', cues: 'visiting', find: visits },
  { name: 'goes to', cues: 'going', find: (view, cue) => afterPreposition(view, cue, ['toward'], 8, 'goes to') },
  {
    name: 'arrives',
    cues: 'arriving',
    find: (view, cue) => afterPreposition(view, cue, ['at', 'toward'], 4, 'arrives'),
  },
  { name: 'returns to', cues: 'returning', find: returnsTo },
  { name: 'arrives when', cues: 'timed', find: arrivesWhen },
  { name: 'is visited', cues: 'visited', find: isVisited },
  { name: 'welcomes', cues: 'welcoming', find: welcomes },
];

/** "arrived in Stockholm for a visit to Sweden": the noun, which the verb before it tells more of. */
function visits(view: View, cue: Phrase): Trip[] {
  const next = view.scene.words[cue.after]?.folded ?? '';
  const asNoun = isNoun(view.scene, cue.start) && view.scene.language.visits.toward.has(next);
  return asNoun ? [] : tripsFrom(view, cue, cue.end, 'visits');
}

function tripsFrom(view: View, cue: Phrase, from: number, rule: string): Trip[] {
  const named = placesFrom(view, from, objectReach);
  // "mengunjungi sebuah pabrik di Bangalore, India".
  const places = named.length > 0 || rule !== 'visits' ? named : placesAfterPreposition(view, from);
  return places.flatMap((place) =>
    travellersBefore(view, cue.start, place).map(({ name }) => tripTo(place, name, cue, rule)),
  );
}

/** The destination stands after a preposition that the cue ends in or that follows within its clause. */
function afterPreposition(
  view: View,
  cue: Phrase,
  kinds: readonly ('at' | 'toward')[],
  reach: number,
  rule: string,
): Trip[] {
  const { words, language } = view.scene;
  const fits = (word: string | undefined) => kinds.some((kind) => language.visits[kind].has(word ?? ''));
  if (fits(words[cue.after - 1]?.folded)) return tripsFrom(view, cue, cue.end, rule);
  const after = words.slice(cue.after, cue.after + reach);
  const at = after.findIndex(({ folded }) => fits(folded));
  const preposition = after[at];
  if (!preposition || after.slice(0, at).some((word) => startsClause(view.scene, word))) return [];
  return tripsFrom(view, cue, preposition.end, rule);
}

/** "kembali ke": whose home is unknown is taken to go there. */
function returnsTo(view: View, cue: Phrase): Trip[] {
  const homes = new Map([...view.memory.people, ...view.actors].map(({ name, home }) => [name, home]));
  const isElsewhere = ({ visitor, country }: Trip) => (homes.get(visitor) ?? country) !== country;
  return afterPreposition(view, cue, ['toward'], 3, 'returns to').filter(isElsewhere);
}

/** "Pires tiba Kamis pagi": to where he was last said to go. */
function arrivesWhen(view: View, cue: Phrase): Trip[] {
  const { scene } = view;
  const date = scene.dates.find(({ span }) => span.start >= cue.end);
  const lead = date && wordsBetween(scene, cue.end, date.span.start);
  if (!date || !lead?.every(({ folded }) => scene.language.dates.leads.has(folded))) return [];
  if (placesAfterPreposition(view, cue.end).length > 0) return [];
  const told = withoutSpokesman(view, cue.start, null);
  const traveller = lastActorBefore(told, cue.start) ?? (hasPronoun(view, cue) ? view.memory.people[0] : undefined);
  // A sentence without a subject is only a spokesman's.
  if (told === view && !traveller) return [];
  const trip = told.memory.trips.find(({ visitor }) => !traveller || visitor === traveller.name);
  return trip ? [bareTrip(trip, cue, 'arrives when')] : [];
}

function hasPronoun({ scene }: View, cue: Phrase): boolean {
  const before = wordsBetween(scene, scene.sentence.start, cue.start);
  return before.some(({ folded }) => scene.language.visits.pronouns.has(folded));
}

/** "Pires ke Swedia pekan depan": nothing stands between the traveller and the direction. */
function isBound(view: View, cue: Phrase): Trip[] {
  // "Dia (Pires) ke Swedia": nothing but the bracket.
  const isBeside = ({ end }: Actor) => /^\)? $/u.test(textBetween(view.scene, end, cue.start));
  const traveller = view.actors.findLast(isBeside) ?? pronounAt(view, cue);
  const place = traveller && placesFrom(view, cue.end, 0)[0];
  return place && goesAbroad(traveller, place) ? [tripTo(place, traveller.name, cue, 'is bound for')] : [];
}

/** "Terakhir kali ia ke Swedia". */
function pronounAt({ scene, memory }: View, cue: Phrase): Traveller | undefined {
  const before = scene.words[cue.first - 1]?.folded ?? '';
  return scene.language.visits.pronouns.has(before) ? memory.people[0] : undefined;
}

/** "Swedia akan dikunjungi Pires". */
function isVisited(view: View, cue: Phrase): Trip[] {
  const before = view.scene.names.filter(({ end }) => end <= cue.start).map(destinationOf);
  const place = before.filter((each) => each !== null).at(-1);
  const visitor = nextActor(view, cue.end, 4);
  return place && visitor && mayVisit(visitor, place) ? [tripTo(place, visitor.name, cue, 'is visited')] : [];
}

/** "Pires menyambut kedatangan Menlu Novak di Praha": the guest visits the place, else the host's country. */
function welcomes(view: View, cue: Phrase): Trip[] {
  const guest = guestAfter(view, cue);
  if (!guest) return [];
  const place = placesAfterPreposition(view, guest.end)[0] ?? placeOfHost(view, cue, guest.home);
  return place && mayVisit(guest, place) ? [tripTo(place, guest.name, cue, 'welcomes')] : [];
}

/** "menjadi tuan rumah pertemuan Lindqvist dan Pires": of two the one who is not at home with the host. */
function guestAfter(view: View, cue: Phrase): Actor | undefined {
  const first = nextActor(view, cue.end, 5);
  const host = destinationBefore(view, cue)?.country ?? null;
  if (!first || host === null || first.home !== host) return first;
  const guest = view.actors.find(({ start, home }) => start >= first.end && home !== host);
  return guest && sameClause(view.scene, first.end, guest.start) ? guest : undefined;
}

/** The host, where it is a place: "Hanoi akan menjadi tuan rumah". */
function destinationBefore(view: View, cue: Phrase): Destination | null {
  if (lastActorBefore(view, cue.start)) return null;
  const named = view.scene.names.filter(({ end }) => end <= cue.start).map(destinationOf);
  return named.findLast((place) => place !== null) ?? null;
}

/** "Kota Solo menyambut kedatangan X" too: the host is the place. */
function placeOfHost(view: View, cue: Phrase, guestsHome: string | null): Destination | null {
  const named = view.scene.names.filter(({ end }) => end <= cue.start).map(destinationOf);
  const town = named.findLast((place) => place?.city && place.country === null);
  if (town) return town;
  const place = destinationBefore(view, cue);
  if (place && place.country !== guestsHome) return place;
  const host = lastActorBefore(view, cue.start)?.home;
  const country =
    host && host !== guestsHome ? host : countriesBefore(view, cue.start).find((each) => each !== guestsHome);
  return country ? { country, city: null, capital: false, start: cue.start, end: cue.end } : null;
}
