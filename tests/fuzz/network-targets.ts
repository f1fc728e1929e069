// The bot over the network: whatever a member types, forges or presses, and whatever Discord sends, there is an answer that
// Discord takes, nobody is pinged, and the next question is answered.
import fc, { type Arbitrary } from 'fast-check';
import { type OptionValues, openInteraction } from '../../src/sandbox/typed.ts';
import { addMember, type Exchange, type World } from '../../src/sandbox/world.ts';
import { idsOf } from '../discord/shown-text.ts';
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
    if (mayPing(request.body)) throw new Error(`${request.path} may ping somebody`);
  }
  forget(world);
}

/** Whether it shows something without saying that nobody is to be told: Discord then pings whoever is named in it. */
function mayPing(body: unknown): boolean {
  const { data = body } = (body ?? {}) as { data?: unknown };
  const { components, content, allowed_mentions: allowed } = (data ?? {}) as Record<string, unknown>;
  const { parse } = (allowed ?? {}) as { parse?: unknown[] };
  return (components !== undefined || content !== undefined) && parse?.length !== 0;
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
const digits = (maxLength: number) => fc.string({ unit: fc.constantFrom(...base64), maxLength });
/** A version, a letter and anything: ids of this version, of earlier ones and of none. */
const inventedId = fc.oneof(
  fc.string({ maxLength: 100 }),
  fc.tuple(fc.constantFrom(...'0123'), fc.constantFrom(...'pnscrdeltbohx'), digits(98)).map((parts) => parts.join('')),
);
/** How an id that the bot gave out is changed: some characters of it are replaced, and it may be cut short. */
interface Change {
  readonly which: number;
  readonly at: number;
  readonly put: string;
  readonly length: number;
}
const change: Arbitrary<Change> = fc.record({ which: fc.nat(60), at: fc.nat(99), put: digits(4), length: fc.nat(100) });

function forged(ids: readonly string[], { which, at, put, length }: Change) {
  const real = ids[which % ids.length] ?? '';
  return (real.slice(0, at) + put + real.slice(at + put.length)).slice(0, Math.max(1, length));
}

/** Answers with every kind of button, between them. */
const answered = fc.constantFrom<[string, OptionValues]>(
  ['who-said', { words: 'jembatan' }],
  ['ask', { question: 'siapa yang bilang jembatan selesai?' }],
  ['timeline', {}],
  ['speakers', {}],
  ['sources', {}],
  ['about', {}],
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

const deferredUpdate = 6;

/** Waits until an interaction has its answer; a deletion is acknowledged first and done then. Throws when there is none in time. */
async function over(exchange: Exchange, { requests }: World): Promise<void> {
  const isDone = () => exchange.callback !== deferredUpdate || requests.some(({ method }) => method === 'DELETE');
  for (const since = Date.now(); exchange.callback === null || !isDone(); ) {
    if (Date.now() - since > 3000) throw new Error('the interaction got no answer');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
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
      await over(exchange, world);
      checkRequests(world);
    },
  }),
  target({
    name: 'custom_ids, forged and of others',
    inputs: fc.tuple(answered, fc.oneof(change, change, inventedId), fc.boolean()),
    share: 4,
    ...onStage,
    check: async ([[command, options], forgery, isAsker]) => {
      const { guild, world } = stage.sandbox;
      const asker = member();
      const { message } = await guild.slash(asker, command, options);
      const id = typeof forgery === 'string' ? forgery : forged(idsOf(message), forgery);
      const presses = isAsker ? asker : member();
      const data = { custom_id: id, component_type: 2 };
      const exchange = openInteraction(world, presses, guild.channel('general'), interactions.component, data, message);
      await nextIsAnswered();
      await over(exchange, world);
      checkRequests(world);
    },
  }),
  target({
    name: 'dispatches',
    inputs: fc.array(fc.tuple(eventName, eventData), { minLength: 1, maxLength: 5 }),
    share: 3,
    setUp: async () => {
      process.on('unhandledRejection', ignore);
      await onStage.setUp();
    },
    tearDown: async () => {
      await onStage.tearDown();
      process.off('unhandledRejection', ignore);
    },
    check: async (events) => {
      const { world } = stage.sandbox;
      for (const [name, data] of events) world.events.emit('dispatch', name as 'MESSAGE_CREATE', data);
      await nextIsAnswered();
      forget(world);
    },
  }),
];
