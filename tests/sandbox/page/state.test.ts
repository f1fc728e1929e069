// The page's state, commands as a member sees them, and times: all that is pure in the page.
import type { APIApplicationCommand, APIMessage } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commandLabel, fitting, messageCommands, slashCommands } from '../../../src/sandbox/page/commands.ts';
import { initial, messagesIn, reduce, type State } from '../../../src/sandbox/page/state.ts';
import { timeInWords, writtenAt } from '../../../src/sandbox/page/timestamps.ts';
import { pageLanguage, pageWords } from '../../../src/sandbox/page/words/index.ts';
import type { Place } from '../../../src/sandbox/web/protocol.ts';

const message = (id: string, channel = 'a') => ({ id, channel_id: channel }) as APIMessage;
const place = (...ids: string[]) =>
  ({ channels: ids.map((id) => ({ id, kind: 'text', name: id })) }) as unknown as Place;
const told = (...events: Parameters<typeof reduce>[1][]): State => events.reduce(reduce, initial);

describe('the state', () => {
  test('the first channel is open, and stays open while it is there', () => {
    const opened = told({ type: 'place', place: place('a', 'b') });
    expect(opened.channel).toBe('a');
    expect(reduce({ ...opened, channel: 'b' }, { type: 'place', place: place('a', 'b') }).channel).toBe('b');
    expect(reduce({ ...opened, channel: 'b' }, { type: 'place', place: place('a', 'c') }).channel).toBe('a');
  });

  test('messages come, change and go, in their order', () => {
    const state = told(
      { type: 'place', place: place('a', 'b') },
      { type: 'messages', messages: [message('1'), message('2')] },
      { type: 'message', message: message('3') },
      { type: 'message', message: message('4', 'b') },
      { type: 'message', message: { ...message('1'), content: 'new' } },
      { type: 'gone', id: '2' },
    );
    expect(messagesIn(state).map(({ id, content }) => [id, content])).toEqual([
      ['1', 'new'],
      ['3', undefined],
    ]);
  });

  test('that a button did nothing is forgotten when its message changes', () => {
    const state = {
      ...told({ type: 'messages', messages: [message('1'), message('2')] }),
      failed: new Set(['1', '2']),
    };
    expect([...reduce(state, { type: 'message', message: message('1') }).failed]).toEqual(['2']);
  });
});

const commands = [
  {
    type: 1,
    name: 'ask',
    description: 'Ask',
    name_localizations: { id: 'tanya' },
    description_localizations: { id: 'Tanya apa saja' },
    options: [
      {
        type: 3,
        name: 'question',
        description: 'What',
        name_localizations: { id: 'pertanyaan' },
        required: true,
        autocomplete: true,
      },
      { type: 5, name: 'private', description: 'Alone' },
    ],
  },
  { type: 1, name: 'who-said', description: 'Who', name_localizations: { id: 'siapa-bilang' } },
  { type: 3, name: 'Find', description: '', name_localizations: { id: 'Cari' } },
] as unknown as APIApplicationCommand[];

describe('commands', () => {
  test('stand in the language of the member', () => {
    const [ask] = slashCommands(commands, 'id');
    expect(ask).toMatchObject({ name: 'ask', label: 'tanya', description: 'Tanya apa saja' });
    expect(ask?.options).toMatchObject([
      { name: 'question', label: 'pertanyaan', isRequired: true, suggests: true, isYesOrNo: false },
      { name: 'private', label: 'private', isRequired: false, suggests: false, isYesOrNo: true },
    ]);
    expect(slashCommands(commands, 'en-US').map(({ label }) => label)).toEqual(['ask', 'who-said']);
    expect(messageCommands(commands, 'id').map(({ label }) => label)).toEqual(['Cari']);
  });

  test.each([
    ['', ['tanya', 'siapa-bilang']],
    ['t', ['tanya']],
    ['ask', ['tanya']],
    ['BILANG', ['siapa-bilang']],
    ['zzz', []],
  ])('those that fit %j', (typed, labels) => {
    expect(fitting(slashCommands(commands, 'id'), typed).map(({ label }) => label)).toEqual(labels);
  });

  test.each([
    ['ask', 'id', '/tanya'],
    ['Find', 'id', 'Cari'],
    ['gone', 'id', 'gone'],
  ])('%s is shown to %s as %s', (name, locale, label) => {
    expect(commandLabel(commands, name, locale)).toBe(label);
  });
});

describe('times', () => {
  const noon = Date.UTC(2031, 2, 4, 12) / 1000;
  test.each([
    [noon, 'D', 'id', '4 Maret 2031'],
    [noon, 'D', 'en-US', 'March 4, 2031'],
    [noon, 'd', 'en-US', '03/04/2031'],
    [noon - 60, 'R', 'en-US', '1 minute ago'],
    [noon + 7200, 'R', 'id', 'dalam 2 jam'],
    [noon + 86_400, 'R', 'en-US', 'tomorrow'],
    [1e13, 'D', 'id', '10000000000000'],
  ] as const)('%d %s in %s is %s', (seconds, style, locale, expected) => {
    expect(timeInWords(seconds, style, locale, noon * 1000)).toBe(expected);
  });

  test('of today only the hour is told', () => {
    const now = noon * 1000;
    expect(writtenAt(new Date(now).toISOString(), 'en-US', now)).not.toContain('2031');
    expect(writtenAt(new Date(now - 3 * 86_400_000).toISOString(), 'en-US', now)).toContain('2031');
  });
});

test.each([
  ['id', 'id'],
  ['en-US', 'en'],
  ['fr', 'en'],
] as const)('to %s the page speaks %s', (locale, language) => {
  expect(pageLanguage(locale)).toBe(language);
  expect(Object.keys(pageWords[language])).toEqual(Object.keys(pageWords.en));
});
