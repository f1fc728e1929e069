// What those who run the bot see of it: health and metrics, over HTTP or, in a shard, through the process that started it.
import { type Client, Status } from 'discord.js';
import type { About } from '../answers/sources.ts';
import { type Config, isShard } from '../config.ts';
import { healthReport, type ShardHealth } from '../health/report.ts';
import { serveHealth } from '../health/server.ts';
import { counted, type Log } from '../log.ts';
import { reportToParent } from './shard-link.ts';

export interface Telling {
  /** The log, whose lines are counted. */
  readonly log: Log;
  readonly dealt: (kind: string, seconds: number) => void;
  /** From now on it is told of this bot. */
  of(client: Client, corpus: () => About | null): void;
  stop(): Promise<void>;
}

/** Begins to tell, of no connection at first; where nobody asks, nothing is loaded and nothing counted. */
export async function startTelling({ health: address }: Pick<Config, 'health'>, log: Log): Promise<Telling> {
  const inShard = isShard();
  if (!inShard && !address) return { log, dealt: () => {}, of: () => {}, stop: async () => {} };
  const { createMetrics, metricsText } = await import('../health/metrics.ts');
  let shards: () => readonly ShardHealth[] = () => [];
  const metrics = createMetrics(() => shards());
  const source = {
    health: () => healthReport(shards()),
    metrics: async () => metricsText([await metrics.measure()]),
  };
  if (inShard) reportToParent(async () => ({ health: shards(), measured: await metrics.measure() }));
  const endpoint = inShard || !address ? null : await serveHealth(source, address, log);
  return {
    log: counted(log, metrics.logged),
    dealt: metrics.dealt,
    of: (client, corpus) => {
      shards = shardsOf(client, corpus);
    },
    stop: async () => {
      await endpoint?.stop();
      // A process that listens to its parent does not end by itself.
      if (inShard && process.connected) process.disconnect();
    },
  };
}

function shardsOf(client: Client, corpus: () => About | null): () => ShardHealth[] {
  return () => {
    const serversOf = (shard: number) => client.guilds.cache.filter(({ shardId }) => shardId === shard).size;
    return client.ws.shards.map(({ id, status }) => ({
      shard: id,
      gateway: Status[status],
      servers: serversOf(id),
      corpus: corpus(),
    }));
  };
}
