// Tells Discord which commands exist: `npm run deploy`. A step of its own, since it is needed only when a command changed.
import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { ConfigError, loadConfig } from './config.ts';
import { commands } from './discord/commands/index.ts';
import { isChange, type Registration, register, registeredElsewhere } from './discord/registration.ts';
import { UsageError } from './terminal/usage.ts';

const usage = `npm run deploy [-- --dry-run] [--remove]
  --dry-run  only tell what would change
  --remove   unregister all commands
In the server of DISCORD_GUILD_ID when that is set, for trying things out; else everywhere.`;

/** @returns the exit status: 0 done, 1 not done, 2 a wrong option */
async function deploy(): Promise<number> {
  try {
    const options = readOptions();
    const { discordToken, discordGuildId, discordApiUrl } = loadConfig();
    if (discordToken === undefined) throw new ConfigError('There is no token. Set DISCORD_TOKEN; see .env.example.');
    const rest = new REST(discordApiUrl === undefined ? {} : { api: discordApiUrl }).setToken(discordToken);
    const elsewhere = options.remove ? [] : await registeredElsewhere(rest, discordGuildId);
    if (elsewhere.length > 0) throw new ConfigError(twice(elsewhere, discordGuildId));
    const definitions = options.remove ? [] : commands.map(({ definition }) => definition);
    const target = { guildId: discordGuildId, isDryRun: options['dry-run'] };
    const registration = await register(rest, definitions, target);
    process.stdout.write(`${report(registration, target)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${remedy(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function readOptions() {
  const options = {
    'dry-run': { type: 'boolean', default: false },
    remove: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function twice(elsewhere: readonly string[], guildId: string | undefined): string {
  const [where] = elsewhere;
  const remedy = guildId
    ? 'Try things out with an application of its own, or unregister them with `DISCORD_GUILD_ID= npm run deploy -- --remove`.'
    : `Unregister them there first: \`DISCORD_GUILD_ID=${where} npm run deploy -- --remove\`.`;
  const place = guildId ? 'everywhere' : `in ${elsewhere.length === 1 ? 'server' : 'servers'} ${elsewhere.join(', ')}`;
  return `Commands are registered ${place} already; members would see each of them twice. ${remedy}`;
}

function report(registration: Registration, { guildId, isDryRun }: { guildId: string | undefined; isDryRun: boolean }) {
  const where = guildId ? `server ${guildId}` : 'all servers';
  const done = isDryRun ? 'Would register in' : 'Registered in';
  const lines = Object.entries(registration)
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `  ${what}: ${names.join(', ')}`);
  return [`${isChange(registration) ? done : 'Nothing to do for'} ${where}:`, ...lines].join('\n');
}

// The error object holds the request; only its message is shown.
function remedy(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string };
  if (error instanceof ConfigError || error instanceof UsageError) return error.message;
  if (status === 401) return 'Discord refuses the token. Copy it again from the developer portal into DISCORD_TOKEN.';
  if (status === 403 || status === 404) {
    return 'Discord does not let the bot into that server. Invite it with the scope applications.commands, or correct DISCORD_GUILD_ID.';
  }
  return `Discord could not be told of the commands: ${message ?? 'no reason given'}`;
}

process.exitCode = await deploy();
