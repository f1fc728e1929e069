// Measures a library beside plain MiniSearch and the readers by themselves, on invented text, in the same run:
// npm run bench [-- --largest 1000000]. Ratios are of processor time where they are of building, of the clock for answers.
import { parseArgs } from 'node:util';
import { blocksHead, measureBlocks } from './blocks.ts';
import { extractionHead, measureExtraction } from './extraction.ts';
import { answerHead, buildHead, measureLibrary } from './library.ts';
import { startHead } from './start.ts';

const { values } = parseArgs({ options: { largest: { type: 'string', default: '200000' } } });
const upTo = (sizes: readonly number[]) => sizes.filter((size) => size <= Number(values.largest));
const print = (text: string) => process.stdout.write(text);

let [answers, starts] = ['', ''];
print(`Building (× MiniSearch with stems, stop words out)\n\n${buildHead}`);
for (const size of upTo([1_000, 20_000, 200_000, 1_000_000])) {
  const rows = await measureLibrary(size);
  print(rows.build);
  answers += rows.answers;
  starts += rows.start;
}
print(
  `\nAnswers, a third of the questions with a typing error, beside the search alone of that MiniSearch\n\n${answerHead}`,
);
print(`${answers}\nStarting from what was saved of the articles\n\n${startHead}${starts}`);
print(`\nReading, paragraphs a second of processor time\n\n${extractionHead}`);
for (const size of upTo([15_000, 50_000, 150_000])) print(measureExtraction(size));
print(`\nFor how long the thread that talks to Discord stands still\n\n${blocksHead}`);
for (const size of upTo([1_000, 20_000, 200_000, 1_000_000])) print(await measureBlocks(size, size < 1_000_000));
