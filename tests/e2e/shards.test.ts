// The bot as two processes: `npm start -- --shards 2`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HealthReport } from '../../src/health/report.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { textOf } from '../discord/shown-text.ts';
import { type Running, startIn } from './running.ts';
import { registerIn } from './support.ts';

const patience = 90_000; // milliseconds: two processes, one after the other, and one of them a second time
let sandbox: Sandbox;
let folder: string;
let port: number;
let running: Running | null = null;
beforeEach(async () => {
  sandbox = await startSandbox({ shards: 2, token: 'not-for-the-log' });
  await registerIn(sandbox);
  folder = mkdtempSync(join(tmpdir(), 'kutipan-'));
  port = await freePort();
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  await sandbox.stop();
  rmSync(folder, { recursive: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function startShards(token: string, shards: string): Running {
  const variables = {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: sandbox.apiUrl,
    HEALTH_PORT: String(port),
    LOG_LEVEL: 'trace',
  };
  running = startIn(folder, 'src/main.ts', variables, ['--shards', shards]);
  return running;
}

async function health(): Promise<HealthReport | null> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
  return response ? ((await response.json()) as HealthReport) : null;
}

async function until(holds: (report: HealthReport | null) => boolean): Promise<HealthReport | null> {
  for (;;) {
    const report = await health();
    if (holds(report)) return report;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const isWhole = (report: HealthReport | null) =>
  report?.ok === true && report.shards.every(({ corpus }) => corpus !== null);

test(
  'every server and direct message is answered, health is told of both, and both leave in good order',
  async () => {
    const { child, ended, output } = startShards(sandbox.world.token, 'auto');
    const report = await until(isWhole);
    expect(report?.shards.map(({ shard, gateway }) => [shard, gateway])).toEqual([
      [0, 'Ready'],
      [1, 'Ready'],
    ]);
    expect(report?.shards.map(({ servers }) => servers).sort()).toEqual([0, 1]);
    const member = addMember(sandbox.world, 'sari', 'id');
    expect(textOf((await sandbox.guild.slash(member, 'about')).message)).toContain('Kutipan');
    expect(textOf(await sandbox.guild.dm(member, 'siapa?'))).not.toBe('');
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('kutipan_gateway_ready{shard="0"} 1');
    expect(metrics).toContain('kutipan_gateway_ready{shard="1"} 1');
    expect(metrics).toContain('kutipan_answer_seconds_count{kind="about"} 1');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(sandbox.gateway.online()).toBe(0);
    for (const secret of [sandbox.world.token, ...sandbox.world.exchanges.keys()])
      expect(output()).not.toContain(secret);
  },
  patience,
);

// Which processes are whose is read from /proc.
test.runIf(process.platform === 'linux')(
  'a shard that ends by itself is started again',
  async () => {
    const { child, said } = startShards(sandbox.world.token, '2');
    await until(isWhole);
    const shards = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number);
    process.kill(shards[1] ?? 0, 'SIGKILL');
    await said('will be started again');
    expect((await health())?.ok).toBe(false);
    expect(isWhole(await until(isWhole))).toBe(true);
  },
  patience,
);

test(
  'a process that started the shards and is killed leaves none behind',
  async () => {
    const { child, ended, output } = startShards(sandbox.world.token, '2');
    await until(isWhole);
    child.kill('SIGKILL');
    await ended; // with the last shard, which holds its end of the output
    await expect.poll(() => sandbox.gateway.online()).toBe(0);
    expect(output()).not.toMatch(/went wrong|\n {4}at /);
  },
  patience,
);

test(
  'a refused token ends all, at once and with its own status',
  async () => {
    const { ended, output } = startShards('wrong', '2');
    expect(await ended).toBe(78);
    expect(output()).toContain('Discord refuses the token.');
  },
  patience,
);

test(
  'a token that is reset while the shards run ends all, and none is started again',
  async () => {
    const { ended, output } = startShards(sandbox.world.token, '2');
    await until(isWhole);
    sandbox.gateway.drop(4004);
    expect(await ended).toBe(78);
    expect(output()).toContain('The shards cannot run');
    expect(output()).not.toContain('will be started again');
  },
  patience,
);
