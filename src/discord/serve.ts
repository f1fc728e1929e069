// Runs the bot as a process: until it is told to stop, or Discord shuts it out.
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { describeError, type Log } from '../log.ts';
import { startBot } from './bot.ts';

/**
 * @returns the exit status of a stop in good order
 * @throws {DiscordError} when Discord does not let the bot in, or shuts it out
 */
export async function serve(library: () => Library, config: Config, log: Log): Promise<number> {
  const told = toldToStop();
  // discord.js leaves what it throws on a malformed event to nobody; that must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'an error nobody caught'));
  const bot = await startBot({ library, config, log });
  const shutOut = await Promise.race([told, bot.lost]);
  await bot.stop();
  if (shutOut) throw shutOut;
  log.info('stopped');
  return 0;
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
