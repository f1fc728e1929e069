// What a member of the sandbox guild does, as Discord's client sends it to the bot: each in one step, without waiting.
import { type APIMessage, GatewayDispatchEvents, InteractionType } from 'discord.js';
import { blankMessage, messageCreatePayload } from './payloads.ts';
import { chatInput, messageCommand, type OptionValues, openInteraction } from './typed.ts';
import { type Channel, type Exchange, keepMessage, type Member, type World } from './world.ts';

const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType;
const buttonType = 2;

/** Writes a message. */
export function say(
  world: World,
  member: Member,
  { id: channel, isElsewhere }: Channel,
  text: string,
  more: Partial<APIMessage> = {},
): APIMessage {
  const known = [world.bot, ...[...world.members.values()].map(({ user }) => user)];
  const mentions = known.filter(({ id }) => text.includes(`<@${id}>`));
  const message = { ...blankMessage(channel, member.user), content: text, mentions, ...more } as APIMessage;
  keepMessage(world, message);
  // What is written in a server that the bot is not in does not reach it.
  if (!isElsewhere)
    world.events.emit('dispatch', GatewayDispatchEvents.MessageCreate, messageCreatePayload(world, message));
  world.events.emit('message', message);
  return message;
}

/** Types a slash command. */
export function slash(world: World, member: Member, channel: Channel, name: string, options: OptionValues): Exchange {
  return openInteraction(world, member, channel, ApplicationCommand, chatInput(world, name, options, null));
}

/** Types into an option that the bot makes suggestions for. */
export function autocomplete(
  world: World,
  member: Member,
  channel: Channel,
  name: string,
  typed: OptionValues,
  focused: string,
): Exchange {
  const data = chatInput(world, name, typed, focused);
  return openInteraction(world, member, channel, ApplicationCommandAutocomplete, data);
}

/** Uses a message command on a message. */
export function apply(world: World, member: Member, channel: Channel, name: string, message: APIMessage): Exchange {
  return openInteraction(world, member, channel, ApplicationCommand, messageCommand(world, name, message));
}

/** Presses a button. */
export function press(world: World, member: Member, channel: Channel, message: APIMessage, customId: string): Exchange {
  const data = { custom_id: customId, component_type: buttonType };
  return openInteraction(world, member, channel, MessageComponent, data, message);
}

/** Fills in the form that an interaction was answered with. */
export function submit(world: World, exchange: Exchange, values: Readonly<Record<string, string>>): Exchange {
  const { modal, userId, channelId } = exchange;
  const member = world.members.get(userId);
  if (!modal || !member) throw new Error('The interaction was not answered with a form');
  const components = Object.entries(values).map(([id, value]) => ({
    type: 1,
    components: [{ type: 4, custom_id: id, value }],
  }));
  const data = { custom_id: modal.custom_id, components };
  return openInteraction(world, member, channelOf(world, channelId), ModalSubmit, data);
}

export function channelOf(world: World, id: string): Channel {
  const found = world.channels.get(id);
  if (!found) throw new Error(`The sandbox has no channel ${id}`);
  return found;
}
