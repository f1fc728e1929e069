// `story.yaml`: people, organisations and places under every spelling, validated like code.
import type { Entity, EntityKind, Story } from '../model.ts';
import { words } from '../text/words.ts';
import type { Checked, CorpusProblem } from './problem.ts';
import { type StoryFile, storySchema } from './story-schema.ts';
import { readYaml } from './yaml.ts';

type Path = readonly PropertyKey[];

/** An entity, and where in the file it stands. */
interface Listed {
  readonly entity: Entity;
  readonly path: Path;
}

/** A name that must be one of the story's, and where it is written. */
interface Reference {
  readonly name: string | undefined;
  readonly path: Path;
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** Reads `story.yaml`; every fault with its line. */
export function parseStory(file: string, text: string): Checked<Story> {
  const read = readYaml({ file, text, linesBefore: 0 }, storySchema);
  if (read.problems) return { problems: read.problems };
  const { value, lineOf } = read.value;
  const listed = listEntities(value);
  const faults = [...clashes(listed), ...unknownNames(value, listed)];
  if (faults.length === 0) return { value: makeStory(value, listed) };
  const problems = faults.map(({ path, message }): CorpusProblem => ({ file, line: lineOf(path), message }));
  return { problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** What counts as the same spelling: neither case, accents, hyphens nor spaces around them tell names apart. */
export function spellingKey(spelling: string): string {
  return words(spelling)
    .map(({ folded }) => folded)
    .join(' ');
}

function makeStory({ title, defaultVisit }: StoryFile, listed: readonly Listed[]): Story {
  const entities = listed.map(({ entity }) => entity);
  if (!defaultVisit) return { title, entities };
  const { visitor, country, city } = defaultVisit;
  return { title, entities, defaultVisit: { visitor, country, ...(city !== undefined && { city }) } };
}

const groups = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
] as const satisfies readonly (readonly [keyof StoryFile, EntityKind])[];

function listEntities(story: StoryFile): Listed[] {
  return groups.flatMap(([group, kind]) =>
    story[group].map((entry, index) => ({ entity: makeEntity(entry, kind), path: [group, index] })),
  );
}

type Entry = StoryFile[(typeof groups)[number][0]][number];

function makeEntity(entry: Entry, kind: EntityKind): Entity {
  const { name, english, spellings, country, speaksFor } = entry;
  const sort = 'sort' in entry ? entry.sort : undefined;
  const all = [name, ...(english === undefined ? [] : [english]), ...spellings];
  return {
    name,
    kind,
    spellings: [...new Set(all)],
    roles: 'roles' in entry ? entry.roles.map(makeRole) : [],
    listed: true,
    ...(english !== undefined && { english }),
    ...(country !== undefined && { country }),
    ...(sort !== undefined && { sort }),
    ...(speaksFor !== undefined && { speaksFor }),
  };
}

function makeRole({
  title,
  of,
  from,
  until,
}: Extract<Entry, { roles: unknown }>['roles'][number]): Entity['roles'][number] {
  return {
    title,
    ...(of !== undefined && { of }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** Spellings that two entities claim: whoever asks for one would be told about the other. */
function clashes(listed: readonly Listed[]): Fault[] {
  const owners = new Map<string, Listed>();
  const faults: Fault[] = [];
  for (const item of listed) {
    for (const spelling of item.entity.spellings) {
      const key = spellingKey(spelling);
      const owner = owners.get(key) ?? item;
      owners.set(key, owner);
      if (owner !== item) faults.push(clash(spelling, owner, item));
    }
  }
  return faults;
}

function clash(spelling: string, owner: Listed, { entity, path }: Listed): Fault {
  const both = `${owner.entity.name} (${owner.entity.kind}) and ${entity.name} (${entity.kind})`;
  return { path, message: `"${spelling}" is a spelling of both ${both}; keep it at one of them` };
}

/** Names that are used and that no entity bears. */
function unknownNames(story: StoryFile, listed: readonly Listed[]): Fault[] {
  const names = new Set(listed.map(({ entity }) => entity.name));
  const bySpelling = new Map(
    listed.flatMap(({ entity }) => entity.spellings.map((spelling) => [spellingKey(spelling), entity.name])),
  );
  return references(story, listed).flatMap(({ name, path }) => {
    if (name === undefined || names.has(name)) return [];
    return [{ path, message: unknownName(name, path, bySpelling.get(spellingKey(name))) }];
  });
}

function unknownName(name: string, path: Path, owner: string | undefined): string {
  const member = String(path.at(-1));
  if (owner !== undefined) return `${member}: "${name}" is a spelling of ${owner}; write "${owner}"`;
  return `${member}: "${name}" is not in this story; list it under people, organisations or places`;
}

function references({ defaultVisit }: StoryFile, listed: readonly Listed[]): Reference[] {
  const visit: Reference[] = (['visitor', 'country', 'city'] as const).map((member) => ({
    name: defaultVisit?.[member],
    path: ['defaultVisit', member],
  }));
  return [...visit, ...listed.flatMap(({ entity, path }) => entityReferences(entity, path))];
}

function entityReferences(entity: Entity, path: Path): Reference[] {
  return [
    { name: entity.country, path: [...path, 'country'] },
    { name: entity.speaksFor, path: [...path, 'speaksFor'] },
    ...entity.roles.map(({ of }, index) => ({ name: of, path: [...path, 'roles', index, 'of'] })),
  ];
}
