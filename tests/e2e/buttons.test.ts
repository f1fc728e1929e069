// Buttons, suggestions and the message command, over the network.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { addMember, type Member } from '../../src/sandbox/world.ts';
import { article, library } from '../discord/fixtures.ts';
import { buttonIn, labelsOf, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

const sayings = ['kokoh', 'panjang', 'mahal', 'indah', 'sempit', 'ramai', 'licin'];
const texts = sayings.map((each) => `“Jembatan itu ${each} sekali menurut saya,” kata Ratna Wulan.`);
const whole = library([article(['Pembuka berita.', ...texts, 'Penutup berita.'])]);
let current: Library = whole;

let stage: Stage;
let member: Member;
let other: Member;
beforeAll(async () => {
  stage = await startStage({ library: () => current, guildLocale: 'id' });
});
beforeEach(() => {
  current = whole;
  member = addMember(stage.sandbox.world, 'sari', 'id');
  other = addMember(stage.sandbox.world, 'budi', 'en-US');
});
afterAll(() => stage.stop());

const ask = (more = {}) => stage.sandbox.guild.slash(member, 'who-said', { speaker: 'Ratna', ...more });
const quoted = (message: Parameters<typeof textOf>[0]) =>
  textOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> '));

describe('pages', () => {
  test('of three findings each, forth and back, in the same message', async () => {
    const { guild } = stage.sandbox;
    const { message: first } = await ask();
    expect(textOf(first)).toContain('1–3 dari 7');
    expect(labelsOf(first).filter((label) => label !== 'Konteks' && label !== 'Artikel')).toEqual([
      'Berikutnya',
      'Hapus',
    ]);
    const second = await guild.press(member, first, buttonIn(first, 'Berikutnya'));
    expect([second.message.id, second.callback]).toEqual([first.id, 7]);
    expect(textOf(second.message)).toContain('4–6 dari 7');
    const last = await guild.press(member, second.message, buttonIn(second.message, 'Berikutnya'));
    expect(textOf(last.message)).toContain('7 dari 7');
    expect(labelsOf(last.message)).not.toContain('Berikutnya');
    const back = await guild.press(member, last.message, buttonIn(last.message, 'Sebelumnya'));
    expect(quoted(back.message)).toEqual(quoted(second.message));
    expect(new Set([first, second.message, last.message].flatMap(quoted)).size).toBe(7);
  });

  test('are turned by the one who asked; others are told in their language, privately', async () => {
    const { message } = await ask();
    const answer = await stage.sandbox.guild.press(other, message, buttonIn(message, 'Berikutnya'));
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer.message)).toContain('Only the one who asked can do that.');
  });

  test('still work after a restart', async () => {
    const { message } = await ask();
    await stage.bot.stop();
    const { sandbox } = stage;
    stage = await startStage({ library: () => current, sandbox });
    const second = await sandbox.guild.press(member, message, buttonIn(message, 'Berikutnya'));
    expect(textOf(second.message)).toContain('4–6 dari 7');
  });

  test('say so when the coverage has changed meanwhile', async () => {
    const { message } = await ask();
    current = library();
    const answer = await stage.sandbox.guild.press(member, message, buttonIn(message, 'Berikutnya'));
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer.message)).toBe('Liputan sudah berubah sejak jawaban ini. Silakan tanya lagi.');
  });

  test('keep the state of a when-question on top', async () => {
    const visits = Array.from(
      { length: 5 },
      (_, i) => `Darma Yusuf akan mengunjungi Suralaya pada ${i + 10} Maret 2031.`,
    );
    current = library([article(visits)]);
    const { message } = await stage.sandbox.guild.slash(member, 'when-visit', {});
    const state = textOf(message).split('\n').slice(0, 2);
    expect(state[0]).toMatch(/Per <t:\d+:D>/);
    const next = await stage.sandbox.guild.press(member, message, buttonIn(message, 'Berikutnya'));
    expect(textOf(next.message).split('\n').slice(0, 2)).toEqual(state);
  });
});

describe('a timeline', () => {
  const many = Array.from(
    { length: 12 },
    (_, i) => `“Harga naik ${i + 2} kali,” kata Ratna Wulan pada ${i + 1} Maret 2031.`,
  );

  test('is turned later and earlier', async () => {
    current = library([article(many)]);
    const { guild } = stage.sandbox;
    const { message } = await guild.slash(member, 'timeline', { speaker: 'Ratna' });
    expect(textOf(message)).toContain('1–10 dari 12');
    const later = await guild.press(member, message, buttonIn(message, 'Lebih baru'));
    expect(textOf(later.message)).toContain('11–12 dari 12');
    expect((await guild.press(other, message, buttonIn(later.message, 'Lebih awal'))).ephemeral).toBe(true);
    const earlier = await guild.press(member, later.message, buttonIn(later.message, 'Lebih awal'));
    expect(textOf(earlier.message)).toBe(textOf(message));
  });

  test('asked for in many words cannot be turned: a button would be longer than Discord takes', async () => {
    current = library([article(many)]);
    const { message } = await stage.sandbox.guild.slash(member, 'timeline', { about: `harga naik ${'x'.repeat(100)}` });
    expect(labelsOf(message)).toEqual(['Hapus']);
  });
});

describe('context', () => {
  test('shows whoever asks the paragraphs around, with the sentence marked', async () => {
    const { message } = await ask({ words: 'kokoh' });
    const answer = await stage.sandbox.guild.press(other, message, buttonIn(message, 'Konteks'));
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer.message)).toContain('Pembuka berita.');
    expect(textOf(answer.message)).toContain('> **“Jembatan itu kokoh sekali menurut saya,” kata Ratna Wulan.**');
    expect(textOf(answer.message)).toContain('panjang');
  });

  test('of a finding that is gone says so', async () => {
    const { message } = await ask();
    current = library([]);
    const answer = await stage.sandbox.guild.press(member, message, buttonIn(message, 'Konteks'));
    expect(textOf(answer.message)).toContain('Liputan sudah berubah');
  });
});

describe('sharing and deleting', () => {
  test('a private answer is shared into the channel, under the name of the one who asked', async () => {
    const own = await ask({ private: true });
    expect(own.ephemeral).toBe(true);
    const shared = await stage.sandbox.guild.press(member, own.message, buttonIn(own.message, 'Bagikan'));
    expect(shared.ephemeral).toBe(false);
    expect(textOf(shared.message)).toContain(`Dibagikan oleh <@${member.user.id}>`);
    expect(quoted(shared.message)).toEqual(quoted(own.message));
    expect(labelsOf(shared.message)).toContain('Hapus');
    const next = await stage.sandbox.guild.press(member, shared.message, buttonIn(shared.message, 'Berikutnya'));
    expect(textOf(next.message)).toContain('4–6 dari 7');
  });

  test('an answer is deleted by the one who asked', async () => {
    const { world, guild } = stage.sandbox;
    const { message } = await ask();
    await guild.press(other, message, buttonIn(message, 'Hapus'));
    expect(world.messages.has(message.id)).toBe(true);
    const gone = new Promise((resolve) => world.events.once('message', resolve));
    await guild.press(member, message, buttonIn(message, 'Hapus'));
    await gone;
    expect(world.messages.has(message.id)).toBe(false);
  });

  test('what others were told before has buttons for the one who asks now', async () => {
    const { world, guild } = stage.sandbox;
    await guild.slash(member, 'speakers');
    const { message } = await guild.slash(other, 'speakers');
    await guild.press(member, message, buttonIn(message, 'Hapus'));
    expect(world.messages.has(message.id)).toBe(true);
    const gone = new Promise((resolve) => world.events.once('message', resolve));
    await guild.press(other, message, buttonIn(message, 'Hapus'));
    await gone;
    expect(world.messages.has(message.id)).toBe(false);
  });

  test('a reply to a mention has buttons for the one who wrote it', async () => {
    const { guild, world } = stage.sandbox;
    const reply = await guild.mention(member, guild.channel('general'), 'apa kata Ratna soal jembatan?');
    expect((await guild.press(other, reply, buttonIn(reply, 'Hapus'))).ephemeral).toBe(true);
    const gone = new Promise((resolve) => world.events.once('message', resolve));
    await guild.press(member, reply, buttonIn(reply, 'Hapus'));
    await gone;
    expect(world.messages.has(reply.id)).toBe(false);
  });
});

test('in a server that the bot is not in, one who installed it for themselves can ask, turn pages and delete', async () => {
  const { guild, world } = stage.sandbox;
  const { message } = await guild.slash(member, 'who-said', { speaker: 'Ratna' }, guild.channel('elsewhere'));
  const next = await guild.press(member, message, buttonIn(message, 'Berikutnya'));
  expect(textOf(next.message)).toContain('4–6 dari 7');
  const gone = new Promise((resolve) => world.events.once('message', resolve));
  await guild.press(member, next.message, buttonIn(next.message, 'Hapus'));
  await gone;
  expect(world.messages.has(message.id)).toBe(false);
});

test.each(['2n!!!', '1nAAAA', 'something else', '2cAA?????????'])(
  'a forged button %j is answered kindly',
  async (customId) => {
    const { message } = await ask();
    const answer = await stage.sandbox.guild.press(member, message, customId);
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer.message)).toContain('Silakan tanya lagi.');
  },
);

describe('suggestions', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['who-said', { speaker: 'rat' }, 'speaker', 'Ratna Wulan'],
    ['who-said', { source: '' }, 'source', 'Harian Contoh'],
    ['who-said', { words: 'licin', speaker: 'Ratna Wulan' }, 'words', 'Jembatan itu licin sekali menurut saya'],
    ['who-said', { source: '', speaker: 'Darma' }, 'source', ''],
    ['when-visit', { visitor: 'dar' }, 'visitor', 'Darma Yusuf'],
    ['when-visit', { visitor: 'zz' }, 'visitor', ''],
    ['when-visit', { place: 'sura' }, 'place', 'Suralaya'],
    ['when-visit', { place: '', visitor: 'Ratna' }, 'place', ''],
    ['timeline', { speaker: 'wul' }, 'speaker', 'Ratna Wulan'],
  ])('/%s %o', async (name, typed, focused, first) => {
    if (name === 'when-visit') current = library();
    const choices = await stage.sandbox.guild.autocomplete(member, name, typed, focused);
    expect(choices[0]?.value ?? '').toBe(first);
  });
});

describe('the message command', () => {
  test('shows who said what a message claims, to the one who asked alone', async () => {
    const { guild } = stage.sandbox;
    const claim = guild.say(other, guild.channel('news'), 'katanya jembatan itu mahal sekali');
    const { message, ephemeral } = await guild.apply(member, 'Find in coverage', claim);
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('Jembatan itu mahal sekali');
    expect(labelsOf(message)).toContain('Bagikan');
  });

  test('on a message without words says so', async () => {
    const { guild } = stage.sandbox;
    const { message } = await guild.apply(member, 'Find in coverage', guild.say(other, guild.channel('news'), ''));
    expect(textOf(message)).toBe('Tidak ada kata dalam pesan itu yang bisa saya cari.');
  });
});

describe('too many questions', () => {
  test('are answered with when one may ask again, in a mention once', async () => {
    const { guild, world } = stage.sandbox;
    for (let i = 0; i < 8; i++) await ask();
    const refused = await ask();
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.message)).toMatch(/^Cepat sekali\. Anda bisa bertanya lagi <t:\d+:R>\.$/);
    guild.say(member, guild.channel('general'), `<@${world.bot.id}> lagi?`);
    const next = await guild.mention(other, guild.channel('general'), 'apa kata Ratna?');
    const replies = [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);
    expect(replies.at(-1)?.id).toBe(next.id);
    expect(textOf(replies.at(-2) ?? {})).toContain('Cepat sekali');
  });
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
