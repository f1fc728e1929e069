// Kutipan as a process: `npm start` with a token, and `npm run deploy`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { textOf } from '../discord/shown-text.ts';
import { startIn } from './running.ts';
import { registerIn } from './support.ts';

const patience = 30_000; // milliseconds; a process starts in about one second, on a busy machine in several
let sandbox: Sandbox;
let elsewhere: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  elsewhere = mkdtempSync(join(tmpdir(), 'kutipan-')); // no `.env` of the developer's is read there
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(elsewhere, { recursive: true });
});

const start = (file: string, variables: Record<string, string>, ...args: string[]) =>
  startIn(elsewhere, file, { DISCORD_API_URL: sandbox.apiUrl, ...variables }, args);
const inGuild = () => ({ DISCORD_TOKEN: sandbox.world.token, DISCORD_GUILD_ID: sandbox.world.guild.id });

test(
  'deploy registers in the server of DISCORD_GUILD_ID, and the second time does nothing',
  async () => {
    const first = start('src/deploy.ts', inGuild());
    expect(await first.ended).toBe(0);
    expect(first.output()).toContain('added: who-said');
    const second = start('src/deploy.ts', inGuild());
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('Nothing to do');
    expect(sandbox.world.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(sandbox.world.commands.has('global')).toBe(false);
  },
  patience,
);

test(
  'deploy shows the difference, writes it only when told to, and removes all commands when told to',
  async () => {
    const of = (...args: string[]) => start('src/deploy.ts', inGuild(), ...args);
    const dry = of('--remove', '--dry-run');
    expect(await dry.ended).toBe(0);
    expect(dry.output()).toContain('removed: who-said');
    expect(sandbox.world.commands.get(sandbox.world.guild.id)).not.toEqual([]);
    expect(await of('--remove').ended).toBe(0);
    expect(sandbox.world.commands.get(sandbox.world.guild.id)).toEqual([]);
  },
  patience,
);

test(
  'deploy never registers in one server and everywhere',
  async () => {
    expect(await start('src/deploy.ts', inGuild()).ended).toBe(0);
    const everywhere = start('src/deploy.ts', { DISCORD_TOKEN: sandbox.world.token });
    expect(await everywhere.ended).toBe(1);
    expect(everywhere.output()).toContain(`DISCORD_GUILD_ID=${sandbox.world.guild.id} npm run deploy -- --remove`);
    expect(sandbox.world.commands.has('global')).toBe(false);
  },
  patience,
);

test.each([
  ['without a token', {}, [], 1, 'DISCORD_TOKEN'],
  ['with a wrong token', { DISCORD_TOKEN: 'wrong' }, [], 1, 'Discord refuses the token.'],
  ['with an option that it does not have', { DISCORD_TOKEN: 'sandbox' }, ['--dry'], 2, "Unknown option '--dry'"],
  ['with a server id that is none', { DISCORD_TOKEN: 'sandbox', DISCORD_GUILD_ID: 'x' }, [], 1, 'DISCORD_GUILD_ID'],
  [
    'at an address where nobody answers',
    { DISCORD_TOKEN: 'sandbox', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    [],
    1,
    'Discord cannot be reached',
  ],
])(
  'deploy %s says what is wrong',
  async (_what, variables, args, status, message) => {
    const deploy = start('src/deploy.ts', variables, ...args);
    expect(await deploy.ended).toBe(status);
    expect(deploy.output()).toContain(message);
    expect(deploy.output()).not.toMatch(/\n {4}at /);
  },
  patience,
);

test(
  'the bot answers from the corpus that it ships with, survives a malformed event, and leaves in good order when told to',
  async () => {
    const { child, output, ended, said } = start('src/main.ts', { ...inGuild(), LOG_LEVEL: 'info' });
    await said('connected to Discord');
    const member = addMember(sandbox.world, 'sari', 'id');
    sandbox.world.events.emit('dispatch', 'INTERACTION_CREATE', { type: 2 });
    await said('an error nobody caught');
    const { message } = await sandbox.guild.slash(member, 'about');
    expect(textOf(message)).toContain('Kutipan');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).not.toContain(`"${sandbox.world.token}"`);
    expect(output()).not.toContain('reconnecting');
  },
  patience,
);

test(
  'a refused token ends the process with one clear message',
  async () => {
    const { ended, output } = start('src/main.ts', { DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'silent' });
    expect(await ended).toBe(78);
    expect(output().trim().split('\n')).toEqual([
      'Discord refuses the token. Copy it again from the Bot page of the developer portal into DISCORD_TOKEN.',
    ]);
  },
  patience,
);

test(
  'a corpus that cannot be read ends the process with one clear message, and the status that forbids a new start',
  async () => {
    const { ended, output } = start('src/main.ts', { ...inGuild(), CORPUS_DIR: '/no/such/corpus', LOG_LEVEL: 'error' });
    expect(await ended).toBe(78);
    expect(output().trim().split('\n')).toEqual([expect.stringContaining('/no/such/corpus')]);
  },
  patience,
);

test(
  'a process that is told to stop gives the answers at hand first',
  async () => {
    await registerIn(sandbox);
    const { child, ended, said } = start('src/main.ts', inGuild());
    await said('connected to Discord');
    const member = addMember(sandbox.world, 'sari', 'id');
    await sandbox.guild.slash(member, 'about');
    const slow = { path: /callback$|messages$/, instead: 700, times: 2 };
    sandbox.world.faults.push(slow);
    const answers = [
      sandbox.guild.slash(member, 'about').then(({ message }) => message),
      sandbox.guild.mention(member, sandbox.guild.channel('news'), 'kapan Putin ke Korut?'),
    ];
    // Both answers are on their way, and Discord has taken neither.
    while (slow.times > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    for (const answer of answers) expect(textOf(await answer)).not.toBe('');
    expect(await ended).toBe(0);
  },
  patience,
);

test(
  'a token that is reset ends the process with one clear message, and no second log-in',
  async () => {
    const { ended, output, said } = start('src/main.ts', { ...inGuild(), LOG_LEVEL: 'info' });
    await said('connected to Discord');
    const before = sandbox.world.identifies;
    sandbox.gateway.drop(4004);
    expect(await ended).toBe(78);
    expect(output()).toContain('Discord refuses the token.');
    expect(output()).not.toMatch(/\n {4}at /);
    expect(sandbox.world.identifies).toBe(before);
  },
  patience,
);

test.each([0, 50, 400])(
  'a process that is told to stop %i ms after its connection was cut leaves all the same',
  async (milliseconds) => {
    const { child, ended, said } = start('src/main.ts', inGuild());
    await said('connected to Discord');
    sandbox.gateway.drop();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  patience,
);
