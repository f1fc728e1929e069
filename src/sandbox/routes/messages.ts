// Messages in channels: posting, reading, editing and deleting the bot's own.

import { MessageFlags } from 'discord.js';
import { invalidBody, notYours, unknownChannel, unknownMessage } from '../api-error.ts';
import { editMessage, type MessageBody, postMessage, removeMessage } from '../messages.ts';
import { channelPayload } from '../payloads.ts';
import type { World } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const messagePath = '/channels/:channel/messages/:message';

export const messageRoutes = [
  route('GET', '/channels/:channel', ({ world, params }) => ({
    status: 200,
    body: channelPayload(world, channelOf(world, params)),
  })),
  route('POST', '/channels/:channel/messages', post),
  route('GET', '/channels/:channel/messages', latest),
  route('GET', messagePath, (call) => ({ status: 200, body: messageOf(call) })),
  route('PATCH', messagePath, edit),
  route('DELETE', messagePath, (call) => {
    removeMessage(call.world, messageOf(call).id);
    return { status: 204 };
  }),
  route('POST', '/channels/:channel/typing', ({ world, params }) => {
    channelOf(world, params);
    return { status: 204 };
  }),
];

function channelOf(world: World, params: Call['params']) {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel || channel.isElsewhere) throw unknownChannel();
  return channel;
}

function messageOf({ world, params }: Pick<Call, 'world' | 'params'>) {
  const channel = channelOf(world, params);
  const message = world.messages.get(params.message ?? '');
  // A private answer is in no channel; only its interaction's token opens it.
  if (message && (Number(message.flags) & MessageFlags.Ephemeral) !== 0) throw unknownMessage();
  if (message?.channel_id !== channel.id || message === undefined) throw unknownMessage();
  return message;
}

const isBefore = (one: string, other: string) => BigInt(one) < BigInt(other);

/** The latest 50, or as many as `limit` says, newest first; `before` and `after` take the id of a message. */
function latest({ world, params, query }: Call): Reply {
  const { id } = channelOf(world, params);
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw invalidBody('limit: an integer from 1 to 100');
  const [before, after] = [query.get('before'), query.get('after')];
  const all = [...world.messages.values()].filter(
    (each) =>
      each.channel_id === id &&
      (Number(each.flags) & MessageFlags.Ephemeral) === 0 &&
      (before === null || isBefore(each.id, before)) &&
      (after === null || isBefore(after, each.id)),
  );
  return { status: 200, body: all.slice(-limit).reverse() };
}

function edit(call: Call): Reply {
  const message = messageOf(call);
  if (message.author.id !== call.world.bot.id) throw notYours();
  return { status: 200, body: editMessage(call.world, message.id, (call.body ?? {}) as MessageBody) };
}

function post({ world, params, body }: Call): Reply {
  const { message_reference: reference, ...content } = (body ?? {}) as MessageBody;
  const replied = reference?.message_id ?? null;
  if (replied !== null && !world.messages.has(replied) && reference?.fail_if_not_exists !== false)
    throw unknownMessage();
  return { status: 200, body: postMessage(world, channelOf(world, params).id, content, replied) };
}
