// Whoever comes to an event comes to where the sentence before said that it is held: "KTT digelar di Praha, 3 Juni. Pires memastikan hadir."
import type { Paragraph, When } from '../../model.ts';
import { destinationOf } from './destinations.ts';
import { isAway } from './meetings.ts';
import { placesAfterPreposition } from './places.ts';
import { type Phrase, phrasesIn, type Scene } from './scene.ts';
import { lastActorBefore } from './travellers.ts';
import { type Trip, type TripRule, tripTo, type View } from './trip.ts';

/** An event that a paragraph told of. */
export interface Gathering {
  readonly paragraph: Paragraph;
  readonly country: string;
  readonly city: string | null;
  readonly when: When | null;
}

export const gatheringRules: readonly TripRule[] = [{ name: 'comes to it', cues: 'coming', find: comesToIt }];

/** The event that a sentence says is held somewhere, with its date. */
export function gatheringIn(view: View): Gathering | null {
  const { scene } = view;
  for (const cue of phrasesIn(scene, scene.language.visits.gatherings)) {
    const place = placesAfterPreposition(view, cue.end)[0];
    const date = scene.dates.find(({ span }) => span.start >= cue.end);
    if (place?.country)
      return { paragraph: scene.paragraph, country: place.country, city: place.city, when: date?.when ?? null };
  }
  return null;
}

/** Only in the same paragraph, and where the sentence names no place itself. */
function comesToIt(view: View, cue: Phrase): Trip[] {
  const { gathering } = view.memory;
  const guest = lastActorBefore(view, cue.start);
  if (!gathering || gathering.paragraph !== view.scene.paragraph || !guest || namesPlace(view.scene, cue)) return [];
  if (!isAway(view, guest, gathering.country)) return [];
  const place = { ...gathering, start: cue.start, end: cue.end };
  return [{ ...tripTo(place, guest.name, cue, 'comes to it'), implied: true, heldOn: gathering.when }];
}

/** A place that nobody's office is of: "Presiden Peru" names none. */
function namesPlace(scene: Scene, cue: Phrase): boolean {
  return scene.names.some((name) => name.start >= cue.end && destinationOf(name) !== null);
}
