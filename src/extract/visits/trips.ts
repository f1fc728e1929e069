// The rules that find a trip in a sentence: who goes where, before anything is said of when and whether.
import type { Names } from '../../story/names.ts';
import { type Actor, actorsIn } from './actors.ts';
import { startsClause } from './clauses.ts';
import { type Destination, destinationsFrom, pointedAt } from './destinations.ts';
import type { Memory } from './memory.ts';
import { type Phrase, phrasesIn, type Scene, wordsBetween } from './scene.ts';

export interface Trip {
  readonly visitor: string;
  readonly country: string | null;
  readonly city: string | null;
  /** The words that tell of it: the verb or noun. */
  readonly cue: Phrase;
  /** From the cue to the destination, whichever order they stand in. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Who invites, for a trip that is told as an invitation. */
  readonly inviter?: string | null;
}

/** What the rules look at. */
export interface View {
  readonly scene: Scene;
  readonly actors: readonly Actor[];
  readonly memory: Memory;
  readonly names: Names;
}

export interface TripRule {
  readonly name: string;
  readonly find: (view: View) => Trip[];
}

export function viewOf(scene: Scene, memory: Memory, names: Names): View {
  return { scene, memory, names, actors: actorsIn(scene, names) };
}

// "mengunjungi" and its object: "mengunjungi majelis rendah parlemen Rusia".
const objectReach = 6;
// "di lokasi peluncuran luar angkasa utama Rusia", "di kosmodrom X di luar kota Y, sekitar 200 kilometer dari kota Z, Rusia".
const placeReach = 26;

/** In order; of two that find the same trip at the same words the first counts. */
export const tripRules: readonly TripRule[] = [
  { name: 'invites', find: (view) => cues(view, 'inviting').flatMap((cue) => invites(view, cue)) },
  { name: 'is invited', find: (view) => cues(view, 'invited').flatMap((cue) => isInvited(view, cue)) },
  { name: 'invitation', find: (view) => cues(view, 'invitations').flatMap((cue) => invitation(view, cue)) },
  { name: 'visits', find: (view) => cues(view, 'visiting').flatMap((cue) => going(view, cue, 'visits', cue.end)) },
  {
    name: 'goes to',
    find: (view) =>
      cues(view, 'going').flatMap((cue) => withPreposition(view, cue, 'goes to', view.scene.language.visits.toward)),
  },
  {
    name: 'arrives',
    find: (view) => cues(view, 'arriving').flatMap((cue) => withPreposition(view, cue, 'arrives', null)),
  },
  { name: 'is visited', find: (view) => cues(view, 'visited').flatMap((cue) => isVisited(view, cue)) },
  { name: 'welcomes', find: (view) => cues(view, 'welcoming').flatMap((cue) => welcomes(view, cue)) },
  { name: 'trip of', find: (view) => cues(view, 'trips').flatMap((cue) => tripOf(view, cue)) },
  { name: 'own trip', find: (view) => cues(view, 'ownTrips').flatMap((cue) => ownTrip(view, cue)) },
  { name: 'that trip', find: (view) => cues(view, 'thatTrip').flatMap((cue) => thatTrip(view, cue)) },
  { name: 'meets in', find: (view) => cues(view, 'meeting').flatMap((cue) => meetsIn(view, cue)) },
];

type CueList =
  | 'inviting'
  | 'invited'
  | 'invitations'
  | 'visiting'
  | 'going'
  | 'arriving'
  | 'visited'
  | 'welcoming'
  | 'trips'
  | 'ownTrips'
  | 'thatTrip'
  | 'meeting';

function cues({ scene }: View, list: CueList): Phrase[] {
  return phrasesIn(scene, scene.language.visits[list]);
}

function trip(
  visitor: string,
  place: Pick<Destination, 'country' | 'city' | 'start' | 'end'>,
  cue: Phrase,
  rule: string,
): Trip {
  return {
    visitor,
    country: place.country,
    city: place.city,
    cue,
    start: Math.min(cue.start, place.start),
    end: Math.max(cue.end, place.end),
    rule,
  };
}

/** Whether somebody may be said to visit a place: nobody visits his own country as such. */
function mayVisit(actor: Pick<Actor, 'home'>, place: Pick<Destination, 'country' | 'city'>): boolean {
  return actor.home === null || actor.home !== place.country;
}

/** Whoever stands nearest before the cue and is not at home at the destination; else whom the text spoke of last. */
function traveller(
  { actors, memory, scene }: View,
  before: number,
  place: Destination,
): { name: string; home: string | null } | null {
  const earlier = actors.filter((actor) => actor.end <= before && mayVisit(actor, place));
  const speaker = firstPersonAt(scene, before);
  if (speaker) return { name: speaker, home: null };
  return earlier.at(-1) ?? memory.people.find((person) => mayVisit(person, place)) ?? null;
}

/** "saya akan mengunjungi": whoever is speaking. */
function firstPersonAt(scene: Scene, at: number): string | null {
  const near = wordsBetween(scene, scene.sentence.start, at).slice(-4);
  if (!near.some(({ folded }) => scene.language.visits.firstPerson.has(folded))) return null;
  const holder = scene.statements.find(({ quotes }) => quotes.some(({ start, end }) => start <= at && at <= end));
  return holder?.speaker ?? null;
}

function places(view: View, from: number, reach: number): Destination[] {
  const named = destinationsFrom(view.scene, from, reach);
  if (named.length > 0) return named;
  const home = view.actors.filter(({ end }) => end <= from).at(-1)?.home ?? null;
  const pointed = pointedAt(view.scene, from, home, recentCountries(view, from));
  return pointed ? [pointed] : [];
}

/** Countries named before a place, the latest first: in this sentence, then before it. */
function recentCountries({ scene, actors, memory }: View, before: number): string[] {
  const here = [
    ...scene.names
      .filter(({ end, entity }) => end <= before && entity.sort === 'country')
      .map(({ entity, end }) => ({ country: entity.name, end })),
    ...actors.filter(({ end, home }) => end <= before && home).map(({ home, end }) => ({ country: home ?? '', end })),
  ];
  return [...here.sort((a, b) => b.end - a.end).map(({ country }) => country), ...memory.countries];
}

function going(view: View, cue: Phrase, rule: string, from: number): Trip[] {
  return places(view, from, objectReach).flatMap((place) => {
    const who = traveller(view, cue.start, place);
    return who && mayVisit(who, place) ? [trip(who.name, place, cue, rule)] : [];
  });
}

/** "bertolak ke", "tiba di": only with its preposition within a few words. */
function withPreposition(view: View, cue: Phrase, rule: string, prepositions: ReadonlySet<string> | null): Trip[] {
  const { toward, at } = view.scene.language.visits;
  const fits = (word: string) => (prepositions ? prepositions.has(word) : toward.has(word) || at.has(word));
  const after = view.scene.words.slice(cue.after, cue.after + 8);
  const index = after.findIndex(({ folded }) => fits(folded));
  const preposition = after[index];
  if (fits(view.scene.words[cue.after - 1]?.folded ?? '')) return going(view, cue, rule, cue.end);
  if (!preposition || after.slice(0, index).some((word) => startsClause(view.scene, word))) return [];
  return going(view, cue, rule, preposition.end);
}

/** "Korea Utara akan dikunjungi Putin". */
function isVisited(view: View, cue: Phrase): Trip[] {
  const place = view.scene.names
    .filter(({ end }) => end <= cue.start)
    .flatMap((mention) => destinationsFrom({ ...view.scene, names: [mention] }, mention.start, 0))
    .at(-1);
  const visitor = view.actors.find(({ start }) => start >= cue.end);
  return place && visitor && mayVisit(visitor, place) ? [trip(visitor.name, place, cue, 'is visited')] : [];
}

/** "Putin menyambut kedatangan Menlu Choe di Moskow": the guest visits the place, or the host's country. */
function welcomes(view: View, cue: Phrase): Trip[] {
  const guest = nextActor(view, cue.end, 5);
  if (!guest) return [];
  const at = placeAfter(view, guest.end);
  const host =
    view.actors.filter(({ end }) => end <= cue.start).at(-1)?.home ??
    recentCountries(view, cue.start).find((country) => country !== guest.home);
  const place = at ?? (host ? { country: host, city: null, start: cue.start, end: guest.end } : null);
  return place && mayVisit(guest, place) ? [trip(guest.name, place, cue, 'welcomes')] : [];
}

function nextActor({ actors, scene }: View, from: number, reach: number): Actor | undefined {
  const next = actors.find(({ start }) => start >= from);
  const between = next ? wordsBetween(scene, from, next.start) : [];
  return between.length > reach || between.some((word) => startsClause(scene, word)) ? undefined : next;
}

/** The place after "di" or "ke" within the clause. */
function placeAfter(view: View, from: number): Destination | undefined {
  const { toward, at } = view.scene.language.visits;
  const after = view.scene.words.filter(({ start }) => start >= from);
  const stop = after.findIndex((word) => startsClause(view.scene, word));
  const near = after.slice(0, stop < 0 ? 12 : Math.min(stop, 12));
  const preposition = near.find(({ folded }) => toward.has(folded) || at.has(folded));
  return preposition && places(view, preposition.end, placeReach)[0];
}

/** "kunjungan Putin ke Korea Utara", "Putin's visit to North Korea". */
function tripOf(view: View, cue: Phrase): Trip[] {
  const { thatTrip, ownTrips } = view.scene.language.visits;
  if (
    [...phrasesIn(view.scene, thatTrip), ...phrasesIn(view.scene, ownTrips)].some(
      (other) => other.start <= cue.start && cue.end <= other.end,
    )
  )
    return [];
  const visitor = nextActor(view, cue.end, 3) ?? possessor(view, cue);
  const place = placeAfter(view, visitor && visitor.start > cue.start ? visitor.end : cue.end);
  if (!place) return visitor ? withoutPlace(view, cue, visitor) : [];
  const who = visitor && mayVisit(visitor, place) ? visitor : traveller(view, cue.start, place);
  return who ? allPlaces(view, place).map((each) => trip(who.name, each, cue, 'trip of')) : [];
}

function allPlaces(view: View, first: Destination): Destination[] {
  const all = destinationsFrom(view.scene, first.start, 0);
  return all.length > 0 ? all : [first];
}

/** English puts the traveller before: "Putin's visit". */
function possessor({ actors, scene }: View, cue: Phrase): Actor | undefined {
  return actors.find(
    ({ end }) =>
      end <= cue.start && /^['’]s?\s/u.test(scene.paragraph.text.slice(end, cue.start)) && cue.start - end < 40,
  );
}

/** "kunjungan Putin": to where the text last said that he goes. */
function withoutPlace(view: View, cue: Phrase, visitor: Actor): Trip[] {
  const known = view.memory.trips.find((each) => each.visitor === visitor.name);
  return known
    ? [
        {
          ...trip(visitor.name, { ...known, start: cue.start, end: visitor.end }, cue, 'trip of'),
          rule: 'trip without a place',
        },
      ]
    : [];
}

/** "kunjungannya ke Jepang": of the person named last. */
function ownTrip(view: View, cue: Phrase): Trip[] {
  const place = placeAfter(view, cue.end);
  if (place) {
    const who = traveller(view, cue.start, place);
    return who ? [trip(who.name, place, cue, 'own trip')] : [];
  }
  const visitor = view.actors.filter(({ end }) => end <= cue.start).at(-1) ?? view.memory.people[0];
  const known = visitor && view.memory.trips.find((each) => each.visitor === visitor.name);
  return known ? [{ ...trip(known.visitor, { ...known, start: cue.start, end: cue.end }, cue, 'own trip') }] : [];
}

/** "kunjungan tersebut": the trip that the text spoke of last. */
function thatTrip(view: View, cue: Phrase): Trip[] {
  const known = view.memory.trips[0];
  const spelledOut = view.actors.some(({ start }) => start >= cue.end && start - cue.end < 4);
  return known && !spelledOut
    ? [trip(known.visitor, { ...known, start: cue.start, end: cue.end }, cue, 'that trip')]
    : [];
}

/** "mengundang Putin untuk mengunjungi Pyongyang". */
function invites(view: View, cue: Phrase): Trip[] {
  const guest = nextActor(view, cue.end, 4);
  const inviter = view.actors.filter(({ end }) => end <= cue.start).at(-1);
  return guest ? invitedTo(view, cue, guest, inviter, guest.end, 'invites') : [];
}

/** "Putin diundang Kim Jong Un untuk mengunjungi Pyongyang". */
function isInvited(view: View, cue: Phrase): Trip[] {
  const guest = view.actors.filter(({ end }) => end <= cue.start).at(-1);
  const inviter = nextActor(view, cue.end, 5);
  return guest ? invitedTo(view, cue, guest, inviter, inviter?.end ?? cue.end, 'is invited') : [];
}

/** "undangan Kim Jong Un untuk mengunjungi Korea Utara": the guest is named before, or was spoken of. */
function invitation(view: View, cue: Phrase): Trip[] {
  const inviter = nextActor(view, cue.end, 4) ?? view.actors.filter(({ end }) => end <= cue.start).at(-1);
  const guests = view.actors.filter((actor) => actor !== inviter && actor.end <= cue.start);
  const guest = guests.at(-1) ?? view.memory.people.find(({ name }) => name !== inviter?.name);
  if (!guest || !inviter) return [];
  return invitedTo(view, cue, guest, inviter, Math.max(inviter.end, cue.end), 'invitation');
}

function invitedTo(
  view: View,
  cue: Phrase,
  guest: Pick<Actor, 'name' | 'home'>,
  inviter: Actor | undefined,
  from: number,
  rule: string,
): Trip[] {
  const { visiting, going: goingWords } = view.scene.language.visits;
  const verb = phrasesIn(view.scene, [...visiting, ...goingWords]).find(
    ({ start }) => start >= from && wordsBetween(view.scene, from, start).length <= 8,
  );
  const named = verb ? places(view, verb.end, objectReach) : [];
  const home =
    inviter?.home && inviter.home !== guest.home
      ? [{ country: inviter.home, city: null, start: cue.start, end: verb?.end ?? cue.end }]
      : [];
  const found = named.length > 0 ? named : verb ? home : [];
  return found
    .filter((place) => mayVisit(guest, place))
    .map((place) => ({ ...trip(guest.name, place, cue, rule), inviter: inviter?.name ?? null }));
}

/** A meeting at a place is a visit of those who are not at home there. */
function meetsIn(view: View, cue: Phrase): Trip[] {
  const place = placeAfter(view, cue.end) ?? undefined;
  if (!place?.country) return [];
  const { plural, firstPerson } = view.scene.language.visits;
  const named = view.actors.filter(({ start }) => start < place.start || start > place.end);
  const after = wordsBetween(view.scene, cue.end, place.start);
  const stand = after.some(({ folded }) => plural.has(folded) || firstPerson.has(folded));
  const people = stand && named.length < 2 ? [...named, ...view.memory.people] : named;
  const visitors = people.filter(({ home }) => home !== null && home !== place.country);
  const atHome = people.some(({ home }) => home === place.country);
  const seen = new Set<string>();
  return visitors
    .slice(0, atHome ? 1 : 2)
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ name }) => trip(name, place, cue, 'meets in'));
}
