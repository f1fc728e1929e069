// The only reader of the environment: variables in, a checked Config out. By hand, since it stands before all else at the start,
// and loading a library for it would take longer than the bot needs to log in.
import dotenv from 'dotenv';
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
  /** Present where the operator wants to read in the log what is asked. */
  readonly logsQuestions?: true;
  /** Where the sandbox serves its page; absent: a free port. */
  readonly port?: number;
  /** Where /healthz and /metrics are served; absent: nowhere. */
  readonly health?: { readonly host: string; readonly port: number };
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Thrown with every wrong variable at once, each with the remedy. */
export class ConfigError extends ExpectedError {
  override readonly name = 'ConfigError';
}

/** What a variable must be. */
interface Rule {
  readonly takes: (value: string) => boolean;
  readonly demand: string;
}

const rule = (demand: string, takes: RegExp | Rule['takes']): Rule => ({
  demand,
  takes: takes instanceof RegExp ? (value) => takes.test(value) : takes,
});

const rules = {
  CORPUS_DIR: rule('must be a folder', /./),
  DISCORD_TOKEN: rule('must be the bot token alone, without spaces', /^\S+$/),
  DISCORD_GUILD_ID: rule("must be a server's id: 17 to 20 digits", /^\d{17,20}$/),
  DISCORD_API_URL: rule('must be an address that begins with http:// or https://', isWebAddress),
  LOG_LEVEL: rule(`must be one of ${logLevels.join(', ')}`, isLogLevel),
  PORT: rule('must be a port: a number from 1 to 65535', isPort),
  LOG_QUESTIONS: rule('must be yes or no', /^(?:yes|no)$/),
  HEALTH_PORT: rule('must be a port: a number from 1 to 65535', isPort),
  HEALTH_HOST: rule('must be an address of this machine, such as 0.0.0.0 for all', /^\S+$/),
} as const satisfies Record<string, Rule>;

type Variable = keyof typeof rules;

/**
 * Checks the environment.
 *
 * @throws {ConfigError} naming every variable at fault
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = (name: Variable) => ifSet(variables[name]);
  const wrong = (Object.keys(rules) as Variable[]).filter((name) => {
    const value = given(name);
    return value !== undefined && !rules[name].takes(value);
  });
  if (wrong.length > 0) throw new ConfigError(wrong.map(problem).join('\n'));
  const [token, guild, api] = [given('DISCORD_TOKEN'), given('DISCORD_GUILD_ID'), given('DISCORD_API_URL')];
  const [level, port] = [given('LOG_LEVEL') ?? 'info', given('HEALTH_PORT')];
  const page = given('PORT');
  return {
    corpusDirectory: given('CORPUS_DIR') ?? 'corpus',
    ...(token !== undefined && { discordToken: token }),
    ...(guild !== undefined && { discordGuildId: guild }),
    ...(api !== undefined && { discordApiUrl: api.replace(/\/+$/, '') }),
    logLevel: isLogLevel(level) ? level : 'info',
    ...(given('LOG_QUESTIONS') === 'yes' && { logsQuestions: true as const }),
    ...(page !== undefined && { port: Number(page) }),
    // Reachable from this machine alone, unless the operator says otherwise.
    ...(port !== undefined && { health: { host: given('HEALTH_HOST') ?? '127.0.0.1', port: Number(port) } }),
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

// An empty variable (`DISCORD_TOKEN=` as in .env.example) means that it is not set.
function ifSet(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isLogLevel(value: string): value is LogLevel {
  return (logLevels as readonly string[]).includes(value);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536;
}

// The value itself is never shown: it may be the token.
function problem(name: Variable): string {
  return `${name} ${rules[name].demand}. Set it in the environment or in .env; see .env.example.`;
}
