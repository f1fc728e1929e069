// What the bot does with an interaction after the first answer: reads, edits and deletes it, and sends more.
import { MessageFlags } from 'discord.js';
import { expiredToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../api-error.ts';
import { editMessage, type MessageBody, postAnswer, removeMessage } from '../messages.ts';
import type { Exchange } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const tokenLife = 15 * 60_000; // milliseconds
/** Where only a member has installed the bot, for themselves. */
const mostFollowUps = 5;

const messagePath = '/webhooks/:application/:token/messages/:message';

export const followUpRoutes = [
  route('POST', '/webhooks/:application/:token', followUp, false),
  route('GET', messagePath, (call) => ({ status: 200, body: answerOf(call) }), false),
  route('PATCH', messagePath, edit, false),
  route('DELETE', messagePath, remove, false),
];

function exchangeOf({ world, params }: Call): Exchange {
  const exchange = world.exchanges.get(params.token ?? '');
  if (!exchange || exchange.callback === null || params.application !== world.application.id) throw unknownWebhook();
  if (Date.now() - exchange.created > tokenLife) throw expiredToken();
  return exchange;
}

// The first message after a deferred answer takes its place, and only then are there more.
function followUp(call: Call): Reply {
  const { world } = call;
  const exchange = exchangeOf(call);
  const body = (call.body ?? {}) as MessageBody;
  const awaited = world.messages.get(exchange.original ?? '');
  if (awaited && (Number(awaited.flags) & MessageFlags.Loading) !== 0) {
    return { status: 200, body: changed(call, exchange, awaited.id, body) };
  }
  const isElsewhere = world.channels.get(exchange.channelId)?.isElsewhere ?? false;
  if (isElsewhere && exchange.followUps >= mostFollowUps) throw tooManyFollowUps();
  exchange.followUps += 1;
  return { status: 200, body: postAnswer(world, exchange, body) };
}

function answerOf(call: Call) {
  const exchange = exchangeOf(call);
  const id = call.params.message === '@original' ? exchange.original : call.params.message;
  const message = call.world.messages.get(id ?? '');
  if (!message || !isOf(exchange, message.id, message.interaction_metadata?.id)) throw unknownMessage();
  return message;
}

/** A token opens the messages of its own interaction alone, and the one whose button was pressed. */
function isOf(exchange: Exchange, message: string, interaction: string | undefined): boolean {
  return interaction === exchange.id || message === exchange.original;
}

function edit(call: Call): Reply {
  const { id } = answerOf(call);
  return { status: 200, body: changed(call, exchangeOf(call), id, (call.body ?? {}) as MessageBody) };
}

function changed({ world }: Call, exchange: Exchange, id: string, body: MessageBody) {
  const message = editMessage(world, id, body);
  world.events.emit('exchange', exchange);
  return message;
}

function remove(call: Call): Reply {
  removeMessage(call.world, answerOf(call).id);
  return { status: 204 };
}
