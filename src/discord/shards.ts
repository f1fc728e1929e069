// Runs the bot as several processes, one a shard: Discord demands it from 2,500 servers on.
import { fileURLToPath } from 'node:url';
import { type APIGatewayBotInfo, REST, Routes, type Shard, ShardingManager } from 'discord.js';
import type { Config } from '../config.ts';
import { metricsText } from '../health/metrics.ts';
import { healthReport } from '../health/report.ts';
import { serveHealth } from '../health/server.ts';
import { describeError, type Log } from '../log.ts';
import { connectionProblem, DiscordError, ShutOutError, shutOutStatus } from './discord-error.ts';
import { leaveInAnyCase, toldToStop } from './serve.ts';
import { askShard, type ShardReport } from './shard-link.ts';

/** Discord's limit: so many milliseconds between two log-ins of one "bucket"; discord.js waits the same. */
const loginInterval = 5500;
/** Milliseconds until a shard that ended by itself is started again; doubled each time, since log-ins are limited to 1,000 a day. */
const firstWait = 5000;
const longestWait = 300_000;

/**
 * Starts the shards, starts those that fail anew, and serves the health of all, until it is told to stop.
 *
 * @param wanted how many; `auto`: as many as Discord recommends
 * @returns the exit status of a stop in good order
 * @throws {DiscordError} when Discord does not let the bot in, or shuts it out, or a shard cannot read the corpus
 */
export async function serveSharded(config: Config, wanted: number | 'auto', log: Log): Promise<number> {
  const told = toldToStop();
  const { discordToken: token, health } = config;
  if (token === undefined) throw new DiscordError('There is no token. Set DISCORD_TOKEN.');
  const { amount, delay } = await planned(config, token, wanted);
  log.info({ shards: amount }, 'starting the shards');
  const manager = new ShardingManager(fileURLToPath(new URL('../main.ts', import.meta.url)), {
    token,
    totalShards: amount,
    respawn: false,
    execArgv: process.execArgv,
  });
  const endpoint = health && (await serveHealth(sourceOf(manager, amount), health, log));
  const shards = keepRunning(manager, log);
  // Nothing is waited for here: whoever fails is started again, and the others need not wait for it.
  manager.spawn({ amount, delay, timeout: -1 }).catch((error: unknown) => logFailedStart(log, error));
  const failure = await Promise.race([told, shards.shutOut]);
  await shards.stop();
  await endpoint?.stop();
  leaveInAnyCase();
  if (failure) throw failure;
  log.info('all shards stopped');
  return 0;
}

/** How many shards, and how long to wait between two. discord.js would ask Discord's own address, whatever API is set. */
async function planned({ discordApiUrl: api }: Config, token: string, wanted: number | 'auto') {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  try {
    const { shards, session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    return { amount: wanted === 'auto' ? shards : wanted, delay: loginInterval / limit.max_concurrency };
  } catch (error) {
    throw connectionProblem(error);
  }
}

interface RunningShards {
  /** Resolves when one ended for a reason that trying again cannot mend. */
  readonly shutOut: Promise<DiscordError>;
  /** Each shard finishes what it has at hand, as a bot that runs alone does. */
  stop(): Promise<void>;
}

/** Starts again what ends by itself. */
function keepRunning(manager: ShardingManager, log: Log): RunningShards {
  let isStopping = false;
  const startAgain = (shard: Shard) => {
    if (!isStopping) shard.spawn(-1).catch((error: unknown) => logFailedStart(log, error));
  };
  const shutOut = new Promise<DiscordError>((resolve) => {
    manager.on('shardCreate', (shard) => {
      let wait = firstWait;
      shard.on('ready', () => {
        wait = firstWait;
      });
      shard.on('death', (ended) => {
        const status = 'exitCode' in ended ? ended.exitCode : null;
        if (isStopping) return;
        if (status === shutOutStatus) return resolve(new ShutOutError(shutOutMessage));
        log.error({ shard: shard.id, status, secondsToWait: wait / 1000 }, 'a shard ended and will be started again');
        setTimeout(startAgain, wait, shard).unref();
        wait = Math.min(wait * 2, longestWait);
      });
    });
  });
  const stop = async () => {
    isStopping = true;
    await Promise.all(manager.shards.map(ended));
  };
  return { shutOut, stop };
}

const shutOutMessage = 'The shards cannot run; what one of them said stands above.';

function logFailedStart(log: Log, error: unknown): void {
  log.error({ error: describeError(error) }, 'a shard could not be started');
}

function ended(shard: Shard): Promise<void> {
  const child = shard.process;
  if (!child) return Promise.resolve();
  return new Promise((resolve) => {
    shard.once('death', () => resolve());
    child.kill('SIGTERM');
  });
}

function sourceOf(manager: ShardingManager, amount: number) {
  const reports = () => Promise.all(Array.from({ length: amount }, (_, id) => reportOf(manager.shards.get(id), id)));
  return {
    health: async () => healthReport((await reports()).flatMap(({ health }) => health)),
    metrics: async () => metricsText((await reports()).map(({ measured }) => measured)),
  };
}

async function reportOf(shard: Shard | undefined, id: number): Promise<ShardReport> {
  const told = shard?.process ? await askShard(shard) : null;
  // One that is not there, or does not know of its connection yet, must not look as if nothing were missing.
  const health = told?.health.length ? told.health : [{ shard: id, gateway: 'Starting', servers: 0, corpus: null }];
  return { health, measured: told?.measured ?? [] };
}
