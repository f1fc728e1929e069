// Answers to interactions: the callback, the original response, follow-ups.
import { InteractionResponseType as Kind, MessageFlags } from 'discord.js';
import {
  alreadyAcknowledged,
  invalidBody,
  notDone,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from '../api-error.ts';
import { editMessage, type MessageBody, postMessage, removeMessage } from '../messages.ts';
import { choiceProblems } from '../rules.ts';
import type { Exchange, World } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

const firstAnswer = 3000; // milliseconds
const tokenLife = 15 * 60_000;

const messagePath = '/webhooks/:application/:token/messages/:message';

export const interactionRoutes = [
  route('POST', '/interactions/:id/:token/callback', callback, false),
  route('POST', '/webhooks/:application/:token', followUp, false),
  route('GET', messagePath, (call) => ({ status: 200, body: answerOf(call) }), false),
  route('PATCH', messagePath, edit, false),
  route('DELETE', messagePath, remove, false),
];

interface CallbackBody {
  readonly type: number;
  readonly data?: MessageBody & { readonly choices?: Exchange['choices'] };
}

function callback({ world, params, body, query }: Call): Reply {
  const exchange = world.exchanges.get(params.token ?? '');
  if (exchange?.id !== params.id || exchange === undefined) throw unknownInteraction();
  if (exchange.callback !== null) throw alreadyAcknowledged();
  if (Date.now() - exchange.created > firstAnswer) throw unknownInteraction();
  const { type, data = {} } = body as CallbackBody;
  acknowledge(world, exchange, type, data);
  world.events.emit('exchange', exchange);
  return query.get('with_response') === 'true' ? { status: 200, body: resource(world, exchange) } : { status: 204 };
}

function acknowledge(world: World, exchange: Exchange, type: number, data: NonNullable<CallbackBody['data']>): void {
  switch (type) {
    case Kind.ChannelMessageWithSource:
      respond(world, exchange, data);
      break;
    case Kind.DeferredChannelMessageWithSource:
      exchange.ephemeral = isEphemeral(data);
      break;
    case Kind.DeferredMessageUpdate:
      exchange.original = exchange.messageId;
      break;
    case Kind.UpdateMessage:
      if (exchange.messageId === null) throw invalidBody('type: there is no message to update');
      exchange.original = editMessage(world, exchange.messageId, data).id;
      break;
    case Kind.ApplicationCommandAutocompleteResult:
      exchange.choices = checkedChoices(data.choices ?? []);
      break;
    default:
      throw notDone(`an interaction callback of type ${type}`);
  }
  exchange.callback = type;
}

function checkedChoices(choices: Exchange['choices']): Exchange['choices'] {
  const problems = choiceProblems(choices);
  if (problems.length > 0) throw invalidBody(problems.join('; '));
  return choices;
}

function respond(world: World, exchange: Exchange, data: MessageBody): string {
  const flags = (data.flags ?? 0) | (exchange.ephemeral ? MessageFlags.Ephemeral : 0);
  exchange.ephemeral = isEphemeral({ flags });
  exchange.original = postMessage(world, exchange.channelId, { ...data, flags }).id;
  return exchange.original;
}

function isEphemeral({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function resource(world: World, { id, callback: type, original, ephemeral }: Exchange): unknown {
  const message = original === null ? undefined : world.messages.get(original);
  const interaction = { id, type: 2, response_message_id: original, response_message_ephemeral: ephemeral };
  return { interaction, resource: { type, ...(message ? { message } : {}) } };
}

function exchangeOf({ world, params }: Call): Exchange {
  const exchange = world.exchanges.get(params.token ?? '');
  const alive = exchange && Date.now() - exchange.created < tokenLife;
  if (!alive || params.application !== world.application.id) throw unknownWebhook();
  return exchange;
}

function followUp(call: Call): Reply {
  const exchange = exchangeOf(call);
  if (exchange.callback === null) throw unknownWebhook();
  const message = postMessage(call.world, exchange.channelId, call.body as MessageBody, exchange.original);
  return { status: 200, body: message };
}

function answerOf(call: Call) {
  const exchange = exchangeOf(call);
  const id = call.params.message === '@original' ? exchange.original : call.params.message;
  const message = call.world.messages.get(id ?? '');
  if (!message) throw unknownMessage();
  return message;
}

function edit(call: Call): Reply {
  const exchange = exchangeOf(call);
  const body = call.body as MessageBody;
  const deferred = exchange.callback === Kind.DeferredChannelMessageWithSource && exchange.original === null;
  if (deferred) respond(call.world, exchange, body);
  else editMessage(call.world, answerOf(call).id, body);
  call.world.events.emit('exchange', exchange);
  return { status: 200, body: answerOf(call) };
}

function remove(call: Call): Reply {
  removeMessage(call.world, answerOf(call).id);
  return { status: 204 };
}
