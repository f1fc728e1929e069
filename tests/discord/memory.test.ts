// What is asked again is answered from memory.
import { expect, test } from 'vitest';
import type { CommandAsked, Kind, Outcome, Questions } from '../../src/discord/desk/asked.ts';
import { remembering } from '../../src/discord/memory.ts';
import { message, text } from '../../src/discord/message.ts';

const asked: CommandAsked = {
  command: 'who-said',
  filled: { words: 'jembatan' },
  target: null,
  language: 'id',
  isPrivate: false,
  logsQuestions: false,
};

/** Notes what it is asked. */
function noting(outcome: Outcome<'command'> = { answer: message(text('jawaban')) }) {
  const heard: unknown[] = [];
  const ask = remembering(<K extends Kind>(kind: K, question: Questions[K]) => {
    heard.push([kind, question]);
    return outcome as Outcome<K>;
  });
  return { ask, heard };
}

test('what is asked twice is worked out once, and the same is told', async () => {
  const { ask, heard } = noting();
  expect(await ask('command', asked)).toEqual(await ask('command', { ...asked }));
  expect(heard).toHaveLength(1);
});

test.each<[string, Partial<CommandAsked>]>([
  ['in another language', { language: 'en' }],
  ['for one alone', { isPrivate: true }],
  ['by another command', { command: 'ask' }],
  ['with another option', { filled: { speaker: 'jembatan' } }],
  ['on a message', { target: 'jembatan' }],
])('what is asked %s is another question', async (_what, more) => {
  const { ask, heard } = noting();
  await ask('command', asked);
  await ask('command', { ...asked, ...more });
  expect(heard).toHaveLength(2);
});

test.each<[string, Outcome<'command'>]>([
  ['a refusal', { refusal: { en: 'no', id: 'tidak' } }],
  ['a fault', { fault: { message: 'the shelf fell over' } }],
])('%s is not remembered', async (_what, outcome) => {
  const { ask, heard } = noting(outcome);
  await ask('command', asked);
  await ask('command', asked);
  expect(heard).toHaveLength(2);
});

test('of too many questions those are forgotten that nobody asked for the longest', async () => {
  const { ask, heard } = noting();
  const question = (at: number) => ask('mention', { question: `${at}`, language: 'id' });
  for (let at = 0; at < 500; at++) await question(at);
  await question(0);
  await question(500);
  await question(0);
  expect(heard).toHaveLength(501);
  await question(1);
  expect(heard).toHaveLength(502);
});
