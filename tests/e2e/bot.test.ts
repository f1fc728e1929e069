// The bot over the network: what a member of a server does, and what comes back.
import { type APIMessage, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayStamp } from '../../src/discord/day.ts';
import type { OptionValues } from '../../src/sandbox/typed.ts';
import { addMember, directChannel, type Member } from '../../src/sandbox/world.ts';
import { textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

const question = 'siapa yang bilang jembatan selesai?';
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());
// A new one for each test: who asks too much has to pause.
let member: Member;
beforeEach(() => {
  member = addMember(stage.sandbox.world, 'sari', 'id');
});

const isPrivate = (message: APIMessage) => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

describe('slash commands', () => {
  test.each([
    ['who-said', { words: 'jembatan' }, '> “Jembatan itu selesai bulan depan”'],
    [
      'who-said',
      { speaker: 'Ratna', source: 'Harian Contoh', after: '2031-01-01', before: '2031-12-31' },
      'Ratna Wulan',
    ],
    ['when-visit', {}, 'Darma Yusuf'],
    ['when-visit', { visitor: 'Darma', place: 'Suralaya' }, 'Darma Yusuf'],
    ['ask', { question }, 'Ratna Wulan'],
    ['timeline', {}, `**${dayStamp('2031-03-17')}**`],
    ['timeline', { speaker: 'Ratna', after: 'Maret 2031', before: '2031-12-31' }, 'Jembatan itu selesai'],
    ['speakers', {}, '**Ratna Wulan**'],
    ['sources', {}, '**Bupati Suralaya Bicara soal Jembatan**\n-# [Harian Contoh](https://contoh.example/berita/1)'],
    ['about', {}, 'Jembatan Suralaya'],
  ])('/%s %o', async (name, options, expected) => {
    const { message, ephemeral } = await stage.sandbox.guild.slash(member, name, options);
    expect(textOf(message)).toContain(expected);
    expect(ephemeral).toBe(false);
  });

  test.each(['who-said', 'when-visit', 'ask', 'timeline', 'speakers', 'sources', 'about'])(
    '/%s can be private',
    async (name) => {
      const required = name === 'ask' ? { question: 'kapan?' } : name === 'who-said' ? { words: 'kapan' } : {};
      const { ephemeral } = await stage.sandbox.guild.slash(member, name, { ...required, private: true });
      expect(ephemeral).toBe(true);
    },
  );

  test.each<[string, OptionValues, string, string]>([
    ['who-said', { words: 'jembatan' }, 'kutipan langsung', 'direct quotation'],
    ['when-visit', {}, 'direncanakan', 'planned'],
    ['ask', { question }, 'kutipan langsung', 'direct quotation'],
    ['timeline', {}, `${dayStamp('2031-03-03')}`, `${dayStamp('2031-03-03')}`],
    ['speakers', {}, 'Siapa yang berbicara', 'Who speaks'],
    ['sources', {}, '1 artikel', '1 article'],
    ['about', {}, 'Artikel terbaru', 'Newest article'],
  ])('/%s %o: private in the language of the member, public in that of the server', async (name, options, own, all) => {
    const { slash } = stage.sandbox.guild;
    expect(textOf((await slash(member, name, { ...options, private: true })).message)).toContain(own);
    expect(textOf((await slash(member, name, options)).message)).toContain(all);
  });

  test.each([
    [{}, 'Isi `kata`, `pembicara`, atau keduanya.'],
    [{ words: 'jembatan', after: 'entahlah' }, '“entahlah” bukan hari yang bisa saya baca.'],
    [{ words: 'jembatan', before: '**@everyone**' }, '“\\*\\*\\@everyone\\*\\*” bukan'],
  ])('/who-said %o is refused, for the member alone and with the remedy', async (options, expected) => {
    const { message, ephemeral } = await stage.sandbox.guild.slash(member, 'who-said', options);
    expect(textOf(message)).toContain(expected);
    expect(ephemeral).toBe(true);
  });

  test('an answer is one request: the first callback', async () => {
    const before = stage.sandbox.world.requests.length;
    await stage.sandbox.guild.slash(member, 'ask', { question });
    const sent = stage.sandbox.world.requests.slice(before);
    expect(sent.map(({ method, path, status }) => [method, path.split('/').at(-1), status])).toEqual([
      ['POST', 'callback', 204],
    ]);
  });
});

describe('messages', () => {
  test.each(['general', 'news', 'summit'])('a mention in #%s is answered with a reply', async (name) => {
    const { guild } = stage.sandbox;
    const reply = await guild.mention(member, guild.channel(name), question);
    expect(textOf(reply)).toContain('“Jembatan itu selesai bulan depan”');
    expect(isPrivate(reply)).toBe(false);
  });

  test('a mention is answered in the language of the server, since all read it', async () => {
    const { guild } = stage.sandbox;
    expect(textOf(await guild.mention(member, guild.channel('general'), question))).toContain('direct quotation');
  });

  test.each([
    [question, 'kutipan langsung'],
    ['who said that the jembatan is ready?', 'direct quotation'],
  ])('a direct message needs no mention, and is answered in its language: %s', async (words, expected) => {
    expect(textOf(await stage.sandbox.guild.dm(member, words))).toContain(expected);
  });

  test('a bare mention shows what can be asked', async () => {
    const { guild } = stage.sandbox;
    const reply = await guild.mention(member, guild.channel('general'), '  ');
    expect(textOf(reply)).toContain('`/who-said`');
  });

  test('a slash command works in a direct message', async () => {
    const { guild, world } = stage.sandbox;
    const direct = directChannel(world, member.user);
    const { message } = await guild.slash(member, 'ask', { question }, direct);
    expect(textOf(message)).toContain('kutipan langsung');
  });
});

describe('what is not for the bot', () => {
  const ignored: [string, (stage: Stage) => void][] = [
    [
      'another bot',
      ({ sandbox: { guild, world } }) => {
        const other = addMember(world, 'other-bot', 'id', true);
        guild.say(other, guild.channel('general'), `<@${world.bot.id}> ${question}`);
      },
    ],
    [
      'a webhook',
      ({ sandbox: { guild, world } }) =>
        guild.say(member, guild.channel('general'), `<@${world.bot.id}> ${question}`, { webhook_id: member.user.id }),
    ],
    [
      '@everyone',
      ({ sandbox: { guild } }) =>
        guild.say(member, guild.channel('general'), '@everyone siapa?', { mention_everyone: true }),
    ],
    [
      'a reply that pings the bot without naming it',
      ({ sandbox: { guild, world } }) => {
        const [own] = [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);
        const reply = { type: 19, mentions: [world.bot], referenced_message: own ?? null };
        guild.say(member, guild.channel('general'), 'terima kasih', reply);
      },
    ],
    [
      'a message that does not mention it',
      ({ sandbox: { guild } }) => guild.say(member, guild.channel('general'), 'siapa yang bilang?'),
    ],
    [
      'the notice that a member joined',
      ({ sandbox: { guild, world } }) => guild.say(member, guild.channel('general'), `<@${world.bot.id}>`, { type: 7 }),
    ],
  ];

  // The gateway keeps the order, so once a later question is answered, the ignored message has been dealt with.
  test.each(ignored)('%s', async (_what, say) => {
    const { guild, world } = stage.sandbox;
    const own = () => [...world.messages.values()].filter(({ author }) => author.id === world.bot.id).length;
    const before = own();
    say(stage);
    await guild.mention(member, guild.channel('general'), question);
    expect(own()).toBe(before + 1);
  });

  test('nobody is pinged by any request', () => {
    const bodies = stage.sandbox.world.requests.map(({ body }) => body as { data?: object } | undefined);
    const messages = bodies.map((body) => body?.data ?? body).filter((body) => body && 'components' in body);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages)
      expect(message).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
