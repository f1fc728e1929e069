// Tells Discord which commands exist: `npm run deploy`. A step of its own, since it is needed only when a command changed.
import { REST } from 'discord.js';
import { ConfigError, loadConfig } from './config.ts';
import { commands } from './discord/commands/index.ts';
import { type Registration, register } from './discord/registration.ts';

process.exitCode = await deploy();

/** @returns the exit status: 0 done, 1 Discord refused or could not be reached, 2 a wrong or missing setting */
async function deploy(): Promise<number> {
  try {
    const { discordToken, discordGuildId, discordApiUrl } = loadConfig();
    if (discordToken === undefined) throw new ConfigError('There is no token. Set DISCORD_TOKEN; see .env.example.');
    const rest = new REST(discordApiUrl === undefined ? {} : { api: discordApiUrl }).setToken(discordToken);
    const definitions = commands.map(({ definition }) => definition);
    process.stdout.write(`${report(await register(rest, discordGuildId, definitions), discordGuildId)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${remedy(error)}\n`);
    return error instanceof ConfigError ? 2 : 1;
  }
}

function report({ added, changed, removed, unchanged }: Registration, guildId: string | undefined): string {
  const where = guildId ? `server ${guildId}` : 'all servers';
  const parts = Object.entries({ added, changed, removed, unchanged }).filter(([, names]) => names.length > 0);
  const written = added.length + changed.length + removed.length > 0;
  const lines = parts.map(([what, names]) => `  ${what}: ${names.join(', ')}`);
  return [`${written ? 'Registered in' : 'Nothing to do for'} ${where}:`, ...lines].join('\n');
}

// The error object holds the request; only its message is shown.
function remedy(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { status, message } = error as { status?: number; message?: string };
  if (status === 401) return 'Discord refuses the token. Copy it again from the developer portal into DISCORD_TOKEN.';
  if (status === 403)
    return 'Discord does not let the bot into that server. Invite it with the scope applications.commands, or correct DISCORD_GUILD_ID.';
  return `Discord could not be told of the commands: ${message ?? 'no reason given'}`;
}
