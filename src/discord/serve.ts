// Runs the bot as a process: until it is told to stop, Discord shuts it out, or there is nothing to answer from.
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Library } from '../library/library.ts';
import type { LiveLibrary } from '../library/live.ts';
import { describeError, type Log } from '../log.ts';
import { startBot } from './bot.ts';
import { UnreadableError } from './discord-error.ts';
import { headStart } from './loading.ts';
import { startTelling } from './telling.ts';

const forever = () => new Promise<never>(() => {});

/**
 * @param beside what is done as soon as the bot is there; when it ends, the bot stops
 * @returns the exit status of a stop in good order
 * @throws {DiscordError} when Discord does not let the bot in, or shuts it out
 * @throws {UnreadableError} when the corpus cannot be read
 */
export async function serve(
  config: Config,
  given: Log,
  beside: (library: ReadCorpus['current']) => Promise<unknown> = forever,
): Promise<number> {
  const told = toldToStop();
  const telling = await startTelling(config, given);
  const { log, dealt } = telling;
  // discord.js leaves what it throws on a malformed event to nobody; that must not end the process.
  process.on('unhandledRejection', (error) => log.error({ error: describeError(error) }, 'an error nobody caught'));
  const corpus = readCorpus(config.corpusDirectory, log);
  try {
    const bot = await startBot({ library: corpus.current, config, log, dealt });
    telling.of(bot.client, corpus.current);
    const ends = [told, bot.lost.then(thrown), corpus.broken, beside(corpus.current)];
    await Promise.race(ends).finally(() => bot.stop());
  } finally {
    corpus.close();
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

interface ReadCorpus {
  /** Those who ask while it is being read wait for it. */
  readonly current: () => Library | Promise<Library>;
  /** Rejects when it cannot be read, and never resolves. */
  readonly broken: Promise<never>;
  close(): void;
}

// The log-in goes first; the corpus is read while Discord is waited for.
function readCorpus(directory: string, log: Log): ReadCorpus {
  let live: LiveLibrary | null = null;
  let isClosed = false;
  const reading = delay(headStart)
    .then(() => import('../library/live.ts'))
    .then(({ openCorpus }) => openCorpus(directory, log));
  const broken = new Promise<never>((_, reject) => {
    reading.then(
      (opened) => {
        live = opened;
        if (isClosed) live.close();
      },
      (error: unknown) => reject(error instanceof ExpectedError ? new UnreadableError(error.message) : error),
    );
  });
  // Whoever runs the bot is told as soon as it is connected.
  broken.catch(() => {});
  const close = () => {
    isClosed = true;
    live?.close();
  };
  return { current: () => live?.current() ?? reading.then(({ current }) => current()), broken, close };
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
