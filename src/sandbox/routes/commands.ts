// Application commands, global and per guild: listing them, replacing all of them at once, and one at a time.
import type { APIApplicationCommand } from 'discord.js';
import { invalidBody, notYourApplication, tooManyCreated, unknownCommand, unknownGuild } from '../api-error.ts';
import { commandListProblems } from '../rules/commands.ts';
import { snowflake } from '../snowflakes.ts';
import type { World } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const application = '/applications/:application';
const paths = [`${application}/commands`, `${application}/guilds/:guild/commands`];

export const commandRoutes = paths.flatMap((path) => [
  route('GET', path, list),
  route('PUT', path, replace),
  route('POST', path, create),
  route('GET', `${path}/:command`, (call) => ({ status: 200, body: commandOf(call) })),
  route('PATCH', `${path}/:command`, edit),
  route('DELETE', `${path}/:command`, remove),
]);

type Command = APIApplicationCommand;

function scopeOf({ world, params }: Call): string {
  if (params.guild !== undefined && params.guild !== world.guild.id) throw unknownGuild();
  if (params.application !== world.application.id) throw notYourApplication();
  return params.guild ?? 'global';
}

function commandsOf(call: Call): readonly Command[] {
  return call.world.commands.get(scopeOf(call)) ?? [];
}

function commandOf(call: Call): Command {
  const found = commandsOf(call).find(({ id }) => id === call.params.command);
  if (!found) throw unknownCommand();
  return found;
}

function list(call: Call): Reply {
  const commands = commandsOf(call);
  return { status: 200, body: call.query.get('with_localizations') === 'true' ? commands : commands.map(localised) };
}

function replace(call: Call): Reply {
  if (!Array.isArray(call.body)) throw invalidBody('a list of commands is expected');
  const before = commandsOf(call);
  return { status: 200, body: registered(call, call.body, before) };
}

/** A command of the same name and type is replaced: 200 instead of 201. */
function create(call: Call): Reply {
  const command = (call.body ?? {}) as Partial<Command>;
  const before = commandsOf(call);
  const others = before.filter((each) => each.name !== command.name || each.type !== (command.type ?? 1));
  const after = registered(call, [...others, command], before);
  return { status: others.length < before.length ? 200 : 201, body: after.at(-1) };
}

function edit(call: Call): Reply {
  const { id } = commandOf(call);
  const before = commandsOf(call);
  const edited = before.map((each) => (each.id === id ? { ...each, ...(call.body as Partial<Command>) } : each));
  return { status: 200, body: registered(call, edited, before).find((each) => each.id === id) };
}

function remove(call: Call): Reply {
  const { id } = commandOf(call);
  const before = commandsOf(call);
  registered(
    call,
    before.filter((each) => each.id !== id),
    before,
  );
  return { status: 204 };
}

/** Makes a list of commands those of its scope. */
function registered(call: Call, commands: readonly Partial<Command>[], before: readonly Command[]): Command[] {
  const scope = scopeOf(call);
  const problems = commandListProblems(commands as readonly Record<string, unknown>[]);
  if (problems.length > 0) throw invalidBody(...problems);
  const after = commands.map((command) => completed(call.world, scope, command, before));
  countCreated(call.world, scope, after, before);
  call.world.commands.set(scope, after);
  call.world.events.emit('changed');
  return after;
}

const createdADay = 200;

function countCreated({ created }: World, scope: string, after: readonly Command[], before: readonly Command[]): void {
  const known = new Set(before.map(({ id }) => id));
  const count = (created.get(scope) ?? 0) + after.filter(({ id }) => !known.has(id)).length;
  if (count > createdADay) throw tooManyCreated();
  created.set(scope, count);
}

// Discord fills in what was left out, which a comparison with what one sent has to bear.
function completed(
  world: World,
  scope: string,
  command: Partial<APIApplicationCommand>,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  if (typeof command.name !== 'string') throw invalidBody('name: This field is required');
  const type = command.type ?? 1;
  const isKnown = (each: Command) =>
    command.id === undefined ? each.name === command.name && each.type === type : each.id === command.id;
  const known = before.find(isKnown);
  return {
    id: known?.id ?? snowflake(),
    application_id: world.application.id,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    default_member_permissions: null,
    name_localizations: null,
    description: '',
    description_localizations: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...command,
    version: snowflake(),
    type,
  } as APIApplicationCommand;
}

function localised(command: APIApplicationCommand): Partial<APIApplicationCommand> {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
