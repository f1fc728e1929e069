// A Discord server on loopback: REST and gateway of one guild and a page to use it with, for development, demonstration and
// tests.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpectedError } from '../expected-error.ts';
import { type Gateway, serveGateway } from './gateway.ts';
import { type Guild, guildOf } from './guild.ts';
import { refusal } from './loopback.ts';
import { serveRest } from './rest.ts';
import type { Place } from './web/protocol.ts';
import { type Site, serveSite } from './web/site.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

export interface Sandbox {
  /** The page's address. */
  readonly pageUrl: string;
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly guild: Guild;
  readonly gateway: Gateway;
  stop(): Promise<void>;
}

export interface SandboxOptions extends WorldOptions {
  /** Absent: a free one. */
  readonly port?: number;
  /** Questions that the page offers to begin with. */
  readonly examples?: () => Place['examples'];
}

export const noExamples: Place['examples'] = { en: [], id: [] };

/**
 * Starts a sandbox on the loopback interface.
 *
 * @throws {SandboxError} when its port is taken
 */
export async function startSandbox({
  port = 0,
  examples = () => noExamples,
  ...options
}: SandboxOptions = {}): Promise<Sandbox> {
  const server = createServer();
  const world = createWorld(() => `ws://${hostOf(server)}/gateway`, options);
  const gateway = serveGateway(server, world);
  server.on('request', (request, response) => {
    serve({ world, gateway, examples }, request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error.message);
    });
  });
  await listen(server, port);
  return {
    pageUrl: `http://${hostOf(server)}/`,
    apiUrl: `http://${hostOf(server)}/api`,
    world,
    guild: guildOf(world),
    gateway,
    stop: () => stop(server, gateway),
  };
}

async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refused = refusal(request);
  if (refused !== null) response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(refused);
  else if (request.url?.startsWith('/api/')) await serveRest(site.world, request, response);
  else await serveSite(site, request, response);
}

export class SandboxError extends ExpectedError {
  override readonly name = 'SandboxError';
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(new SandboxError(problem(port, code, message))),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function problem(port: number, code: string | undefined, message: string): string {
  const remedy = 'Set PORT to another one, or leave it out: a free one is taken then.';
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${remedy}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. ${remedy}`;
  return `The sandbox cannot listen on port ${port}: ${message}. ${remedy}`;
}

function hostOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server, gateway: Gateway): Promise<void> {
  gateway.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
