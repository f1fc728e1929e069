// The entities that are known before any article is read: the story's own, and the countries of the world.
import type { Entity, Story } from '../model.ts';
import { fold } from '../text/fold.ts';
import { regions } from './regions.ts';

/** The story's entities, each country widened by its other names, then the countries that the story does not list. */
export function knownEntities(story: Story | null): Entity[] {
  const listed = story?.entities ?? [];
  const owner = new Map(listed.flatMap((entity) => entity.spellings.map((name) => [fold(name), entity] as const)));
  const widening = new Map<Entity, string[]>();
  const others: Entity[] = [];
  for (const region of regions) {
    const same = region.spellings.map((name) => owner.get(fold(name))).find((entity) => entity !== undefined);
    const free = region.spellings.filter((name) => !owner.has(fold(name)));
    if (same) widening.set(same, [...(widening.get(same) ?? []), ...free]);
    else others.push({ ...region, spellings: free });
  }
  return [...listed.map((entity) => widened(entity, widening.get(entity) ?? [])), ...others];
}

function widened(entity: Entity, more: readonly string[]): Entity {
  return more.length === 0 ? entity : { ...entity, spellings: [...entity.spellings, ...more] };
}
