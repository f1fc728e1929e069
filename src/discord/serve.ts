// Runs the bot as a process: until it is told to stop, Discord shuts it out, or there is nothing to answer from.
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { ExpectedError } from '../expected-error.ts';
import { describeError, type Log } from '../log.ts';
import { startBot } from './bot.ts';
import type { Hold } from './desk/held.ts';
import { LiveDesk } from './desk/live-desk.ts';
import { UnreadableError } from './discord-error.ts';
import { headStart } from './loading.ts';
import { startTelling } from './telling.ts';

const forever = () => new Promise<never>(() => {});

export interface Serving {
  /** Where the coverage is held. */
  readonly hold?: Hold;
  /** What is done as soon as the bot is there; when it ends, the bot stops. */
  readonly beside?: () => Promise<unknown>;
}

/**
 * @returns the exit status of a stop in good order
 * @throws {DiscordError} when Discord does not let the bot in, or shuts it out
 * @throws {UnreadableError} when the corpus cannot be read
 */
export async function serve(
  config: Config,
  given: Log,
  { hold = holdWhereItFits, beside = forever }: Serving = {},
): Promise<number> {
  const told = toldToStop();
  const telling = await startTelling(config, given);
  const { log, dealt } = telling;
  // discord.js leaves what it throws on a malformed event to nobody; that must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'an error nobody caught'));
  const desk = new LiveDesk(afterLogin(hold), config.corpusDirectory, log);
  const broken = desk.started.then(forever, unreadable);
  // Whoever runs the bot is told as soon as it is connected.
  broken.catch(() => {});
  try {
    const bot = await startBot({ desk, config, log, dealt });
    telling.of(bot.client, desk.about);
    const ends = [told, bot.lost.then(thrown), broken, beside()];
    await Promise.race(ends).finally(() => bot.stop());
  } finally {
    desk.close();
    await telling.stop();
    leaveInAnyCase();
  }
  log.info('stopped');
  return 0;
}

/** Milliseconds. */
const longestLeave = 1000;

/**
 * discord.js that is told to leave while it connects anew connects all the same, and would keep the process for ever; told to
 * leave between two shards it starts the next one. By now all is answered and closed; whoever ends in good order has ended
 * before this.
 */
export function leaveInAnyCase(): void {
  setTimeout(() => process.exit(), longestLeave).unref();
}

function thrown(error: Error): never {
  throw error;
}

/** The log-in goes first; the corpus is read while Discord is waited for. */
function afterLogin(hold: Hold): Hold {
  const loggingIn = delay(headStart);
  return async (holding) => {
    await loggingIn;
    return hold(holding);
  };
}

const holdWhereItFits: Hold = async (holding) => {
  const { hold } = await import('./desk/hold.ts');
  return hold(holding);
};

function unreadable(error: unknown): never {
  throw error instanceof ExpectedError ? new UnreadableError(error.message) : error;
}

/**
 * Resolves at the first SIGINT or SIGTERM; a second one ends the process at once, as is the default. A shard also stops when
 * the process that started it is gone: nobody else would stop it.
 */
export function toldToStop(): Promise<null> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(event, () => resolve(null));
  });
}
