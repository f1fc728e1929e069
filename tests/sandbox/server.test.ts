// The sandbox answers as Discord does, and says so where it does not.
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Exchange, type Member } from '../../src/sandbox/world.ts';

let sandbox: Sandbox;
let member: Member;
beforeAll(async () => {
  sandbox = await startSandbox({ token: 'right' });
  member = addMember(sandbox.world, 'sari', 'id');
  await call('PUT', commandsPath(), [
    { name: 'ask', description: 'Ask', options: [{ type: 3, name: 'question', description: 'What', required: true }] },
  ]);
});
afterAll(() => sandbox.stop());

const commandsPath = () => `/applications/${sandbox.world.application.id}/commands`;

async function call(method: string, path: string, body?: unknown, token = 'right') {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), body: text ? JSON.parse(text) : null };
}

/** A slash command that nobody has answered yet; the promise is what the member sees in the end. */
async function asked(): Promise<{ exchange: Exchange; seen: ReturnType<Sandbox['guild']['slash']> }> {
  const seen = sandbox.guild.slash(member, 'ask', { question: 'siapa?' });
  seen.catch(() => {}); // some tests leave the member waiting
  const exchange = [...sandbox.world.exchanges.values()].at(-1);
  if (!exchange) throw new Error('nothing was asked');
  return { exchange, seen };
}

const callbackPath = ({ id, token }: Exchange) => `/interactions/${id}/${token}/callback`;
const originalPath = ({ token }: Exchange) => `/webhooks/${sandbox.world.application.id}/${token}/messages/@original`;

describe('REST', () => {
  test.each<[string, string, string, unknown, number, number]>([
    ['what it does not do', 'POST', '/guilds/1/bans', {}, 501, 0],
    ['a channel that is not there', 'POST', '/channels/1/messages', { content: 'x' }, 404, 10003],
    ['an interaction that is not there', 'POST', '/interactions/1/x/callback', { type: 4 }, 404, 10062],
    ['a webhook that is not there', 'PATCH', '/webhooks/1/x/messages/@original', {}, 404, 10015],
    ['a body that is no JSON', 'POST', '/channels/1/messages', '{', 400, 50035],
    ['another server', 'PUT', '/applications/1/guilds/1/commands', [], 404, 10004],
  ])('%s', async (_what, method, path, body, status, code) => {
    expect(await call(method, path, body)).toMatchObject({ status, body: { code } });
  });

  test('a wrong token is refused, except where the path carries its own', async () => {
    expect(await call('GET', '/gateway/bot', undefined, 'wrong')).toMatchObject({ status: 401 });
    expect(await call('POST', '/interactions/1/x/callback', { type: 4 }, 'wrong')).toMatchObject({ status: 404 });
  });

  test('an empty message is refused', async () => {
    const { id } = sandbox.guild.channel('general');
    expect(await call('POST', `/channels/${id}/messages`, { content: '' })).toMatchObject({ body: { code: 50006 } });
  });

  test('a message is posted, read, edited and deleted', async () => {
    const path = `/channels/${sandbox.guild.channel('general').id}/messages`;
    const { body: posted } = await call('POST', path, { content: 'one' });
    await call('PATCH', `${path}/${posted.id}`, { content: 'two' });
    expect((await call('GET', `${path}/${posted.id}`)).body).toMatchObject({ content: 'two' });
    expect(await call('DELETE', `${path}/${posted.id}`)).toMatchObject({ status: 204, type: null });
    expect(await call('GET', `${path}/${posted.id}`)).toMatchObject({ status: 404, body: { code: 10008 } });
  });
});

describe('interactions', () => {
  test('an answer in the callback: 204 without a content type; a second one is refused', async () => {
    const { exchange, seen } = await asked();
    const answer = { type: 4, data: { content: 'x', flags: 64 } };
    expect(await call('POST', callbackPath(exchange), answer)).toEqual({ status: 204, type: null, body: null });
    expect(await seen).toMatchObject({ ephemeral: true, message: { content: 'x' } });
    expect(await call('POST', callbackPath(exchange), answer)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test('with_response gives the message', async () => {
    const { exchange } = await asked();
    const { body } = await call('POST', `${callbackPath(exchange)}?with_response=true`, {
      type: 4,
      data: { content: 'x' },
    });
    expect(body).toMatchObject({ resource: { type: 4, message: { content: 'x' } } });
  });

  test('deferred privately, then edited: the answer is private', async () => {
    const { exchange, seen } = await asked();
    await call('POST', callbackPath(exchange), { type: 5, data: { flags: 64 } });
    await call('PATCH', originalPath(exchange), { content: 'later' });
    expect(await seen).toMatchObject({ ephemeral: true, message: { content: 'later' } });
  });

  test('a follow-up needs a first answer', async () => {
    const { exchange } = await asked();
    const path = originalPath(exchange).replace('/messages/@original', '');
    expect((await call('POST', path, { content: 'more' })).status).toBe(404);
    await call('POST', callbackPath(exchange), { type: 4, data: { content: 'x' } });
    expect(await call('POST', path, { content: 'more' })).toMatchObject({ status: 200, body: { content: 'more' } });
  });

  test('an answer after three seconds is too late', async () => {
    const { exchange } = await asked();
    Object.assign(exchange, { created: Date.now() - 3001 });
    expect(await call('POST', callbackPath(exchange), { type: 4, data: { content: 'x' } })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['a command that is not registered', 'tell', {}, 'The command "tell" is not registered'],
    ['an option that it does not have', 'ask', { question: 'x', colour: 'red' }, '/ask has no option "colour"'],
    ['without what it needs', 'ask', {}, '/ask needs the option "question"'],
  ])('a member cannot send %s', (_what, name, options, message) => {
    expect(() => sandbox.guild.slash(member, name, options)).toThrow(message);
  });
});

// Guilds, GuildMessages, DirectMessages.
const intents = (1 << 0) | (1 << 9) | (1 << 12);

describe('the gateway', () => {
  async function connect() {
    const { body } = await call('GET', '/gateway/bot');
    const socket = new WebSocket(`${body.url}?v=10&encoding=json`);
    const frames: { op: number; t: string | null; s: number | null; d: Record<string, unknown> }[] = [];
    const arrived = async (wanted: (frame: (typeof frames)[number]) => boolean) => {
      while (!frames.some(wanted)) await once(socket, 'message');
      return frames.find(wanted);
    };
    socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
    await arrived(({ op }) => op === 10);
    return { socket, arrived, send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })) };
  }

  test('hello, identify, ready, the guild, heartbeat', async () => {
    const { socket, arrived, send } = await connect();
    send(2, { token: 'right', intents });
    expect((await arrived(({ t }) => t === 'READY'))?.d).toMatchObject({ user: { username: 'Kutipan' } });
    expect((await arrived(({ t }) => t === 'GUILD_CREATE'))?.d).toMatchObject({ name: 'Sandbox' });
    send(1, 2);
    expect(await arrived(({ op }) => op === 11)).toBeDefined();
    socket.terminate();
  });

  test('what was missed is sent again on resuming', async () => {
    const first = await connect();
    first.send(2, { token: 'right', intents });
    const ready = await first.arrived(({ t }) => t === 'READY');
    await first.arrived(({ t }) => t === 'GUILD_CREATE');
    first.socket.terminate();
    sandbox.guild.say(member, sandbox.guild.channel('general'), `meanwhile <@${sandbox.world.bot.id}>`);
    const second = await connect();
    second.send(6, { token: 'right', session_id: ready?.d.session_id, seq: 2 });
    expect((await second.arrived(({ t }) => t === 'MESSAGE_CREATE'))?.d).toMatchObject({
      content: expect.stringMatching('meanwhile'),
    });
    expect(await second.arrived(({ t }) => t === 'RESUMED')).toBeDefined();
    second.socket.terminate();
  });

  test.each<[string, number, unknown, number]>([
    ['a wrong token closes with 4004', 2, { token: 'wrong' }, 4004],
    ['an unknown operation closes with 4001', 99, {}, 4001],
  ])('%s', async (_what, op, data, expected) => {
    const { socket, send } = await connect();
    send(op, data);
    const [code] = await once(socket, 'close');
    expect(code).toBe(expected);
  });

  test('a session that is not known is invalid', async () => {
    const { socket, arrived, send } = await connect();
    send(6, { token: 'right', session_id: 'x', seq: 1 });
    expect(await arrived(({ op }) => op === 9)).toBeDefined();
    socket.terminate();
  });
});
