// The bot when something breaks: a handler, the token, the connection.
import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { DiscordError } from '../../src/discord/discord-error.ts';
import { createLog } from '../../src/log.ts';
import {
  type ApiError,
  alreadyAcknowledged,
  invalidBody,
  unknownChannel,
  unknownInteraction,
  unknownMessage,
} from '../../src/sandbox/api-error.ts';
import { type Fault, missingPermissions, rateLimited, unavailable } from '../../src/sandbox/faults.ts';
import type { Gateway } from '../../src/sandbox/gateway.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Member } from '../../src/sandbox/world.ts';
import { deskOver } from '../discord/desk-over.ts';
import { library } from '../discord/fixtures.ts';
import { buttonIn, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

const whole = library();
const broken = new Proxy(whole, {
  get() {
    throw new Error('the shelf fell over');
  },
});
let current = whole;
let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ library: () => current });
});
let member: Member;
beforeEach(() => {
  current = whole;
  stage.sandbox.world.faults.length = 0;
  member = addMember(stage.sandbox.world, 'sari', 'id');
});
afterAll(() => stage.stop());

const question = 'siapa yang bilang jembatan selesai?';
const idIn = (text: string) => /\b[0-9a-f]{8}\b/.exec(text)?.[0] ?? 'no id';

describe('a handler that throws', () => {
  test('gives a private, friendly error with an id that the log has too', async () => {
    current = broken;
    const { message, ephemeral } = await stage.sandbox.guild.slash(member, 'ask', { question: 'siapa?' });
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('Ada yang salah di pihak saya');
    expect(textOf(message)).not.toContain('shelf');
    const logged = stage.log.filter((line) => line.includes(idIn(textOf(message))));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('the shelf fell over');
  });

  test('is survived, in a mention as well', async () => {
    const { guild } = stage.sandbox;
    current = broken;
    const fault = await guild.mention(member, guild.channel('general'), question);
    expect(stage.log.some((line) => line.includes(idIn(textOf(fault))))).toBe(true);
    current = whole;
    const next = await guild.mention(member, guild.channel('general'), question);
    expect(textOf(next)).toContain('Ratna Wulan');
  });

  test('a question that cannot be answered is told so, and the log is left alone', async () => {
    const before = stage.log.length;
    const { message, ephemeral } = await stage.sandbox.guild.slash(member, 'ask', {
      question: 'panjang '.repeat(200),
    });
    expect(textOf(message)).toContain('Pertanyaannya terlalu panjang.');
    expect(ephemeral).toBe(true);
    expect(stage.log).toHaveLength(before);
  });
});

describe('Discord', () => {
  const fail = (path: RegExp, instead: Fault['instead'], times = 1) => {
    stage.sandbox.world.faults.push({ path, instead, times });
  };
  const callbacks = /callback$/;
  const messages = /^.channels.*messages$/;

  test.each<[string, Fault['instead']]>([
    ['is unavailable', unavailable],
    ['hangs up', 'hang-up'],
    ['wants us to wait', rateLimited(0.05)],
  ])('%s for a moment: the answer comes all the same, to a command and to a mention', async (_what, instead) => {
    const { guild } = stage.sandbox;
    fail(callbacks, instead);
    fail(messages, instead);
    const { message } = await guild.slash(member, 'ask', { question });
    expect(textOf(message)).toContain('Ratna Wulan');
    expect(textOf(await guild.mention(member, guild.channel('news'), question))).toContain('Ratna Wulan');
  });

  test('brings a question twice: it is answered once', async () => {
    const { guild, world } = stage.sandbox;
    const asked = guild.say(member, guild.channel('news'), `<@${world.bot.id}> ${question}`);
    guild.say(member, guild.channel('news'), asked.content, { id: asked.id });
    await guild.mention(member, guild.channel('news'), question);
    const replies = [...world.messages.values()].filter((each) => each.message_reference?.message_id === asked.id);
    expect(replies).toHaveLength(1);
  });

  test('refuses an answer: a plain one takes its place', async () => {
    fail(callbacks, invalidBody('components: too many'));
    const { message, ephemeral } = await stage.sandbox.guild.slash(member, 'ask', { question });
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('Ada yang salah di pihak saya');
    expect(stage.log.some((line) => line.includes(idIn(textOf(message))))).toBe(true);
  });

  test.each<[string, RegExp, ApiError]>([
    ['took too long to be answered', callbacks, unknownInteraction()],
    ['was answered by another process', callbacks, alreadyAcknowledged()],
  ])('an interaction that %s is let go, and the next is answered', async (_what, path, error) => {
    const { guild, world } = stage.sandbox;
    fail(path, error);
    guild.slash(member, 'ask', { question }).catch(() => {});
    await new Promise((resolve) => world.events.once('request', resolve));
    const { message } = await guild.slash(member, 'ask', { question });
    expect(textOf(message)).toContain('Ratna Wulan');
    expect(stage.log.at(-1)).toContain(String(error.code));
  });

  test('lost the message whose button was pressed: nobody is told, and the next press is answered', async () => {
    const { guild, world } = stage.sandbox;
    const { message } = await guild.slash(member, 'who-said', { words: 'jembatan' });
    fail(/original$/, unknownMessage());
    guild.press(member, message, buttonIn(message, 'Delete')).catch(() => {});
    await new Promise<void>((resolve) => {
      const listen = ({ path }: { path: string }) => {
        if (!path.endsWith('original')) return;
        world.events.off('request', listen);
        resolve();
      };
      world.events.on('request', listen);
    });
    const { message: context } = await guild.press(member, message, buttonIn(message, 'Context'));
    expect(textOf(context)).toContain('Jembatan itu selesai');
    expect(stage.log.at(-1)).toContain('10008');
  });

  test.each<[string, ApiError]>([
    ['may not write', missingPermissions],
    ['that is gone', unknownChannel()],
  ])('a mention in a channel where the bot %s is logged, and the next is answered', async (_what, error) => {
    const { guild, world } = stage.sandbox;
    fail(messages, error);
    guild.say(member, guild.channel('news'), `<@${world.bot.id}> ${question}`);
    expect(textOf(await guild.mention(member, guild.channel('news'), question))).toContain('Ratna Wulan');
    expect(stage.log.at(-1)).toContain(String(error.code));
  });
});

describe('the connection', () => {
  const gone = (gateway: Gateway) => {
    gateway.forget();
    gateway.drop();
  };
  test.each<[string, (gateway: Gateway) => void, Events]>([
    ['resumes after it was cut', (gateway) => gateway.drop(), Events.ShardResume],
    ['resumes when Discord asks for it', (gateway) => gateway.reconnect(), Events.ShardResume],
    ['resumes when its session may go on', (gateway) => gateway.invalidate(true), Events.ShardResume],
    ['identifies anew when the session is gone', gone, Events.ShardReady],
    ['identifies anew when the session is invalid', (gateway) => gateway.invalidate(false), Events.ShardReady],
  ])(
    '%s, and the next question is answered',
    async (_what, breakOff, event) => {
      const { sandbox, bot } = stage;
      const again = once(bot.client, event);
      breakOff(sandbox.gateway);
      await again;
      const { message } = await sandbox.guild.slash(member, 'ask', { question: 'siapa?' });
      expect(textOf(message)).toContain('Ratna Wulan');
    },
    15_000,
  );
});

test('a refused token is one clear message and no second try', async () => {
  const sandbox = await startSandbox();
  const started = startBot({
    desk: deskOver(() => whole),
    log: createLog('silent'),
    config: { discordToken: 'wrong', discordApiUrl: sandbox.apiUrl },
  });
  await expect(started).rejects.toThrow(DiscordError);
  await expect(started).rejects.toThrow('Discord refuses the token.');
  expect(sandbox.world.requests.map(({ path, status }) => [path, status])).toEqual([['/gateway/bot', 401]]);
  await sandbox.stop();
});

test('a token that is reset while the bot runs is said, and ends it', async () => {
  const sandbox = await startSandbox();
  const config = { discordToken: sandbox.world.token, discordApiUrl: sandbox.apiUrl };
  const bot = await startBot({ desk: deskOver(() => whole), log: createLog('silent'), config });
  sandbox.gateway.drop(4004);
  expect((await bot.lost).message).toContain('Discord refuses the token.');
  await bot.stop();
  await sandbox.stop();
});

test('a question at hand is answered before the bot leaves', async () => {
  const own = await startStage({ library: () => whole });
  const { guild, world } = own.sandbox;
  world.faults.push({ path: /^.channels.*messages$/, instead: rateLimited(0.3), times: 1 });
  const reply = guild.mention(addMember(world, 'budi'), guild.channel('news'), question);
  await new Promise((resolve) => world.events.once('request', resolve));
  await own.bot.stop();
  expect(textOf(await reply)).toContain('Ratna Wulan');
  await own.sandbox.stop();
});

test('no token stands in the log', () => {
  expect(stage.log.length).toBeGreaterThan(0);
  const tokens = [stage.sandbox.world.token, ...stage.sandbox.world.exchanges.keys()];
  for (const token of tokens) expect(stage.log.join('')).not.toContain(`${token}`);
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
