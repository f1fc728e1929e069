// The page's side of the server: its files, its headers, what it hears and what can be done on it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { armed, switchOn } from '../../src/sandbox/switches.ts';
import { faultNames, type PageEvent, paths } from '../../src/sandbox/web/protocol.ts';
import { addMember, directChannel, type Member } from '../../src/sandbox/world.ts';
import { call, callbackPath, login, registerAsk } from './client.ts';

let sandbox: Sandbox;
let member: Member;
let other: Member;
beforeEach(async () => {
  sandbox = await startSandbox({ examples: () => ({ en: ['why?'], id: ['mengapa?'] }) });
  member = addMember(sandbox.world, 'Sari', 'id');
  other = addMember(sandbox.world, 'Alex', 'en-US');
  await registerAsk(sandbox);
});
afterEach(() => sandbox.stop());

const get = (path: string, headers = {}) => fetch(new URL(path, sandbox.pageUrl), { headers });
const channel = (name = 'general') => sandbox.guild.channel(name).id;

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, sandbox.pageUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  return { status: response.status, body: (await response.json()) as any };
}

/** Listens as a member; `heard` waits for an event that fits. */
async function listen(as: Member) {
  const stop = new AbortController();
  const response = await fetch(new URL(`${paths.events}?as=${as.user.id}`, sandbox.pageUrl), { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const events: PageEvent[] = [];
  let text = '';
  const heard = async (fits: (event: PageEvent) => boolean): Promise<PageEvent> => {
    for (;;) {
      const found = events.find(fits);
      if (found) return found;
      text += (await reader?.read())?.value ?? '';
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      events.push(...whole.map((each) => JSON.parse(each.replace('data: ', '')) as PageEvent));
    }
  };
  return { events, heard, stop: () => stop.abort() };
}

describe('the files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<title>Kutipan</title>'],
    ['/page.css', 'text/css; charset=utf-8', '#composer'],
    ['/page.js', 'text/javascript; charset=utf-8', 'message-frame'],
    ['/icon.svg', 'image/svg+xml', '<svg'],
  ])('%s', async (path, type, words) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(await response.text()).toContain(words);
  });

  test.each(['/nowhere', '/../package.json', '/__proto__', '/page.js/'])('there is nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('come with a policy that lets nothing else in', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('http');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('name no address outside this machine that the page would fetch', async () => {
    for (const path of ['/', '/page.css'])
      expect(await (await get(path)).text()).not.toMatch(/(?:src|href|url)[=(]["']?https?:/);
  });
});

describe('a page from elsewhere', () => {
  test.each(['/', '/api/v10/gateway', paths.events, paths.say])('gets nothing at %s', async (path) => {
    expect((await get(path, { origin: 'https://contoh.example' })).status).toBe(403);
  });

  test('cannot do anything, not even with a form', async () => {
    const say = { as: member.user.id, channel: channel(), text: 'halo' };
    expect(
      (await fetch(new URL(paths.say, sandbox.pageUrl), { method: 'POST', body: JSON.stringify(say) })).status,
    ).toBe(405);
    expect(sandbox.world.messages.size).toBe(0);
  });
});

describe('a member', () => {
  test('hears where they are, what stands there, and what comes', async () => {
    const said = sandbox.guild.say(other, sandbox.guild.channel('general'), 'before');
    const page = await listen(member);
    expect(await page.heard(({ type }) => type === 'place')).toMatchObject({
      place: {
        viewer: { user: { username: 'Sari' }, locale: 'id' },
        isOnline: false,
        examples: { id: ['mengapa?'] },
        commands: [{ name: 'ask' }],
        channels: [{ name: 'general' }, { name: 'summit', kind: 'thread' }, { name: 'news' }, { kind: 'elsewhere' }],
      },
    });
    expect(await page.heard(({ type }) => type === 'messages')).toMatchObject({ messages: [{ id: said.id }] });
    await post(paths.say, { as: member.user.id, channel: channel(), text: ' halo ' });
    expect(await page.heard(({ type }) => type === 'message')).toMatchObject({ message: { content: 'halo' } });
    page.stop();
  });

  test('hears that the bot comes and goes', async () => {
    const page = await listen(member);
    const online = (isOnline: boolean) => (event: PageEvent) =>
      event.type === 'place' && event.place.isOnline === isOnline;
    await page.heard(online(false));
    const { event, socket } = await login(sandbox);
    await event('READY');
    await page.heard(online(true));
    page.events.length = 0;
    socket.terminate();
    expect(await page.heard(online(false))).toBeDefined();
    page.stop();
  });

  test('sees neither private answers to others nor their direct messages', async () => {
    const direct = directChannel(sandbox.world, other.user);
    sandbox.guild.say(other, direct, 'for the bot alone');
    const [page, others] = [await listen(member), await listen(other)];
    await page.heard(({ type }) => type === 'messages');
    const used = post(paths.command, {
      as: other.user.id,
      channel: channel(),
      name: 'ask',
      options: { question: 'siapa?' },
    });
    await until(() => sandbox.world.exchanges.size > 0);
    const [exchange] = [...sandbox.world.exchanges.values()];
    if (!exchange) throw new Error('nothing was asked');
    await call(sandbox, 'POST', callbackPath(exchange), { type: 4, data: { content: 'secret', flags: 64 } });
    expect(await others.heard(({ type }) => type === 'message')).toMatchObject({ message: { content: 'secret' } });
    await post(paths.say, { as: other.user.id, channel: channel(), text: 'open' });
    await page.heard(({ type }) => type === 'message');
    expect((await used).body).toEqual({ outcome: 'answered' });
    expect(JSON.stringify(page.events)).not.toMatch(/secret|for the bot alone/);
    page.stop();
    others.stop();
  });

  test('is told when a command or a button was not answered', async () => {
    const used = { as: member.user.id, channel: channel(), name: 'ask', options: { question: 'siapa?' } };
    const { body } = await post(paths.command, used);
    expect(body).toEqual({ outcome: 'failed' });
  });

  test('gets suggestions', async () => {
    const typed = {
      as: member.user.id,
      channel: channel(),
      name: 'ask',
      options: { question: 'si' },
      focused: 'question',
    };
    const answer = post(paths.suggest, typed);
    await until(() => sandbox.world.exchanges.size > 0);
    const [exchange] = [...sandbox.world.exchanges.values()];
    if (!exchange) throw new Error('nothing was typed');
    await call(sandbox, 'POST', callbackPath(exchange), {
      type: 8,
      data: { choices: [{ name: 'siapa?', value: 'siapa?' }] },
    });
    expect((await answer).body).toEqual({ choices: [{ name: 'siapa?', value: 'siapa?' }] });
  });

  test('changes the language of their own or of the server, and puts a message away', async () => {
    await post(paths.language, { as: member.user.id, locale: 'en-US' });
    await post(paths.language, { locale: 'id' });
    expect([sandbox.world.members.get(member.user.id)?.locale, sandbox.world.guild.locale]).toEqual(['en-US', 'id']);
    const { id } = sandbox.guild.say(member, sandbox.guild.channel('news'), 'x');
    await post(paths.dismiss, { message: id });
    expect(sandbox.world.messages.has(id)).toBe(false);
  });

  test.each<[string, () => [string, object], string]>([
    ['an empty message', () => [paths.say, { as: member.user.id, channel: channel(), text: '  ' }], 'text'],
    ['a channel that is not there', () => [paths.say, { as: member.user.id, channel: '1', text: 'x' }], 'no channel 1'],
    ['a member that is not there', () => [paths.say, { as: '1', channel: channel(), text: 'x' }], 'no such member'],
    [
      'a command that is not there',
      () => [paths.command, { as: member.user.id, channel: channel(), name: 'tell', options: {} }],
      'The command "tell" is not registered',
    ],
    ['a message that is gone', () => [paths.press, { as: member.user.id, message: '1', button: 'x' }], 'gone'],
    ['a form that is not open', () => [paths.submit, { token: 'x', fields: {} }], 'not open'],
    ['a fault that there is not', () => [paths.fault, { name: 'flood' }], 'Invalid option'],
  ])('is refused %s, with the reason', async (_what, request, reason) => {
    const { status, body } = await post(...request());
    expect(status).toBe(400);
    expect(body.problem).toContain(reason);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('faults', () => {
  const me = () => call(sandbox, 'GET', '/users/@me');

  test.each([
    ['rate-limit', 429],
    ['unavailable', 503],
  ] as const)('%s happens to the next request, once', async (name, status) => {
    await post(paths.fault, { name });
    expect(armed(sandbox.world)).toEqual([name]);
    expect((await me()).status).toBe(status);
    expect(armed(sandbox.world)).toEqual([]);
    expect((await me()).status).toBe(200);
  });

  test('hang-up cuts the connection', async () => {
    switchOn(sandbox.world, sandbox.gateway, 'hang-up');
    await expect(me()).rejects.toThrow();
    expect((await me()).status).toBe(200);
  });

  test('slow answers late', async () => {
    switchOn(sandbox.world, sandbox.gateway, 'slow');
    const order: string[] = [];
    await Promise.all([me().then(() => order.push('slow')), me().then(() => order.push('next'))]);
    expect(order).toEqual(['next', 'slow']);
  });

  test.each(faultNames)('%s can be switched on without a bot', (name) => {
    expect(() => switchOn(sandbox.world, sandbox.gateway, name)).not.toThrow();
  });
});

test('a port that is taken is said, with the remedy', async () => {
  const port = Number(new URL(sandbox.pageUrl).port);
  await expect(startSandbox({ port })).rejects.toThrow(`Port ${port} is taken by another program. Set PORT`);
});
