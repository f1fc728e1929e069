// The first answer to an interaction: the callback, within three seconds, once.
import { InteractionType as Asked, InteractionResponseType as Kind, MessageFlags } from 'discord.js';
import { alreadyAcknowledged, invalidBody, notDone, unknownInteraction } from '../api-error.ts';
import { editMessage, type MessageBody, postAnswer } from '../messages.ts';
import { choiceProblems } from '../rules/commands.ts';
import { modalProblems } from '../rules/modals.ts';
import type { Exchange, Modal, World } from '../world.ts';
import { type Call, type Reply, route } from './route.ts';

/** Milliseconds. */
export const firstAnswer = 3000;

export const interactionRoutes = [route('POST', '/interactions/:id/:token/callback', callback, false)];

type CallbackData = MessageBody & Partial<Modal> & { readonly choices?: Exchange['choices'] };

interface CallbackBody {
  readonly type?: number;
  readonly data?: CallbackData | null;
}

function callback({ world, params, body, query }: Call): Reply {
  const exchange = world.exchanges.get(params.token ?? '');
  if (exchange?.id !== params.id || exchange === undefined) throw unknownInteraction();
  if (exchange.callback !== null) throw alreadyAcknowledged();
  if (Date.now() - exchange.created > firstAnswer) throw unknownInteraction();
  const { type, data } = (body ?? {}) as CallbackBody;
  acknowledge(world, exchange, type, data ?? {});
  world.events.emit('exchange', exchange);
  return query.get('with_response') === 'true' ? { status: 200, body: resource(world, exchange) } : { status: 204 };
}

/** Which interactions a kind of callback answers, and how. */
const kinds: Readonly<Record<number, { readonly to: readonly Asked[]; readonly answer: Acknowledge }>> = {
  [Kind.ChannelMessageWithSource]: {
    to: [Asked.ApplicationCommand, Asked.MessageComponent, Asked.ModalSubmit],
    answer: (world, exchange, data) => {
      exchange.original = postAnswer(world, exchange, data).id;
      exchange.ephemeral = isEphemeral(data);
    },
  },
  // Until it is edited, the answer reads "… is thinking".
  [Kind.DeferredChannelMessageWithSource]: {
    to: [Asked.ApplicationCommand, Asked.MessageComponent, Asked.ModalSubmit],
    answer: (world, exchange, { flags }) => {
      exchange.ephemeral = isEphemeral({ flags: flags ?? 0 });
      exchange.original = postAnswer(world, exchange, { flags: (flags ?? 0) | MessageFlags.Loading }).id;
    },
  },
  [Kind.DeferredMessageUpdate]: {
    to: [Asked.MessageComponent, Asked.ModalSubmit],
    answer: (_world, exchange) => {
      exchange.original = pressed(exchange);
    },
  },
  [Kind.UpdateMessage]: {
    to: [Asked.MessageComponent, Asked.ModalSubmit],
    answer: (world, exchange, data) => {
      exchange.original = editMessage(world, pressed(exchange), data).id;
    },
  },
  [Kind.ApplicationCommandAutocompleteResult]: {
    to: [Asked.ApplicationCommandAutocomplete],
    answer: (_world, exchange, data) => {
      const { choices = [] } = data;
      const problems = choiceProblems(choices);
      if (problems.length > 0) throw invalidBody(...problems);
      exchange.choices = choices;
    },
  },
  [Kind.Modal]: {
    to: [Asked.ApplicationCommand, Asked.MessageComponent],
    answer: (_world, exchange, data) => {
      const problems = modalProblems({ ...data });
      if (problems.length > 0) throw invalidBody(...problems);
      exchange.modal = data as Modal;
    },
  },
};

type Acknowledge = (world: World, exchange: Exchange, data: CallbackData) => void;

/** Kinds that Discord has and that need what the sandbox has not: premium subscriptions, activities. */
const elsewhere: readonly unknown[] = [10, 12];

function acknowledge(world: World, exchange: Exchange, type: number | undefined, data: CallbackData): void {
  if (elsewhere.includes(type)) throw notDone(`an interaction callback of type ${type}`);
  const kind = kinds[type ?? 0];
  if (!kind) throw invalidBody(`type: ${type} is no kind of callback that a gateway interaction takes`);
  if (!kind.to.includes(exchange.type))
    throw invalidBody(`type: a callback of type ${type} does not answer an interaction of type ${exchange.type}`);
  kind.answer(world, exchange, data);
  exchange.callback = type ?? 0;
}

function pressed({ messageId }: Exchange): string {
  if (messageId === null) throw invalidBody('type: there is no message to update');
  return messageId;
}

function isEphemeral({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function resource(world: World, { id, type: asked, callback: type, original, ephemeral }: Exchange): unknown {
  const message = original === null ? undefined : world.messages.get(original);
  const interaction = { id, type: asked, response_message_id: original, response_message_ephemeral: ephemeral };
  return { interaction, resource: { type, ...(message ? { message } : {}) } };
}
