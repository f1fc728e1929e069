// Imports sources into a corpus folder: reads each, writes the article that it holds, and reports.
import { whyUnwritable } from '../files.ts';
import { shownPath } from '../problem.ts';
import type { Dropped } from './cleaning.ts';
import type { FeedItem } from './feed.ts';
import { type FetchLimits, usualLimits } from './fetch/fetch.ts';
import { hostQueue } from './fetch/hosts.ts';
import type { Stated } from './found.ts';
import { type Done, inOrder } from './in-order.ts';
import { type Reading, readSource } from './read-source.ts';
import { addressSource, expandSources, type Source } from './sources.ts';
import { openStore, type Sameness, type Store } from './store.ts';

export interface ImportOptions {
  /** The folder that the articles are written to. */
  readonly out: string;
  /** The corpus that `out` belongs to, whose names are taken. */
  readonly corpus?: string;
  /** An ISO day or instant; stands above what the sources say. */
  readonly published?: string;
  readonly publisher?: string;
  readonly stdin?: () => Promise<Uint8Array>;
  readonly limits?: FetchLimits;
  /** Between two requests to one host, in milliseconds. */
  readonly pause?: number;
}

/** What became of one source. */
export type Outcome = Imported | Skipped;

export interface Imported {
  readonly input: string;
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly paragraphs: number;
  readonly dropped: readonly Dropped[];
  /** Why it took the place of an article that was there, or null. */
  readonly replaced: Sameness | null;
}

export interface Skipped {
  readonly input: string;
  readonly skipped: string;
  /** False for a file of a folder that was no article to begin with. */
  readonly failed: boolean;
}

/** How far an import has come; `total` grows when a feed brings its items. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly outcome: Outcome;
}

// As many hosts are asked at once; more would only wait for one another's articles to be written.
const atOnce = 6;
const politePause = 500;

/**
 * Imports files, folders, addresses and feeds, in order. One that fails is reported and does not stop the others.
 *
 * @param inputs paths, addresses, or `-` for standard input
 * @param onProgress is told of each source when it is done
 */
export async function importSources(
  inputs: readonly string[],
  options: ImportOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Outcome[]> {
  const store = await openStore(options.out, options.corpus ?? null);
  const sources = await expandSources(inputs);
  const outcomes: Outcome[] = [];
  let total = sources.length;
  const onFeed = (items: number) => {
    total += items - 1;
  };
  for await (const { item, result } of readAll(sources, readWith(options), onFeed)) {
    const outcome = await settle(item, result, store);
    outcomes.push(outcome);
    onProgress({ done: outcomes.length, total, outcome });
  }
  return outcomes;
}

type Read = (source: Source) => Promise<Reading>;

/** Reads sources in order, and in place of a feed the pages of its items. */
async function* readAll(
  sources: readonly Source[],
  read: Read,
  onFeed: (items: number) => void,
): AsyncGenerator<Done<Source, Reading>> {
  for await (const done of inOrder(sources, atOnce, read)) {
    if ('items' in done.result) {
      const { items } = done.result;
      onFeed(items.length);
      yield* inOrder(items.map(feedSource), atOnce, read);
    } else yield done;
  }
}

function feedSource({ address, hints }: FeedItem): Source {
  return addressSource(address, hints);
}

function readWith({ published, publisher, stdin, limits, pause }: ImportOptions): Read {
  const known: Stated = { ...(published && { published }), ...(publisher && { publisher }) };
  const readers = {
    stdin: stdin ?? (async () => new Uint8Array()),
    limits: limits ?? usualLimits,
    queue: hostQueue(pause ?? politePause),
  };
  return (source) => readSource(source, known, readers);
}

async function settle(source: Source, reading: Reading, store: Store): Promise<Outcome> {
  const { shown: input } = source;
  const failed = !('passedOver' in source);
  if ('fault' in reading) return { input, skipped: reading.fault, failed };
  if ('items' in reading) return { input, skipped: 'is a feed inside a feed, which is not followed', failed };
  try {
    const { file, article, replaced } = await store.save(reading.found, reading.origin, reading.name);
    const { id, title, paragraphs } = article;
    const { dropped } = reading.found;
    return { input, file: shownPath(file), id, title, paragraphs: paragraphs.length, dropped, replaced };
  } catch (error) {
    return { input, skipped: whyUnwritable(error), failed };
  }
}
