// A library of one size beside plain MiniSearch over the same paragraphs: building, memory, the first answer, answers.
import type MiniSearch from 'minisearch';
import { ask } from '../../src/answers/ask.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibraryInSlices, type Library, paragraphCount } from '../../src/library/library.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { buildNames } from '../../src/story/names.ts';
import { inventedCorpus, inventedQuestions } from './invented.ts';
import {
  elapsedSince,
  longestBlock,
  measured,
  memoryInUse,
  quantile,
  secondsSince,
  tableHead,
  tableRow,
  timesInTurn,
} from './measure.ts';
import { plainSearch } from './plain.ts';
import { measureStart } from './start.ts';

const nothing = { dates: [], statements: [], visits: [] };

export const buildHead = tableHead([
  'paragraphs',
  'MiniSearch, s of processor / clock',
  'index alone',
  'names',
  'all, of processor',
  'all, by the clock',
  'MiniSearch, MB',
  'all, MB',
  'first answer after, s',
  'longest block while building, ms',
]);

export const answerHead = tableHead([
  'paragraphs',
  'questions',
  'MiniSearch p50, ms',
  'answer p50',
  'ratio',
  'MiniSearch p95',
  'answer p95',
  'ratio',
  'longest answer',
]);

/** A row of each table: what building takes, what an answer takes, and what a start takes from what was saved. */
export async function measureLibrary(size: number): Promise<{ build: string; answers: string; start: string }> {
  const corpus = inventedCorpus(size);
  const asked = inventedQuestions(corpus, warmUp + questionsOf(size));
  const plain = measured(() => plainSearch(corpus.articles));
  const parts = size > largestInParts ? [] : [measured(() => indexAlone(corpus)), measured(() => namesAlone(corpus))];
  const built = await build(corpus, asked[0] ?? '');
  const [plainTimes, times] = answered(asked, plain.value, built.library);
  const [p50, p95] = [0.5, 0.95].map((share) => [quantile(plainTimes, share), quantile(times, share)] as const);
  return {
    build: tableRow([
      size,
      `${plain.seconds.toPrecision(2)} / ${plain.elapsed.toPrecision(2)}`,
      ratio(parts[0]?.seconds, plain.seconds),
      ratio(parts[1]?.seconds, plain.seconds),
      ratio(built.seconds, plain.seconds),
      ratio(built.elapsed, plain.elapsed),
      plain.megabytes,
      built.megabytes,
      built.first,
      built.block,
    ]),
    answers: tableRow([size, times.length, ...compared(p50), ...compared(p95), times.at(-1) ?? 0]),
    start: size > largestInParts ? '' : await measureStart(corpus, built),
  };
}

// So many first answers are not counted: code that runs for the first time is slow.
const warmUp = 100;

/** MiniSearch takes a second for one of a large corpus. */
const questionsOf = (size: number) => (size > 20_000 ? 100 : 2_000);

function answered(asked: readonly string[], plain: MiniSearch, library: Library) {
  const search = (text: string) => plain.search(text).slice(0, 10);
  const answer = (question: string) => ask(library, { question, command: 'ask' });
  timesInTurn(asked.slice(0, warmUp), search, answer);
  return timesInTurn(asked.slice(warmUp), search, answer);
}

// Above, what is part of the whole is not built once more by itself.
const largestInParts = 200_000;

function compared([plain, ours]: readonly [number, number] | undefined = [0, 0]): (string | number)[] {
  return [plain, ours, ratio(ours, plain)];
}

function ratio(ours: number | undefined, plain: number): string {
  return ours === undefined ? '–' : `${(ours / plain).toFixed(ours < plain ? 2 : 1)}×`;
}

/** Everything, in slices as a bot does it that is serving, and how long after the start the first question is answered, by the clock. */
async function build(corpus: Corpus, question: string) {
  const memory = memoryInUse();
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const { value: library, block } = await longestBlock(() => buildLibraryInSlices(corpus));
  const [seconds, elapsed] = [secondsSince(cpu), elapsedSince(clock)];
  ask(library, { question, command: 'ask' });
  const first = elapsedSince(clock);
  return { library, seconds, elapsed, first, block, megabytes: memoryInUse() - memory };
}

const namesAlone = ({ story, articles }: Corpus) => buildNames(story, articles);

/** What MiniSearch does: the words of the paragraphs, with no names but the world's, nothing read out of them. */
function indexAlone({ articles }: Corpus): Shelf {
  const shelf = new Shelf(buildNames(null, []), paragraphCount(articles));
  for (const { paragraphs } of articles) for (const paragraph of paragraphs) shelf.add(paragraph, nothing);
  return shelf;
}
