// What a member of the sandbox guild can do: type commands, mention the bot, write to it, press its buttons. Each action
// resolves with what the bot did about it.
import { on } from 'node:events';
import { type APIMessage, GatewayDispatchEvents, InteractionType } from 'discord.js';
import { blankMessage, messageCreatePayload } from './payloads.ts';
import { chatInput, messageCommand, type OptionValues, openInteraction as open } from './typed.ts';
import { type Channel, directChannel, type Exchange, type Member, type World } from './world.ts';

/** How the bot answered an interaction. */
export interface Answered {
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  readonly callback: number;
}

export interface Guild {
  /** Types a slash command; without a channel in the first one. */
  slash(member: Member, command: string, options?: OptionValues, channel?: Channel): Promise<Answered>;
  /** What the bot suggests for the option that is being typed. */
  autocomplete(member: Member, command: string, typed: OptionValues, focused: string): Promise<Exchange['choices']>;
  /** Uses a message command on a message. */
  apply(member: Member, command: string, message: APIMessage): Promise<Answered>;
  /** Presses a button. */
  press(member: Member, message: APIMessage, customId: string): Promise<Answered>;
  /** Writes a message and does not wait. */
  say(member: Member, channel: Channel, text: string, more?: Partial<APIMessage>): APIMessage;
  /** Mentions the bot and resolves with its reply. */
  mention(member: Member, channel: Channel, text: string): Promise<APIMessage>;
  /** Writes to the bot alone and resolves with its reply. */
  dm(member: Member, text: string): Promise<APIMessage>;
  channel(name: string): Channel;
}

/** Longer than discord.js takes over its retries of a failed request. */
const patience = 8000; // milliseconds

/** The actions of members of a world's guild. */
export function guildOf(world: World): Guild {
  const channel = (name: string) => namedChannel(world, name);
  const say: Guild['say'] = (member, where, text, more = {}) => {
    const mentions = text.includes(`<@${world.bot.id}>`) ? [world.bot] : [];
    const message = { ...blankMessage(where.id, member.user), content: text, mentions, ...more } as APIMessage;
    world.messages.set(message.id, message);
    world.events.emit('dispatch', GatewayDispatchEvents.MessageCreate, messageCreatePayload(world, message));
    world.events.emit('message', message);
    return message;
  };
  return {
    channel,
    say,
    slash: (member, name, options = {}, where = channel('general')) => {
      const data = chatInput(world, name, options, null);
      return answered(world, open(world, member, where, InteractionType.ApplicationCommand, data));
    },
    autocomplete: async (member, name, typed, focused) => {
      const data = chatInput(world, name, typed, focused);
      const kind = InteractionType.ApplicationCommandAutocomplete;
      const exchange = open(world, member, channel('general'), kind, data);
      await until(world, exchange, () => exchange.callback !== null);
      return exchange.choices;
    },
    apply: (member, name, message) => {
      const data = messageCommand(world, name, message);
      return answered(world, open(world, member, channelOf(world, message), InteractionType.ApplicationCommand, data));
    },
    press: (member, message, customId) => {
      const data = { custom_id: customId, component_type: 2 };
      const kind = InteractionType.MessageComponent;
      return answered(world, open(world, member, channelOf(world, message), kind, data, message));
    },
    mention: (member, where, text) => {
      const asked = say(member, where, `<@${world.bot.id}> ${text}`);
      return replyTo(world, asked);
    },
    dm: (member, text) => replyTo(world, say(member, directChannel(world, member.user), text)),
  };
}

function namedChannel(world: World, name: string): Channel {
  const found = [...world.channels.values()].find((each) => each.name === name);
  if (!found) throw new Error(`The sandbox has no channel "${name}"`);
  return found;
}

function channelOf(world: World, message: APIMessage): Channel {
  const found = world.channels.get(message.channel_id);
  if (!found) throw new Error(`The sandbox has no channel ${message.channel_id}`);
  return found;
}

async function answered(world: World, exchange: Exchange): Promise<Answered> {
  await until(world, exchange, () => exchange.original !== null);
  const message = world.messages.get(exchange.original ?? '');
  if (!message) throw new Error('The answer was deleted');
  return { message, ephemeral: exchange.ephemeral, callback: exchange.callback ?? 0 };
}

async function until(world: World, exchange: Exchange, done: () => boolean): Promise<void> {
  await waitFor(world, 'exchange', (changed) => changed === exchange && done(), 'The interaction was not answered');
}

function replyTo(world: World, asked: APIMessage): Promise<APIMessage> {
  const isReply = (message: APIMessage) => message.message_reference?.message_id === asked.id;
  return waitFor(world, 'message', isReply, 'The message was not answered');
}

/** The first value of an event that fits, or an error when none came in time. */
async function waitFor<T>(
  world: World,
  name: 'exchange' | 'message',
  fits: (value: T) => boolean,
  complaint: string,
): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  try {
    for await (const [value] of on(world.events, name, { signal })) if (fits(value)) return value;
  } catch {
    // Only the signal ends the events.
  }
  throw new Error(`${complaint} within ${patience / 1000} s`);
}
