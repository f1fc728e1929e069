// Runs the bot as a process: until it is told to stop, or Discord shuts it out.
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { createLog } from '../log.ts';
import { BotError, startBot } from './bot.ts';

/** @returns the exit status: 0 stopped in good order, 1 not let in or shut out */
export async function serve(library: () => Library, config: Config): Promise<number> {
  const log = createLog(config.logLevel, [config.discordToken]);
  const told = toldToStop();
  try {
    const bot = await startBot({ library, config, log });
    const lost = await Promise.race([told, bot.lost]);
    await bot.stop();
    if (lost) throw lost;
    return 0;
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once, as is the default. */
function toldToStop(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(null));
  });
}
