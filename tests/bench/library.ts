// A library of one size beside plain MiniSearch over the same paragraphs: building, memory, the first answer, answers.
import { ask } from '../../src/answers/ask.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibraryInSlices, paragraphCount } from '../../src/library/library.ts';
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
  const parts = size > largestInParts ? [] : [measured(() => indexAlone(corpus)), measured(() => namesAlone(corpus))];
  const { library, seconds, first, block, megabytes } = await build(corpus, asked[0] ?? '');
  const answerTimes = times(asked, (question) => ask(library, { question, command: 'ask' }));
  const ratio = (part: { readonly seconds: number } | undefined) =>
    part ? `${(part.seconds / plain.seconds).toFixed(1)}×` : '–';
  const [p50, p95] = [0.5, 0.95].map((share) => [quantile(plainTimes, share), quantile(answerTimes, share)] as const);
  return {
    build: tableRow([
      size,
      plain.seconds,
      ratio(parts[0]),
      ratio(parts[1]),
      ratio({ seconds }),
      plain.megabytes,
      megabytes,
      first,
      block,
    ]),
    answers: tableRow([size, ...compared(p50), ...compared(p95), answerTimes.at(-1) ?? 0]),
  };
}

// Above, what is part of the whole is not built once more by itself.
const largestInParts = 200_000;

function compared([plain, ours]: readonly [number, number] | undefined = [0, 0]): (string | number)[] {
  return [plain, ours, `${(ours / plain).toFixed(2)}×`];
}

/** Everything, in slices as a bot does it that is serving, and how long after the start the first question is answered, by the clock. */
async function build(corpus: Corpus, question: string) {
  const memory = memoryInUse();
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const { value: library, block } = await longestBlock(() => buildLibraryInSlices(corpus));
  const seconds = secondsSince(cpu);
  ask(library, { question, command: 'ask' });
  const first = (performance.now() - clock) / 1000;
  return { library, seconds, first, block, megabytes: memoryInUse() - memory };
}

const namesAlone = ({ story, articles }: Corpus) => buildNames(story, articles);

/** What MiniSearch does: the words of the paragraphs, with no names but the world's, nothing read out of them. */
function indexAlone({ articles }: Corpus): Shelf {
  const shelf = new Shelf(buildNames(null, []), paragraphCount(articles));
  for (const { paragraphs } of articles) for (const paragraph of paragraphs) shelf.add(paragraph, nothing);
  return shelf;
}
