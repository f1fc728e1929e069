// Application commands, global and per guild: listing them, and replacing all of them at once.
import type { APIApplicationCommand } from 'discord.js';
import { invalidBody, unknownGuild } from '../api-error.ts';
import { commandListProblems } from '../rules.ts';
import { snowflake } from '../snowflakes.ts';
import type { World } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const globalPath = '/applications/:application/commands';
const guildPath = '/applications/:application/guilds/:guild/commands';

export const commandRoutes = [
  route('GET', globalPath, list),
  route('GET', guildPath, list),
  route('PUT', globalPath, replace),
  route('PUT', guildPath, replace),
];

function scopeOf({ world, params }: Call): string {
  if (params.guild === undefined) return 'global';
  if (params.guild !== world.guild.id) throw unknownGuild();
  return params.guild;
}

function list(call: Call): Reply {
  const commands = call.world.commands.get(scopeOf(call)) ?? [];
  return { status: 200, body: call.query.get('with_localizations') === 'true' ? commands : commands.map(localised) };
}

function replace(call: Call): Reply {
  const scope = scopeOf(call);
  if (!Array.isArray(call.body)) throw invalidBody('a list of commands is expected');
  const problems = commandListProblems(call.body);
  if (problems.length > 0) throw invalidBody(problems.join('; '));
  const before = call.world.commands.get(scope) ?? [];
  const after = call.body.map((command) => registered(call.world, scope, command, before));
  call.world.commands.set(scope, after);
  return { status: 200, body: after };
}

// Discord fills in what was left out, which a comparison with what one sent has to bear.
function registered(
  world: World,
  scope: string,
  command: Partial<APIApplicationCommand>,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  if (typeof command.name !== 'string') throw invalidBody('name: This field is required');
  const type = command.type ?? 1;
  const known = before.find((each) => each.name === command.name && each.type === type);
  return {
    id: known?.id ?? snowflake(),
    application_id: world.application.id,
    ...(scope === 'global' ? {} : { guild_id: scope }),
    version: snowflake(),
    default_member_permissions: null,
    name_localizations: null,
    description: '',
    description_localizations: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    ...command,
    type,
  } as APIApplicationCommand;
}

function localised(command: APIApplicationCommand): Partial<APIApplicationCommand> {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
