// Measures the bot as a process beside one that only answers "pong", in turn, against the same sandbox server:
// start to READY, CPU and time of an answer, memory. Linux only: it reads /proc.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commands } from '../../src/discord/commands/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { OptionValues } from '../../src/sandbox/typed.ts';
import { addMember } from '../../src/sandbox/world.ts';

const rounds = 3;
const atOnce = 100;
const batches = 20;
const bots = { pong: 'tests/bench/pong.ts', kutipan: 'src/main.ts' } as const;
const questions: readonly (readonly [string, OptionValues])[] = [
  ['who-said', { words: 'rudal' }],
  ['who-said', { speaker: 'Putin' }],
  ['when-visit', {}],
  ['about', {}],
];

const tick = 1_000_000 / Number(execFileSync('getconf', ['CLK_TCK'])); // microseconds

/** User and system time of a process so far, in microseconds. */
function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** Resident memory in megabytes. */
function memoryOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function start(file: string, { apiUrl, world }: Sandbox): { child: ChildProcess; ready: Promise<void> } {
  const env = { ...process.env, DISCORD_TOKEN: world.token, DISCORD_API_URL: apiUrl, LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk) => String(chunk).includes('connected to Discord') && resolve());
  });
  return { child, ready };
}

/** Asks a hundred at once, over and over; a new member each, so that nobody has to pause. */
async function ask({ guild, world }: Sandbox, [name, options]: (typeof questions)[number]): Promise<number[]> {
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    const answers = Array.from({ length: atOnce }, async () => {
      const start = performance.now();
      await guild.slash(addMember(world, 'member'), name, options);
      times.push(performance.now() - start);
    });
    await Promise.all(answers);
  }
  return times.sort((a, b) => a - b);
}

async function measure(bot: keyof typeof bots): Promise<void> {
  const sandbox = await startSandbox();
  const { id } = sandbox.world.application;
  const registered = commands.map(({ definition }) => ({ ...definition, id, application_id: id, version: id }));
  sandbox.world.commands.set('global', registered as never);
  const began = performance.now();
  const { child, ready } = start(bots[bot], sandbox);
  await ready;
  report(bot, 'start', `${(performance.now() - began).toFixed(0)} ms to READY, ${memoryOf(child).toFixed(0)} MB`);
  await ask(sandbox, questions[0] ?? ['about', {}]);
  for (const question of questions) {
    const before = cpuOf(child);
    const times = await ask(sandbox, question);
    const cpu = (cpuOf(child) - before) / times.length;
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
    const name = `${question[0]} ${Object.values(question[1])}`;
    report(
      bot,
      name,
      `${cpu.toFixed(0)} µs CPU each, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${memoryOf(child).toFixed(0)} MB`,
    );
  }
  child.kill();
  await sandbox.stop();
}

function report(bot: string, what: string, figures: string): void {
  process.stdout.write(`${bot.padEnd(8)} ${what.padEnd(16)} ${figures}\n`);
}

for (let round = 0; round < rounds; round++) {
  await measure('pong');
  await measure('kutipan');
}
