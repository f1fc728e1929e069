// What one member sees of the guild.
import { type APIMessage, ChannelType, MessageFlags } from 'discord.js';
import type { Gateway } from '../gateway.ts';
import { armed } from '../switches.ts';
import type { Channel, Member, World } from '../world.ts';
import type { PageChannel, Place } from './protocol.ts';

/** Whether a member sees a message: not what is private to another, and no other's direct messages. */
export function sees(world: World, member: Member, { channel_id, flags, interaction_metadata }: APIMessage): boolean {
  const channel = world.channels.get(channel_id);
  if (!channel || !isOpenTo(member, channel)) return false;
  const isPrivate = (Number(flags) & MessageFlags.Ephemeral) !== 0;
  return !isPrivate || interaction_metadata?.user.id === member.user.id;
}

function isOpenTo(member: Member, { type, recipient }: Channel): boolean {
  return type !== ChannelType.DM || recipient?.id === member.user.id;
}

export function placeFor(world: World, gateway: Gateway, viewer: Member, examples: Place['examples']): Place {
  const { guild, bot, members, channels, commands } = world;
  return {
    guild: { id: guild.id, name: guild.name, locale: guild.locale },
    bot,
    isOnline: gateway.online() > 0,
    viewer,
    members: [...members.values()],
    channels: inOrder([...channels.values()].filter((each) => isOpenTo(viewer, each))).map((each) =>
      shown(world, each),
    ),
    commands: [...(commands.get(guild.id) ?? []), ...(commands.get('global') ?? [])],
    examples,
    armed: armed(world),
  };
}

/** Each thread below its channel. */
function inOrder(channels: readonly Channel[]): Channel[] {
  const top = channels.filter(({ parent }) => parent === null);
  return top.flatMap((channel) => [channel, ...channels.filter(({ parent }) => parent === channel.id)]);
}

function shown(world: World, { id, name, type, isElsewhere }: Channel): PageChannel {
  if (type === ChannelType.DM) return { id, kind: 'direct', name: world.bot.username };
  const kind = isElsewhere ? 'elsewhere' : type === ChannelType.PublicThread ? 'thread' : 'text';
  return { id, kind, name: name ?? id };
}
