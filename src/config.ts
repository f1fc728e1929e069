// The only reader of the environment: variables in, a checked Config out.
import dotenv from 'dotenv';
import { z } from 'zod';
import { ExpectedError } from './expected-error.ts';

export interface Config {
  /** Folder with `articles/*.md` and `story.yaml`. */
  readonly corpusDirectory: string;
  /** Absent: Kutipan answers in the terminal and does not connect. */
  readonly discordToken?: string;
  /** Where `deploy` registers the commands; absent: everywhere. */
  readonly discordGuildId?: string;
  /** Another server that speaks Discord's API; absent: Discord's own. */
  readonly discordApiUrl?: string;
  readonly logLevel: LogLevel;
  /** Where /healthz and /metrics are served; absent: nowhere. */
  readonly health?: { readonly host: string; readonly port: number };
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Thrown with every wrong variable at once, each with the remedy. */
export class ConfigError extends ExpectedError {
  override readonly name = 'ConfigError';
}

// An empty variable (`DISCORD_TOKEN=` as in .env.example) means that it is not set.
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port: a number from 1 to 65535')
  .transform(Number)
  .refine((number) => number > 0 && number < 65_536, 'must be a port: a number from 1 to 65535');
const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());

const environment = z.object({
  CORPUS_DIR: optional(z.string()),
  DISCORD_TOKEN: optional(z.string().regex(/^\S+$/, 'must be the bot token alone, without spaces')),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{17,20}$/, "must be a server's id: 17 to 20 digits")),
  DISCORD_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' }),
  ),
  LOG_LEVEL: optional(z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })),
  HEALTH_PORT: optional(port),
  HEALTH_HOST: optional(z.string().regex(/^\S+$/, 'must be an address of this machine, such as 0.0.0.0 for all')),
});

/**
 * Checks the environment.
 *
 * @throws {ConfigError} naming every variable at fault
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const checked = environment.safeParse(variables);
  if (!checked.success) throw new ConfigError(checked.error.issues.map(problem).join('\n'));
  const { CORPUS_DIR, DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_URL, LOG_LEVEL } = checked.data;
  const { HEALTH_PORT, HEALTH_HOST } = checked.data;
  return {
    corpusDirectory: CORPUS_DIR ?? 'corpus',
    ...(DISCORD_TOKEN !== undefined && { discordToken: DISCORD_TOKEN }),
    ...(DISCORD_GUILD_ID !== undefined && { discordGuildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API_URL !== undefined && { discordApiUrl: DISCORD_API_URL.replace(/\/+$/, '') }),
    logLevel: LOG_LEVEL ?? 'info',
    // Reachable from this machine alone, unless the operator says otherwise.
    ...(HEALTH_PORT !== undefined && { health: { host: HEALTH_HOST ?? '127.0.0.1', port: HEALTH_PORT } }),
  };
}

/** The configuration of this process: its environment, and `.env` in the working directory where that adds to it. */
export function loadConfig(): Config {
  dotenv.config({ quiet: true });
  return readConfig(process.env);
}

/** Whether discord.js's ShardingManager started this process, as one of several among which the servers are divided. */
export function isShard(): boolean {
  return process.env.SHARDING_MANAGER !== undefined;
}

// The value itself is never shown: it may be the token.
function problem(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}. Set it in the environment or in .env; see .env.example.`;
}
