// Tells Discord which commands exist, and only when that changed: a server may register 200 a day.
import { isDeepStrictEqual } from 'node:util';
import { type RESTPostAPIApplicationCommandsJSONBody as Body, type REST, Routes } from 'discord.js';

export interface Registration {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

type Registered = Readonly<Record<string, unknown>>;

/**
 * Makes the registered commands those of the list; nothing is written where they are already.
 *
 * @param guildId register in this server, where they appear at once; undefined: everywhere
 */
export async function register(
  rest: REST,
  guildId: string | undefined,
  definitions: readonly Body[],
): Promise<Registration> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  const path = guildId
    ? Routes.applicationGuildCommands(application.id, guildId)
    : Routes.applicationCommands(application.id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(path, { query })) as Registered[];
  const registration = compare(registered, definitions);
  const isCurrent = definitions.length === registration.unchanged.length && registration.removed.length === 0;
  if (!isCurrent) await rest.put(path, { body: definitions });
  return registration;
}

/** What would change for the registered commands to become the defined ones. */
export function compare(registered: readonly Registered[], definitions: readonly Body[]): Registration {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Set(definitions.map(keyOf));
  const isNew = (definition: Body) => !before.has(keyOf(definition));
  const isSame = (definition: Body) => states(before.get(keyOf(definition)), definition);
  return {
    added: definitions.filter(isNew).map(({ name }) => name),
    changed: definitions.filter((each) => !isNew(each) && !isSame(each)).map(({ name }) => name),
    removed: registered.filter((each) => !after.has(keyOf(each))).map(({ name }) => String(name)),
    unchanged: definitions.filter((each) => !isNew(each) && isSame(each)).map(({ name }) => name),
  };
}

// A name may stand once for each type: slash command, user command, message command.
function keyOf({ type, name }: { readonly type?: unknown; readonly name?: unknown }): string {
  return `${type ?? 1} ${name}`;
}

/**
 * Whether what is registered says all that the definition says, and nothing that it leaves out. Discord fills in what was
 * left out and drops what is empty, so both count as the same as absent.
 */
function states(registered: Registered | undefined, definition: Body): boolean {
  const sameType = { type: null }; // the two were brought together by their type, which may be left out
  return isDeepStrictEqual(stated({ ...registered, ...sameType }), stated({ ...definition, ...sameType }));
}

// What Discord adds to a command by itself, and settings that follow from others.
const added = new Set(['id', 'application_id', 'guild_id', 'version', 'nsfw', 'dm_permission', 'default_permission']);

function stated(value: unknown): unknown {
  // Lists of numbers are sets (contexts, integration types); the order of options is what members see.
  if (Array.isArray(value)) return value.every(Number.isInteger) ? [...value].sort() : value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => !added.has(key) && !isBlank(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, stated(each)]));
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
