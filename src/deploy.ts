// Tells Discord which commands exist: `npm run deploy`. A step of its own, since it is needed only when a command changed.
import { REST } from 'discord.js';
import { ConfigError, loadConfig } from './config.ts';
import { commands } from './discord/commands/index.ts';
import { discordProblem } from './discord/discord-error.ts';
import {
  isChange,
  type RegisterOptions,
  type Registration,
  register,
  registeredElsewhere,
} from './discord/registration.ts';
import { run } from './terminal/run.ts';
import { terminal } from './terminal/streams.ts';
import { readArguments } from './terminal/usage.ts';

const usage = `npm run deploy [-- --dry-run] [--remove]
  --dry-run  only tell what would change
  --remove   unregister all commands
In the server of DISCORD_GUILD_ID when that is set, for trying things out; else everywhere.`;

await run(async () => {
  const options = { 'dry-run': { type: 'boolean' }, remove: { type: 'boolean' } } as const;
  const { values } = readArguments(process.argv.slice(2), options, usage);
  const { discordToken, discordGuildId: guildId, discordApiUrl: api } = loadConfig();
  if (discordToken === undefined) throw new ConfigError('There is no token. Set DISCORD_TOKEN; see .env.example.');
  const rest = new REST(api === undefined ? {} : { api }).setToken(discordToken);
  terminal.out(await deploy(rest, { guildId, isDryRun: values['dry-run'] ?? false }, values.remove ?? false));
  return 0;
}, terminal);

/** @returns what was done */
async function deploy(rest: REST, target: RegisterOptions, remove: boolean): Promise<string> {
  const elsewhere = remove ? [] : await told(registeredElsewhere(rest, target.guildId));
  if (elsewhere.length > 0) throw new ConfigError(twice(elsewhere, target.guildId));
  const definitions = remove ? [] : commands.map(({ definition }) => definition);
  return report(await told(register(rest, definitions, target)), target);
}

async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw discordProblem(error);
  }
}

function twice(elsewhere: readonly string[], guildId: string | undefined): string {
  const remedy = guildId
    ? 'Try things out with an application of its own, or unregister them with `DISCORD_GUILD_ID= npm run deploy -- --remove`.'
    : `Unregister them there first: \`DISCORD_GUILD_ID=${elsewhere[0]} npm run deploy -- --remove\`.`;
  const place = guildId ? 'everywhere' : `in ${elsewhere.length === 1 ? 'server' : 'servers'} ${elsewhere.join(', ')}`;
  return `Commands are registered ${place} already; members would see each of them twice. ${remedy}`;
}

function report(registration: Registration, { guildId, isDryRun }: RegisterOptions): string {
  const where = guildId ? `server ${guildId}` : 'all servers';
  const done = isDryRun ? 'Would register in' : 'Registered in';
  const lines = Object.entries(registration)
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `  ${what}: ${names.join(', ')}`);
  return [`${isChange(registration) ? done : 'Nothing to do for'} ${where}:`, ...lines].join('\n');
}
