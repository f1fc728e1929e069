// Measures a library beside plain MiniSearch, in the same run and on the same invented corpus: npm run bench [-- SIZE …]
import { extract } from '../../src/extract/extract.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { buildNames } from '../../src/story/names.ts';
import { inventedCorpus, inventedQuestions } from './invented.ts';
import { plainSearch } from './plain.ts';

const sizes = process.argv.slice(2).map(Number);
const questions = 150;

interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function timed<T>(work: () => T): Timed<T> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const value = work();
  const milliseconds = performance.now() - start;
  globalThis.gc?.();
  return { value, milliseconds, megabytes: (process.memoryUsage().heapUsed - before) / 2 ** 20 };
}

/** Milliseconds of each call, ascending; a first round warms up. */
function times(asked: readonly string[], ask: (question: string) => unknown): number[] {
  for (const question of asked) ask(question);
  return asked
    .map((question) => {
      const start = performance.now();
      ask(question);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

const columns = [
  'paragraphs',
  'plain build',
  'our build',
  'ratio',
  'plain MB',
  'our MB',
  'plain p50',
  'our p50',
  'ratio',
  'plain p95',
  'our p95',
  'ratio',
  'extracted/s',
];

function row(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell).padStart(11)).join(' ')}\n`;
}

function measure(size: number): string {
  const corpus = inventedCorpus(size);
  const asked = inventedQuestions(corpus, questions);
  const names = buildNames(corpus.story, corpus.articles);
  const sample = corpus.articles.slice(0, 200);
  const extraction = timed(() => sample.map((article) => extract(article, names)));
  const plain = timed(() => plainSearch(corpus.articles));
  const ours = timed(() => buildLibrary(corpus));
  const plainTimes = times(asked, (text) => plain.value.search(text).slice(0, 10));
  const ourTimes = times(asked, (text) => ours.value.search.paragraphs({ text, language: 'id' }));
  const perSecond = (sample.flatMap(({ paragraphs }) => paragraphs).length / extraction.milliseconds) * 1000;
  return row([
    String(size),
    plain.milliseconds / 1000,
    ours.milliseconds / 1000,
    ours.milliseconds / plain.milliseconds,
    plain.megabytes,
    ours.megabytes,
    at(plainTimes, 0.5),
    at(ourTimes, 0.5),
    at(ourTimes, 0.5) / at(plainTimes, 0.5),
    at(plainTimes, 0.95),
    at(ourTimes, 0.95),
    at(ourTimes, 0.95) / at(plainTimes, 0.95),
    String(Math.round(perSecond)),
  ]);
}

process.stdout.write('Building in seconds, searching in milliseconds; memory needs node --expose-gc to be exact.\n');
process.stdout.write(row(columns));
for (const size of sizes.length > 0 ? sizes : [1_000, 20_000]) process.stdout.write(measure(size));
