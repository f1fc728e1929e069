// The bot with its coverage in a thread: everything is answered as without one, and the bot outlives the thread.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, holdInThread } from '../../src/discord/desk/in-thread.ts';
import { LiveDesk } from '../../src/discord/desk/live-desk.ts';
import { createLog } from '../../src/log.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { buttonIn, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { startIn } from './running.ts';
import { type Stage, startStage } from './support.ts';

const patience = 90_000; // milliseconds
const written = (title: string, text: string) => `---\ntitle: ${title}\npublished: 2031-03-05\n---\n\n${text}\n`;
const said = '“Jembatan itu selesai bulan depan,” kata Ratna Wulan pada Senin. Darma Yusuf akan mengunjungi Jepang.';

let folder: string;
let worker: Worker;
let desk: LiveDesk;
let stage: Stage;
const lines: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutipan-'));
  await mkdir(join(folder, 'articles'));
  for (let at = 0; at < 12; at++) await writeFile(join(folder, 'articles', `a${at}.md`), written(`Kabar ${at}`, said));
  const log = createLog('info', [], (line) => lines.push(line));
  const hold = (holding: Parameters<typeof holdInThread>[0]) => {
    worker = begin(holding.directory);
    return holdInThread(holding, worker);
  };
  desk = new LiveDesk(hold, folder, log, { first: 1000, longest: 5000 });
  await desk.started;
  stage = await startStage({ desk, guildLocale: 'id' });
}, patience);
afterAll(async () => {
  await stage.stop();
  desk.close();
  await rm(folder, { recursive: true });
});

const member = () => addMember(stage.sandbox.world, 'sari', 'id');

describe('everything is answered', () => {
  test('a command, and its buttons', async () => {
    const { guild } = stage.sandbox;
    const asker = member();
    const { message, callback } = await guild.slash(asker, 'who-said', { words: 'jembatan' });
    expect(callback).toBe(4);
    expect(textOf(message)).toContain('“Jembatan itu selesai bulan depan”');
    const context = await guild.press(member(), message, buttonIn(message, 'Konteks'));
    expect(context.ephemeral).toBe(true);
    const other = await guild.press(member(), message, buttonIn(message, 'Hapus'));
    expect(textOf(other.message)).not.toContain('Jembatan');
    const { message: sources } = await guild.slash(asker, 'sources');
    const { message: turned } = await guild.press(asker, sources, buttonIn(sources, 'Berikutnya'));
    expect(textOf(turned)).toContain('11–12 dari 12');
  });

  test('a private answer is shared by the one who asked', async () => {
    const { guild } = stage.sandbox;
    const asker = member();
    const { message, ephemeral } = await guild.slash(asker, 'who-said', { words: 'jembatan', private: true });
    expect(ephemeral).toBe(true);
    const shared = await guild.press(asker, message, buttonIn(message, 'Bagikan'));
    expect(textOf(shared.message)).toContain(`Dibagikan oleh <@${asker.user.id}>`);
  });

  test('a mention, a message command and what is being typed', async () => {
    const { guild } = stage.sandbox;
    const channel = guild.channel('news');
    expect(textOf(await guild.mention(member(), channel, 'siapa yang bilang jembatan selesai?'))).toContain('Ratna');
    expect(textOf(await guild.mention(member(), channel, ''))).toContain('/siapa-bilang');
    const claim = guild.say(member(), channel, 'jembatan selesai bulan depan');
    expect(textOf((await guild.apply(member(), 'Find in coverage', claim)).message)).toContain('Ratna Wulan');
    const choices = await guild.autocomplete(member(), 'who-said', { speaker: 'rat' }, 'speaker');
    expect(choices?.map(({ value }) => value)).toEqual(['Ratna Wulan']);
  });

  test('a mistake is told to the one who made it', async () => {
    const { message, ephemeral } = await stage.sandbox.guild.slash(member(), 'who-said', {});
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('Isi `kata`');
  });
});

test(
  'a thread that dies is told to those who asked, with an id that the log has; the next question is answered',
  async () => {
    const { guild } = stage.sandbox;
    const dying = worker.terminate();
    const { message, ephemeral } = await guild.slash(member(), 'ask', { question: 'siapa yang bilang jembatan?' });
    expect(ephemeral).toBe(true);
    const [id = 'none'] = /\b[0-9a-f]{8}\b/.exec(textOf(message)) ?? [];
    expect(stage.log.some((line) => line.includes(id) && line.includes('ended'))).toBe(true);
    expect(lines.some((line) => line.includes('is lost and will be opened anew'))).toBe(true);
    await dying;
    const asked = async () =>
      textOf((await guild.slash(member(), 'ask', { question: 'siapa bilang jembatan?' })).message);
    await expect.poll(asked, { timeout: patience, interval: 500 }).toContain('Ratna Wulan');
  },
  patience,
);

test(
  'a changed corpus is served anew, and whoever asks meanwhile is answered from the old one',
  async () => {
    const { guild } = stage.sandbox;
    const darma = '“Jalan itu ditutup,” kata Darma Yusuf.';
    await writeFile(join(folder, 'articles', 'b.md'), written('Kabar baru', darma));
    const answers: string[] = [];
    while (!lines.some((line) => line.includes('is served anew')))
      answers.push(textOf((await guild.slash(member(), 'who-said', { words: 'jembatan' })).message));
    for (const answer of answers) expect(answer).toContain('Ratna Wulan');
    expect(textOf((await guild.slash(member(), 'who-said', { words: 'jalan ditutup' })).message)).toContain(
      'Darma Yusuf',
    );
  },
  patience,
);

test(
  'a corpus that breaks is told in the log, and the last good one serves',
  async () => {
    const { guild } = stage.sandbox;
    await writeFile(join(folder, 'articles', 'b.md'), 'tanpa kepala');
    const isTold = () => lines.some((line) => line.includes('is broken; the last good one is served'));
    await expect.poll(isTold, { timeout: patience }).toBe(true);
    expect(textOf((await guild.slash(member(), 'who-said', { words: 'jalan ditutup' })).message)).toContain('Darma');
  },
  patience,
);

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});

describe('npm start with a large corpus', () => {
  // Large enough for a thread, and read at once: what is a comment is no paragraph.
  const large = `---\ntitle: Kabar\n${`# ${'x'.repeat(98)}\n`.repeat(20_000)}---\n\n${said}\n`;
  const start = (directory: string) => {
    const { world, apiUrl } = stage.sandbox;
    const variables = { DISCORD_TOKEN: world.token, DISCORD_API_URL: apiUrl, CORPUS_DIR: directory, LOG_LEVEL: 'info' };
    return startIn(directory, 'src/main.ts', variables);
  };
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kutipan-'));
    await writeFile(join(directory, 'a.md'), large);
  });
  afterAll(() => rm(directory, { recursive: true }));

  test(
    'leaves in good order when told to, also while its thread is being started',
    async () => {
      const { child, said: says, ended, output } = start(directory);
      await says('connected to Discord');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(output()).toContain('stopped');
    },
    patience,
  );

  test(
    'that is broken ends the process with what is wrong where, and the status that forbids a new start',
    async () => {
      await writeFile(join(directory, 'b.md'), 'tanpa kepala');
      const { ended, output } = start(directory);
      expect(await ended).toBe(78);
      expect(output()).toContain('b.md:1');
      expect(output()).not.toMatch(/\n {4}at /);
    },
    patience,
  );
});
