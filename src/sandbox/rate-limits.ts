// Discord's rate limits: so many requests of one kind in so many seconds, told in the headers of every answer, and 50 a
// second in all.
import { createHash } from 'node:crypto';
import { RateLimited } from './api-error.ts';

interface Rule {
  readonly method: string;
  /** A path's first part that matters to the limit: a channel, a webhook. */
  readonly path: RegExp;
  readonly limit: number;
  readonly seconds: number;
}

// Discord publishes none of these and asks bots to read the headers; the figures are the ones that its headers show.
const rules: readonly Rule[] = [
  { method: 'POST', path: /^\/channels\/\d+\/messages$/, limit: 5, seconds: 5 },
  { method: 'PATCH', path: /^\/channels\/\d+\/messages\//, limit: 5, seconds: 5 },
  { method: 'DELETE', path: /^\/channels\/\d+\/messages\//, limit: 5, seconds: 1 },
  { method: 'PUT', path: /^\/applications\/\d+\/(guilds\/\d+\/)?commands$/, limit: 5, seconds: 20 },
  { method: 'POST', path: /^\/webhooks\/\d+\/[^/]+$/, limit: 5, seconds: 2 },
  { method: 'PATCH', path: /^\/webhooks\/\d+\/[^/]+\/messages\//, limit: 5, seconds: 2 },
];
const globalLimit = 50; // requests a second

// Answers to interactions carry their own token and are not counted with the rest.
const isExempt = (path: string) => /^\/(interactions|webhooks)\//.test(path);

interface Bucket {
  left: number;
  /** When it is full again, in milliseconds. */
  until: number;
}

export interface RateLimits {
  /**
   * Counts a request.
   *
   * @param now in milliseconds
   * @returns the headers of its answer
   * @throws {RateLimited} when it is one too many
   */
  take(method: string, path: string, now: number): Readonly<Record<string, string>>;
}

export function createRateLimits(): RateLimits {
  const buckets = new Map<string, Bucket>();
  return {
    take: (method, path, now) => {
      if (!isExempt(path)) takeGlobal(bucketOf(buckets, 'global', globalLimit, 1, now), now);
      const rule = rules.find((each) => each.method === method && each.path.test(path));
      return rule ? takeOf(rule, bucketOf(buckets, keyOf(rule, path), rule.limit, rule.seconds, now), now) : {};
    },
  };
}

/** One bucket for each channel, webhook or application, which is the second part of the path. */
function keyOf({ method, path: { source } }: Rule, path: string): string {
  return `${method} ${source} ${path.split('/')[2]}`;
}

function bucketOf(buckets: Map<string, Bucket>, key: string, limit: number, seconds: number, now: number): Bucket {
  const known = buckets.get(key);
  if (known && known.until > now) return known;
  const fresh = { left: limit, until: now + seconds * 1000 };
  buckets.set(key, fresh);
  return fresh;
}

function takeGlobal(bucket: Bucket, now: number): void {
  if (bucket.left === 0) throw new RateLimited((bucket.until - now) / 1000, true);
  bucket.left -= 1;
}

function takeOf(rule: Rule, bucket: Bucket, now: number): Record<string, string> {
  const after = (bucket.until - now) / 1000;
  const isOver = bucket.left === 0;
  if (!isOver) bucket.left -= 1;
  const headers = {
    'x-ratelimit-limit': String(rule.limit),
    'x-ratelimit-remaining': String(bucket.left),
    'x-ratelimit-reset': (bucket.until / 1000).toFixed(3),
    'x-ratelimit-reset-after': after.toFixed(3),
    'x-ratelimit-bucket': createHash('md5').update(`${rule.method} ${rule.path.source}`).digest('hex'),
  };
  if (isOver) throw new RateLimited(after, false, headers);
  return headers;
}
