// The bot over the network: whatever a member types, forges or presses, and whatever Discord sends, there is an answer that
// Discord takes, nobody is pinged, and the next question is answered.
import fc from 'fast-check';
import { openInteraction } from '../../src/sandbox/typed.ts';
import { addMember, type World } from '../../src/sandbox/world.ts';
import { openApiChecker } from '../e2e/openapi.ts';
import { type Stage, startStage } from '../e2e/support.ts';
import { hostileQuestion, hostileText } from './hostile.ts';
import { type Target, target } from './target.ts';

let stage: Stage;
const openApi = openApiChecker();

const onStage = {
  setUp: async () => {
    stage = await startStage();
  },
  tearDown: () => stage.stop(),
};

const interactions = { command: 2, component: 3, autocomplete: 4 } as const;

/** A new member each time, since one member has to pause between questions. */
function member() {
  return addMember(stage.sandbox.world, 'sari', 'id');
}

/** What the bot sent since the last look: nothing that was refused, nothing that pings. */
function checkRequests(world: World): void {
  for (const request of world.requests) {
    if (request.status >= 400) throw new Error(`${request.method} ${request.path} was refused: ${request.status}`);
    const problems = openApi?.(request) ?? [];
    if (problems.length > 0) throw new Error(`${request.path}: ${problems.join('; ')}`);
    const { data } = (request.body ?? {}) as { data?: unknown };
    const sent = (data ?? request.body) as { allowed_mentions?: { parse?: unknown[] } } | undefined;
    if (/messages|callback/.test(request.path) && sent?.allowed_mentions?.parse?.length)
      throw new Error(`${request.path} may ping somebody`);
  }
  forget(world);
}

/** The sandbox keeps what it was sent; a hundred thousand inputs would fill the memory of this process. */
function forget({ requests, messages, exchanges, members }: World): void {
  requests.length = 0;
  for (const kept of [messages, exchanges, members]) kept.clear();
}

const optionValue = fc.oneof(hostileText, fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.constant({}));
const forgedOptions = fc.array(
  fc.record({
    name: fc.constantFrom(
      'words',
      'speaker',
      'source',
      'after',
      'before',
      'visitor',
      'place',
      'question',
      'private',
      'x',
    ),
    type: fc.constantFrom(3, 3, 3, 4, 5, 6, 10, 99),
    value: optionValue,
  }),
  { maxLength: 5 },
);
const commandName = fc.constantFrom(
  'who-said',
  'when-visit',
  'ask',
  'timeline',
  'speakers',
  'sources',
  'about',
  'gone',
);

const base64 = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'];
const forgedId = fc.oneof(
  fc.string({ maxLength: 100 }),
  fc.string({ unit: fc.constantFrom(...base64), maxLength: 95 }).map((rest) => `1${rest}`),
  fc
    .tuple(fc.constantFrom(...'pnscdel'), fc.string({ unit: fc.constantFrom(...base64), maxLength: 95 }))
    .map(([letter, rest]) => `1${letter}${rest}`),
  fc.constantFrom('', '0pAAAA', '2cAAAA', '1', '1x', `1d${'0'.repeat(11)}`, `1d${'A'.repeat(98)}`),
);

const plainValue = fc.oneof(fc.constant(null), fc.constant({}), fc.constant([]), fc.integer(), hostileText);
const eventName = fc.constantFrom(
  ...['INTERACTION_CREATE', 'MESSAGE_CREATE', 'MESSAGE_UPDATE', 'CHANNEL_DELETE', 'GUILD_CREATE', 'GUILD_MEMBER_ADD'],
  ...['THREAD_CREATE', 'RESUMED', 'NOT_AN_EVENT', ''],
);
// Which connection an event belongs to follows from the guild's id, so that one is always an id.
const guildId = fc.constantFrom('1', '573663285780152348', '999999999999999999');
const fieldName = fc.constantFrom(
  ...[
    'id',
    'type',
    'token',
    'data',
    'channel_id',
    'channel',
    'member',
    'user',
    'author',
    'content',
    'locale',
    'options',
  ],
);
const fields = fc.dictionary(fieldName, plainValue, { maxKeys: 8 });
const eventData = fc.oneof(
  plainValue.filter((value) => value !== null),
  fields,
  fc.tuple(fields, guildId).map(([some, guild_id]) => ({ ...some, guild_id })),
);

/** Answered within the sandbox's patience, or this throws. */
async function nextIsAnswered(): Promise<void> {
  await stage.sandbox.guild.slash(member(), 'ask', { question: 'siapa yang bilang jembatan selesai?' });
}

/** discord.js throws on what is malformed and leaves it to nobody, as the process of the bot logs. */
const ignore = () => {};

export const networkTargets: readonly Target[] = [
  target({
    name: 'mentions',
    inputs: hostileQuestion,
    share: 3,
    ...onStage,
    check: async (question) => {
      const { guild, world } = stage.sandbox;
      await guild.mention(member(), guild.channel('general'), question);
      checkRequests(world);
    },
  }),
  target({
    name: 'options, forged ones among them',
    inputs: fc.tuple(commandName, forgedOptions, fc.boolean()),
    share: 4,
    ...onStage,
    check: async ([name, options, isTyping]) => {
      const { world, guild } = stage.sandbox;
      const [first, ...others] = options;
      const focused = isTyping && first ? [{ ...first, focused: true }, ...others] : options;
      const data = { id: '1', name, type: 1, options: focused };
      const kind = isTyping && first ? interactions.autocomplete : interactions.command;
      const exchange = openInteraction(world, member(), guild.channel('general'), kind, data);
      await nextIsAnswered();
      if (exchange.callback === null) await new Promise((resolve) => setTimeout(resolve, 50));
      if (exchange.callback === null) throw new Error('the interaction got no answer');
      checkRequests(world);
    },
  }),
  target({
    name: 'custom_ids, forged and of others',
    inputs: forgedId,
    share: 4,
    ...onStage,
    check: async (id) => {
      const { guild, world } = stage.sandbox;
      const { message } = await guild.slash(member(), 'ask', { question: 'siapa yang bilang jembatan selesai?' });
      const exchange = openInteraction(
        world,
        member(),
        guild.channel('general'),
        interactions.component,
        { custom_id: id, component_type: 2 },
        message,
      );
      await nextIsAnswered();
      if (exchange.callback === null) await new Promise((resolve) => setTimeout(resolve, 50));
      if (exchange.callback === null) throw new Error('the press got no answer');
      checkRequests(world);
    },
  }),
  target({
    name: 'dispatches',
    inputs: fc.array(fc.tuple(eventName, eventData), { minLength: 1, maxLength: 5 }),
    share: 3,
    setUp: async () => {
      process.on('unhandledRejection', ignore);
      process.on('uncaughtException', ignore);
      await onStage.setUp();
    },
    tearDown: async () => {
      await onStage.tearDown();
      process.off('unhandledRejection', ignore);
      process.off('uncaughtException', ignore);
    },
    check: async (events) => {
      const { world } = stage.sandbox;
      for (const [name, data] of events) world.events.emit('dispatch', name as 'MESSAGE_CREATE', data);
      await nextIsAnswered();
      forget(world);
    },
  }),
];
