// Posts, edits and deletes the bot's messages, and tells the guild about it.
import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { emptyMessage, invalidBody, unknownMessage } from './api-error.ts';
import { blankMessage, messageCreatePayload } from './payloads.ts';
import { messageProblems } from './rules/messages.ts';
import { type Exchange, keepMessage, type World } from './world.ts';

/** What the bot sends; only what the sandbox looks at. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: APIMessage['embeds'] | null;
  readonly components?: APIMessage['components'] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
}

/** @param repliedTo the id of the message that this one answers */
export function postMessage(
  world: World,
  channelId: string,
  body: MessageBody,
  repliedTo: string | null = null,
): APIMessage {
  return post(world, channelId, body, repliedTo === null ? {} : referenceTo(channelId, repliedTo));
}

/** The answer to an interaction, or one more message on it. */
export function postAnswer(world: World, exchange: Exchange, body: MessageBody): APIMessage {
  return post(world, exchange.channelId, body, { ...asked(world, exchange), ...answered(exchange) });
}

function post(world: World, channelId: string, body: MessageBody, more: Partial<APIMessage>): APIMessage {
  check(body);
  const posted = body.enforce_nonce ? withNonce(world, body.nonce) : undefined;
  if (posted) return posted;
  const parts = { ...content(body), ...more, ...nonceOf(body) };
  const message = { ...blankMessage(channelId, world.bot), ...parts } as APIMessage;
  tell(world, message, GatewayDispatchEvents.MessageCreate);
  return message;
}

function referenceTo(channelId: string, id: string): Partial<APIMessage> {
  return { type: MessageType.Reply, message_reference: { type: 0, message_id: id, channel_id: channelId } };
}

/** Who asked, as the message carries it: it is what Discord's client shows above an answer. */
function asked(world: World, { id, type, command, userId }: Exchange): Partial<APIMessage> {
  const user = world.members.get(userId)?.user ?? world.bot;
  const metadata = { id, type, user, authorizing_integration_owners: { 0: world.guild.id } };
  const interaction = command === null ? {} : { interaction: { id, type, name: command, user } };
  return { interaction_metadata: metadata, ...interaction } as Partial<APIMessage>;
}

// A first answer stands below the command, one more below the first, one to a button below the message with the button.
function answered({ channelId, original, messageId, type }: Exchange): Partial<APIMessage> {
  const above = original ?? messageId;
  if (above !== null) return referenceTo(channelId, above);
  return type === InteractionType.ApplicationCommand ? { type: MessageType.ChatInputCommand } : {};
}

/** The message that was posted with a nonce before: Discord posts it once, however often it is sent. */
function withNonce(world: World, nonce: MessageBody['nonce']): APIMessage | undefined {
  return nonce == null ? undefined : [...world.messages.values()].find((message) => message.nonce === nonce);
}

function nonceOf({ nonce }: MessageBody): Partial<APIMessage> {
  return nonce == null ? {} : { nonce };
}

/** Whether one sees it alone is settled when it is posted; that it is drawn with components can be added and stays. */
export function editMessage(world: World, id: string, body: MessageBody): APIMessage {
  const before = world.messages.get(id);
  if (!before) throw unknownMessage();
  const flags = (Number(before.flags) & ~MessageFlags.Loading) | ((body.flags ?? 0) & ~MessageFlags.Ephemeral);
  const after = content({ ...body, flags });
  check({ ...(before as MessageBody), ...(after as MessageBody) });
  const message: APIMessage = { ...before, ...after, edited_timestamp: new Date().toISOString() };
  tell(world, message, GatewayDispatchEvents.MessageUpdate);
  return message;
}

export function removeMessage(world: World, id: string): void {
  const message = world.messages.get(id);
  if (!message) throw unknownMessage();
  world.messages.delete(id);
  if (isToldOf(world, message)) {
    const guild = isDirect(world, message) ? {} : { guild_id: world.guild.id };
    const where = { id, channel_id: message.channel_id, ...guild };
    world.events.emit('dispatch', GatewayDispatchEvents.MessageDelete, where);
  }
  world.events.emit('message', message);
}

function tell(world: World, message: APIMessage, event: GatewayDispatchEvents): void {
  keepMessage(world, message);
  if (isToldOf(world, message)) world.events.emit('dispatch', event, messageCreatePayload(world, message));
  world.events.emit('message', message);
}

/** The gateway brings no private answers, and nothing from a server that the bot is not in. */
function isToldOf(world: World, { flags, channel_id: channel }: APIMessage): boolean {
  return (Number(flags) & MessageFlags.Ephemeral) === 0 && !(world.channels.get(channel)?.isElsewhere ?? false);
}

function isDirect(world: World, { channel_id: channel }: APIMessage): boolean {
  return world.channels.get(channel)?.type === ChannelType.DM;
}

function content({ content: text, embeds, components, flags }: MessageBody): Partial<APIMessage> {
  return {
    ...(text === undefined ? {} : { content: text ?? '' }),
    ...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
    ...(components === undefined ? {} : { components: components ?? [] }),
    ...(flags === undefined || flags === null ? {} : { flags }),
  };
}

function check(body: MessageBody): void {
  if ((Number(body.flags) & MessageFlags.Loading) !== 0) return;
  const problems = messageProblems({ ...body });
  if (problems.includes('an empty message')) throw emptyMessage();
  if (problems.length > 0) throw invalidBody(...problems);
}
