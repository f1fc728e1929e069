// What the log tells of those who ask: nothing, unless the operator wants the questions; who asked, never.
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { library } from '../discord/fixtures.ts';
import { textOf } from '../discord/shown-text.ts';
import { type Stage, startStage } from './support.ts';

const secret = 'rahasia';
const whole = library();
const broken = new Proxy(whole, {
  get() {
    throw new Error('the shelf fell over');
  },
});
let current: Library = whole;

/** Every way to ask, a fault among them. */
async function askInEveryWay({ sandbox: { guild }, member }: Stage): Promise<string> {
  const channel = guild.channel('general');
  await guild.slash(member, 'who-said', { words: secret });
  await guild.slash(member, 'ask', { question: `siapa bilang ${secret}?` });
  await guild.autocomplete(member, 'who-said', { words: secret }, 'words');
  await guild.apply(member, 'Find in coverage', guild.say(member, channel, secret));
  await guild.mention(member, channel, `apa itu ${secret}?`);
  await guild.dm(member, `apa itu ${secret}?`);
  current = broken;
  await guild.slash(member, 'who-said', { words: `${secret} lagi` });
  current = whole;
  return textOf((await guild.slash(member, 'about', { private: true })).message);
}

async function logOf(more: { logsQuestions?: true }) {
  const stage = await startStage({ library: () => current, logLevel: 'trace', ...more });
  const about = await askInEveryWay(stage);
  await stage.stop();
  return { about, log: stage.log.join(''), member: stage.member };
}

describe('the log, however much it tells,', () => {
  test('holds no question and nobody who asked', async () => {
    const { about, log, member } = await logOf({});
    expect(log).toContain('the shelf fell over');
    expect(log).not.toContain(secret);
    expect(log).not.toContain(member.user.id);
    expect(about).toContain('Apa yang Anda tanyakan tidak disimpan');
  });

  test('holds the questions where the operator wants them, and /about says so', async () => {
    const { about, log, member } = await logOf({ logsQuestions: true });
    expect(log.split(secret).length - 1).toBeGreaterThanOrEqual(6);
    expect(log).not.toContain(member.user.id);
    expect(about).toContain('mencatat pertanyaan dalam log');
  });
});
