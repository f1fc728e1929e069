// Measures the bot beside one that only answers "pong": both as processes through tsx, in turn, each against a sandbox server
// like the other's. Medians over the rounds, and the ratio of the medians. npm run bench [ROUNDS]
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildLibrary } from '../../src/library/library.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { OptionValues } from '../../src/sandbox/typed.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { words } from '../../src/text/words.ts';
import { type BotProcess, cpuOf, memoryOf, startProcess } from './bot-process.ts';
import { seeded } from './words.ts';

const rounds = Number(process.argv[2] ?? 9);
const atOnce = 100;
const asked = 2000;
const bots = { pong: 'tests/bench/pong.ts', kutipan: 'src/main.ts' } as const;
type Bot = keyof typeof bots;

const library = buildLibrary(await loadCorpus('corpus'));
const said = library.statements.flatMap(({ quotes }) => quotes.flatMap(({ text }) => words(text)));
const travellers = [...new Set(library.visits.map(({ visitor }) => visitor))];
const destinations = [...new Set(library.visits.flatMap(({ country }) => country ?? []))];

type Question = readonly [command: string, options: OptionValues];
/** The question that a member asks, from their number; a fresh random generator a workload, so that all bots get the same. */
const workloads: Readonly<Record<string, (random: () => number, at: number) => Question>> = {
  '/who-said, the same words': () => ['who-said', { words: 'rudal' }],
  '/who-said, the same speaker': () => ['who-said', { speaker: 'Putin' }],
  '/who-said, other words each time': (random) => [
    'who-said',
    { words: `${pick(said, random)} ${pick(said, random)}` },
  ],
  // The first two thousand are answered by code that V8 has not compiled yet; a bot that runs for days answers these.
  '/who-said, other words, once warm': (random) => {
    random();
    return ['who-said', { words: `${pick(said, random)} ${pick(said, random)}` }];
  },
  '/when-visit, the same': () => ['when-visit', {}],
  '/when-visit, in turn': (_, at) => [
    'when-visit',
    {
      visitor: travellers[at % travellers.length] ?? '',
      ...(at % 2 ? {} : { place: destinations[at % destinations.length] ?? '' }),
    },
  ],
  '/about': () => ['about', {}],
};

function pick(from: typeof said, random: () => number): string {
  return from[Math.floor(random() * from.length)]?.folded ?? '';
}

/** Asks a hundred at once, over and over; a new member each, so that nobody has to pause. */
async function ask({ guild, world }: Sandbox, questions: readonly Question[]): Promise<void> {
  for (let at = 0; at < questions.length; at += atOnce) {
    const batch = questions.slice(at, at + atOnce);
    await Promise.all(batch.map(([name, options]) => guild.slash(addMember(world, 'member'), name, options)));
  }
}

/** On a machine that is busy with other things the first answer may take longer than the sandbox waits for any. */
async function firstAnswer(sandbox: Sandbox): Promise<void> {
  const asked = sandbox.guild.slash(addMember(sandbox.world, 'first'), 'who-said', { words: 'rudal' });
  await asked.catch(() => firstAnswer(sandbox));
}

function questionsOf(make: (random: () => number, at: number) => Question): Question[] {
  const random = seeded(7);
  return Array.from({ length: asked }, (_, at) => make(random, at));
}

type Figures = Map<string, number>;

async function measure(bot: Bot): Promise<Figures> {
  const began = performance.now();
  const running: BotProcess = await startProcess(bots[bot]);
  const { child, sandbox, startTime } = running;
  const figures: Figures = new Map([['start to READY, ms', startTime]]);
  await firstAnswer(sandbox);
  figures.set('start to first answer, ms', performance.now() - began);
  figures.set('memory once started, MB', memoryOf(child));
  await ask(
    sandbox,
    questionsOf(() => ['who-said', { words: 'senjata' }]),
  );
  for (const [name, make] of Object.entries(workloads)) {
    const questions = questionsOf(make);
    const before = cpuOf(child);
    await ask(sandbox, questions);
    figures.set(`${name}, µs CPU`, (cpuOf(child) - before) / questions.length);
  }
  figures.set(`memory after ${asked * (Object.keys(workloads).length + 1)} answers, MB`, memoryOf(child));
  await running.stop();
  return figures;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const measured: Record<Bot, Figures[]> = { pong: [], kutipan: [] };
for (let round = 0; round < rounds; round++) {
  // Whoever comes second finds a warmer machine, so they take turns.
  for (const bot of round % 2 ? (['kutipan', 'pong'] as const) : (['pong', 'kutipan'] as const))
    measured[bot].push(await measure(bot));
}

process.stdout.write(`${rounds} rounds, medians\n${'what'.padEnd(44)}     pong  kutipan    ratio\n`);
for (const what of measured.pong[0]?.keys() ?? []) {
  const [pong, kutipan] = [measured.pong, measured.kutipan].map((all) =>
    median(all.map((each) => each.get(what) ?? 0)),
  );
  const cells = [pong?.toFixed(0), kutipan?.toFixed(0), ((kutipan ?? 0) / (pong ?? 1)).toFixed(2)];
  process.stdout.write(`${what.padEnd(44)} ${cells.map((cell) => String(cell).padStart(8)).join(' ')}\n`);
}
