// A bot as a process against a sandbox server of its own, and what it costs: time to READY, CPU, memory. Linux only: it reads /proc.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../../src/discord/commands/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

export interface BotProcess {
  readonly sandbox: Sandbox;
  readonly child: ChildProcess;
  /** Milliseconds from starting the process to READY. */
  readonly startTime: number;
  stop(): Promise<void>;
}

/** Starts a file as `npm start` does and waits until it is connected; with flags for node where something is to be traced. */
export async function startProcess(
  file: string,
  flags: readonly string[] = [],
  variables: NodeJS.ProcessEnv = {},
): Promise<BotProcess> {
  const sandbox = await startSandbox();
  const { id } = sandbox.world.application;
  const registered = commands.map(({ definition }) => ({ ...definition, id, application_id: id, version: id }));
  sandbox.world.commands.set('global', registered as never);
  const began = performance.now();
  const { apiUrl, world } = sandbox;
  const env = { ...process.env, ...variables, DISCORD_TOKEN: world.token, DISCORD_API_URL: apiUrl, LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', file], {
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  await new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk) => String(chunk).includes('connected to Discord') && resolve());
  });
  const startTime = performance.now() - began;
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await ended;
    await sandbox.stop();
  };
  return { sandbox, child, startTime, stop };
}

/** Time that all threads of a process have been on a processor so far, in microseconds. */
export function cpuOf({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1000;
}

/** Resident memory in megabytes. */
export function memoryOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
