// What was read out of a corpus, kept in a file beside it: reading it again takes most of a start with a large corpus. Nothing
// in the file is believed that the corpus does not bear out; without it, or with a broken one, the corpus is read as ever.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Corpus } from '../corpus/load.ts';
import type { Log } from '../log.ts';
import type { Article, Findings } from '../model.ts';
import { findingsFrom, findingsLine } from './saved-line.ts';

/** By article, all of a corpus. */
export type KnownFindings = ReadonlyMap<Article, Findings>;

// In paragraphs: a start from the file takes half the time at any size; below, that is hardly two seconds.
const worthSaving = 5_000;

export interface SavedFindings {
  /** Null where there are none that fit this corpus and this code. */
  load(): Promise<KnownFindings | null>;
  save(found: KnownFindings): Promise<void>;
}

/** The file of a corpus, or null where the corpus is too small to need one. */
export async function savedFindings(corpus: Corpus, log: Log, least = worthSaving): Promise<SavedFindings | null> {
  const paragraphs = corpus.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  if (paragraphs < least) return null;
  const file = join(corpus.directory, '.cache', 'findings.jsonl');
  const key = await keyOf(corpus);
  return {
    load: async () => {
      try {
        return await read(file, key, corpus.articles);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT')
          log.warn({ file, why: whyOf(error) }, 'saved findings are ignored and made anew');
        return null;
      }
    },
    save: async (found) => {
      try {
        await write(file, key, corpus.articles, found);
      } catch (error) {
        log.warn({ file, why: whyOf(error) }, 'findings could not be saved; the next start reads the corpus again');
      }
    },
  };
}

async function read(file: string, key: string, articles: readonly Article[]): Promise<KnownFindings | null> {
  const found = new Map<Article, Findings>();
  let number = -1;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    // Another corpus or other code made it: nothing is wrong with that.
    if (number < 0 && line !== key) return null;
    const article = articles[number];
    if (number >= 0 && article) found.set(article, findingsFrom(line, article));
    number++;
  }
  if (number !== articles.length) throw new Error('it does not hold as many articles as the corpus');
  return found;
}

/** To a file of another name first: whoever looks in between finds the old one whole. */
async function write(file: string, key: string, articles: readonly Article[], found: KnownFindings): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const handle = await open(unfinished, 'w');
  try {
    await handle.write(`${key}\n`);
    for (const article of articles) await handle.write(`${findingsLine(found.get(article))}\n`);
    await handle.close();
    await rename(unfinished, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Changes with any text or name of the corpus and with any line of the code that reads it. */
async function keyOf({ articles, story }: Corpus): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await codeKey());
  hash.update(JSON.stringify(story));
  for (const [at, article] of articles.entries()) {
    const { id, title, publisher, published, language, paragraphs } = article;
    const texts = paragraphs.map(({ kind, text }) => [kind, text]);
    hash.update(JSON.stringify([id, title, publisher, published, language, texts]));
    if (at % articlesAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return hash.digest('hex');
}

const articlesAtOnce = 200;

async function codeKey(): Promise<string> {
  const source = dirname(import.meta.dirname);
  const hash = createHash('sha256').update(process.version);
  for (const name of (await readdir(source, { recursive: true })).filter((each) => each.endsWith('.ts')).sort())
    hash.update(name).update(await readFile(join(source, name)));
  return hash.digest('hex');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
