// The gateway: Discord's WebSocket side. Hello, identify, heartbeat, resume, and events to whoever is connected.
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes, type GatewaySendPayload } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, readyPayload } from './payloads.ts';
import { snowflake } from './snowflakes.ts';
import type { World } from './world.ts';

const heartbeatInterval = 41_250; // milliseconds, as Discord's
const keptEvents = 1000;

interface Session {
  readonly id: string;
  sequence: number;
  /** What was sent, so that a client that comes back gets what it missed. */
  readonly sent: { readonly sequence: number; readonly frame: string }[];
  socket: WebSocket | null;
}

export interface Gateway {
  /** Cuts every connection, as a network fault or Discord's own restarts do. */
  drop(code?: number): void;
  /** Forgets all sessions: the next resume is refused with "invalid session". */
  forget(): void;
  stop(): void;
}

/** Serves the gateway on an HTTP server. */
export function serveGateway(server: Server, world: World): Gateway {
  const sessions = new Map<string, Session>();
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const dispatch = (name: string, data: unknown) => {
    for (const session of sessions.values()) sendEvent(session, name, data);
  };
  world.events.on('dispatch', dispatch);
  sockets.on('connection', (socket) => {
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: heartbeatInterval });
    socket.on('error', () => socket.terminate());
    socket.on('message', (raw) => receive(world, sessions, socket, parseFrame(String(raw))));
  });
  return {
    drop: (code) => {
      for (const socket of sockets.clients) code === undefined ? socket.terminate() : socket.close(code);
    },
    forget: () => sessions.clear(),
    stop: () => {
      world.events.off('dispatch', dispatch);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function parseFrame(raw: string): GatewaySendPayload | null {
  try {
    return JSON.parse(raw) as GatewaySendPayload;
  } catch {
    return null;
  }
}

function receive(
  world: World,
  sessions: Map<string, Session>,
  socket: WebSocket,
  frame: GatewaySendPayload | null,
): void {
  switch (frame?.op) {
    case GatewayOpcodes.Heartbeat:
      send(socket, GatewayOpcodes.HeartbeatAck, null);
      break;
    case GatewayOpcodes.Identify:
      if (tokenFits(world, frame.d.token)) identify(world, sessions, socket);
      else socket.close(GatewayCloseCodes.AuthenticationFailed);
      break;
    case GatewayOpcodes.Resume:
      if (tokenFits(world, frame.d.token)) resume(sessions.get(frame.d.session_id), socket, frame.d.seq);
      else socket.close(GatewayCloseCodes.AuthenticationFailed);
      break;
    case GatewayOpcodes.PresenceUpdate:
      break;
    default:
      socket.close(frame ? GatewayCloseCodes.UnknownOpcode : GatewayCloseCodes.DecodeError);
  }
}

function tokenFits(world: World, token: string): boolean {
  return token.replace(/^Bot /, '') === world.token;
}

function identify(world: World, sessions: Map<string, Session>, socket: WebSocket): void {
  const session: Session = { id: snowflake(), sequence: 0, sent: [], socket: null };
  sessions.set(session.id, session);
  attach(session, socket);
  sendEvent(session, 'READY', readyPayload(world, session.id, world.gatewayUrl()));
  sendEvent(session, 'GUILD_CREATE', guildPayload(world));
}

function resume(session: Session | undefined, socket: WebSocket, sequence: number): void {
  if (!session) {
    send(socket, GatewayOpcodes.InvalidSession, false);
    return;
  }
  attach(session, socket);
  for (const missed of session.sent) if (missed.sequence > sequence) socket.send(missed.frame);
  sendEvent(session, 'RESUMED', {});
}

function attach(session: Session, socket: WebSocket): void {
  session.socket = socket;
  socket.on('close', () => {
    if (session.socket === socket) session.socket = null;
  });
}

function sendEvent(session: Session, name: string, data: unknown): void {
  session.sequence += 1;
  const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: name, s: session.sequence, d: data });
  session.sent.push({ sequence: session.sequence, frame });
  if (session.sent.length > keptEvents) session.sent.shift();
  session.socket?.send(frame);
}

function send(socket: WebSocket, op: GatewayOpcodes, data: unknown): void {
  socket.send(JSON.stringify({ op, t: null, s: null, d: data }));
}
