// `npm run fuzz [-- --inputs N] [--seed N]`: hostile inputs by the hundred thousand, what the slowest took, and what memory did.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Target } from './target.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } });
const inputs = Number(values.inputs ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

interface Ran {
  readonly count: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly slowest: number;
  readonly fault: string | null;
}

async function run({ inputs: arbitrary, check, share, setUp, tearDown }: Target): Promise<Ran> {
  await setUp?.();
  let slowest = 0;
  const property = fc.asyncProperty(arbitrary, async (input) => {
    const before = performance.now();
    await check(input);
    slowest = Math.max(slowest, performance.now() - before);
  });
  const started = performance.now();
  const result = await fc.check(property, { numRuns: Math.ceil((inputs * share) / 100), seed });
  const seconds = (performance.now() - started) / 1000;
  await tearDown?.();
  return {
    count: result.numRuns,
    seconds,
    slowest,
    fault: result.failed ? `${fc.defaultReportMessage(result)}\n${result.errorInstance}` : null,
  };
}

const megabytes = () => (process.memoryUsage().rss / 2 ** 20).toFixed(0);
const line = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

process.stdout.write(`seed ${seed}\n\n`);
line('what', 'inputs', 'a second', 'slowest, ms', 'memory, MB', 'result');
line('---', '--:', '--:', '--:', '--:', '---');
let total = 0;
for (const each of targets) {
  const { count, seconds, slowest, fault } = await run(each);
  total += count;
  line(
    each.name,
    String(count),
    (count / seconds).toFixed(0),
    slowest.toFixed(0),
    megabytes(),
    fault ? 'FAILED' : 'held',
  );
  if (fault) {
    process.stdout.write(`\n${fault}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(`\n${total} inputs, ${process.exitCode ? 'faults above' : 'no fault'}\n`);
