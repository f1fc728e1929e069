// Telling Discord which commands exist, over the network.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/commands/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { testRequests } from './requests.ts';
import { registerIn } from './support.ts';

let sandbox: Sandbox;
const sent: Sandbox['world']['requests'] = [];
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  sent.push(...sandbox.world.requests);
  await sandbox.stop();
});

const writes = () => sandbox.world.requests.filter(({ method }) => method === 'PUT').length;
const definitions = commands.map(({ definition }) => definition);
const names = definitions.map(({ name }) => name);

test('the first time all are written, the second time nothing', async () => {
  expect(await registerIn(sandbox)).toMatchObject({ added: names, unchanged: [] });
  expect(writes()).toBe(1);
  expect(await registerIn(sandbox)).toMatchObject({ added: [], changed: [], removed: [], unchanged: names });
  expect(writes()).toBe(1);
});

test('what changed is written, and what is gone is removed', async () => {
  await registerIn(sandbox);
  const [first, ...others] = definitions;
  if (!first) throw new Error('no commands');
  const changed = [{ ...first, description: 'Something else' }, ...others.slice(1)];
  expect(await registerIn(sandbox, changed)).toMatchObject({ changed: [names[0]], removed: [names[1]] });
  expect(writes()).toBe(2);
  expect(sandbox.world.commands.get(sandbox.world.guild.id)?.map(({ name }) => name)).toEqual([
    names[0],
    ...names.slice(2),
  ]);
});

describe('requests', () => {
  testRequests(() => sent);
});
