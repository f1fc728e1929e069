// Health and metrics over HTTP, as a container's health check and Prometheus read them.
import { afterEach, describe, expect, test } from 'vitest';
import type { About } from '../../src/answers/sources.ts';
import { createMetrics, metricsText } from '../../src/health/metrics.ts';
import { healthReport, type ShardHealth } from '../../src/health/report.ts';
import { type HealthServer, type HealthSource, serveHealth } from '../../src/health/server.ts';
import { createLog } from '../../src/log.ts';

const corpus: About = {
  story: 'Jembatan Sarimaya',
  articles: 4,
  digests: 1,
  paragraphs: 31,
  statements: 12,
  visits: 2,
  newest: '2024-05-02',
};
const shard = (number: number, gateway = 'Ready'): ShardHealth => ({ shard: number, gateway, servers: 3, corpus });

let server: HealthServer | null = null;
afterEach(() => server?.stop());

async function ask(source: Partial<HealthSource>, path: string, method = 'GET') {
  const lines: string[] = [];
  const log = createLog('error', [], (line) => lines.push(line));
  const whole: HealthSource = { health: () => healthReport([shard(0)]), metrics: async () => '', ...source };
  server = await serveHealth(whole, { host: '127.0.0.1', port: 0 }, log);
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text(), lines };
}

describe('GET /healthz', () => {
  test.each<[string, readonly ShardHealth[], number]>([
    ['connected', [shard(0)], 200],
    ['connected in all shards', [shard(0), shard(1)], 200],
    ['reconnecting', [shard(0, 'Reconnecting')], 503],
    ['connected in one shard of two', [shard(0), shard(1, 'Disconnected')], 503],
    ['without a connection yet', [], 503],
  ])('%s', async (_what, shards, status) => {
    const answer = await ask({ health: () => healthReport(shards) }, '/healthz?from=docker');
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ ok: status === 200, shards });
  });

  test('answers HEAD without a body', async () => {
    expect(await ask({}, '/healthz', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('a fault of ours is told in the log, not to whoever asks', async () => {
    const answer = await ask({ health: () => Promise.reject(new Error('the shelf fell over')) }, '/healthz');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('shelf');
    expect(answer.lines.join('')).toContain('the shelf fell over');
  });
});

test.each([
  ['/', 'GET', 404],
  ['/healthz/../../etc/passwd', 'GET', 404],
  ['/metrics', 'POST', 405],
])('%s by %s is refused', async (path, method, status) => {
  expect((await ask({}, path, method)).status).toBe(status);
});

test('a port that is taken is said, with the remedy', async () => {
  await ask({}, '/healthz');
  const again = serveHealth(
    { health: () => healthReport([]), metrics: async () => '' },
    { host: '127.0.0.1', port: server?.port ?? 0 },
    createLog('silent'),
  );
  await expect(again).rejects.toThrow(/HEALTH_PORT/);
});

describe('metrics', () => {
  const measured = async (number: number) => {
    const metrics = createMetrics(() => [shard(number)]);
    metrics.dealt('who-said', 0.02);
    metrics.dealt('who-said', 4);
    metrics.logged('error');
    return metrics.measure();
  };

  test('of one process', async () => {
    const text = await metricsText([await measured(0)]);
    expect(text).toContain('kutipan_answer_seconds_bucket{le="0.025",kind="who-said"} 1');
    expect(text).toContain('kutipan_answer_seconds_count{kind="who-said"} 2');
    expect(text).toContain('kutipan_log_lines_total{level="error"} 1');
    expect(text).toContain('kutipan_corpus_paragraphs{shard="0"} 31');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('of several: counts are added up, shards stay apart', async () => {
    const text = await metricsText([await measured(0), await measured(1)]);
    expect(text).toContain('kutipan_answer_seconds_count{kind="who-said"} 4');
    expect(text).toContain('kutipan_gateway_ready{shard="0"} 1');
    expect(text).toContain('kutipan_gateway_ready{shard="1"} 1');
  });
});
