// A trip that a sentence tells of, before anything is said of when and whether; and what the rules look at to find it.
import type { Span, VisitStatus, When } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { overlaps } from '../../text/spans.ts';
import { type Actor, actorsIn } from './actors.ts';
import type { Destination } from './destinations.ts';
import type { Memory } from './memory.ts';
import type { Phrase, Scene } from './scene.ts';

export interface Trip {
  readonly visitor: string;
  readonly country: string | null;
  readonly city: string | null;
  /** The verb or noun that tells of it; its date stands in the same clause. */
  readonly cue: Phrase;
  /** From the cue to the destination, whichever order they stand in. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Told by a noun, whose verb may follow: "kunjungan X ke Y akan dilakukan". */
  readonly noun?: true;
  /** Nothing but a word that points back tells of it: "kunjungan tersebut". */
  readonly pointsBack?: true;
  /** A meeting at the place implies it. */
  readonly implied?: true;
  /** It says nothing of the trip by itself: it counts only with a date or status of its own. */
  readonly bare?: true;
  /** As what the text told it before. */
  readonly toldAs?: VisitStatus;
  /** When the event is held to which it goes, where the sentence has no date of its own. */
  readonly heldOn?: When | null;
  /** Who invites, for a trip that is told as an invitation. */
  readonly inviter?: string | null;
}

/** A trip as it was told, for the sentences that point back at it. */
export interface ToldTrip extends Trip {
  readonly status: VisitStatus;
  readonly sentence: Span;
}

export interface View {
  readonly scene: Scene;
  readonly actors: readonly Actor[];
  readonly memory: Memory;
  /** Speakers of the article who speak for others. */
  readonly spokesmen: ReadonlySet<string>;
}

export interface TripRule {
  readonly name: string;
  /** The list of `VisitWords` whose phrases the rule starts from. */
  readonly cues: CueList;
  readonly find: (view: View, cue: Phrase) => Trip[];
}

export type CueList =
  | 'inviting'
  | 'invited'
  | 'invitations'
  | 'visiting'
  | 'going'
  | 'arriving'
  | 'returning'
  | 'bound'
  | 'timed'
  | 'visited'
  | 'welcoming'
  | 'leaving'
  | 'receiving'
  | 'received'
  | 'attended'
  | 'trips'
  | 'ownTrips'
  | 'thatTrip'
  | 'meeting'
  | 'coming'
  | 'unsettled';

export function viewOf(scene: Scene, memory: Memory, names: Names, spokesmen: ReadonlySet<string>): View {
  const listed = actorsIn(scene, names);
  const known = travellersAgain(scene, memory).filter((again) => !listed.some((actor) => overlaps(actor, again)));
  const actors = [...listed, ...known].sort((a, b) => a.start - b.start);
  return { scene, memory, spokesmen, actors: actors.map((actor) => named(actor, memory)) };
}

/** "Pemimpin Swedia itu": whoever of that country, or of none that is known, was spoken of last. */
function named(actor: Actor, { people }: Memory): Actor {
  const meant = actor.pointsBack && people.find(({ home }) => home === null || home === actor.home);
  return meant ? { ...actor, name: meant.name } : actor;
}

/** Whom a trip before made known, though no list does: "Kunjungan Hadiwira ke Jepang …. Hadiwira akan mengunjungi Jepang". */
function travellersAgain({ words }: Scene, { trips }: Memory): Actor[] {
  return trips.flatMap(({ visitor }) =>
    words.filter(({ text }) => text === visitor).map(({ start, end }) => ({ name: visitor, home: null, start, end })),
  );
}

type Place = Pick<Destination, 'country' | 'city' | 'start' | 'end'>;

export function tripTo(place: Place, visitor: string, cue: Phrase, rule: string): Trip {
  const [start, end] = [Math.min(cue.start, place.start), Math.max(cue.end, place.end)];
  return { visitor, country: place.country, city: place.city, cue, start, end, rule };
}

/** A trip that the text told before, spoken of again. */
export function bareTrip(trip: ToldTrip, cue: Phrase, rule: string): Trip {
  const place = { ...trip, start: cue.start, end: cue.end };
  return { ...tripTo(place, trip.visitor, cue, rule), bare: true, toldAs: trip.status };
}

/** Nobody visits his own country as such; a town of it he may. */
export function mayVisit(
  actor: Pick<Actor, 'home'>,
  place: Pick<Destination, 'country' | 'city' | 'capital'>,
): boolean {
  return goesAbroad(actor, place) || (place.city !== null && !place.capital);
}

/** Whether a stay there takes the actor abroad: the likelier reading where two people are named. */
export function goesAbroad(actor: Pick<Actor, 'home'>, place: Pick<Destination, 'country'>): boolean {
  return actor.home === null || actor.home !== place.country;
}
