// One session of the gateway: what a bot asked for when it identified itself, and what it was sent.
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import { snowflake } from '../snowflakes.ts';
import { type Shard, shardOf } from './shard.ts';
import { withoutContent } from './without-content.ts';

const keptEvents = 1000;

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  sequence: number;
  /** What was sent, so that a client that comes back gets what it missed. */
  readonly sent: { readonly sequence: number; readonly frame: string }[];
  socket: WebSocket | null;
}

export function createSession(intents: number, shard: Shard): Session {
  return { id: snowflake(), intents, shard, sequence: 0, sent: [], socket: null };
}

/** From now on the session's events go over this connection. */
export function attach(session: Session, socket: WebSocket): void {
  session.socket = socket;
  socket.on('close', () => {
    if (session.socket === socket) session.socket = null;
  });
}

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** Events that come only to those who asked for them. */
const intentOf: Readonly<Record<string, (isDirect: boolean) => number>> = {
  GUILD_CREATE: () => Guilds,
  GUILD_UPDATE: () => Guilds,
  CHANNEL_CREATE: (isDirect) => (isDirect ? DirectMessages : Guilds),
  MESSAGE_CREATE: (isDirect) => (isDirect ? DirectMessages : GuildMessages),
  MESSAGE_UPDATE: (isDirect) => (isDirect ? DirectMessages : GuildMessages),
  MESSAGE_DELETE: (isDirect) => (isDirect ? DirectMessages : GuildMessages),
};

/** Whether an event is for this session, and what of it. */
export function eventFor(session: Session, bot: string, name: string, data: unknown): unknown {
  const { guild_id: guild } = data as { readonly guild_id?: string };
  if (shardOf(guild, session.shard[1]) !== session.shard[0]) return null;
  const needed = intentOf[name]?.(guild === undefined && name.startsWith('MESSAGE')) ?? 0;
  if (needed !== 0 && (session.intents & needed) === 0) return null;
  return withoutContent(name, data, session.intents, bot);
}

export function sendEvent(session: Session, name: string, data: unknown): void {
  session.sequence += 1;
  const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: name, s: session.sequence, d: data });
  session.sent.push({ sequence: session.sequence, frame });
  if (session.sent.length > keptEvents) session.sent.shift();
  session.socket?.send(frame);
}
