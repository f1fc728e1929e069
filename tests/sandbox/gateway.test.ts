// The gateway's rules: what it closes a connection for, who gets which events, and what can be made to go wrong.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readShard, shardOf } from '../../src/sandbox/gateway/shard.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { connect, intents, login } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ token: 'right' });
});
afterEach(() => sandbox.stop());

describe('a client is shut out', () => {
  test.each<[string, number, unknown, number]>([
    ['with a wrong token', 2, { token: 'wrong', intents }, 4004],
    ['without intents', 2, { token: 'right' }, 4013],
    ['with an intent that is not allowed', 2, { token: 'right', intents: intents | (1 << 15) }, 4014],
    ['with a shard that is none', 2, { token: 'right', intents, shard: [2, 2] }, 4010],
    ['that resumes with a wrong token', 6, { token: 'wrong', session_id: 'x', seq: 1 }, 4004],
    ['that speaks before it says who it is', 3, {}, 4003],
    ['that says what there is not', 99, {}, 4001],
  ])('%s', async (_what, op, data, code) => {
    const { send, closed } = await connect(sandbox);
    send(op, data);
    expect(await closed).toBe(code);
  });

  test.each([
    ['that sends no JSON', 'hello', 4002],
    ['that sends too much at once', JSON.stringify({ op: 1, d: 'x'.repeat(5000) }), 4002],
    ['that sends nothing in particular', 'null', 4002],
  ])('%s', async (_what, frame, code) => {
    const { socket, closed } = await connect(sandbox);
    socket.send(frame);
    expect(await closed).toBe(code);
  });

  test('that says twice who it is', async () => {
    const { send, event, closed } = await login(sandbox);
    await event('READY');
    send(2, { token: 'right', intents });
    expect(await closed).toBe(4005);
  });

  test('that speaks another version', async () => {
    expect(await (await connect(sandbox, 'v=9&encoding=json')).closed).toBe(4012);
  });

  test('that says more than 120 things in a minute', async () => {
    const { send, closed } = await connect(sandbox);
    for (let count = 0; count < 121; count++) send(1, null);
    expect(await closed).toBe(4008);
  });
});

describe('the text of a message', () => {
  const said = async (options: object, text: (bot: string) => string) => {
    const own = await startSandbox({ token: 'right', ...options });
    const more = 'allowedIntents' in options ? { intents: intents | (1 << 15) } : {};
    const { event, socket } = await login(own, more);
    await event('GUILD_CREATE');
    own.guild.say(addMember(own.world, 'sari'), own.guild.channel('news'), text(own.world.bot.id));
    const { d } = await event('MESSAGE_CREATE');
    socket.terminate();
    await own.stop();
    return d.content;
  };

  test('comes with a mention, or with the intent for it', async () => {
    expect(await said({}, (bot) => `<@${bot}> halo`)).toContain('halo');
    expect(await said({ allowedIntents: 1 << 15 }, () => 'halo')).toBe('halo');
  });

  test('else the message comes without', async () => {
    expect(await said({}, () => 'halo')).toBe('');
  });
});

test('events come to those who asked for them', async () => {
  const client = await login(sandbox, { intents: 1 });
  await client.event('GUILD_CREATE');
  sandbox.guild.say(addMember(sandbox.world, 'sari'), sandbox.guild.channel('news'), 'x');
  client.send(1, null);
  await client.arrived(({ op }) => op === 11);
  expect(client.frames.filter(({ t }) => t === 'MESSAGE_CREATE')).toEqual([]);
  client.socket.terminate();
});

test('a guild comes to one shard alone', async () => {
  const clients = [await login(sandbox, { shard: [0, 2] }), await login(sandbox, { shard: [1, 2] })];
  for (const client of clients) await client.event('READY');
  const own = shardOf(sandbox.world.guild.id, 2);
  await clients[own]?.event('GUILD_CREATE');
  expect(clients[1 - own]?.frames.map(({ t }) => t)).not.toContain('GUILD_CREATE');
  for (const { socket } of clients) socket.terminate();
});

test.each([
  [undefined, [0, 1]],
  [
    [1, 2],
    [1, 2],
  ],
  [[2, 2], null],
  [[-1, 2], null],
  [[0, 1, 2], null],
  ['0,1', null],
])('the shard %j is %j', (given, expected) => {
  expect(readShard(given)).toEqual(expected);
});

describe('made to go wrong', () => {
  test('it asks to reconnect', async () => {
    const client = await login(sandbox);
    await client.event('READY');
    sandbox.gateway.reconnect();
    expect(await client.arrived(({ op }) => op === 7)).toBeDefined();
    client.socket.terminate();
  });

  test.each([true, false])('it calls the session invalid; to be resumed: %j', async (canResume) => {
    const client = await login(sandbox);
    const { d } = await client.event('READY');
    sandbox.gateway.invalidate(canResume);
    expect((await client.arrived(({ op }) => op === 9)).d).toBe(canResume);
    client.socket.terminate();
    const again = await connect(sandbox);
    again.send(6, { token: 'right', session_id: d.session_id, seq: 1 });
    await again.arrived(({ op, t }) => (canResume ? t === 'RESUMED' : op === 9));
    again.socket.terminate();
  });

  test('a session that is called invalid may go on over the same connection', async () => {
    const client = await login(sandbox);
    const { d } = await client.event('READY');
    sandbox.gateway.invalidate(true);
    await client.arrived(({ op }) => op === 9);
    client.send(6, { token: 'right', session_id: d.session_id, seq: 1 });
    expect(await client.event('RESUMED')).toBeDefined();
    client.socket.terminate();
  });

  test('it sends an event twice, and the next once', async () => {
    const client = await login(sandbox);
    await client.event('GUILD_CREATE');
    const member = addMember(sandbox.world, 'sari');
    sandbox.gateway.repeatNext();
    for (const text of ['one', 'two']) sandbox.guild.say(member, sandbox.guild.channel('news'), text);
    client.send(1, null);
    await client.arrived(({ op }) => op === 11);
    const ids = client.frames.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d.id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    client.socket.terminate();
  });

  test('it sends what is no event', async () => {
    const client = await login(sandbox);
    await client.event('READY');
    sandbox.gateway.sendMalformed();
    expect((await client.event('INTERACTION_CREATE')).d).toEqual({ type: 2 });
    client.socket.terminate();
  });
});

test('after a thousand log-ins the token is none any more', async () => {
  sandbox.world.identifies = 1000;
  expect(await (await login(sandbox)).closed).toBe(4004);
});

test('it counts log-ins, and knows who is there', async () => {
  const { event, socket, closed } = await login(sandbox);
  await event('READY');
  expect([sandbox.world.identifies, sandbox.gateway.online()]).toEqual([1, 1]);
  socket.close();
  await closed;
  expect(sandbox.gateway.online()).toBe(0);
});
