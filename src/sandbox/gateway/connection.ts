// One connection to the gateway: what a client may send, in which order and how often.
import { GatewayCloseCodes as Close, GatewayIntentBits, GatewayOpcodes as Op } from 'discord.js';
import type { WebSocket } from 'ws';
import { guildPayload, readyPayload } from '../payloads.ts';
import { loginsADay } from '../routes/self.ts';
import type { World } from '../world.ts';
import { attach, createSession, eventFor, type Session, sendEvent } from './session.ts';
import { readShard, type Shard } from './shard.ts';

const heartbeatInterval = 41_250; // milliseconds, as Discord's
const patience = 2; // heartbeats that may be missed
const largestFrame = 4096; // bytes
const mostFrames = 120; // in a minute
const minute = 60_000;

export interface Connection {
  readonly socket: WebSocket;
  readonly send: (op: Op, data: unknown) => void;
  /** Null until the client has identified itself, and again when its session is called invalid: it may then do so anew. */
  session: Session | null;
}

interface Frame {
  readonly op?: unknown;
  readonly d?: unknown;
}

/** Greets a client, and answers it until it goes. */
export function connect(
  world: World,
  sessions: Map<string, Session>,
  connections: Set<Connection>,
  socket: WebSocket,
  address: string | undefined,
): void {
  const connection = connectionOf(socket);
  connections.add(connection);
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    connections.delete(connection);
    world.events.emit('changed');
  });
  const { searchParams } = new URL(address ?? '/', 'ws://sandbox');
  if (searchParams.get('v') !== '10') socket.close(Close.InvalidAPIVersion);
  else converse(world, sessions, connection);
}

function connectionOf(socket: WebSocket): Connection {
  return { socket, send: (op, data) => socket.send(JSON.stringify({ op, t: null, s: null, d: data })), session: null };
}

function converse(world: World, sessions: Map<string, Session>, connection: Connection): void {
  const { socket, send } = connection;
  const isAlive = keepAlive(socket);
  const isTooMuch = frameCounter();
  send(Op.Hello, { heartbeat_interval: heartbeatInterval });
  socket.on('message', (raw: Buffer) => {
    const frame = raw.length > largestFrame ? null : parseFrame(String(raw));
    if (frame?.op === Op.Heartbeat) {
      isAlive();
      send(Op.HeartbeatAck, null);
    }
    const problem = isTooMuch(Date.now()) ? Close.RateLimited : problemOf(frame, connection.session !== null);
    if (problem !== null) socket.close(problem);
    else if (frame && !connection.session) connection.session = enter(world, sessions, connection, frame);
  });
}

/** Why a frame ends the connection, or null. */
function problemOf(frame: Frame | null, isKnown: boolean): Close | null {
  if (!frame) return Close.DecodeError;
  if (frame.op === Op.Identify || frame.op === Op.Resume) return isKnown ? Close.AlreadyAuthenticated : null;
  if (frame.op === Op.Heartbeat) return null;
  if (!bearable.includes(frame.op)) return Close.UnknownOpcode;
  return isKnown ? null : Close.NotAuthenticated;
}

/** Begins a session or goes on with one. */
function enter(world: World, sessions: Map<string, Session>, connection: Connection, frame: Frame): Session | null {
  if (frame.op === Op.Heartbeat) return null;
  const isNew = frame.op === Op.Identify;
  const session = isNew ? identify(world, connection.socket, frame.d) : resume(world, sessions, connection, frame.d);
  if (!session) return null;
  const begin = () => {
    sessions.set(session.id, session);
    if (isNew) greet(world, session);
    else catchUp(session, frame.d);
    world.events.emit('changed');
  };
  if (isNew && world.readyDelay > 0) setTimeout(begin, world.readyDelay).unref();
  else begin();
  return session;
}

/** What a client may send besides, and that nothing in the sandbox comes of. */
const bearable: readonly unknown[] = [Op.PresenceUpdate, Op.VoiceStateUpdate, Op.RequestGuildMembers];

/** Cuts a client that does not send heartbeats; the function that is returned is called with each. */
function keepAlive(socket: WebSocket): () => void {
  const timer = setTimeout(() => socket.terminate(), heartbeatInterval * patience);
  timer.unref();
  socket.on('close', () => clearTimeout(timer));
  return () => timer.refresh();
}

/** Whether a frame is one too many. */
function frameCounter(): (now: number) => boolean {
  let [from, count] = [0, 0];
  return (now) => {
    if (now - from >= minute) [from, count] = [now, 0];
    count += 1;
    return count > mostFrames;
  };
}

function parseFrame(raw: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(raw);
    return typeof frame === 'object' ? frame : null;
  } catch {
    return null;
  }
}

function tokenFits(world: World, token: unknown): boolean {
  return String(token).replace(/^Bot /, '') === world.token;
}

const { GuildMembers, GuildPresences, MessageContent } = GatewayIntentBits;
const privileged = GuildMembers | GuildPresences | MessageContent;

/** @returns null for a client that is shut out */
function identify(world: World, socket: WebSocket, data: unknown): Session | null {
  const { token, intents, shard: given } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const shard = readShard(given);
  const problem = identifyProblem(world, token, intents, shard);
  if (problem !== null || shard === null) {
    socket.close(problem ?? Close.InvalidShard);
    return null;
  }
  world.identifies += 1;
  const session = createSession(Number(intents), shard);
  attach(session, socket);
  return session;
}

function identifyProblem(world: World, token: unknown, intents: unknown, shard: Shard | null): Close | null {
  // After a thousand log-ins in a day, Discord resets the token.
  if (!tokenFits(world, token) || world.identifies >= loginsADay) return Close.AuthenticationFailed;
  if (shard === null) return Close.InvalidShard;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0) return Close.InvalidIntents;
  return (intents & privileged & ~world.allowedIntents) === 0 ? null : Close.DisallowedIntents;
}

/** @returns null where there is nothing to go on with */
function resume(
  world: World,
  sessions: Map<string, Session>,
  { socket, send }: Connection,
  data: unknown,
): Session | null {
  const { token, session_id: id, seq } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!tokenFits(world, token)) {
    socket.close(Close.AuthenticationFailed);
    return null;
  }
  const session = sessions.get(String(id));
  if (!session || Number(seq) > session.sequence) {
    send(Op.InvalidSession, false);
    return null;
  }
  attach(session, socket);
  return session;
}

function catchUp(session: Session, data: unknown): void {
  const { seq } = data as { readonly seq: unknown };
  for (const missed of session.sent) if (missed.sequence > Number(seq)) session.socket?.send(missed.frame);
  sendEvent(session, 'RESUMED', {});
}

function greet(world: World, session: Session): void {
  sendEvent(session, 'READY', readyPayload(world, session.id, session.shard));
  const guild = eventFor(session, world.bot.id, 'GUILD_CREATE', { guild_id: world.guild.id, ...guildPayload(world) });
  if (guild !== null) sendEvent(session, 'GUILD_CREATE', guild);
}
