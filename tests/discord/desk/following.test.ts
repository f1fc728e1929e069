// A desk over a folder: what stands there now is what is answered from.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type HeldHere, holdHere } from '../../../src/discord/desk/here.ts';
import { LiveDesk } from '../../../src/discord/desk/live-desk.ts';
import { createLog } from '../../../src/log.ts';

let folder: string;
let live: LiveDesk;
let held: HeldHere;
const logged: string[] = [];
const write = (text: string) => writeFile(join(folder, 'a.md'), text);
const served = () => held.library.articles.map(({ title }) => title);

beforeEach(async () => {
  logged.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  await write('---\ntitle: Lama\n---\n\nAir surut.\n');
  const log = createLog('info', [], (line) => logged.push((JSON.parse(line) as { msg: string }).msg));
  live = new LiveDesk(
    async (holding) => {
      held = await holdHere(holding);
      return held;
    },
    folder,
    log,
  );
  await live.started;
});
afterEach(async () => {
  live.close();
  await rm(folder, { recursive: true });
});

it('serves a changed corpus, and the last good one while it is broken', async () => {
  expect(served()).toEqual(['Lama']);
  await write('---\ntitle: Lebih baru\n---\n\nAir surut.\n');
  await held.look();
  expect(served()).toEqual(['Lebih baru']);
  await write('rusak');
  await held.look();
  expect(served()).toEqual(['Lebih baru']);
  await write('---\ntitle: Terbaru sekali\n---\n\nAir surut.\n');
  await held.look();
  expect(served()).toEqual(['Terbaru sekali']);
  expect(logged.map((line) => line.slice(0, 24))).toEqual([
    'the corpus changed and i',
    'the corpus changed and i',
    'the corpus changed and i',
  ]);
  expect(logged[1]).toMatch(/broken; the last good one is served/);
});
