// A desk that follows its corpus: what stands in the folder now is what is answered from, and what is lost is opened anew.
import { setTimeout as delay } from 'node:timers/promises';
import type { About } from '../../answers/sources.ts';
import { CorpusError } from '../../corpus/problem.ts';
import { describeError, type Log } from '../../log.ts';
import { remembering } from '../memory.ts';
import type { Kind, Outcome, Questions } from './asked.ts';
import { type Desk, failed } from './desk.ts';
import type { Held, Hold } from './held.ts';

/** Milliseconds. */
export interface Waits {
  /** From the first failure to the next try; doubled each time. */
  readonly first: number;
  /** What served for longer than this was well. */
  readonly longest: number;
}

const usualWaits: Waits = { first: 1000, longest: 300_000 };

export class LiveDesk implements Desk {
  /** Rejects when there is nothing to answer from at the start. */
  readonly started: Promise<void>;
  readonly #open: () => Promise<Held>;
  readonly #log: Log;
  readonly #waits: Waits;
  #held: Held | null = null;
  #opening: Promise<Held> | null = null;
  /** Why nothing is held, where nothing is being opened either. */
  #loss: unknown = null;
  #renewing: Promise<void> | null = null;
  #isStale = false;
  #isClosed = false;
  /** In a row. */
  #failures = 0;

  constructor(hold: Hold, directory: string, log: Log, waits: Waits = usualWaits) {
    this.#log = log;
    this.#waits = waits;
    this.#open = async () => {
      const held = await hold({ directory, log, changed: () => this.#change() });
      return { ...held, ask: remembering(held.ask) };
    };
    this.started = this.#openNext().then(() => {
      // While it was being read the folder may have changed.
      if (this.#isStale) void this.#renew();
    });
  }

  /** From what is held, though something newer be on the way; where nothing is, as soon as something is. */
  readonly ask = <K extends Kind>(kind: K, asked: Questions[K]): Outcome<K> | Promise<Outcome<K>> => {
    if (this.#held) return this.#held.ask(kind, asked);
    return this.#opening?.then((held) => held.ask(kind, asked), failed) ?? failed(this.#loss);
  };

  readonly about = (): About | null => this.#held?.about ?? null;

  close(): void {
    this.#isClosed = true;
    this.#held?.close();
    this.#held = null;
  }

  async #openNext(): Promise<void> {
    this.#opening = this.#open();
    try {
      this.#serve(await this.#opening);
    } finally {
      this.#opening = null;
    }
  }

  #serve(held: Held): void {
    if (this.#isClosed) {
      held.close();
      return;
    }
    const since = performance.now();
    this.#held?.close();
    this.#held = held;
    void held.lost.then((error) => {
      if (this.#held === held) this.#lose(error, performance.now() - since);
    });
  }

  /** @param served milliseconds */
  #lose(error: unknown, served: number): void {
    this.#log.error({ error: describeError(error) }, 'what was answered from is lost and will be opened anew');
    this.#held = null;
    this.#loss = error;
    this.#failures = served > this.#waits.longest ? 1 : this.#failures + 1;
    // What is on the way already takes its place.
    if (!this.#opening) void this.#renew();
  }

  #change(): Promise<void> {
    this.#failures = 0;
    return this.#renew();
  }

  /** One at a time: whatever changes while one is being opened, another one follows it. */
  #renew(): Promise<void> {
    this.#isStale = true;
    if (this.#opening && !this.#renewing) return this.started;
    this.#renewing ??= this.#untilFresh().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #untilFresh(): Promise<void> {
    while (this.#isStale) {
      await delay(waitAfter(this.#failures, this.#waits), undefined, { ref: false });
      if (this.#isClosed) return;
      this.#isStale = false;
      const news = this.#held ? 'the corpus changed and is served anew' : 'the corpus is served again';
      await this.#openNext().then(
        () => this.#log.info({ articles: this.#held?.about.articles }, news),
        (error: unknown) => this.#fail(error),
      );
    }
  }

  /** A broken corpus waits to be mended, and what was read before is served meanwhile; anything else is tried again. */
  #fail(error: unknown): void {
    if (error instanceof CorpusError)
      this.#log.error({ problems: error.problems }, 'the corpus changed and is broken; the last good one is served');
    else this.#log.error({ error: describeError(error) }, 'the corpus could not be opened and will be tried again');
    if (error instanceof CorpusError && this.#held) return;
    this.#loss = error;
    this.#failures += 1;
    this.#isStale = true;
  }
}

function waitAfter(failures: number, { first, longest }: Waits): number {
  return failures === 0 ? 0 : Math.min(first * 2 ** (failures - 1), longest);
}
