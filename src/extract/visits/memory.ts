// What a reader still has in mind at a sentence: who was spoken of, which countries, which trips. The latest first.
import type { Actor } from './actors.ts';
import type { Gathering } from './gatherings.ts';
import type { Scene } from './scene.ts';
import type { ToldTrip } from './trip.ts';

export interface Memory {
  readonly people: readonly Pick<Actor, 'name' | 'home'>[];
  readonly countries: readonly string[];
  readonly trips: readonly ToldTrip[];
  /** The event that the text told of last. */
  readonly gathering: Gathering | null;
}

export const nothing: Memory = { people: [], countries: [], trips: [], gathering: null };

// Further back no pronoun reaches, and a long article must not make each sentence dearer.
const span = 12;

export function remembered(
  memory: Memory,
  scene: Scene,
  actors: readonly Actor[],
  trips: readonly ToldTrip[],
  gathering: Gathering | null = null,
): Memory {
  if (scene.names.length === 0 && actors.length === 0 && trips.length === 0) return memory;
  const countries = scene.names.flatMap(({ entity }) => (entity.sort === 'country' ? [entity.name] : []));
  const homes = actors.flatMap(({ home }) => (home ? [home] : []));
  const unlisted = trips.map(({ visitor }) => ({ name: visitor, home: null }));
  return {
    // The subject stands first in a sentence, and "ia" in the next one is the subject.
    people: latest(
      actors.filter(({ unnamed }) => !unnamed),
      [...memory.people, ...unlisted],
      ({ name }) => name,
    ),
    countries: latest([...countries.toReversed(), ...homes.toReversed()], memory.countries, (name) => name),
    trips: latest(trips.toReversed(), memory.trips, ({ visitor, country }) => `${visitor} ${country}`),
    gathering: gathering ?? memory.gathering,
  };
}

function latest<T>(now: readonly T[], before: readonly T[], key: (each: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const each of [...now, ...before]) if (!kept.has(key(each))) kept.set(key(each), each);
  return [...kept.values()].slice(0, span);
}
