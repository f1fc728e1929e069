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

export interface RegisterOptions {
  /** Register in this server, where commands appear at once; undefined: everywhere. */
  readonly guildId: string | undefined;
  /** Only tell what would change. */
  readonly isDryRun?: boolean;
}

/** Makes the registered commands those of the list; nothing is written where they are already. */
export async function register(
  rest: REST,
  definitions: readonly Body[],
  { guildId, isDryRun = false }: RegisterOptions,
): Promise<Registration> {
  const path = pathOf(await applicationId(rest), guildId);
  const registration = compare(await registeredAt(rest, path), definitions);
  if (!isDryRun && isChange(registration)) await rest.put(path, { body: definitions });
  return registration;
}

export function isChange({ added, changed, removed }: Registration): boolean {
  return added.length + changed.length + removed.length > 0;
}

/** So many servers are looked at; a bot that is tried out in one is not in more. */
const mostServers = 20;

/**
 * Where commands are registered besides: members would see every command twice. Registered for one server, that is everywhere;
 * registered everywhere, it is the servers that the bot is in.
 *
 * @returns ids of servers, or `everywhere`
 */
export async function registeredElsewhere(rest: REST, guildId: string | undefined): Promise<string[]> {
  const id = await applicationId(rest);
  if (guildId) return (await registeredAt(rest, pathOf(id, undefined))).length > 0 ? ['everywhere'] : [];
  const servers = (await rest.get(Routes.userGuilds())) as { id: string }[];
  const found: string[] = [];
  for (const server of servers.slice(0, mostServers)) {
    // A server that did not allow commands has none of ours.
    const commands = await registeredAt(rest, pathOf(id, server.id)).catch(() => []);
    if (commands.length > 0) found.push(server.id);
  }
  return found;
}

async function applicationId(rest: REST): Promise<string> {
  return ((await rest.get(Routes.currentApplication())) as { id: string }).id;
}

function pathOf(application: string, guildId: string | undefined) {
  return guildId ? Routes.applicationGuildCommands(application, guildId) : Routes.applicationCommands(application);
}

async function registeredAt(rest: REST, path: ReturnType<typeof pathOf>): Promise<Registered[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(path, { query })) as Registered[];
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
