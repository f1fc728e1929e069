// The REST side: takes a request, finds its route, answers as Discord would, and keeps a record of it.
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { ApiError, invalidBody, notDone, unauthorized } from './api-error.ts';
import { type Fault, takeFault } from './faults.ts';
import { readJson } from './read-json.ts';
import { commandRoutes } from './routes/commands.ts';
import { followUpRoutes } from './routes/follow-ups.ts';
import { guildRoutes } from './routes/guild.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { type Call, matchRoute, type Reply } from './routes/route.ts';
import { selfRoutes } from './routes/self.ts';
import type { World } from './world.ts';

const routes = [
  ...selfRoutes,
  ...guildRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...followUpRoutes,
  ...messageRoutes,
];
const prefix = /^\/api(\/v\d+)?/;

/** Answers one request. */
export async function serveRest(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(prefix, '');
  const read = await readJson(request);
  const fault = takeFault(world.faults, path);
  if (fault !== null) world.events.emit('changed');
  if (fault === 'hang-up') return void request.socket.destroy();
  if (typeof fault === 'number') await delay(fault);
  const body = 'value' in read ? read.value : undefined;
  const reply = answering(() => {
    if ('problem' in read) throw read.isTooLarge ? new ApiError(413, 0, read.problem) : invalidBody(read.problem);
    const call = { body, query: url.searchParams };
    return replacement(fault) ?? answer(world, method, path, call, request.headers.authorization);
  });
  const record = { method, path, query: url.search, body, status: reply.status };
  world.requests.push(record);
  if (world.requests.length > mostRecorded) world.requests.splice(0, world.requests.length - mostRecorded);
  send(response, reply);
  world.events.emit('request', record);
}

/** What runs for days must not remember every request; no test makes as many. */
const mostRecorded = 20_000;

function replacement(fault: Fault['instead'] | null): Reply | null {
  if (fault instanceof ApiError) throw fault;
  return typeof fault === 'object' ? fault : null;
}

function answering(answer: () => Reply): Reply {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ApiError) return error.reply();
    throw error;
  }
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
  const headers = world.rateLimits?.take(method, path, Date.now()) ?? {};
  const reply = answering(() => found.route.handle({ world, params: found.params, body, query }));
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

// A 204 must carry no content type: discord.js would try to read JSON out of nothing.
function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === undefined) response.writeHead(status, STATUS_CODES[status], headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
