// What is asked while there is nothing to answer from yet, as when the bot starts with a large corpus: it is put off, and answered.
import { InteractionResponseType } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { unknownInteraction } from '../../src/sandbox/api-error.ts';
import { type Answered, isAwaited } from '../../src/sandbox/guild.ts';
import { addMember, type Exchange, type Member, type World } from '../../src/sandbox/world.ts';
import { article, library } from '../discord/fixtures.ts';
import { buttonIn, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

const { DeferredChannelMessageWithSource, DeferredMessageUpdate, ChannelMessageWithSource } = InteractionResponseType;
const whole = library();
let current: Library | Promise<Library> = whole;
let arrive: (read: Library) => void;
let fail: (error: Error) => void;
let stage: Stage;
let member: Member;

beforeAll(async () => {
  stage = await startStage({ library: () => current, patience: 20, guildLocale: 'id' });
});
beforeEach(() => {
  member = addMember(stage.sandbox.world, 'sari', 'id');
  current = new Promise((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
});
afterAll(() => stage.stop());

/** Resolves when the bot has done something about an interaction that fits. */
function until({ events }: World, fits: (exchange: Exchange) => boolean): Promise<Exchange> {
  return new Promise((resolve) => {
    const listen = (exchange: Exchange) => {
      if (!fits(exchange)) return;
      events.off('exchange', listen);
      resolve(exchange);
    };
    events.on('exchange', listen);
  });
}

const lastMessage = (exchange: Exchange) => stage.sandbox.world.messages.get(exchange.original ?? '');

/** Asks, waits until the answer is put off, lets the library arrive, and waits for the answer. */
async function putOff(ask: () => Promise<Answered>): Promise<Exchange> {
  const { world } = stage.sandbox;
  const late = until(world, ({ callback }) => callback === DeferredChannelMessageWithSource);
  ask().catch(() => {});
  const exchange = await late;
  const filled = until(world, (each) => each === exchange && !isAwaited(lastMessage(each) ?? ({} as never)));
  arrive(whole);
  return filled;
}

describe('a question that cannot be answered at once', () => {
  test.each([
    ['before all', {}, false],
    ['privately', { private: true }, true],
  ])('is put off, %s, and answered in the same message', async (_how, more, ephemeral) => {
    const { guild } = stage.sandbox;
    const exchange = await putOff(() => guild.slash(member, 'who-said', { words: 'jembatan', ...more }));
    expect(exchange.ephemeral).toBe(ephemeral);
    expect(textOf(lastMessage(exchange) ?? {})).toContain('“Jembatan itu selesai bulan depan”');
  });

  test('is answered at once when the library comes in time', async () => {
    const answer = stage.sandbox.guild.slash(member, 'about');
    arrive(whole);
    expect((await answer).callback).toBe(ChannelMessageWithSource);
  });

  test('that is refused after it was put off before all is refused privately, and nothing stays in the channel', async () => {
    const { guild, world } = stage.sandbox;
    const late = until(world, ({ callback }) => callback === DeferredChannelMessageWithSource);
    const told = new Promise<{ content: string; flags: number }>((resolve) => {
      world.events.on('message', (message) => {
        if (textOf(message).includes('Isi `kata`')) resolve({ content: textOf(message), flags: message.flags ?? 0 });
      });
    });
    guild.slash(member, 'who-said', {}).catch(() => {});
    const exchange = await late;
    arrive(whole);
    expect((await told).flags & 64).toBe(64);
    expect(world.messages.has(exchange.original ?? '')).toBe(false);
  });

  test('for want of a corpus ends in a private fault with an id that the log has', async () => {
    const { guild, world } = stage.sandbox;
    const late = until(world, ({ callback }) => callback === DeferredChannelMessageWithSource);
    const told = new Promise<string>((resolve) => {
      world.events.on('message', (message) => textOf(message).includes('Ada yang salah') && resolve(textOf(message)));
    });
    guild.slash(member, 'about').catch(() => {});
    await late;
    fail(new Error('the corpus is broken'));
    const [id = 'none'] = /\b[0-9a-f]{8}\b/.exec(await told) ?? [];
    expect(stage.log.some((line) => line.includes(id) && line.includes('the corpus is broken'))).toBe(true);
  });

  test('that nobody waits for any more is let go', async () => {
    const { guild, world } = stage.sandbox;
    world.faults.push({ path: /callback$/, instead: unknownInteraction(), times: 1 });
    guild.slash(member, 'about').catch(() => {});
    await new Promise((resolve) => world.events.once('request', resolve));
    arrive(whole);
    current = whole;
    expect((await guild.slash(member, 'about')).callback).toBe(ChannelMessageWithSource);
    expect(stage.log.at(-1)).toContain('10062');
  });
});

test('of more questions than can be borne, the last are told to come again', async () => {
  const own = await startStage({ library: () => current, patience: 60_000 });
  const asked = Array.from({ length: 600 }, () =>
    own.sandbox.guild.slash(addMember(own.sandbox.world, 'budi'), 'about').catch(() => null),
  );
  const refused = await own.sandbox.guild.slash(addMember(own.sandbox.world, 'sari', 'id'), 'about');
  expect(refused.ephemeral).toBe(true);
  expect(textOf(refused.message)).toContain('Terlalu banyak pertanyaan');
  arrive(whole);
  expect(textOf((await asked[0])?.message ?? {})).toContain('About Kutipan');
  await Promise.all(asked);
  await own.stop();
}, 30_000);

test('a mention waits for its answer', async () => {
  const { guild } = stage.sandbox;
  const reply = guild.mention(member, guild.channel('news'), 'siapa yang bilang jembatan selesai?');
  arrive(whole);
  expect(textOf(await reply)).toContain('“Jembatan itu selesai bulan depan”');
});

test('nothing is suggested yet', async () => {
  expect(await stage.sandbox.guild.autocomplete(member, 'who-said', { speaker: 'rat' }, 'speaker')).toEqual([]);
});

describe('a button', () => {
  const articles = Array.from({ length: 12 }, (_, i) => article([`Isi ${i}.`], { id: `a${i}`, origin: `a${i}` }));
  const pending = () => {
    current = new Promise((resolve) => {
      arrive = resolve;
    });
  };

  test('turns the page in the message that it stands in', async () => {
    const { guild, world } = stage.sandbox;
    const large = library(articles);
    current = large;
    const { message } = await guild.slash(member, 'sources');
    pending();
    const late = until(world, ({ callback }) => callback === DeferredMessageUpdate);
    const turned = new Promise<string>((resolve) => {
      world.events.on('message', (each) => textOf(each).includes('11–12 dari 12') && resolve(each.id));
    });
    guild.press(member, message, buttonIn(message, 'Berikutnya')).catch(() => {});
    await late;
    arrive(large);
    expect(await turned).toBe(message.id);
  });

  test('shares an answer before all', async () => {
    const { guild, world } = stage.sandbox;
    current = whole;
    const { message } = await guild.slash(member, 'who-said', { words: 'jembatan', private: true });
    pending();
    const late = until(world, ({ callback }) => callback === DeferredMessageUpdate);
    const shared = new Promise<number>((resolve) => {
      world.events.on('message', (each) => {
        if (textOf(each).includes(`Dibagikan oleh <@${member.user.id}>`)) resolve(each.flags ?? 0);
      });
    });
    guild.press(member, message, buttonIn(message, 'Bagikan')).catch(() => {});
    await late;
    arrive(whole);
    expect((await shared) & 64).toBe(0);
  });
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
