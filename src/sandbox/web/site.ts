// The page's side of the server: the page itself, its events, and what is done on it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { readJson } from '../read-json.ts';
import type { World } from '../world.ts';
import { actions } from './actions.ts';
import { assetFor } from './assets.ts';
import { streamEvents } from './events.ts';
import { type Place, paths } from './protocol.ts';

export interface Site {
  readonly world: World;
  readonly gateway: Gateway;
  /** Questions that the coverage answers, to begin with. */
  readonly examples: () => Place['examples'];
}

// Nothing comes from anywhere but this server, and nothing of the page's own can be read or framed from elsewhere. The one
// style that may stand in an attribute is "color:var(--strong);", by which skyra's frame is told the colour of a name.
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    `style-src-attr 'unsafe-hashes' 'sha256-wKU+ZHuL9iu82NUf8n9XDR/9TEjvrCS822pm1eLNU3Y='; ` +
    "img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** Answers one request of the page. */
export async function serveSite(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
  const action = Object.hasOwn(actions, pathname) ? actions[pathname] : undefined;
  if (action) return act(site, action.run, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void sendJson(response, 405, problem('Only GET'));
  if (pathname === paths.events) return streamEvents(site, memberNamed(site, searchParams.get('as')), response);
  const asset = await assetFor(pathname);
  if (!asset) return void sendJson(response, 404, problem(`There is nothing at ${pathname}`));
  response.writeHead(200, { 'content-type': asset.type }).end(request.method === 'HEAD' ? undefined : asset.body);
}

/** The member that the page asks for, or the first. */
function memberNamed({ world }: Site, id: string | null): string {
  return id !== null && world.members.has(id) ? id : ([...world.members.keys()][0] ?? '');
}

async function act(
  site: Site,
  run: (site: Site, body: unknown) => unknown,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Forms of other pages can send text, but JSON under its own name only after asking, which is refused.
  const isJson = request.headers['content-type'] === 'application/json';
  if (request.method !== 'POST' || !isJson) return sendJson(response, 405, problem('Only POST with JSON'));
  const read = await readJson(request);
  if ('problem' in read) return sendJson(response, 400, problem(read.problem));
  try {
    sendJson(response, 200, await run(site, read.value));
  } catch (error) {
    sendJson(
      response,
      400,
      problem(error instanceof z.ZodError ? z.prettifyError(error) : String((error as Error).message)),
    );
  }
}

const problem = (message: string) => ({ problem: message });

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
