// Ids as Discord makes them: a time and a counter in one number, so that a later id is always the larger one.

const discordEpoch = 1_420_070_400_000n; // 2015-01-01T00:00Z
let counter = 0n;

/** A new id, larger than all before it. */
export function snowflake(now: number = Date.now()): string {
  counter += 1n;
  return (((BigInt(now) - discordEpoch) << 22n) + counter).toString();
}
