// A Discord server on loopback: REST and gateway of one guild, for development, demonstration and tests.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, serveGateway } from './gateway.ts';
import { type Guild, guildOf } from './guild.ts';
import { serveRest } from './rest.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

export interface Sandbox {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly guild: Guild;
  readonly gateway: Gateway;
  stop(): Promise<void>;
}

/** Starts a sandbox on a free port of the loopback interface. */
export async function startSandbox(options: WorldOptions = {}): Promise<Sandbox> {
  const server = createServer();
  const world = createWorld(() => `ws://${hostOf(server)}/gateway`, options);
  server.on('request', (request, response) => {
    serveRest(world, request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  const gateway = serveGateway(server, world);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://${hostOf(server)}/api`,
    world,
    guild: guildOf(world),
    gateway,
    stop: () => stop(server, gateway),
  };
}

function hostOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server, gateway: Gateway): Promise<void> {
  gateway.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
