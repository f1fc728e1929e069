// Posts, edits and deletes the bot's messages, and tells the guild about it.
import { type APIMessage, GatewayDispatchEvents, MessageFlags } from 'discord.js';
import { emptyMessage, invalidBody, unknownMessage } from './api-error.ts';
import { blankMessage, messageCreatePayload } from './payloads.ts';
import { messageProblems } from './rules.ts';
import type { World } from './world.ts';

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
  check(body);
  const posted = body.enforce_nonce ? withNonce(world, body.nonce) : undefined;
  if (posted) return posted;
  const reference = repliedTo === null ? {} : { message_reference: { message_id: repliedTo, channel_id: channelId } };
  const message = {
    ...blankMessage(channelId, world.bot),
    ...content(body),
    ...reference,
    ...nonceOf(body),
  } as APIMessage;
  tell(world, message, GatewayDispatchEvents.MessageCreate);
  return message;
}

/** The message that was posted with a nonce before: Discord posts it once, however often it is sent. */
function withNonce(world: World, nonce: MessageBody['nonce']): APIMessage | undefined {
  return nonce == null ? undefined : [...world.messages.values()].find((message) => message.nonce === nonce);
}

function nonceOf({ nonce }: MessageBody): Partial<APIMessage> {
  return nonce == null ? {} : { nonce };
}

export function editMessage(world: World, id: string, body: MessageBody): APIMessage {
  const before = world.messages.get(id);
  if (!before) throw unknownMessage();
  const flags = (before.flags ?? 0) | (body.flags ?? 0);
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
  world.events.emit('dispatch', GatewayDispatchEvents.MessageDelete, {
    id,
    channel_id: message.channel_id,
    guild_id: world.guild.id,
  });
  world.events.emit('message', message);
}

function tell(world: World, message: APIMessage, event: GatewayDispatchEvents): void {
  world.messages.set(message.id, message);
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isElsewhere = world.channels.get(message.channel_id)?.isElsewhere ?? false;
  if (!isPrivate && !isElsewhere) world.events.emit('dispatch', event, messageCreatePayload(world, message));
  world.events.emit('message', message);
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
  const problems = messageProblems({ ...body });
  if (problems.includes('an empty message')) throw emptyMessage();
  if (problems.length > 0) throw invalidBody(problems.join('; '));
}
