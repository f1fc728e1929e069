// `npm run bench:load [-- --questions N] [--minutes N]`: commands, mentions and suggestions mixed, a hundred at a time, while
// Discord fails now and then; beside a bot that only answers "pong". Answered, lost, p50, p99, memory over time. Linux only.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fault, rateLimited, unavailable } from '../../src/sandbox/faults.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { type BotProcess, memoryOf, startProcess } from './bot-process.ts';
import { seeded } from './words.ts';

const { values } = parseArgs({ options: { questions: { type: 'string' }, minutes: { type: 'string' } } });
const questions = Number(values.questions ?? 50_000);
const longest = Number(values.minutes ?? 60) * 60_000; // milliseconds
const atOnce = 100;
/** In batches: how often Discord fails a request or two, and how often it cuts the connection. */
const faultEvery = 5;
const dropEvery = 50;

const asked = readFileSync('corpus/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const kinds: readonly Fault['instead'][] = [unavailable, 'hang-up', rateLimited(0.2)];

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random) => from[Math.floor(random() * from.length)] as T;

/** One thing that a member does; resolves when the bot has answered. */
function act({ guild, world }: Sandbox, random: Random): Promise<unknown> {
  const member = addMember(world, 'member', random() < 0.5 ? 'id' : 'en-US');
  const question = pick(asked, random);
  const chance = random();
  if (chance < 0.2) return guild.mention(member, guild.channel('news'), question);
  if (chance < 0.4) return guild.autocomplete(member, 'who-said', { speaker: question.slice(0, 3) }, 'speaker');
  if (chance < 0.6) return guild.slash(member, 'ask', { question });
  if (chance < 0.8) return guild.slash(member, 'who-said', { words: question.slice(0, 60) });
  return guild.slash(member, pick(['when-visit', 'timeline', 'speakers', 'sources', 'about'], random));
}

interface Load {
  readonly times: number[];
  lost: number;
  /** Megabytes, one a tenth of the way. */
  readonly memory: number[];
}

async function loadOn({ sandbox, child }: BotProcess): Promise<Load> {
  const random = seeded(9);
  const load: Load = { times: [], lost: 0, memory: [] };
  const end = performance.now() + longest;
  for (let batch = 0; batch * atOnce < questions && performance.now() < end; batch++) {
    if (batch % Math.ceil(questions / atOnce / 10) === 0) load.memory.push(memoryOf(child));
    if (batch % faultEvery === 0)
      sandbox.world.faults.push({ path: /callback$|messages$/, instead: pick(kinds, random), times: 2 });
    const acts = Array.from({ length: atOnce }, () => timed(act(sandbox, random), load));
    if (batch % dropEvery === dropEvery - 1) sandbox.gateway.drop();
    await Promise.all(acts);
    forget(sandbox);
  }
  load.memory.push(memoryOf(child));
  return load;
}

async function timed(answer: Promise<unknown>, load: Load): Promise<void> {
  const start = performance.now();
  try {
    await answer;
    load.times.push(performance.now() - start);
  } catch (error) {
    load.lost += 1;
    process.stderr.write(`lost: ${error instanceof Error ? error.message : error}\n`);
  }
}

/** What the sandbox keeps would fill the memory of this process, and slow it down. */
function forget({ world }: Sandbox): void {
  world.requests.length = 0;
  world.faults.length = 0;
  for (const kept of [world.messages, world.exchanges, world.members]) kept.clear();
}

function report(bot: string, { times, lost, memory }: Load, seconds: number): void {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0);
  const rate = (sorted.length / seconds).toFixed(0);
  const megabytes = memory.map((each) => each.toFixed(0)).join(', ');
  process.stdout.write(
    `| ${bot} | ${sorted.length} | ${lost} | ${rate} | ${at(0.5)} | ${at(0.99)} | ${at(0.9999)} | ${megabytes} |\n`,
  );
}

process.stdout.write(
  '| bot | answered | lost | a second | p50, ms | p99, ms | p99.99, ms | memory at each tenth, MB |\n',
);
process.stdout.write('| --- | --: | --: | --: | --: | --: | --: | --- |\n');
for (const [bot, file] of [
  ['pong', 'tests/bench/pong.ts'],
  ['kutipan', 'src/main.ts'],
] as const) {
  const running = await startProcess(file);
  // A bot is connected before it has read its corpus; what is measured is the bot that has.
  const first = addMember(running.sandbox.world, 'first');
  await running.sandbox.guild.slash(first, 'about').catch(() => running.sandbox.guild.slash(first, 'about'));
  const start = performance.now();
  const load = await loadOn(running);
  report(bot, load, (performance.now() - start) / 1000);
  await running.stop();
}
