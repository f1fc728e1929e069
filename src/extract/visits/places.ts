// The destination beside a cue: named, or pointed back at.
import { startsClause } from './clauses.ts';
import { type Destination, destinationsFrom, pointedAt } from './destinations.ts';
import type { View } from './trip.ts';

/** Destinations within so many words; where none is named, the one that "negara tersebut" means. */
export function placesFrom(view: View, from: number, reach: number): Destination[] {
  const named = destinationsFrom(view.scene, from, reach);
  if (named.length > 0) return named;
  const home = view.actors.filter(({ end }) => end <= from).at(-1)?.home ?? null;
  const pointed = pointedAt(view.scene, from, home, countriesBefore(view, from));
  return pointed ? [pointed] : [];
}

// "di kosmodrom X di luar kota Y, sekitar 200 kilometer dari kota Z, Ceko".
const placeReach = 26;
// Before a preposition: "kunjungan kenegaraan pertamanya sejak menjabat ke", "mengunjungi X, salah satu perusahaan … di".
const prepositionReach = 16;

/** The destinations after the first preposition of place in the clause. */
export function placesAfterPreposition(view: View, from: number): Destination[] {
  const { toward, at } = view.scene.language.visits;
  const after = view.scene.words.filter(({ start }) => start >= from).slice(0, prepositionReach);
  const stop = after.findIndex((word) => startsClause(view.scene, word));
  const near = stop < 0 ? after : after.slice(0, stop);
  const prepositions = near.filter(({ folded }) => toward.has(folded) || at.has(folded));
  return prepositions.map(({ end }) => placesFrom(view, end, placeReach)).find((found) => found.length > 0) ?? [];
}

/** Countries before a place, the latest first: named in this sentence, homes of those named, then those remembered. */
export function countriesBefore({ scene, actors, memory }: View, before: number): string[] {
  const named = scene.names
    .filter(({ entity }) => entity.sort === 'country')
    .map(({ entity, end }) => ({ country: entity.name, end }));
  const homes = actors.flatMap(({ home, end }) => (home ? [{ country: home, end }] : []));
  const here = [...named, ...homes].filter(({ end }) => end <= before).sort((a, b) => b.end - a.end);
  return [...here.map(({ country }) => country), ...memory.countries];
}
