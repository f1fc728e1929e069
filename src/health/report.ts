// What is told of a running bot: each connection to Discord, and the corpus that is answered from.
import type { About } from '../answers/sources.ts';

/** One connection to Discord. A bot in few servers has one; from some 2,000 servers on Discord demands several (shards). */
export interface ShardHealth {
  readonly shard: number;
  /** Discord's word for the state of the connection; questions are answered in `Ready` alone. */
  readonly gateway: string;
  readonly servers: number;
  /** What this connection answers from; each process reads the corpus for itself. Null as long as there is none. */
  readonly corpus: About | null;
}

export interface HealthReport {
  /** Every shard is connected. */
  readonly ok: boolean;
  readonly shards: readonly ShardHealth[];
}

/** The report on a bot whose connections are these; one that has none yet is not well. */
export function healthReport(shards: readonly ShardHealth[]): HealthReport {
  return { ok: shards.length > 0 && shards.every(({ gateway }) => gateway === 'Ready'), shards };
}
