// `npm start` without a token: the sandbox, the bot in it, and at a terminal the prompt and the page in the browser.
import { randomBytes } from 'node:crypto';
import { REST } from 'discord.js';
import type { Config, LogLevel } from '../config.ts';
import { commands } from '../discord/commands/index.ts';
import type { Hold } from '../discord/desk/held.ts';
import { holdHere } from '../discord/desk/here.ts';
import { UnreadableError } from '../discord/discord-error.ts';
import { register } from '../discord/registration.ts';
import { serve } from '../discord/serve.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Library } from '../library/library.ts';
import { createLog } from '../log.ts';
import { inputComes } from '../terminal/input.ts';
import { answerInput, corpusFacts } from '../terminal/start.ts';
import type { Streams } from '../terminal/streams.ts';
import { openBrowser } from './browser.ts';
import { examplesOf } from './examples.ts';
import { noExamples, type Sandbox, startSandbox } from './sandbox.ts';
import { addMember, directChannel, type World } from './world.ts';

/**
 * Serves until it is told to stop, or until there is no more input where there was any.
 *
 * @returns the exit status
 */
export async function serveSandbox(config: Config, streams: Streams, opensBrowser: boolean): Promise<number> {
  const isAtTerminal = streams.stdin.isTTY === true;
  const token = randomBytes(24).toString('base64url');
  const log = createLog(isAtTerminal ? onlyTroubles(config.logLevel) : config.logLevel, [token]);
  let library: Library | null = null;
  const sandbox = await startSandbox({
    ...(config.port !== undefined && { port: config.port }),
    token,
    guildLocale: 'id',
    isRateLimited: true,
    examples: () => (library ? examplesOf(library) : noExamples),
  });
  let begin = (_library: Library) => {};
  const first = new Promise<Library>((resolve) => {
    begin = resolve;
  });
  // In this thread whatever its size: the prompt and the examples need all of it.
  const hold: Hold = async (holding) => {
    const held = await holdHere(holding);
    begin(held.library);
    return held;
  };
  const beside = async () => {
    library = await first;
    sandbox.world.events.emit('changed');
    streams.err(greeting(library, config.corpusDirectory, sandbox, isAtTerminal));
    if (isAtTerminal && opensBrowser) openBrowser(sandbox.pageUrl);
    await answerWhileInput(library, streams);
  };
  try {
    populate(sandbox.world);
    await registerCommands(sandbox);
    return await serve({ ...config, discordToken: token, discordApiUrl: sandbox.apiUrl }, log, { hold, beside });
  } catch (error) {
    // No log-in is used up here, so nothing keeps a supervisor from trying again.
    throw error instanceof UnreadableError ? new ExpectedError(error.message) : error;
  } finally {
    await sandbox.stop();
    streams.stdin.destroy();
  }
}

/** A log line now and then would stand in the middle of what is being typed at the prompt. */
function onlyTroubles(level: LogLevel): LogLevel {
  return level === 'info' ? 'warn' : level;
}

function greeting(library: Library, directory: string, { pageUrl }: Sandbox, isAtTerminal: boolean): string {
  const here = isAtTerminal ? `Or ask here, one question a line; Ctrl+D ends.` : 'Ctrl+C or SIGTERM ends it.';
  return `${corpusFacts(library, directory)}

    ${pageUrl}

is a Discord server on this machine, with the bot in it: no token, nothing leaves this machine.
${here} To connect to Discord itself, see README.md.`;
}

/** Without input never ends: a service runs until it is stopped. */
async function answerWhileInput(library: Library, streams: Streams): Promise<void> {
  const hasInput = streams.stdin.isTTY || (await inputComes(streams));
  if (!hasInput) return new Promise(() => {});
  await answerInput(library, streams);
}

/** Those who can be had the part of on the page: one with a Discord in Indonesian, one in English, and one more. */
function populate(world: World): void {
  for (const [name, locale] of [
    ['Sari', 'id'],
    ['Alex', 'en-US'],
    ['Budi', 'id'],
  ] as const)
    directChannel(world, addMember(world, name, locale).user);
}

async function registerCommands({ apiUrl, world }: Sandbox): Promise<void> {
  const rest = new REST({ api: apiUrl }).setToken(world.token);
  const definitions = commands.map(({ definition }) => definition);
  await register(rest, definitions, { guildId: world.guild.id });
}
