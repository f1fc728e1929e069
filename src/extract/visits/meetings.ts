// A meeting at a place is a visit of those who are not at home there.
import { officeBefore } from '../../story/roles.ts';
import { type Destination, destinationOf, destinationsFrom } from './destinations.ts';
import { placesAfterPreposition } from './places.ts';
import { type Phrase, phrasesIn, wordsBetween } from './scene.ts';
import { nextActor, type Traveller } from './travellers.ts';
import { type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const meetingRules: readonly TripRule[] = [
  { name: 'meets in', cues: 'meeting', find: meetsIn },
  { name: 'receives in', cues: 'receiving', find: receivesIn },
  { name: 'is received', cues: 'received', find: isReceived },
  { name: 'is attended', cues: 'attended', find: isAttended },
];

function meetsIn(view: View, cue: Phrase): Trip[] {
  const place = placesAfterPreposition(view, cue.end)[0] ?? cityOfEvent(view, cue);
  const country = place?.country;
  if (!country) return [];
  const people = participants(view, cue, place.start);
  const visitors = people.filter((each) => isAway(view, each, country));
  const hosted = people.some(({ home }) => home === country);
  // Two of whom one is the host: the other came. Without a host on the scene both did.
  return distinct(visitors)
    .slice(0, hosted ? 1 : 2)
    .map(({ name }) => ({ ...tripTo(place, name, cue, 'meets in'), implied: true }));
}

// "menghadiri perayaan hari jadi Kota X".
const eventReach = 6;

/** "Menghadiri KTT Astana", "tamu kehormatan perayaan hari jadi Kota X": an event is named after its city, never after a country. */
function cityOfEvent({ scene }: View, cue: Phrase): Destination | undefined {
  const attends = phrasesIn(scene, scene.language.visits.attending).some(({ start }) => start === cue.start);
  const [place] = attends ? destinationsFrom(scene, cue.end, eventReach) : [];
  return place?.city ? place : undefined;
}

/** "Menerima Presiden X di Praha"; what is received may be a letter, so the guest stands right behind the verb. */
function receivesIn(view: View, cue: Phrase): Trip[] {
  const guest = nextActor(view, cue.end, officeReach);
  return guest && isOfficeOnly(view, cue.end, guest.start)
    ? meetsIn(view, cue).map((trip) => ({ ...trip, rule: 'receives in' }))
    : [];
}

// "Menteri Luar Negeri".
const officeReach = 3;

/** "Menerima Menteri Keuangan Sari": nothing but an office without its country. */
function isOfficeOnly({ scene }: View, from: number, to: number): boolean {
  const between = wordsBetween(scene, from, to).map(({ folded }) => folded);
  return between.length === 0 || officeBefore(between, between.length)?.length === between.length;
}

// "diterima oleh Presiden Swedia".
const hostReach = 4;

/** "Ia diterima Presiden Swedia di Gedung X": where no place is known, a guest is where his host is at home. */
function isReceived(view: View, cue: Phrase): Trip[] {
  const host = nextActor(view, cue.end, hostReach);
  const guest = subjectOf(view, cue);
  if (!host?.home || !guest || guest.home === null || guest.home === host.home) return [];
  if (placesAfterPreposition(view, cue.end).some(({ country }) => country !== null)) return [];
  const place = { country: host.home, city: null, start: cue.start, end: host.end };
  return [{ ...tripTo(place, guest.name, cue, 'is received'), implied: true }];
}

/** Nothing but an auxiliary between him and the verb, and nothing before him: "usulan Pires diterima" has another subject. */
function subjectOf({ scene, actors, memory }: View, cue: Phrase): Traveller | undefined {
  const { visits, reporting } = scene.language;
  const before = wordsBetween(scene, scene.sentence.start, cue.start).filter(
    ({ folded }) => !reporting.predicates.has(folded),
  );
  if (before.length === 1 && visits.pronouns.has(before[0]?.folded ?? '')) return memory.people[0];
  const named = actors.findLast(({ end }) => end <= cue.start);
  return named && before[0]?.start === named.start && before.at(-1)?.end === named.end ? named : undefined;
}

/** "Upacara di Praha dihadiri Pires": whoever is at home elsewhere came. */
function isAttended(view: View, cue: Phrase): Trip[] {
  const places = view.scene.names.filter(({ end }) => end <= cue.start).map(destinationOf);
  const place = places.findLast((each) => each !== null);
  const guest = nextActor(view, cue.end, hostReach);
  if (!place?.country || !guest || !isAway(view, guest, place.country)) return [];
  return [{ ...tripTo(place, guest.name, cue, 'is attended'), implied: true }];
}

/** At home elsewhere; or, where nobody says where he is at home, told to go there. */
export function isAway({ memory }: View, { name, home, likelyHome }: Traveller, country: string): boolean {
  if (home !== null) return home !== country;
  if (likelyHome !== undefined && likelyHome !== country) return true;
  return memory.trips.some((trip) => trip.visitor === name && trip.country === country);
}

/** Who is named in the sentence; "mereka" and "kami" also stand for those of whom the text spoke. */
function participants(view: View, cue: Phrase, place: number): Traveller[] {
  const { scene, actors, memory } = view;
  const { plural, firstPerson, pronouns } = scene.language.visits;
  const beside = wordsBetween(scene, cue.start, place).slice(0, 5);
  const pronoun = beside.some(({ folded }) => plural.has(folded) || firstPerson.has(folded));
  if (pronoun && actors.length < 2) return [...actors, ...memory.people];
  if (actors.length === 0 && isOneOfSeveral(view, cue)) return hostAndGuest(memory.people);
  // "Berbicara pada pertemuan … di Seoul, dia mengatakan".
  const he = scene.words.some(({ folded }) => pronouns.has(folded));
  return he ? [...memory.people.slice(0, 1), ...actors] : [...actors];
}

/** "Pertemuan yang pertama": the sentence before told who meets. */
function isOneOfSeveral({ scene }: View, cue: Phrase): boolean {
  const { ordinal } = scene.language.dates.lists;
  const beside = scene.words.slice(cue.after, cue.after + 4);
  return cue.start === scene.sentence.start && beside.some(({ folded }) => ordinal.has(folded));
}

/** "Pertemuan yang pertama berlangsung di Praha": of the two of whom the text spoke last. */
function hostAndGuest(people: readonly Traveller[]): Traveller[] {
  return people.filter(({ home }) => home !== null).slice(0, 2);
}

function distinct(people: readonly Traveller[]): Traveller[] {
  return [...new Map(people.map((each) => [each.name, each])).values()];
}
