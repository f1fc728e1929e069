// The gateway: Discord's WebSocket side. Hello, identify, heartbeat, resume, and events to whoever is connected.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayOpcodes } from 'discord.js';
import { WebSocket, WebSocketServer } from 'ws';
import { type Connection, connect } from './gateway/connection.ts';
import { eventFor, type Session, sendEvent } from './gateway/session.ts';
import { refusal } from './loopback.ts';
import type { World } from './world.ts';

export interface Gateway {
  /** Cuts every connection, as a network fault or Discord's own restarts do. */
  drop(code?: number): void;
  /** Forgets all sessions: the next resume is refused with "invalid session". */
  forget(): void;
  /** Asks every client to connect anew and resume, as before Discord's servers are restarted. */
  reconnect(): void;
  /** Tells every client that its session is over. */
  invalidate(canResume: boolean): void;
  /** Sends the next event twice. */
  repeatNext(): void;
  /** Sends something that no event looks like. */
  sendMalformed(): void;
  /** How many clients are connected and known. */
  online(): number;
  stop(): void;
}

/** Serves the gateway on an HTTP server. */
export function serveGateway(server: Server, world: World): Gateway {
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
  let copies = 1;
  const dispatch = (name: string, data: unknown) => {
    for (let left = copies; left > 0; left--)
      for (const session of sessions.values()) deliver(world, session, name, data);
    copies = 1;
  };
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (refusal(request) !== null || !request.url?.startsWith('/gateway'))
      return void socket.end('HTTP/1.1 403\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (client) =>
      connect(world, sessions, connections, client, request.url),
    );
  };
  server.on('upgrade', upgrade);
  world.events.on('dispatch', dispatch);
  const each = (act: (connection: Connection) => void) => {
    for (const connection of connections) act(connection);
  };
  return {
    drop: (code) => each(({ socket }) => (code === undefined ? socket.terminate() : socket.close(code))),
    forget: () => sessions.clear(),
    reconnect: () => each(({ send }) => send(GatewayOpcodes.Reconnect, null)),
    invalidate: (canResume) => {
      if (!canResume) sessions.clear();
      each((connection) => {
        connection.session = null;
        connection.send(GatewayOpcodes.InvalidSession, canResume);
      });
    },
    repeatNext: () => {
      copies = 2;
    },
    // An interaction without all that makes it one: discord.js throws on it, outside of any handler.
    sendMalformed: () => {
      for (const session of sessions.values()) sendEvent(session, 'INTERACTION_CREATE', { type: 2 });
    },
    online: () => [...sessions.values()].filter(({ socket }) => socket?.readyState === WebSocket.OPEN).length,
    stop: () => {
      world.events.off('dispatch', dispatch);
      each(({ socket }) => socket.terminate());
      sockets.close();
    },
  };
}

function deliver(world: World, session: Session, name: string, data: unknown): void {
  const wanted = eventFor(session, world.bot.id, name, data);
  if (wanted !== null) sendEvent(session, name, wanted);
}
