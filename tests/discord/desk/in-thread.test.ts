// A coverage that a thread of its own holds answers as one that is held here.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorpusError } from '../../../src/corpus/problem.ts';
import type { Kind, Outcome } from '../../../src/discord/desk/asked.ts';
import type { Held, Holding } from '../../../src/discord/desk/held.ts';
import { type HeldHere, holdHere } from '../../../src/discord/desk/here.ts';
import { begin, holdInThread } from '../../../src/discord/desk/in-thread.ts';
import { createLog } from '../../../src/log.ts';
import { corpusDirectory } from '../../fixtures/library.ts';
import { type Asked, hostileQuestion, questionsOn } from './questions.ts';

const patience = 60_000; // milliseconds; a thread takes about two seconds to load all that answers
const holding = (directory: string, changed = async () => {}): Holding => ({
  directory,
  log: createLog('silent'),
  changed,
});
const askOf = (held: Held, [kind, asked]: Asked): Outcome<Kind> | Promise<Outcome<Kind>> =>
  held.ask(kind, asked as never);

let here: HeldHere;
let thread: Held;
beforeAll(async () => {
  here = await holdHere(holding(corpusDirectory));
  thread = await holdInThread(holding(corpusDirectory));
}, patience);
afterAll(() => {
  here.close();
  thread.close();
});

describe('in a thread', () => {
  test('is the same coverage', () => {
    expect(thread.about).toEqual(here.about);
  });

  test('every question has the same outcome', async () => {
    for (const asked of Object.values(questionsOn(here.library)))
      expect(await askOf(thread, asked)).toEqual(await askOf(here, asked));
  });

  test('whatever a forged interaction brings has the same outcome', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuestion, async (asked) => {
        expect(await askOf(thread, asked)).toEqual(await askOf(here, asked));
      }),
    );
  }, 30_000);

  test('questions asked at once are answered in order, each with its own', async () => {
    const order: number[] = [];
    const asked = Array.from({ length: 40 }, async (_, at) => {
      const question = `apa kata Ferreira ${at % 2 ? 'soal Mongolia' : ''} ${at}?`;
      const found = await thread.ask('mention', { question, language: 'id' });
      order.push(at);
      expect(found).toEqual(await here.ask('mention', { question, language: 'id' }));
    });
    await Promise.all(asked);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test(
  'what is asked before it is closed is answered, and then the thread ends',
  async () => {
    const held = await holdInThread(holding(corpusDirectory));
    const answer = held.ask('mention', { question: 'siapa yang bilang?', language: 'id' });
    held.close();
    expect(await answer).toHaveProperty('answer');
    expect(await held.lost).toBeInstanceOf(Error);
  },
  patience,
);

test(
  'a thread that ends leaves a fault to those who have asked, and to those who ask after it',
  async () => {
    const worker = begin(corpusDirectory);
    const held = await holdInThread(holding(corpusDirectory), worker);
    const question = { question: 'siapa yang bilang?', language: 'id' } as const;
    const ended = worker.terminate();
    const underway = held.ask('mention', question);
    await ended;
    const fault = { fault: expect.objectContaining({ message: expect.stringContaining('ended') }) };
    expect(await underway).toEqual(fault);
    expect(await held.ask('mention', question)).toEqual(fault);
  },
  patience,
);

describe('a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
    await cp(corpusDirectory, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test(
    'that changes is told of',
    async () => {
      let changes = 0;
      const changed = async () => {
        changes += 1;
      };
      const held = await holdInThread(holding(folder, changed));
      await writeFile(join(folder, 'baru.md'), '---\ntitle: Baru\n---\n\nAir surut.\n');
      await expect.poll(() => changes, { timeout: patience }).toBeGreaterThan(0);
      held.close();
    },
    patience,
  );

  test(
    'that cannot be read is refused with what is wrong where',
    async () => {
      await writeFile(join(folder, 'rusak.md'), 'tanpa kepala');
      const refused = holdInThread(holding(folder));
      await expect(refused).rejects.toBeInstanceOf(CorpusError);
      await expect(refused).rejects.toThrow('rusak.md:1');
    },
    patience,
  );
});

test('a thread that hangs is ended, and who asked is told', async () => {
  const hanging = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', () => { for (;;); });
    parentPort.postMessage({ tells: 'ready', about: null });`;
  const held = await holdInThread(holding(corpusDirectory), new Worker(hanging, { eval: true }), 50);
  const asked = [1, 2].map((at) => held.ask('mention', { question: `${at}`, language: 'id' }));
  for (const each of asked) expect(await each).toHaveProperty('fault');
});

test('a thread that ends before it can answer is an error', async () => {
  const worker = begin(corpusDirectory);
  const held = holdInThread(holding(corpusDirectory), worker);
  void worker.terminate();
  await expect(held).rejects.toThrow('ended');
});
