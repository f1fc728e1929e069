// A corpus that is read anew while members ask: everybody is answered in time, from the old one until the new one is there.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HeldHere, holdHere } from '../../src/discord/desk/here.ts';
import { LiveDesk } from '../../src/discord/desk/live-desk.ts';
import { createLog } from '../../src/log.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { buttonIn, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

const articles = 120;
const sentence = (at: number) =>
  `“Harga beras naik ${at} persen di pasar,” kata Ratna Wulan pada ${(at % 28) + 1} Maret 2031. Ia akan mengunjungi Jepang pekan depan.`;
const written = (at: number) =>
  `---\ntitle: Kabar ${at}\npublished: 2031-03-05\n---\n\n${Array.from({ length: 8 }, (_, i) => sentence(at + i)).join('\n\n')}\n`;

let folder: string;
const lines: string[] = [];
let live: LiveDesk;
let held: HeldHere;
let stage: Stage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  await mkdir(join(folder, 'articles'));
  for (let at = 0; at < articles; at++) await writeFile(join(folder, 'articles', `a${at}.md`), written(at));
  live = new LiveDesk(
    async (holding) => {
      held = await holdHere(holding);
      return held;
    },
    folder,
    createLog('warn', [], (line) => lines.push(line)),
  );
  await live.started;
  stage = await startStage({ desk: live, guildLocale: 'id' });
}, 60_000);
afterAll(async () => {
  await stage.stop();
  live.close();
  await rm(folder, { recursive: true });
});

test('questions are answered in the first callback all the while', async () => {
  const { guild, world } = stage.sandbox;
  const before = held;
  await writeFile(join(folder, 'articles', 'a0.md'), written(500));
  let isRead = false;
  const read = held.look().then(() => {
    isRead = true;
  });
  const callbacks: number[] = [];
  while (!isRead) {
    const { callback } = await guild.slash(addMember(world, 'sari', 'id'), 'who-said', {
      words: 'beras',
      speaker: 'Ratna',
    });
    callbacks.push(callback);
  }
  await read;
  expect(held).not.toBe(before);
  expect(callbacks.length).toBeGreaterThan(1);
  expect(new Set(callbacks)).toEqual(new Set([4]));
}, 60_000);

test('a list that was made from the old one says so', async () => {
  const { guild, world } = stage.sandbox;
  const member = addMember(world, 'sari', 'id');
  const { message } = await guild.slash(member, 'sources');
  await writeFile(join(folder, 'articles', 'a1.md'), `${written(1)}\nSatu alinea lagi.\n`);
  await held.look();
  const answer = await guild.press(member, message, buttonIn(message, 'Berikutnya'));
  expect(answer.ephemeral).toBe(true);
  expect(textOf(answer.message)).toBe('Liputan sudah berubah sejak jawaban ini. Silakan tanya lagi.');
}, 60_000);

describe('a corpus that', () => {
  const said = () =>
    stage.sandbox.guild.slash(addMember(stage.sandbox.world, 'sari', 'id'), 'who-said', { words: 'beras' });
  const articlesIn = () => join(folder, 'articles');
  const put = (name: string, text: string) => writeFile(join(articlesIn(), name), text);

  test.each<[string, () => Promise<unknown>]>([
    ['breaks in one file', () => put('a2.md', 'no front matter')],
    ['breaks in its story', () => writeFile(join(folder, 'story.yaml'), 'people: [')],
    ['is emptied', () => rm(articlesIn(), { recursive: true }).then(() => mkdir(articlesIn()))],
    ['is gone', () => rm(folder, { recursive: true })],
  ])(
    '%s goes on being answered from, and is told once in the log',
    async (_what, harm) => {
      await harm();
      await held.look();
      await held.look();
      expect(textOf((await said()).message)).toContain('Ratna Wulan');
      expect(lines.filter((line) => line.includes('is broken'))).toHaveLength(1);
      lines.length = 0;
    },
    60_000,
  );

  test('comes back is served as it is then', async () => {
    await mkdir(articlesIn(), { recursive: true });
    await put('b.md', '---\ntitle: Kabar baru\npublished: 2031-03-06\n---\n\n“Beras kini murah,” kata Darma Yusuf.\n');
    await held.look();
    expect(textOf((await said()).message)).toContain('Darma Yusuf');
  });
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
