// `npm start` without a token, as a process: what it serves, and when it ends.
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

const patience = 30_000; // milliseconds; a process starts in about two seconds, on a busy machine in several
const quiet = { DISCORD_TOKEN: '', DISCORD_API_URL: '', CORPUS_DIR: '', LOG_LEVEL: 'warn', PORT: '', HEALTH_PORT: '' };

let running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
});

function start(stdin: 'ignore' | 'pipe', args: readonly string[] = [], variables: NodeJS.ProcessEnv = {}) {
  const stdio: StdioOptions = [stdin, 'pipe', 'pipe'];
  const env = { ...process.env, ...quiet, ...variables };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { env, stdio });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const address = async () => {
    for (;;) {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`It ended without an address: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, address, output: () => output };
}

describe('without a terminal', { timeout: patience }, () => {
  test.each([['SIGTERM'], ['SIGINT']] as const)('it serves until it is stopped (%s)', async (signal) => {
    const { child, ended, address, output } = start('ignore');
    const page = await fetch(await address());
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Kutipan')]);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output()).not.toMatch(/\n {4}at /);
  });

  test('an input that ends without a question, or stays silent, is none', async () => {
    const [empty, silent] = [start('pipe'), start('pipe')];
    empty.child.stdin?.end();
    for (const { child, address, ended } of [empty, silent]) {
      expect((await fetch(await address())).status).toBe(200);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });

  test('questions that come late are answered, and with the last one it ends', async () => {
    const { child, ended, address, output } = start('pipe');
    await address();
    child.stdin?.end('kapan Putin ke Korut?\n');
    expect(await ended).toBe(0);
    expect(output()).toContain('Vladimir Putin');
  });

  test('questions that are there at once are answered without a server', async () => {
    const { child, ended, output } = start('pipe');
    child.stdin?.end('kapan Putin ke Korut?\n');
    expect(await ended).toBe(0);
    expect(output()).not.toContain('http://127.0.0.1');
  });

  test('--terminal means no server', async () => {
    const { child, ended, output } = start('pipe', ['--terminal']);
    child.stdin?.end();
    expect(await ended).toBe(0);
    expect(output()).not.toContain('http://127.0.0.1');
  });
});

describe('what cannot be', { timeout: patience }, () => {
  test('a port that is taken is said', async () => {
    const other = await startSandbox();
    const { port } = new URL(other.pageUrl);
    const { ended, output } = start('ignore', [], { PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${port} is taken by another program. Set PORT`);
    await other.stop();
  });

  test.each([
    [['--loud'], {}, 2, '--loud'],
    [[], { PORT: 'high' }, 1, 'PORT must be a port'],
    [[], { CORPUS_DIR: '/no/such/corpus' }, 1, '/no/such/corpus'],
  ])('%j %o', async (args, variables, status, message) => {
    const { ended, output } = start('ignore', args, variables);
    expect(await ended).toBe(status);
    expect(output()).toContain(message);
    expect(output()).not.toMatch(/\n {4}at /);
  });
});

test(
  'the port is chosen with PORT, on this machine alone',
  async () => {
    const other = await startSandbox();
    const { port } = new URL(other.pageUrl);
    await other.stop();
    const { address } = start('ignore', ['--no-browser'], { PORT: port });
    expect(await address()).toBe(`http://127.0.0.1:${port}/`);
  },
  patience,
);
