// What a bot may look up: its guild, channels, members, users; and opening a direct-message channel.
import { ChannelType } from 'discord.js';
import { invalidBody, unknownGuild, unknownMember, unknownUser } from '../api-error.ts';
import { channelPayload, guildPayload, memberPayload } from '../payloads.ts';
import { directChannel } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const guild = '/guilds/:guild';

export const guildRoutes = [
  route('GET', guild, (call) => ({ status: 200, body: payloadOf(call) })),
  route('GET', `${guild}/channels`, (call) => ({ status: 200, body: payloadOf(call).channels })),
  route('GET', `${guild}/threads/active`, (call) => ({
    status: 200,
    body: { threads: payloadOf(call).threads, members: [] },
  })),
  route('GET', `${guild}/members/:user`, member),
  route('GET', '/users/:user', ({ world, params }) => ({ status: 200, body: userOf({ world, params }) })),
  route('POST', '/users/@me/channels', openDirect),
  route('PUT', '/channels/:channel/thread-members/@me', joinThread),
];

function payloadOf({ world, params }: Call) {
  if (params.guild !== world.guild.id) throw unknownGuild();
  return guildPayload(world);
}

function member(call: Call): Reply {
  payloadOf(call);
  const { world, params } = call;
  const user = params.user === world.bot.id ? world.bot : world.members.get(params.user ?? '')?.user;
  if (!user) throw unknownMember();
  return { status: 200, body: memberPayload(user) };
}

function userOf({ world, params }: Pick<Call, 'world' | 'params'>) {
  const user = params.user === world.bot.id ? world.bot : world.members.get(params.user ?? '')?.user;
  if (!user) throw unknownUser();
  return user;
}

function openDirect({ world, body }: Call): Reply {
  const { recipient_id: recipient } = (body ?? {}) as { readonly recipient_id?: unknown };
  if (typeof recipient !== 'string') throw invalidBody('recipient_id: This field is required');
  const user = userOf({ world, params: { user: recipient } });
  return { status: 200, body: channelPayload(world, directChannel(world, user)) };
}

// Whoever writes in a public thread is in it; there is nothing to keep.
function joinThread({ world, params }: Call): Reply {
  const channel = world.channels.get(params.channel ?? '');
  if (channel?.type !== ChannelType.PublicThread) throw invalidBody('channel_id: not a thread');
  return { status: 204 };
}
