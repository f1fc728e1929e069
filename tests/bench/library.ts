// A library of one size beside plain MiniSearch over the same paragraphs: building, memory, the first answer, answers.
import { ask } from '../../src/answers/ask.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibrary, buildLibraryInSlices, type Library } from '../../src/library/library.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { buildNames } from '../../src/story/names.ts';
import { inventedCorpus, inventedQuestions } from './invented.ts';
import { longestBlock, measured, memoryInUse, quantile, secondsSince, tableHead, tableRow, times } from './measure.ts';
import { plainSearch } from './plain.ts';

const questions = 100;
const nothing = { dates: [], statements: [], visits: [] };

export const buildHead = tableHead([
  'paragraphs',
  'MiniSearch, s',
  'index alone',
  'names',
  'all',
  'MiniSearch, MB',
  'all, MB',
  'first answer after, s',
  'longest block while building, ms',
]);

export const answerHead = tableHead([
  'paragraphs',
  'MiniSearch p50, ms',
  'answer p50',
  'ratio',
  'MiniSearch p95',
  'answer p95',
  'ratio',
  'longest answer',
]);

/** Two rows: what building takes, in seconds and as ratios, and what an answer takes. */
export async function measureLibrary(size: number): Promise<{ build: string; answers: string }> {
  const corpus = inventedCorpus(size);
  const asked = inventedQuestions(corpus, questions);
  const plain = measured(() => plainSearch(corpus.articles));
  const plainTimes = times(asked, (text) => plain.value.search(text).slice(0, 10));
  const names = measured(() => buildNames(corpus.story, corpus.articles));
  const index = measured(() => indexAlone(corpus));
  const memory = memoryInUse();
  const { library, seconds, first } = build(corpus, asked[0] ?? '');
  const megabytes = memoryInUse() - memory;
  const answerTimes = times(asked, (question) => ask(library, { question, command: 'ask' }));
  const { block } = await longestBlock(() => buildLibraryInSlices(corpus));
  const ratio = (each: number) => `${(each / plain.seconds).toFixed(1)}×`;
  const [p50, p95] = [0.5, 0.95].map((share) => [quantile(plainTimes, share), quantile(answerTimes, share)] as const);
  return {
    build: tableRow([
      size,
      plain.seconds,
      ratio(index.seconds),
      ratio(names.seconds),
      ratio(seconds),
      plain.megabytes,
      megabytes,
      first,
      block,
    ]),
    answers: tableRow([size, ...compared(p50), ...compared(p95), answerTimes.at(-1) ?? 0]),
  };
}

function compared([plain, ours]: readonly [number, number] | undefined = [0, 0]): (string | number)[] {
  return [plain, ours, `${(ours / plain).toFixed(2)}×`];
}

/** Everything, and how long after the start the first question is answered, by the clock. */
function build(corpus: Corpus, question: string): { library: Library; seconds: number; first: number } {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const library = buildLibrary(corpus);
  const seconds = secondsSince(cpu);
  ask(library, { question, command: 'ask' });
  return { library, seconds, first: (performance.now() - clock) / 1000 };
}

/** What MiniSearch does: the words of the paragraphs, with no names but the world's, nothing read out of them. */
function indexAlone({ articles }: Corpus): Shelf {
  const shelf = new Shelf(buildNames(null, []));
  for (const { paragraphs } of articles) for (const paragraph of paragraphs) shelf.add(paragraph, nothing);
  return shelf;
}
