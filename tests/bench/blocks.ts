// For how long the thread that talks to Discord stands still at most, and how long members wait, while the bot starts with a
// corpus of a size, answers from it, and reads it anew because it changed. Linux only: memory is read from /proc.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatArticle } from '../../src/corpus/article-file.ts';
import type { Corpus } from '../../src/corpus/load.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { type BotProcess, memoryOf, startProcess } from './bot-process.ts';
import { inventedCorpus, inventedQuestions } from './invented.ts';
import { quantile, tableHead, tableRow } from './measure.ts';

const questions = 101;

export const blocksHead = tableHead([
  'paragraphs',
  'ready after, s',
  'longest block until then, ms by the clock / of processor time',
  'while it answers',
  'answered after p50, ms',
  'p95',
  'longest block while it reads anew',
  'answered meanwhile after p50',
  'p95',
  'memory, MB',
]);

/** A row of figures; of the largest it is not measured what reading anew costs. */
export async function measureBlocks(size: number, isRenewed: boolean): Promise<string> {
  const { folder, first, asked } = await invented(size);
  const bot = await startProcess('src/main.ts', ['--import', './tests/bench/loop-delay.mjs'], { CORPUS_DIR: folder });
  try {
    const began = performance.now();
    // What answers is loaded first, whatever the size.
    await suggestedBy(bot);
    await blockOf(bot);
    await readyOf(bot);
    const ready = (performance.now() - began) / 1000;
    const starting = await blockOf(bot);
    await answered(bot, first);
    await blockOf(bot);
    const calm = await timesOf(bot, asked);
    const answering = await blockOf(bot);
    const memory = memoryOf(bot.child);
    const renewed = isRenewed ? await renewing(bot, folder, asked) : ['–', '–', '–'];
    return tableRow([size, ready, starting, answering, ...middle(calm), ...renewed, memory]);
  } finally {
    await bot.stop();
    await rm(folder, { recursive: true });
  }
}

const middle = (times: readonly number[]) => [quantile(times, 0.5), quantile(times, 0.95)];

/** A corpus on disk, and questions on it; it is not kept in memory here. */
async function invented(size: number) {
  const corpus = inventedCorpus(size);
  const [first = '', ...asked] = inventedQuestions(corpus, questions);
  return { folder: await writtenCorpus(corpus), first, asked };
}

async function writtenCorpus({ articles }: Corpus): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kutipan-bench-'));
  await mkdir(join(folder, 'articles'));
  for (const article of articles) await writeFile(join(folder, 'articles', `${article.id}.md`), formatArticle(article));
  return folder;
}

/** The longest since it was asked for last, in milliseconds by the clock / of processor time. */
function blockOf({ child }: BotProcess): Promise<string> {
  return new Promise((resolve) => {
    const hear = (chunk: unknown) => {
      const [, clock, processor] = /longest block: (\S+) (\S+)/.exec(String(chunk)) ?? [];
      if (clock === undefined) return;
      child.stderr?.off('data', hear);
      resolve(`${clock} / ${processor}`);
    };
    child.stderr?.on('data', hear);
    child.kill('SIGUSR2');
  });
}

/** Resolves when there is something to answer from: then there are suggestions. */
async function readyOf(bot: BotProcess): Promise<void> {
  while ((await suggestedBy(bot)) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function suggestedBy({ sandbox: { guild, world } }: BotProcess): Promise<number> {
  const typist = addMember(world, 'typist');
  const choices = await guild.autocomplete(typist, 'who-said', { speaker: '' }, 'speaker').catch(() => null);
  return choices?.length ?? 0;
}

/** Milliseconds by the clock; a new member each, so that nobody has to pause. */
async function answered({ sandbox: { guild, world } }: BotProcess, question: string): Promise<number> {
  const began = performance.now();
  // The sandbox waits for eight seconds; then it took at least as long.
  await guild.slash(addMember(world, 'member'), 'ask', { question }).catch(() => {});
  return performance.now() - began;
}

async function timesOf(bot: BotProcess, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of asked) times.push(await answered(bot, question));
  return times.sort((a, b) => a - b);
}

/** Adds an article and asks until it is served. */
async function renewing(bot: BotProcess, folder: string, asked: readonly string[]): Promise<(string | number)[]> {
  let isServed = false;
  bot.child.stderr?.on('data', (chunk) => {
    isServed ||= String(chunk).includes('is served anew');
  });
  await writeFile(
    join(folder, 'articles', 'zz.md'),
    '---\ntitle: Kabar baru\n---\n\n"Hujan reda," kata Rendra Wibisono.\n',
  );
  const times: number[] = [];
  for (let at = 0; !isServed; at++) times.push(await answered(bot, `${asked[at % asked.length]} (${at})`));
  const block = await blockOf(bot);
  return [block, ...middle(times.sort((a, b) => a - b))];
}
