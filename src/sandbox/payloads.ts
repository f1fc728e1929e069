// What the sandbox tells the bot, in the shapes of Discord's API.
import { type APIMessage, ChannelType, type GatewayMessageCreateDispatchData } from 'discord.js';
import { shardOf } from './gateway/shard.ts';
import { snowflake } from './snowflakes.ts';
import type { Channel, Member, World } from './world.ts';

const joined = '2024-01-01T00:00:00.000000+00:00';
/** View channels, send messages, send in threads, read history: what the invite link of the README asks for. */
const permissions = String((1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n));

// discord.js waits for each guild that READY names, for 15 seconds, so a connection is told of its own alone.
function isOn(shard: readonly number[] | undefined, guild: string): boolean {
  return shard === undefined || shardOf(guild, shard[1] ?? 1) === shard[0];
}

export function readyPayload(world: World, sessionId: string, shard: readonly number[] | undefined): unknown {
  return {
    v: 10,
    ...(shard ? { shard } : {}),
    user: { ...world.bot, verified: true, mfa_enabled: false, flags: 0 },
    guilds: isOn(shard, world.guild.id) ? [{ id: world.guild.id, unavailable: true }] : [],
    session_id: sessionId,
    resume_gateway_url: world.gatewayUrl(),
    application: { id: world.application.id, flags: 0 },
  };
}

/** The guild as `GUILD_CREATE` brings it, without the dozens of settings that no bot like this one reads. */
export function guildPayload(world: World): Record<string, unknown> {
  const channels = [...world.channels.values()].filter(
    ({ type, isElsewhere }) => type !== ChannelType.DM && !isElsewhere,
  );
  const members = [...world.members.values()];
  return {
    id: world.guild.id,
    name: world.guild.name,
    owner_id: members[0]?.user.id ?? world.bot.id,
    preferred_locale: world.guild.locale,
    unavailable: false,
    member_count: members.length + 1,
    large: false,
    joined_at: joined,
    features: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    roles: [everyoneRole(world)],
    members: [memberPayload(world.bot), ...members.map(({ user }) => memberPayload(user))],
    channels: channels.filter(({ parent }) => parent === null).map((each) => channelPayload(world, each)),
    threads: channels.filter(({ parent }) => parent !== null).map((each) => channelPayload(world, each)),
  };
}

export function channelPayload(world: World, channel: Channel): Record<string, unknown> {
  const { id, type, name, parent, recipient } = channel;
  if (type === ChannelType.DM) return { id, type, recipients: recipient ? [recipient] : [], last_message_id: null };
  const inGuild = { id, type, name, guild_id: guildOf(world, channel), last_message_id: null };
  if (parent === null) return { ...inGuild, position: 0, permission_overwrites: [], nsfw: false, parent_id: null };
  const metadata = { archived: false, locked: false, auto_archive_duration: 1440, archive_timestamp: joined };
  return { ...inGuild, parent_id: parent, owner_id: world.bot.id, thread_metadata: metadata, message_count: 0 };
}

/** `MESSAGE_CREATE`: the message, and where it stands. */
export function messageCreatePayload(world: World, message: APIMessage): GatewayMessageCreateDispatchData {
  const channel = world.channels.get(message.channel_id);
  const where =
    channel?.type === ChannelType.DM ? {} : { guild_id: world.guild.id, member: memberPayload(message.author) };
  return { ...message, ...where, channel_type: channel?.type } as GatewayMessageCreateDispatchData;
}

/** A message with nothing in it yet. */
export function blankMessage(channelId: string, author: APIMessage['author']): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
  };
}

/** Who asks and where, as every interaction carries it. */
export function interactionOrigin(world: World, member: Member, channel: Channel): Record<string, unknown> {
  const common = {
    application_id: world.application.id,
    version: 1,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    locale: member.locale,
    app_permissions: permissions,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (channel.type === ChannelType.DM) {
    return { ...common, user: member.user, context: 1, authorizing_integration_owners: { 1: member.user.id } };
  }
  const id = guildOf(world, channel);
  const { locale } = world.guild;
  const inGuild = { guild_id: id, guild_locale: locale, guild: { id, locale, features: [] } };
  const from = { ...memberPayload(member.user), permissions };
  const owners = channel.isElsewhere ? { 1: member.user.id } : { 0: id };
  return { ...common, ...inGuild, member: from, context: 0, authorizing_integration_owners: owners };
}

function guildOf(world: World, { isElsewhere }: Channel): string {
  return isElsewhere ? world.otherGuild : world.guild.id;
}

/** A member of the guild. */
export function memberPayload(user: Member['user']): Record<string, unknown> {
  return { user, roles: [], joined_at: joined, deaf: false, mute: false, flags: 0, nick: null, pending: false };
}

function everyoneRole(world: World): Record<string, unknown> {
  const looks = { color: 0, hoist: false, position: 0, managed: false, mentionable: false, flags: 0 };
  return { id: world.guild.id, name: '@everyone', permissions, ...looks };
}
