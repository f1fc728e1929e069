// The REST side: takes a request, finds its route, answers as Discord would, and keeps a record of it.
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { ApiError, invalidBody, notDone, unauthorized } from './api-error.ts';
import { takeFault } from './faults.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { type Call, matchRoute, type Reply } from './routes/route.ts';
import { selfRoutes } from './routes/self.ts';
import type { World } from './world.ts';

const routes = [...selfRoutes, ...commandRoutes, ...interactionRoutes, ...messageRoutes];
const prefix = /^\/api\/v\d+/;
const largestBody = 8_000_000; // bytes

/** Answers one request. */
export async function serveRest(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(prefix, '');
  let body: unknown;
  let reply: Reply;
  try {
    body = await readBody(request);
    const fault = takeFault(world.faults, path);
    if (fault === 'hang-up') return void request.socket.destroy();
    if (fault instanceof ApiError) throw fault;
    reply = fault ?? answer(world, method, path, { body, query: url.searchParams }, request.headers.authorization);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    reply = { status: error.status, body: { message: error.message, code: error.code } };
  }
  const record = { method, path, query: url.search, body, status: reply.status };
  world.requests.push(record);
  send(response, reply);
  world.events.emit('request', record);
}

function answer(
  world: World,
  method: string,
  path: string,
  { body, query }: Pick<Call, 'body' | 'query'>,
  authorization: string | undefined,
): Reply {
  const found = matchRoute(routes, method, path);
  if (!found) throw notDone(`${method} ${path}`);
  if (found.route.needsToken && authorization !== `Bot ${world.token}`) throw unauthorized();
  return found.route.handle({ world, params: found.params, body, query });
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new ApiError(413, 0, 'Request entity too large');
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw invalidBody('the body is not JSON');
  }
}

// A 204 must carry no content type: discord.js would try to read JSON out of nothing.
function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === undefined) response.writeHead(status, STATUS_CODES[status], headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
