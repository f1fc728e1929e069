// The rules that find trips, in the order in which they count.
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/once-for.ts';
import type { VisitWords } from '../../language/visit-words.ts';
import type { Word } from '../../text/words.ts';
import { departureRules } from './departures.ts';
import { gatheringRules } from './gatherings.ts';
import { boundRule, goingRules } from './going.ts';
import { invitationRules } from './invitations.ts';
import { meetingRules } from './meetings.ts';
import { nounRules, thatTrip } from './nouns.ts';
import { hasPhrase, phrasesIn } from './scene.ts';
import { noDateAt } from './status.ts';
import type { Trip, TripRule, View } from './trip.ts';

/** An invitation before the visit that it is to, a verb before a noun, and what a meeting implies last. */
export const tripRules: readonly TripRule[] = [
  ...invitationRules,
  ...goingRules,
  ...nounRules,
  ...meetingRules,
  ...gatheringRules,
  ...departureRules,
  boundRule,
];

/** "Belum ada tanggal": said of the trip that the text told of last, in a sentence that tells of none itself. */
const undated: TripRule = {
  name: 'no date',
  cues: 'unsettled',
  find: (view, cue) => (noDateAt(view.scene, cue) ? thatTrip(view, cue) : []),
};

/** Every phrase that a rule starts from, of all rules: words without any of them tell of no trip. */
const everyCue = onceFor((visits: VisitWords): readonly string[] => [
  ...new Set([...tripRules, undated].flatMap(({ cues }) => visits[cues])),
]);

/** Whether the words of a sentence or paragraph may tell of a trip; two of three paragraphs do not. */
export function mayTellTrip(words: readonly Word[], { visits }: Language): boolean {
  return hasPhrase(words, everyCue(visits));
}

/** The trips of a sentence, one for each visitor and destination; of two rules that find the same the first counts. */
export function tripsIn(view: View): Trip[] {
  if (!mayTellTrip(view.scene.words, view.scene.language)) return [];
  const trips = found(view, tripRules);
  return trips.length > 0 ? trips : found(view, [undated]);
}

function found(view: View, rules: readonly TripRule[]): Trip[] {
  const { visits } = view.scene.language;
  const kept = new Map<string, Trip>();
  for (const { cues, find } of rules)
    for (const cue of phrasesIn(view.scene, visits[cues]))
      for (const trip of find(view, cue)) if (isNew(view, trip, kept)) kept.set(keyOf(view, trip), trip);
  return [...kept.values()];
}

/** "kunjungannya" beside a trip that the sentence tells outright is that trip. */
function isNew(view: View, trip: Trip, kept: ReadonlyMap<string, Trip>): boolean {
  return !kept.has(keyOf(view, trip)) && !(trip.pointsBack && kept.size > 0);
}

/** A country is one destination, in whatever city; towns at home are as many as they are. */
function keyOf({ scene }: View, { visitor, country, city }: Trip): string {
  const isAtHome = city !== null && scene.language.places.regionsAtHome.includes(city);
  return `${visitor}|${isAtHome ? city : (country ?? city)}`;
}
