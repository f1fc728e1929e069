// A desk through whatever befalls what it answers from.
import { describe, expect, test } from 'vitest';
import { CorpusError } from '../../../src/corpus/problem.ts';
import type { Outcome } from '../../../src/discord/desk/asked.ts';
import type { Held, Holding } from '../../../src/discord/desk/held.ts';
import { LiveDesk } from '../../../src/discord/desk/live-desk.ts';
import { message, text } from '../../../src/discord/message.ts';
import { createLog } from '../../../src/log.ts';

const outcome = (words: string): Outcome<'command'> => ({ answer: message(text(words)) });
const facts = { story: null, articles: 1, digests: 0, paragraphs: 1, statements: 0, visits: 0, newest: null };
const broken = new CorpusError([{ file: 'a.md', line: 1, message: 'is broken' }]);

/** A coverage whose answers are its name, and what the test does to it. */
interface Played {
  readonly held: Held;
  /** What it answers, when told so: at once unless it is to wait. */
  readonly waiting: (() => void)[];
  readonly lose: (error: Error) => void;
  isClosed: boolean;
}

function played(name: string, waits = false): Played {
  const waiting: (() => void)[] = [];
  let lose = (_error: Error) => {};
  const lost = new Promise<Error>((resolve) => {
    lose = resolve;
  });
  const later = () => new Promise<never>((resolve) => waiting.push(() => resolve(outcome(name) as never)));
  const held: Held = {
    about: { ...facts, story: name },
    ask: () => (waits ? later() : (outcome(name) as never)),
    lost,
    close: () => {
      one.isClosed = true;
    },
  };
  const one: Played = { held, waiting, lose, isClosed: false };
  return one;
}

/** A desk on what is given in order, each when it is there; after the last one nothing comes. */
function deskOn(...given: (Played | Error | Promise<Played>)[]) {
  const lines: string[] = [];
  const log = createLog('info', [], (line) => lines.push((JSON.parse(line) as { msg: string }).msg));
  const holdings: Holding[] = [];
  const hold = async (holding: Holding) => {
    holdings.push(holding);
    const next = await (given.shift() ?? new Promise<never>(() => {}));
    if (next instanceof Error) throw next;
    return next.held;
  };
  const desk = new LiveDesk(hold, 'corpus', log, { first: 1, longest: 4 });
  const told = async (question = 'siapa?') => {
    const found = await desk.ask('mention', { question, language: 'id' });
    return 'answer' in found ? JSON.stringify(found.answer.components) : JSON.stringify(found);
  };
  return { desk, lines, told, opened: () => holdings.length, changed: () => holdings.at(-1)?.changed() };
}

describe('who asks', () => {
  test('waits as long as nothing is there, and has the order kept', async () => {
    let come = (_first: Played) => {};
    const coming = new Promise<Played>((resolve) => {
      come = resolve;
    });
    const { desk, told } = deskOn(coming);
    const order: number[] = [];
    const asked = [1, 2, 3].map((at) => told(`${at}`).then(() => order.push(at)));
    expect(desk.about()).toBeNull();
    come(played('satu'));
    await Promise.all(asked);
    expect(order).toEqual([1, 2, 3]);
    expect(desk.about()?.story).toBe('satu');
  });

  test('is answered at once where something is there', async () => {
    const { desk } = deskOn(played('satu'));
    await desk.started;
    expect(desk.ask('mention', { question: 'siapa?', language: 'id' })).toEqual(outcome('satu'));
  });

  test('while it is replaced is answered from what was there', async () => {
    const old = played('lama', true);
    const { desk, told, changed } = deskOn(old, played('baru'));
    await desk.started;
    const underway = told('siapa?');
    await changed();
    expect(await told('siapa?')).toContain('baru');
    old.waiting.forEach((answer) => {
      answer();
    });
    expect(await underway).toContain('lama');
    expect(await told('siapa?')).toContain('baru');
    expect(old.isClosed).toBe(true);
  });
});

describe('a change', () => {
  test.each([
    ['to a broken corpus', broken, 'the corpus changed and is broken; the last good one is served'],
    ['that cannot be opened', new Error('no memory'), 'the corpus could not be opened and will be tried again'],
  ])('%s leaves the last good one serving', async (_what, error, line) => {
    const { desk, told, changed, lines } = deskOn(played('lama'), error);
    await desk.started;
    void changed();
    await expect.poll(() => lines).toContain(line);
    expect(await told()).toContain('lama');
  });

  test('that cannot be opened is tried again until it can', async () => {
    const { desk, told, changed } = deskOn(played('lama'), new Error('x'), new Error('x'), played('baru'));
    await desk.started;
    await changed();
    expect(await told()).toContain('baru');
  });

  test('while another is being read is read after it', async () => {
    const { desk, changed, opened, told } = deskOn(played('satu'), played('dua'), played('tiga'));
    await desk.started;
    await Promise.all([changed(), changed(), changed()]);
    expect(opened()).toBe(2);
    await changed();
    expect(await told()).toContain('tiga');
  });

  test('of the folder while the first is being read is read, too', async () => {
    let come = (_first: Played) => {};
    const coming = new Promise<Played>((resolve) => {
      come = resolve;
    });
    const { desk, changed, told } = deskOn(coming, played('dua'));
    const renewed = changed();
    come(played('satu'));
    await desk.started;
    await renewed;
    await expect.poll(() => told()).toContain('dua');
  });
});

describe('what is lost', () => {
  test('is told to who asks meanwhile, is logged, and opened anew', async () => {
    const [first, second] = [played('satu'), played('dua')];
    const { desk, told, lines } = deskOn(first, second);
    await desk.started;
    first.lose(new Error('out of memory'));
    await expect.poll(() => desk.about()).toBeNull();
    expect(await told()).toMatch(/out of memory|dua/);
    await expect.poll(() => told()).toContain('dua');
    expect(lines).toEqual(['what was answered from is lost and will be opened anew', 'the corpus is served again']);
  });

  test('over and over is opened over and over', async () => {
    const all = Array.from({ length: 5 }, (_, at) => played(`${at}`));
    const { desk, told } = deskOn(...all);
    await desk.started;
    for (const [at, each] of all.entries()) {
      await expect.poll(() => told()).toContain(`${at}`);
      each.lose(new Error('again'));
    }
  });

  test('after something newer came is none of our concern', async () => {
    const [first, second] = [played('satu'), played('dua')];
    const { desk, told, changed, lines } = deskOn(first, second);
    await desk.started;
    await changed();
    first.lose(new Error('ended'));
    await first.held.lost;
    expect(await told()).toContain('dua');
    expect(lines).toEqual(['the corpus changed and is served anew']);
  });

  test('while the corpus is broken comes back when that is mended', async () => {
    const first = played('satu');
    const { desk, told } = deskOn(first, broken, broken, played('dua'));
    await desk.started;
    first.lose(new Error('ended'));
    await expect.poll(() => told()).toContain('dua');
  });
});

test('nothing to answer from at the start is for whoever started it', async () => {
  const { desk, told } = deskOn(broken);
  const asked = told();
  await expect(desk.started).rejects.toBe(broken);
  expect(await asked).toContain('is broken');
});

test('what comes after the desk was closed is closed, too', async () => {
  let come = (_first: Played) => {};
  const coming = new Promise<Played>((resolve) => {
    come = resolve;
  });
  const { desk } = deskOn(coming);
  desk.close();
  const late = played('terlambat');
  come(late);
  await desk.started;
  expect(late.isClosed).toBe(true);
});
