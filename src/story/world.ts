// The entities that are known before any article is read: the story's own, and the countries, capitals and institutions of the world.
import type { Entity, Story } from '../model.ts';
import { fold } from '../text/fold.ts';
import { cities, institutions, regions } from './regions.ts';

/** The story's entities, each country and capital widened by its other names, then those that the story does not list. */
export function knownEntities(story: Story | null): Entity[] {
  const listed = story?.entities ?? [];
  const owner = new Map(listed.flatMap((entity) => entity.spellings.map((name) => [fold(name), entity] as const)));
  const widening = new Map<Entity, string[]>();
  const others: Entity[] = [];
  for (const place of [...regions, ...cities, ...institutions]) {
    const same = place.spellings.map((name) => owner.get(fold(name))).find((entity) => entity !== undefined);
    const free = place.spellings.filter((name) => !owner.has(fold(name)));
    if (same) widening.set(same, [...(widening.get(same) ?? []), ...free]);
    else others.push({ ...inStory(place, owner), spellings: free });
  }
  return [...listed.map((entity) => widened(entity, widening.get(entity) ?? [])), ...others];
}

/** A capital speaks for its country under the name that the story gives it. */
function inStory(place: Entity, owner: ReadonlyMap<string, Entity>): Entity {
  if (!place.country) return place;
  const country = regions.find(({ name }) => name === place.country);
  const named = country?.spellings.map((name) => owner.get(fold(name))).find((entity) => entity !== undefined);
  return named ? { ...place, country: named.name, speaksFor: named.name } : place;
}

function widened(entity: Entity, more: readonly string[]): Entity {
  return more.length === 0 ? entity : { ...entity, spellings: [...entity.spellings, ...more] };
}
