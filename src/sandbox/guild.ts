// What a member of the sandbox guild can do: type commands, mention the bot, write to it, press its buttons. Each action
// resolves with what the bot did about it.
import { on } from 'node:events';
import { type APIMessage, MessageFlags } from 'discord.js';
import { apply, autocomplete, channelOf, press, say, slash, submit } from './deeds.ts';
import type { OptionValues } from './typed.ts';
import { type Channel, directChannel, type Exchange, type Member, type World } from './world.ts';

/** How the bot answered an interaction. */
export interface Answered {
  readonly message: APIMessage;
  readonly ephemeral: boolean;
  readonly callback: number;
}

/** Whether an answer is still to come: it was put off, and reads "… is thinking". */
export function isAwaited({ flags }: APIMessage): boolean {
  return (Number(flags) & MessageFlags.Loading) !== 0;
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
  /** Fills in the form that an interaction was answered with. */
  submit(exchange: Exchange, values: Readonly<Record<string, string>>): Promise<Answered>;
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
  const where = (message: APIMessage) => channelOf(world, message.channel_id);
  return {
    channel,
    say: (member, at, text, more) => say(world, member, at, text, more),
    slash: (member, name, options = {}, at = channel('general')) =>
      answered(world, slash(world, member, at, name, options)),
    autocomplete: async (member, name, typed, focused) => {
      const exchange = autocomplete(world, member, channel('general'), name, typed, focused);
      await until(world, exchange, () => exchange.callback !== null);
      return exchange.choices;
    },
    apply: (member, name, message) => answered(world, apply(world, member, where(message), name, message)),
    press: (member, message, customId) => answered(world, press(world, member, where(message), message, customId)),
    submit: (exchange, values) => answered(world, submit(world, exchange, values)),
    mention: (member, at, text) => replyTo(world, say(world, member, at, `<@${world.bot.id}> ${text}`)),
    dm: (member, text) => replyTo(world, say(world, member, directChannel(world, member.user), text)),
  };
}

function namedChannel(world: World, name: string): Channel {
  const found = [...world.channels.values()].find((each) => each.name === name);
  if (!found) throw new Error(`The sandbox has no channel "${name}"`);
  return found;
}

async function answered(world: World, exchange: Exchange): Promise<Answered> {
  const original = () => world.messages.get(exchange.original ?? '');
  await until(world, exchange, () => {
    const message = original();
    return exchange.original !== null && !(message && isAwaited(message));
  });
  const message = original();
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
