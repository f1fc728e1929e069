// Interactions as Discord's client makes them of what a member types, chooses or presses.
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIMessage,
  ApplicationCommandType,
  GatewayDispatchEvents,
  InteractionType,
} from 'discord.js';
import { interactionOrigin } from './payloads.ts';
import { snowflake } from './snowflakes.ts';
import type { Channel, Exchange, Member, World } from './world.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

function registered(world: World, name: string, type: ApplicationCommandType): APIApplicationCommand {
  const all = [...(world.commands.get(world.guild.id) ?? []), ...(world.commands.get('global') ?? [])];
  const found = all.find((each) => each.name === name && (each.type ?? 1) === type);
  if (!found) throw new Error(`The command "${name}" is not registered`);
  return found;
}

/**
 * The data of a slash command. As Discord's client does, it refuses options that the command does not have.
 *
 * @param focused the option that is being typed, for autocomplete
 */
export function chatInput(world: World, name: string, values: OptionValues, focused: string | null): unknown {
  const command = registered(world, name, ApplicationCommandType.ChatInput);
  const known = (command.options ?? []) as APIApplicationCommandBasicOption[];
  const options = Object.entries(values).map(([option, value]) => {
    const found = known.find((each) => each.name === option);
    if (!found) throw new Error(`/${name} has no option "${option}"`);
    return { name: option, type: found.type, value, ...(option === focused ? { focused: true } : {}) };
  });
  const missing = known.find(({ name: each, required }) => required && focused === null && !(each in values));
  if (missing) throw new Error(`/${name} needs the option "${missing.name}"`);
  return { id: command.id, name, type: 1, options };
}

/** The data of a message command used on a message. */
export function messageCommand(world: World, name: string, message: APIMessage): unknown {
  const { id } = registered(world, name, ApplicationCommandType.Message);
  return { id, name, type: 3, target_id: message.id, resolved: { messages: { [message.id]: message } } };
}

function commandIn(type: InteractionType, data: unknown): string | null {
  return type === InteractionType.ApplicationCommand ? (data as { readonly name: string }).name : null;
}

const forgotten = 60 * 60_000; // milliseconds; four times as long as a token lives

function forgetExpired({ exchanges }: World): void {
  for (const [token, { created }] of exchanges) {
    if (Date.now() - created < forgotten) break;
    exchanges.delete(token);
  }
}

/** Sends an interaction to the bot and keeps its books. */
export function openInteraction(
  world: World,
  member: Member,
  channel: Channel,
  type: InteractionType,
  data: unknown,
  message?: APIMessage,
): Exchange {
  const exchange: Exchange = {
    id: snowflake(),
    token: `interaction-${snowflake()}`,
    created: Date.now(),
    userId: member.user.id,
    channelId: channel.id,
    type,
    command: commandIn(type, data),
    messageId: message?.id ?? null,
    callback: null,
    ephemeral: false,
    original: null,
    choices: [],
    modal: null,
    followUps: 0,
  };
  forgetExpired(world);
  world.exchanges.set(exchange.token, exchange);
  const { id, token } = exchange;
  const about = {
    ...interactionOrigin(world, member, channel),
    id,
    token,
    type,
    data,
    ...(message ? { message } : {}),
  };
  world.events.emit('dispatch', GatewayDispatchEvents.InteractionCreate, about);
  return exchange;
}
