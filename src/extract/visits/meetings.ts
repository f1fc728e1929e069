// A meeting at a place is a visit of those who are not at home there.
import { placesAfterPreposition } from './places.ts';
import { type Phrase, wordsBetween } from './scene.ts';
import type { Traveller } from './travellers.ts';
import { type Trip, type TripRule, tripTo, type View } from './trip.ts';

export const meetingRules: readonly TripRule[] = [{ name: 'meets in', cues: 'meeting', find: meetsIn }];

function meetsIn(view: View, cue: Phrase): Trip[] {
  const place = placesAfterPreposition(view, cue.end)[0];
  if (!place?.country) return [];
  const people = participants(view, cue, place.start);
  const visitors = people.filter(({ home }) => home !== null && home !== place.country);
  const hosted = people.some(({ home }) => home === place.country);
  // Two of whom one is the host: the other came. Without a host on the scene both did.
  return distinct(visitors)
    .slice(0, hosted ? 1 : 2)
    .map(({ name }) => ({ ...tripTo(place, name, cue, 'meets in'), implied: true }));
}

/** Who is named in the sentence; "mereka" and "kami" also stand for those of whom the text spoke. */
function participants({ scene, actors, memory }: View, cue: Phrase, place: number): Traveller[] {
  const { plural, firstPerson, pronouns } = scene.language.visits;
  const beside = wordsBetween(scene, cue.start, place).slice(0, 5);
  const pronoun = beside.some(({ folded }) => plural.has(folded) || firstPerson.has(folded));
  if (pronoun && actors.length < 2) return [...actors, ...memory.people];
  // "Berbicara pada pertemuan … di Seoul, dia mengatakan".
  const he = scene.words.some(({ folded }) => pronouns.has(folded));
  return he ? [...memory.people.slice(0, 1), ...actors] : [...actors];
}

function distinct(people: readonly Traveller[]): Traveller[] {
  return [...new Map(people.map((each) => [each.name, each])).values()];
}
