// The bot when something breaks: a handler, the token, the connection.
import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/answers/question.ts';
import { BotError, startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { library } from '../discord/fixtures.ts';
import { textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { fakeAnswers, type Stage, startStage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({
    ask: (all, asked) => {
      if (asked.question.includes('rusak')) throw new Error('the shelf fell over');
      if (asked.question.includes('panjang')) throw new QuestionError('too-long');
      return fakeAnswers.ask(all, asked);
    },
  });
});
afterAll(() => stage.stop());

const idIn = (text: string) => /\b[0-9a-f]{8}\b/.exec(text)?.[0] ?? 'no id';

describe('a handler that throws', () => {
  test('gives a private, friendly error with an id that the log has too', async () => {
    const { guild } = stage.sandbox;
    const { message, ephemeral } = await guild.slash(stage.member, 'ask', { question: 'rusak?' });
    expect(ephemeral).toBe(true);
    expect(textOf(message)).toContain('Ada yang salah di pihak saya');
    expect(textOf(message)).not.toContain('shelf');
    const logged = stage.log.filter((line) => line.includes(idIn(textOf(message))));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('the shelf fell over');
  });

  test('is survived, in a mention as well', async () => {
    const { guild } = stage.sandbox;
    const broken = await guild.mention(stage.member, guild.channel('general'), 'apa yang rusak?');
    expect(stage.log.some((line) => line.includes(idIn(textOf(broken))))).toBe(true);
    const next = await guild.mention(stage.member, guild.channel('general'), 'siapa?');
    expect(textOf(next)).toContain('Ratna Wulan');
  });

  test('a question that cannot be answered is told so, and the log is left alone', async () => {
    const before = stage.log.length;
    const { message, ephemeral } = await stage.sandbox.guild.slash(stage.member, 'ask', { question: 'panjang' });
    expect(textOf(message)).toContain('Pertanyaannya terlalu panjang.');
    expect(ephemeral).toBe(true);
    expect(stage.log).toHaveLength(before);
  });
});

describe('the connection', () => {
  test.each([
    ['resumes after it was cut', false],
    ['identifies anew when the session is gone', true],
  ])(
    '%s, and the next question is answered',
    async (_what, forget) => {
      const { sandbox, bot, member } = stage;
      const again = once(bot.client, forget ? Events.ShardReady : Events.ShardResume);
      if (forget) sandbox.gateway.forget();
      sandbox.gateway.drop();
      await again;
      const { message } = await sandbox.guild.slash(member, 'ask', { question: 'siapa?' });
      expect(textOf(message)).toContain('Ratna Wulan');
    },
    15_000,
  );
});

test('a refused token is one clear message and no second try', async () => {
  const sandbox = await startSandbox();
  const started = startBot({
    library: () => library(),
    answers: fakeAnswers,
    log: createLog('silent'),
    config: { discordToken: 'wrong', discordApiUrl: sandbox.apiUrl },
  });
  await expect(started).rejects.toThrow(BotError);
  await expect(started).rejects.toThrow('Discord refuses the token.');
  expect(sandbox.world.requests.map(({ path, status }) => [path, status])).toEqual([['/gateway/bot', 401]]);
  await sandbox.stop();
});

test('no token stands in the log', () => {
  expect(stage.log.length).toBeGreaterThan(0);
  const tokens = [stage.sandbox.world.token, ...stage.sandbox.world.exchanges.keys()];
  for (const token of tokens) expect(stage.log.join('')).not.toContain(`${token}`);
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
