// Watches a corpus folder, so that a running bot answers from what stands in it now.
import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { disk, errorCode, inBatches } from './files.ts';
import { CorpusError } from './problem.ts';

export interface Watched<T> {
  /** Reads the folder after a change. */
  readonly load: (directory: string) => Promise<T>;
  /** Called with what was loaded, where nothing changed meanwhile. */
  readonly onCorpus: (loaded: T) => void | Promise<void>;
  /** Called when a change broke the corpus; what was loaded before goes on serving. */
  readonly onBroken: (error: CorpusError) => void;
}

export interface CorpusWatcher {
  /** Looks once: loads the corpus if the folder changed since the last look and did not change during this one. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds. Seconds pass until an editor's change is served, and nobody waits for it. */
const interval = 2000;
const longestPause = 60_000;
/** Of the time that may be spent looking: a look at a thousand files costs some 20 ms, at those of a million paragraphs a second. */
const share = 0.05;

/** How long to wait after a look that took so many milliseconds. */
export function pauseAfter(look: number): number {
  return Math.min(Math.max(interval, look / share), longestPause);
}

/**
 * Looks at a folder every two seconds, less often where that takes long. It compares names, sizes and times rather than waiting for the system's events: those get
 * lost on network folders and in containers, and a file that is still being written raises several.
 */
export async function watchCorpus<T>(
  directory: string,
  { load, onCorpus, onBroken }: Watched<T>,
): Promise<CorpusWatcher> {
  let seen = await stateOf(directory);
  let looking: Promise<void> | null = null;
  const inspect = async () => {
    const state = await stateOf(directory);
    if (state === seen) return;
    const loaded = await tried(directory, () => load(directory));
    if ((await stateOf(directory)) !== state) return;
    seen = state;
    if (loaded instanceof CorpusError) return onBroken(loaded);
    const served = await tried(directory, async () => onCorpus(loaded));
    if (served instanceof CorpusError) onBroken(served);
  };
  // A look that takes longer than the interval is not overtaken by the next one.
  const look = () => {
    looking ??= inspect().finally(() => {
      looking = null;
    });
    return looking;
  };
  const stopped = new AbortController();
  void lookOn(look, stopped.signal);
  return { look, close: () => stopped.abort() };
}

async function lookOn(look: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let pause = interval; !signal.aborted; ) {
    await delay(pause, undefined, { ref: false, signal }).catch(() => {});
    const began = performance.now();
    if (!signal.aborted) await look();
    pause = pauseAfter(performance.now() - began);
  }
}

/** A text that breaks our own code is told like a broken file: it must end neither the bot nor the watching. */
async function tried<T>(directory: string, work: () => Promise<T>): Promise<T | CorpusError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CorpusError) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new CorpusError([{ file: directory, line: null, message: `cannot be loaded: ${message}` }]);
  }
}

// No file is opened for it, and in a thread that answers all the while each batch waits for an answer.
const stampsAtOnce = 1000;

/** Names, sizes and times of all that loading reads. A folder that is gone is a state, too. */
async function stateOf(directory: string): Promise<string> {
  try {
    const paths = (await disk.list(directory)).filter((path) => /\.(?:md|yaml)$/.test(path)).sort();
    return (await inBatches(paths, stamp, stampsAtOnce)).join('\n');
  } catch (error) {
    return `unreadable: ${errorCode(error)}`;
  }
}

async function stamp(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${path} ${size} ${mtimeMs} ${ino}`;
  } catch (error) {
    return `${path} ${errorCode(error)}`;
  }
}
