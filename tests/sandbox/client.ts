// A client of the sandbox that is no discord.js: every request and frame as it is.
import { once } from 'node:events';
import WebSocket from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Exchange } from '../../src/sandbox/world.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly body: any;
}

/** Sends one request to the REST side, with the right token. */
export async function call({ apiUrl, world }: Sandbox, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${world.token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
}

export const askCommand = {
  name: 'ask',
  description: 'Ask',
  options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
};

/** Registers /ask everywhere. */
export async function registerAsk(sandbox: Sandbox): Promise<void> {
  await call(sandbox, 'PUT', `/applications/${sandbox.world.application.id}/commands`, [askCommand]);
}

/** A slash command that nobody has answered yet. */
export function asked({ world, guild }: Sandbox, channel = 'general'): Exchange {
  guild.slash(addMember(world, 'sari'), 'ask', { question: 'siapa?' }, guild.channel(channel)).catch(() => {});
  const exchange = [...world.exchanges.values()].at(-1);
  if (!exchange) throw new Error('nothing was asked');
  return exchange;
}

export const callbackPath = ({ id, token }: Exchange) => `/interactions/${id}/${token}/callback`;
export const webhookPath = ({ world }: Sandbox, { token }: Exchange) => `/webhooks/${world.application.id}/${token}`;

/** Guilds, GuildMessages, DirectMessages. */
export const intents = (1 << 0) | (1 << 9) | (1 << 12);

interface Frame {
  readonly op: number;
  readonly t: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly d: any;
}

/** Connects to the gateway, and hears what it says. */
export async function connect({ world }: Sandbox, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${world.gatewayUrl()}?${query}`);
  const frames: Frame[] = [];
  const closed = once(socket, 'close').then(([code]) => code as number);
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  const arrived = async (fits: (frame: Frame) => boolean): Promise<Frame> => {
    for (;;) {
      const found = frames.find(fits);
      if (found) return found;
      await once(socket, 'message');
    }
  };
  await Promise.race([once(socket, 'message'), closed]);
  return {
    socket,
    frames,
    closed,
    arrived,
    event: (name: string) => arrived(({ t }) => t === name),
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
  };
}

/** Connects and identifies. */
export async function login(sandbox: Sandbox, more: object = {}) {
  const client = await connect(sandbox);
  client.send(2, { token: sandbox.world.token, intents, ...more });
  return client;
}
