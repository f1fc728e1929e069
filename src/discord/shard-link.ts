// What the process that starts the shards asks them, and what they tell it: their health and their metrics.
import type { Shard } from 'discord.js';
import type { Measured } from '../health/metrics.ts';
import type { ShardHealth } from '../health/report.ts';

export interface ShardReport {
  readonly health: readonly ShardHealth[];
  readonly measured: Measured;
}

// Beside discord.js's own messages, which begin with an underscore.
const question = { kutipan: 'report?' } as const;
interface Answer {
  readonly kutipan: 'report';
  readonly report: ShardReport;
}

/** Milliseconds. A health check is given up after a few seconds, and one shard that hangs must not hide the others. */
const patience = 2000;

/** In the process of a shard: tells its parent how it is, whenever that asks. */
export function reportToParent(report: () => Promise<ShardReport>): void {
  process.on('message', async (message: unknown) => {
    if (!isOf(message, question.kutipan)) return;
    const answer: Answer = { kutipan: 'report', report: await report() };
    // The process that asked may have ended meanwhile.
    if (process.connected) process.send?.(answer);
  });
}

/** What a shard tells of itself, or null when it is not running or does not answer in time. */
export function askShard(shard: Shard): Promise<ShardReport | null> {
  return new Promise((resolve) => {
    const end = (report: ShardReport | null) => {
      clearTimeout(timer);
      shard.off('message', listen);
      resolve(report);
    };
    const listen = (message: unknown) => isOf(message, 'report') && end((message as Answer).report);
    const timer = setTimeout(() => end(null), patience);
    shard.on('message', listen);
    shard.send(question).catch(() => end(null));
  });
}

function isOf(message: unknown, kind: string): boolean {
  return typeof message === 'object' && message !== null && 'kutipan' in message && message.kutipan === kind;
}
