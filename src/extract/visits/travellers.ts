// Who makes the trip: the subject of the verb, or whom the text spoke of last.
import type { Actor } from './actors.ts';
import { startsClause } from './clauses.ts';
import type { Destination } from './destinations.ts';
import { type Scene, wordsBetween } from './scene.ts';
import { goesAbroad, mayVisit, type View } from './trip.ts';

export type Traveller = Pick<Actor, 'name' | 'home'>;

/** Whoever stands nearest before the cue and can be meant; else, where nobody else is the subject, whom the text spoke of last. */
export function travellerBefore(view: View, cue: number, place: Destination): Traveller | null {
  const speaker = firstPersonAt(view.scene, cue);
  if (speaker) return { name: speaker, home: null };
  if (placeIsSubject(view, cue)) return null;
  const earlier = view.actors.filter(({ end }) => end <= cue);
  return nearest(earlier.toReversed(), place) ?? nearest(view.memory.people, place);
}

function nearest<T extends Traveller>(latestFirst: readonly T[], place: Destination): T | null {
  return (
    latestFirst.find((each) => goesAbroad(each, place)) ?? latestFirst.find((each) => mayVisit(each, place)) ?? null
  );
}

/** "saya akan mengunjungi": whoever is speaking. */
function firstPersonAt(scene: Scene, at: number): string | null {
  const near = wordsBetween(scene, scene.sentence.start, at).slice(-4);
  if (!near.some(({ folded }) => scene.language.visits.firstPerson.has(folded))) return null;
  const holder = scene.statements.find(({ quotes }) => quotes.some(({ start, end }) => start <= at && at <= end));
  return holder?.speaker ?? null;
}

// "akan", "sedang bersiap untuk": up to here between a subject and its verb.
const auxiliaries = 4;

/** "Rusia berada dalam …": a country is the subject, and countries do not travel. */
function placeIsSubject({ scene, actors }: View, cue: number): boolean {
  const subject = scene.names.filter(({ end }) => end <= cue).at(-1);
  if (!subject || subject.entity.kind === 'person') return false;
  if (actors.some(({ start, end }) => start <= subject.start && subject.end <= end)) return false;
  const between = wordsBetween(scene, subject.end, cue);
  return between.length <= auxiliaries && between.every((word) => scene.language.reporting.predicates.has(word.folded));
}

/** The actor that follows within a few words of the same clause. */
export function nextActor({ actors, scene }: View, from: number, reach: number): Actor | undefined {
  const next = actors.find(({ start }) => start >= from);
  const between = next ? wordsBetween(scene, from, next.start) : [];
  return between.length > reach || between.some((word) => startsClause(scene, word)) ? undefined : next;
}

export function lastActorBefore({ actors }: View, at: number): Actor | undefined {
  return actors.filter(({ end }) => end <= at).at(-1);
}
