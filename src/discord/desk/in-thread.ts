// Holds a coverage in a thread of its own: neither reading nor answering nor collecting its garbage delays a heartbeat, or the
// first sign that Discord waits for.
import { Worker } from 'node:worker_threads';
import type { About } from '../../answers/sources.ts';
import { CorpusError } from '../../corpus/problem.ts';
import type { Kind, Outcome, Questions } from './asked.ts';
import { failed } from './desk.ts';
import type { Held, Holding } from './held.ts';
import type { Numbered, ThreadData, Told } from './protocol.ts';

/** Milliseconds. What answers nothing for so long, though it was asked, hangs; the longest answers took seconds. */
const longestSilence = 300_000;

/**
 * @param worker the thread, as `begin` begins it
 * @param silence milliseconds without an answer after which it is ended
 * @throws {CorpusError} naming every file that is broken
 * @throws {Error} when the thread ends before it can answer, as for want of memory
 */
export async function holdInThread(
  holding: Holding,
  worker = begin(holding.directory),
  silence = longestSilence,
): Promise<Held> {
  const thread = new Thread(worker, holding, silence);
  const about = await Promise.race([thread.ready, thread.lost.then(thrown)]);
  return { about, ask: thread.ask, lost: thread.lost, close: thread.close };
}

function thrown(error: Error): never {
  throw error;
}

class Thread {
  /** Rejects when the corpus cannot be read. */
  readonly ready: Promise<About>;
  readonly lost: Promise<Error>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (outcome: Outcome<Kind>) => void>();
  readonly #longestSilence: number;
  #silence: NodeJS.Timeout | undefined;
  #asked = 0;
  #isClosing = false;
  #end: Error | null = null;

  constructor(worker: Worker, { log, changed }: Holding, longestSilence: number) {
    this.#worker = worker;
    this.#longestSilence = longestSilence;
    this.lost = endOf(worker).then((error) => this.#lose(error));
    this.ready = new Promise((resolve, reject) => {
      const hear = (told: Told) => {
        if (told.tells === 'outcome') this.#answer(told.id, told.outcome);
        else if (told.tells === 'log') log[told.level](...(told.line as [object, string]));
        else if (told.tells === 'ready') resolve(told.about);
        else if (told.tells === 'changed') void changed();
        else reject(new CorpusError(told.problems));
      };
      worker.on('message', hear);
    });
  }

  readonly ask = <K extends Kind>(kind: K, asked: Questions[K]): Outcome<K> | Promise<Outcome<K>> => {
    if (this.#end) return failed(this.#end);
    const numbered: Numbered<K> = { id: this.#asked++, kind, asked };
    return new Promise((resolve) => {
      this.#waiting.set(numbered.id, resolve as (outcome: Outcome<Kind>) => void);
      this.#worker.postMessage(numbered);
      if (this.#waiting.size === 1) this.#listen();
    });
  };

  readonly close = (): void => {
    this.#isClosing = true;
    this.#endWhenIdle();
  };

  #answer(id: number, outcome: Outcome<Kind>): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
    this.#listen();
    this.#endWhenIdle();
  }

  /** From now on, whatever else is asked meanwhile. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size === 0) return;
    this.#silence = setTimeout(() => void this.#worker.terminate(), this.#longestSilence).unref();
  }

  #lose(error: Error): Error {
    clearTimeout(this.#silence);
    this.#end = error;
    for (const answer of this.#waiting.values()) answer(failed(error));
    this.#waiting.clear();
    return error;
  }

  #endWhenIdle(): void {
    if (this.#isClosing && this.#waiting.size === 0) void this.#worker.terminate();
  }
}

export function begin(directory: string): Worker {
  const workerData: ThreadData = { directory };
  // With the flags of the process, tsx would be loaded twice. Its heap may grow as large as the process's own.
  const worker = new Worker(new URL('thread.mjs', import.meta.url), { workerData, execArgv: [] });
  // It is the connection to Discord that keeps the process.
  worker.unref();
  return worker;
}

function endOf(worker: Worker): Promise<Error> {
  return new Promise((resolve) => {
    worker.on('error', (error: Error) => resolve(error));
    worker.on('exit', (status) => resolve(new Error(`The thread that holds the coverage ended with status ${status}`)));
  });
}
