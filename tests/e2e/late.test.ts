// Discord when it is late: the log-in, a request that is not served in time, an answer after its token has expired.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expiredToken, unknownWebhook } from '../../src/sandbox/api-error.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { buttonIn, textOf } from '../discord/shown-text.ts';
import { type Stage, startStage } from './support.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ guildLocale: 'id', logLevel: 'trace' });
});
afterEach(async () => {
  await stage.stop();
  // What Discord refuses has the token of the interaction in its address.
  for (const token of stage.sandbox.world.exchanges.keys()) expect(stage.log.join('')).not.toContain(token);
});

const question = 'siapa yang bilang jembatan selesai?';

async function nextIsAnswered(): Promise<void> {
  const { guild, world } = stage.sandbox;
  const { message } = await guild.slash(addMember(world, 'budi', 'id'), 'ask', { question });
  expect(textOf(message)).toContain('Ratna Wulan');
  // Messages are sent with the bot's own token, which must not be taken for the refused one.
  const reply = await guild.mention(addMember(world, 'budi', 'id'), guild.channel('news'), question);
  expect(textOf(reply)).toContain('Ratna Wulan');
}

test('a log-in that waits for READY is not begun anew, and the first question is answered', async () => {
  const late = await startStage({ guildLocale: 'id', readyDelay: 2000 });
  const { guild, world } = late.sandbox;
  expect(world.identifies).toBe(1);
  const { message } = await guild.slash(late.member, 'ask', { question });
  expect(textOf(message)).toContain('Ratna Wulan');
  await late.stop();
});

test('a callback that Discord is slow to take is not sent a second time', async () => {
  const { guild, world } = stage.sandbox;
  world.faults.push({ path: /callback$/, instead: 1500, times: 1 });
  const { message } = await guild.slash(stage.member, 'ask', { question });
  expect(textOf(message)).toContain('Ratna Wulan');
  expect(world.requests.filter(({ path }) => path.endsWith('callback'))).toHaveLength(1);
  await nextIsAnswered();
});

test.each([
  ['has expired', expiredToken],
  ['is known no more', unknownWebhook],
])('an answer whose token %s is let go', async (_what, refusal) => {
  const { guild, world } = stage.sandbox;
  const { message } = await guild.slash(stage.member, 'ask', { question });
  world.faults.push({ path: /^.webhooks/, instead: refusal(), times: 1 });
  guild.press(stage.member, message, buttonIn(message, 'Hapus')).catch(() => {});
  await stageLogs(String(refusal().code));
  await nextIsAnswered();
});

async function stageLogs(words: string): Promise<void> {
  while (!stage.log.some((line) => line.includes(words))) await new Promise((resolve) => setTimeout(resolve, 20));
}
