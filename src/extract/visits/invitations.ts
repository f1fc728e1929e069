// Trips told as invitations: "mengundang Pires untuk mengunjungi Stockholm", "diundang", "atas undangan Lindqvist".
import type { Actor } from './actors.ts';
import { placesAfterPreposition, placesFrom } from './places.ts';
import { type Phrase, phrasesIn, wordsBetween } from './scene.ts';
import { lastActorBefore, nextActor, type Traveller } from './travellers.ts';
import { goesAbroad, type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const invitationRules: readonly TripRule[] = [
  { name: 'invites', cues: 'inviting', find: invites },
  { name: 'is invited', cues: 'invited', find: isInvited },
  { name: 'invitation', cues: 'invitations', find: invitation },
];

// "mengundang peraih Nobel bidang fisika tahun 1996, X".
const guestReach = 9;

function invites(view: View, cue: Phrase): Trip[] {
  const guest = nextActor(view, cue.end, guestReach);
  return guest
    ? invited({ view, cue, rule: 'invites', guest, inviter: lastActorBefore(view, cue.start), from: guest.end })
    : [];
}

function isInvited(view: View, cue: Phrase): Trip[] {
  const inviter = nextActor(view, cue.end, 5);
  const guest = lastActorBefore(view, cue.start);
  return guest ? invited({ view, cue, rule: 'is invited', guest, inviter, from: inviter?.end ?? cue.end }) : [];
}

/** The guest is named before "undangan", after the inviter ("undangan X kepada Y"), or was spoken of. */
function invitation(view: View, cue: Phrase): Trip[] {
  if (isCircumstance(view, cue)) return [];
  const addressee = addresseeOf(view, cue);
  if (addressee) {
    const inviter = view.actors.find(({ name }) => name !== addressee.name);
    return invited({ view, cue, rule: 'invitation', guest: addressee, inviter, from: addressee.end });
  }
  const inviter =
    nextActor(view, cue.end, 4) ?? (view.actors.length > 1 ? lastActorBefore(view, cue.start) : undefined);
  const others = view.actors.filter(({ name }) => name !== inviter?.name);
  const before = others.filter(({ end }) => end <= cue.start).at(-1);
  const after = inviter && nextActor(view, inviter.end, 2);
  const guest = before ?? after ?? view.memory.people.find(({ name }) => name !== inviter?.name);
  const from = Math.max(inviter?.end ?? 0, after === guest && after ? after.end : 0, cue.end);
  return guest ? invited({ view, cue, rule: 'invitation', guest, inviter, from }) : [];
}

/** "Undangan kepada Pires untuk mengunjungi Praha": the guest stands right behind. */
function addresseeOf(view: View, cue: Phrase): Actor | undefined {
  const next = view.scene.words[cue.after];
  return next && view.scene.language.visits.dative.has(next.folded) ? nextActor(view, next.end, 4) : undefined;
}

// "terima kasih kepada X atas undangan".
const thanksReach = 10;

/** "Pires, atas undangan Lindqvist, mengunjungi …": the trip is told by its verb; "terima kasih atas undangan" is about the invitation. */
function isCircumstance({ scene: { words, language } }: View, cue: Phrase): boolean {
  const { onInvitation, thanks } = language.visits;
  const before = words.slice(Math.max(0, cue.first - thanksReach), cue.first);
  return onInvitation.has(before.at(-1)?.folded ?? '') && !before.some(({ folded }) => thanks.has(folded));
}

interface Invitation {
  readonly view: View;
  readonly cue: Phrase;
  readonly rule: string;
  readonly guest: Traveller;
  readonly inviter: Actor | undefined;
  /** Where the purpose begins: "untuk mengunjungi …". */
  readonly from: number;
}

// "X, guru besar dari Universitas Y, yang …, datang ke": so many words before the verb of the trip, so many before its place.
const purposeReach = 14;
const placeReach = 8;

/** Only with a verb or direction of travel, or an event at a place: an invitation to a dinner is no visit. */
function invited({ view, cue, rule, guest, inviter, from }: Invitation): Trip[] {
  const travel = travelFrom(view, from);
  const verb = travel ?? eventFrom(view, from);
  if (!verb) return [];
  const named = travel ? placesFrom(view, verb.end, placeReach) : placesAfterPreposition(view, verb.end);
  const home = inviter?.home
    ? [{ country: inviter.home, city: null, capital: true, start: cue.start, end: verb.end }]
    : [];
  // "mengundang Novak ke pesta" leads nowhere; "untuk berkunjung" leads to the inviter.
  const leadsHome = travel !== undefined && !isBare(view, travel);
  const places = named.length > 0 || !leadsHome ? named : home;
  return places
    .filter((place) => goesAbroad(guest, place))
    .map((place) => ({ ...tripTo(place, guest.name, verb, rule), inviter: inviter?.name ?? null }));
}

function isBare({ scene }: View, { start }: Phrase): boolean {
  return phrasesIn(scene, scene.language.visits.bound).some((bare) => bare.start === start);
}

// "untuk menghadiri": hardly a word stands before it.
const eventReach = 3;

/** "untuk menghadiri festival di Stockholm": an event abroad. */
function eventFrom({ scene }: View, from: number): Phrase | undefined {
  return phrasesIn(scene, scene.language.visits.meeting).find(
    ({ start }) => start >= from && wordsBetween(scene, from, start).length <= eventReach,
  );
}

/** "untuk mengunjungi …", or a bare direction: "undang Pires ke Stockholm". */
function travelFrom({ scene }: View, from: number): Phrase | undefined {
  const { visiting, going, bound } = scene.language.visits;
  const after = (phrases: readonly string[], reach: number) =>
    phrasesIn(scene, phrases).find(({ start }) => start >= from && wordsBetween(scene, from, start).length <= reach);
  const found = after(bound, 0) ?? after(visiting, purposeReach) ?? after(going, purposeReach);
  // "undangan Lindqvist, yang datang ke Praha pada Mei": what the inviter did, and no purpose.
  const before = found && scene.words[found.first - 1];
  return before && scene.language.reporting.relatives.has(before.folded) ? undefined : found;
}
