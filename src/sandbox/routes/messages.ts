// Messages in channels: posting, reading, editing and deleting the bot's own.
import { unknownChannel, unknownMessage } from '../api-error.ts';
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
  route('GET', messagePath, (call) => ({ status: 200, body: messageOf(call) })),
  route('PATCH', messagePath, ({ world, body, ...call }) => ({
    status: 200,
    body: editMessage(world, messageOf({ world, ...call }).id, body as MessageBody),
  })),
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
  if (message?.channel_id !== channel.id || message === undefined) throw unknownMessage();
  return message;
}

function post({ world, params, body }: Call): Reply {
  const { message_reference: reference, ...content } = (body ?? {}) as MessageBody;
  const replied = reference?.message_id ?? null;
  if (replied !== null && !world.messages.has(replied) && reference?.fail_if_not_exists !== false)
    throw unknownMessage();
  return { status: 200, body: postMessage(world, channelOf(world, params).id, content, replied) };
}
