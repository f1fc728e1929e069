// Commands one at a time, look-ups, kinds of callback, follow-ups, rate limits: what the REST side does besides the basics.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Exchange } from '../../src/sandbox/world.ts';
import { askCommand, asked, call, callbackPath, registerAsk, webhookPath } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  await registerAsk(sandbox);
});
afterEach(() => sandbox.stop());

describe('commands one at a time', () => {
  const path = (id = '') => `/applications/${sandbox.world.application.id}/commands${id}`;
  const tell = { name: 'tell', description: 'Tell' };

  test('are made, read, changed and removed', async () => {
    const made = await call(sandbox, 'POST', path(), tell);
    expect([made.status, made.body.name]).toEqual([201, 'tell']);
    const at = path(`/${made.body.id}`);
    expect((await call(sandbox, 'PATCH', at, { description: 'Say' })).body).toMatchObject({
      id: made.body.id,
      description: 'Say',
    });
    expect((await call(sandbox, 'GET', at)).body).toMatchObject({ name: 'tell', description: 'Say' });
    expect((await call(sandbox, 'DELETE', at)).status).toBe(204);
    expect(await call(sandbox, 'GET', at)).toMatchObject({ status: 404, body: { code: 10063 } });
    expect((await call(sandbox, 'GET', path())).body).toHaveLength(1);
  });

  test('one of a name that there is replaces it', async () => {
    const again = await call(sandbox, 'POST', path(), { ...askCommand, description: 'New' });
    expect([again.status, again.body.description]).toEqual([200, 'New']);
    expect((await call(sandbox, 'GET', path())).body).toHaveLength(1);
  });

  test.each([
    [{ name: 'Tell', description: 'x' }, '"Tell" is not a name'],
    [{ name: 'tell' }, 'has 0 characters'],
    [{ description: 'x' }, 'is not a name'],
  ])('%o is refused with what is wrong', async (command, problem) => {
    const { status, body } = await call(sandbox, 'POST', path(), command);
    expect([status, body.code, body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(body.errors._errors[0].message).toContain(problem);
  });

  test('200 are made a day; replacing what is there makes none', async () => {
    const many = (from: number) => Array.from({ length: 100 }, (_, i) => ({ name: `c${from + i}`, description: 'x' }));
    const put = (from: number) => call(sandbox, 'PUT', path(), many(from));
    expect((await put(0)).status).toBe(200);
    expect((await put(0)).status).toBe(200);
    expect(await put(100)).toMatchObject({ status: 400, body: { code: 30034 } });
  });

  test("another application's are out of reach", async () => {
    expect(await call(sandbox, 'GET', '/applications/1/commands')).toMatchObject({
      status: 403,
      body: { code: 20012 },
    });
  });
});

describe('look-ups', () => {
  test('the guild, its channels, the thread, a member, a user', async () => {
    const { guild, bot } = sandbox.world;
    const member = addMember(sandbox.world, 'sari', 'id');
    const get = async (path: string) => (await call(sandbox, 'GET', path)).body;
    expect(await get(`/guilds/${guild.id}`)).toMatchObject({ name: 'Sandbox', preferred_locale: 'en-US' });
    expect((await get(`/guilds/${guild.id}/channels`)).map(({ name }: { name: string }) => name)).toEqual([
      'general',
      'news',
    ]);
    expect((await get(`/guilds/${guild.id}/threads/active`)).threads).toMatchObject([{ name: 'summit' }]);
    expect(await get(`/guilds/${guild.id}/members/${member.user.id}`)).toMatchObject({ user: { username: 'sari' } });
    expect(await get(`/users/${bot.id}`)).toMatchObject({ username: 'Kutipan' });
    expect(await get('/gateway')).toEqual({ url: sandbox.world.gatewayUrl() });
  });

  test('a direct-message channel is opened once', async () => {
    const { user } = addMember(sandbox.world, 'sari');
    const open = () => call(sandbox, 'POST', '/users/@me/channels', { recipient_id: user.id });
    const first = await open();
    expect(first.body).toMatchObject({ type: 1, recipients: [{ id: user.id }] });
    expect((await open()).body.id).toBe(first.body.id);
  });

  test.each<[string, string, unknown, number, number]>([
    ['GET', '/guilds/1', undefined, 404, 10004],
    ['GET', '/users/1', undefined, 404, 10013],
    ['POST', '/users/@me/channels', {}, 400, 50035],
    ['GET', '/%', undefined, 501, 0],
  ])('%s %s is refused', async (method, path, body, status, code) => {
    expect(await call(sandbox, method, path, body)).toMatchObject({ status, body: { code } });
  });

  test('messages are listed, the newest first, between two of them if asked for', async () => {
    const path = `/channels/${sandbox.guild.channel('general').id}/messages`;
    const ids: string[] = [];
    for (const content of ['a', 'b', 'c']) ids.push((await call(sandbox, 'POST', path, { content })).body.id);
    const listed = async (query: string) =>
      (await call(sandbox, 'GET', path + query)).body.map(({ content }: { content: string }) => content);
    expect(await listed('')).toEqual(['c', 'b', 'a']);
    expect(await listed('?limit=1')).toEqual(['c']);
    expect(await listed(`?before=${ids[1]}`)).toEqual(['a']);
    expect(await listed(`?after=${ids[0]}`)).toEqual(['c', 'b']);
    expect((await call(sandbox, 'GET', `${path}?limit=0`)).status).toBe(400);
  });

  test("a member's message is not edited", async () => {
    const { id, channel_id: channel } = sandbox.guild.say(
      addMember(sandbox.world, 'sari'),
      sandbox.guild.channel('news'),
      'x',
    );
    expect(await call(sandbox, 'PATCH', `/channels/${channel}/messages/${id}`, { content: 'y' })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
  });
});

describe('answers to interactions', () => {
  const answer = (exchange: Exchange, body: object) => call(sandbox, 'POST', callbackPath(exchange), body);

  test('put off, the answer reads "thinking" until it is edited', async () => {
    const exchange = asked(sandbox);
    await answer(exchange, { type: 5, data: { flags: 64 } });
    const path = webhookPath(sandbox, exchange);
    const waiting = (await call(sandbox, 'GET', `${path}/messages/@original`)).body;
    expect(waiting).toMatchObject({ flags: 64 + 128, content: '', interaction: { name: 'ask' } });
    const done = (await call(sandbox, 'PATCH', `${path}/messages/@original`, { content: 'x' })).body;
    expect(done).toMatchObject({ id: waiting.id, flags: 64, content: 'x' });
  });

  test('the first follow-up takes the place of an answer that was put off, the second does not', async () => {
    const exchange = asked(sandbox);
    await answer(exchange, { type: 5 });
    const path = webhookPath(sandbox, exchange);
    const first = (await call(sandbox, 'POST', path, { content: 'one' })).body;
    const second = (await call(sandbox, 'POST', path, { content: 'two' })).body;
    expect(first.id).toBe(exchange.original);
    expect(second).toMatchObject({ content: 'two', message_reference: { message_id: first.id } });
  });

  test('a form is kept for the member to fill in', async () => {
    const exchange = asked(sandbox);
    const components = [{ type: 1, components: [{ type: 4, custom_id: 'a', label: 'A', style: 1 }] }];
    expect((await answer(exchange, { type: 9, data: { custom_id: 'form', title: 'T', components } })).status).toBe(204);
    sandbox.guild.submit(exchange, { a: 'typed' }).catch(() => {});
    const sent = [...sandbox.world.exchanges.values()].at(-1);
    expect(sent).toMatchObject({ type: 5, callback: null });
  });

  test.each<[string, object, number, string]>([
    ['an update without a message', { type: 7, data: { content: 'x' } }, 400, 'does not answer'],
    ['suggestions for a command', { type: 8, data: { choices: [] } }, 400, 'does not answer'],
    ['a pong', { type: 1 }, 400, 'is no kind of callback'],
    ['no type', {}, 400, 'is no kind of callback'],
    [
      'a form without parts',
      { type: 9, data: { custom_id: 'a', title: 'T', components: [] } },
      400,
      'a modal of 0 parts',
    ],
    ['an activity', { type: 12 }, 501, 'The sandbox does not do an interaction callback of type 12'],
  ])('%s is refused, and the right answer still taken', async (_what, body, status, problem) => {
    const exchange = asked(sandbox);
    const refused = await answer(exchange, body);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(refused.body)).toContain(problem);
    expect((await answer(exchange, { type: 4, data: { content: 'x' } })).status).toBe(204);
  });

  test('a token is good for 15 minutes', async () => {
    const exchange = asked(sandbox);
    await answer(exchange, { type: 4, data: { content: 'x' } });
    Object.assign(exchange, { created: Date.now() - 15 * 60_000 - 1 });
    expect(await call(sandbox, 'GET', `${webhookPath(sandbox, exchange)}/messages/@original`)).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  test('a token opens no message of another interaction', async () => {
    const [one, other] = [asked(sandbox), asked(sandbox)];
    for (const each of [one, other]) await answer(each, { type: 4, data: { content: 'x', flags: 64 } });
    const path = `${webhookPath(sandbox, one)}/messages/${other.original}`;
    expect(await call(sandbox, 'DELETE', path)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('a private answer is in no channel', async () => {
    const exchange = asked(sandbox);
    await answer(exchange, { type: 4, data: { content: 'x', flags: 64 } });
    const path = `/channels/${exchange.channelId}/messages`;
    expect((await call(sandbox, 'GET', `${path}/${exchange.original}`)).status).toBe(404);
    expect((await call(sandbox, 'GET', path)).body).toEqual([]);
  });

  test('that one sees it alone cannot be changed', async () => {
    const exchange = asked(sandbox);
    await answer(exchange, { type: 4, data: { content: 'x' } });
    const path = `${webhookPath(sandbox, exchange)}/messages/@original`;
    expect((await call(sandbox, 'PATCH', path, { content: 'y', flags: 64 })).body.flags).toBe(0);
  });

  test('where the bot is no member, there are five follow-ups', async () => {
    const exchange = asked(sandbox, 'elsewhere');
    await answer(exchange, { type: 4, data: { content: 'x' } });
    const follow = () => call(sandbox, 'POST', webhookPath(sandbox, exchange), { content: 'more' });
    for (let count = 0; count < 5; count++) expect((await follow()).status).toBe(200);
    expect(await follow()).toMatchObject({ status: 400, body: { code: 40094 } });
  });
});

describe('rate limits', () => {
  let limited: Sandbox;
  beforeAll(async () => {
    limited = await startSandbox({ isRateLimited: true });
  });
  afterAll(() => limited.stop());

  test('stand in the headers, and the sixth message in five seconds has to wait', async () => {
    const path = `/channels/${limited.guild.channel('general').id}/messages`;
    const left: (string | null)[] = [];
    for (const content of '12345') {
      const { headers } = await call(limited, 'POST', path, { content });
      left.push(headers.get('x-ratelimit-remaining'));
      expect(headers.get('x-ratelimit-limit')).toBe('5');
    }
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const { status, body, headers } = await call(limited, 'POST', path, { content: '6' });
    expect(status).toBe(429);
    expect(body).toMatchObject({ message: 'You are being rate limited.', global: false });
    expect(body.retry_after).toBeGreaterThan(0);
    expect(headers.get('x-ratelimit-scope')).toBe('user');
    const other = `/channels/${limited.guild.channel('news').id}/messages`;
    expect((await call(limited, 'POST', other, { content: 'x' })).status).toBe(200);
  });

  test('are 50 a second in all, from which answers to interactions are exempt', async () => {
    await registerAsk(limited);
    const many = await Promise.all(Array.from({ length: 60 }, () => call(limited, 'GET', '/users/@me')));
    const refused = many.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ global: true });
    expect(refused?.headers.get('x-ratelimit-global')).toBe('true');
    const answered = await call(limited, 'POST', callbackPath(asked(limited)), { type: 4, data: { content: 'x' } });
    expect(answered.status).toBe(204);
  });
});
