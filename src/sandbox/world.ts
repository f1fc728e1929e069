// All that the sandbox guild holds: its members, channels, messages, registered commands and open interactions.
import { EventEmitter } from 'node:events';
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  ChannelType,
  type GatewayDispatchEvents,
  type InteractionType,
  type Locale,
} from 'discord.js';
import type { Fault } from './faults.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';
import { snowflake } from './snowflakes.ts';

export interface Member {
  readonly user: APIUser;
  /** The language that this member's Discord is set to. */
  readonly locale: `${Locale}`;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM;
  readonly name: string | null;
  /** The channel that a thread hangs on. */
  readonly parent: string | null;
  /** With whom, in a direct message. */
  readonly recipient: APIUser | null;
  /** In a server that the bot is not in: members who have installed it for themselves can use it there. */
  readonly isElsewhere: boolean;
}

/** An interaction that the bot was sent, and what it did with it so far. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  readonly created: number;
  readonly userId: string;
  readonly channelId: string;
  readonly type: InteractionType;
  /** The name of the command, where it is one. */
  readonly command: string | null;
  /** The message whose button was pressed. */
  readonly messageId: string | null;
  /** How it was answered: Discord's number for the kind of callback, or null as long as it was not. */
  callback: number | null;
  ephemeral: boolean;
  /** The id of `@original`, as soon as there is one. */
  original: string | null;
  choices: readonly { readonly name: string; readonly value: string | number }[];
  /** What it was answered with that is to be filled in. */
  modal: Modal | null;
  /** Messages sent after the first answer. */
  followUps: number;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly unknown[];
}

export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
}

interface WorldEvents {
  /** Something to send over the gateway. */
  dispatch: [name: `${GatewayDispatchEvents}`, data: unknown];
  /** The bot answered an interaction, or changed its answer. */
  exchange: [exchange: Exchange];
  /** A message was posted, edited (the same id again) or deleted. */
  message: [message: APIMessage];
  request: [request: RecordedRequest];
  /** Members, channels, commands, languages, faults or who is connected are not what they were. */
  changed: [];
}

export interface World {
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  /** The guild that the bot is in. */
  readonly guild: { readonly id: string; readonly name: string; locale: `${Locale}` };
  /** Another one, that it is not in. */
  readonly otherGuild: string;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, APIMessage>;
  /** By guild id, or `global`. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** How many were new in a scope, of the 200 a day. */
  readonly created: Map<string, number>;
  /** By token. */
  readonly exchanges: Map<string, Exchange>;
  readonly requests: RecordedRequest[];
  /** What fails at present; nothing unless a test or a developer wants it. */
  readonly faults: Fault[];
  /** How often a request may be made; null: as often as anybody likes. */
  readonly rateLimits: RateLimits | null;
  /** Over how many connections the bot is to spread its guilds. */
  readonly shards: number;
  /** The privileged intents that are switched on in the developer portal, as bits; none by default. */
  readonly allowedIntents: number;
  /** Milliseconds that a log-in has to wait for READY, as it does on Discord's busy days. */
  readonly readyDelay: number;
  /** Log-ins so far: Discord allows 1000 a day. */
  identifies: number;
  readonly events: EventEmitter<WorldEvents>;
  /** The gateway's address, known as soon as the server listens. */
  readonly gatewayUrl: () => string;
}

export interface WorldOptions {
  readonly token?: string;
  readonly guildLocale?: `${Locale}`;
  /** Whether to hold the bot to Discord's rate limits; by default it may ask as often as it likes, which measuring needs. */
  readonly isRateLimited?: boolean;
  readonly shards?: number;
  readonly allowedIntents?: number;
  readonly readyDelay?: number;
}

/** A guild with two text channels and a thread, and a channel of another guild; members are added by `addMember`. */
export function createWorld(gatewayUrl: () => string, options: WorldOptions = {}): World {
  const { token = 'sandbox', guildLocale = 'en-US', isRateLimited = false, shards = 1, allowedIntents = 0 } = options;
  const id = snowflake();
  const world: World = {
    token,
    application: { id, name: 'Kutipan' },
    bot: makeUser('Kutipan', { id, bot: true }),
    guild: { id: snowflake(), name: 'Sandbox', locale: guildLocale },
    otherGuild: snowflake(),
    members: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    created: new Map(),
    exchanges: new Map(),
    requests: [],
    faults: [],
    rateLimits: isRateLimited ? createRateLimits() : null,
    shards,
    allowedIntents,
    readyDelay: options.readyDelay ?? 0,
    identifies: 0,
    events: new EventEmitter<WorldEvents>().setMaxListeners(0),
    gatewayUrl,
  };
  const general = addChannel(world, { name: 'general', type: ChannelType.GuildText });
  addChannel(world, { name: 'news', type: ChannelType.GuildText });
  addChannel(world, { name: 'elsewhere', type: ChannelType.GuildText, isElsewhere: true });
  addChannel(world, { name: 'summit', type: ChannelType.PublicThread, parent: general.id });
  return world;
}

export function addMember(world: World, name: string, locale: `${Locale}` = 'en-US', bot = false): Member {
  const member: Member = { user: makeUser(name, { bot }), locale };
  world.members.set(member.user.id, member);
  return member;
}

function addChannel(world: World, channel: Partial<Channel> & Pick<Channel, 'name' | 'type'>): Channel {
  const added: Channel = { id: snowflake(), parent: null, recipient: null, isElsewhere: false, ...channel };
  world.channels.set(added.id, added);
  return added;
}

/** What runs for days must not remember every message. */
const mostMessages = 5000;

/** Keeps a message, new or changed. */
export function keepMessage({ messages }: World, message: APIMessage): void {
  messages.set(message.id, message);
  const [oldest] = messages.keys();
  if (messages.size > mostMessages && oldest !== undefined) messages.delete(oldest);
}

/** The direct-message channel with a user, made on first use. */
export function directChannel(world: World, user: APIUser): Channel {
  const known = [...world.channels.values()].find(({ recipient }) => recipient?.id === user.id);
  return known ?? addChannel(world, { name: null, type: ChannelType.DM, recipient: user });
}

function makeUser(username: string, more: Partial<APIUser>): APIUser {
  const identity = { username, discriminator: '0', global_name: null, avatar: null };
  return { id: snowflake(), ...identity, ...more };
}
