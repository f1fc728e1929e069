// Which of a bot's connections a guild belongs to.

/** Number of the connection, from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** Discord's own rule: the time in the guild's id, spread evenly. Direct messages come to the first connection. */
export function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

/** @returns null where what a client sent is no shard */
export function readShard(given: unknown): Shard | null {
  if (given === undefined) return [0, 1];
  const [id, count, ...more] = Array.isArray(given) ? given : [];
  const isWhole = Number.isInteger(id) && Number.isInteger(count) && more.length === 0;
  return isWhole && id >= 0 && id < count ? [id, count] : null;
}
