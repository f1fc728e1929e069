// What counts as a change of a registered command.
import type { RESTPostAPIApplicationCommandsJSONBody as Body } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/commands/index.ts';
import { compare } from '../../src/discord/registration.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';

const ask: Body = {
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1, 2],
  options: [{ type: 3, name: 'question', description: 'What', required: true }],
};

describe('compare', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'what Discord adds',
      { id: '1', version: '2', application_id: '3', guild_id: '4', nsfw: false, dm_permission: true },
    ],
    ['the type where it is the usual one', { type: 1 }],
    ['nulls for what was left out', { name_localizations: null, default_member_permissions: null }],
    ['numbers in another order', { contexts: [2, 0, 1] }],
    ['empty lists', { options: [{ ...ask.options?.[0], choices: [] }] }],
  ])('%s is no change', (_what, more) => {
    expect(compare([{ ...ask, ...more }], [ask])).toMatchObject({ unchanged: ['ask'], changed: [] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['another description', { description: 'Tell' }],
    ['a localisation that is gone', { name_localizations: { id: 'tanya' } }],
    ['an option that is gone', { options: [...(ask.options ?? []), { type: 5, name: 'private', description: 'x' }] }],
    ['options in another order', { options: [{ type: 5, name: 'private', description: 'x' }, ...(ask.options ?? [])] }],
    ['an option that is required no more', { options: [{ ...ask.options?.[0], required: false }] }],
    ['other places', { contexts: [0] }],
  ])('%s is one', (_what, more) => {
    expect(compare([{ ...ask, ...more }], [ask])).toMatchObject({ unchanged: [], changed: ['ask'] });
  });

  test('a message command is another command than the slash command of that name', () => {
    const found = compare([ask as never], [{ name: 'ask', type: 3 }]);
    expect(found).toEqual({ added: ['ask'], changed: [], removed: ['ask'], unchanged: [] });
  });
});

describe('the commands', () => {
  const definitions = commands.map(({ definition }) => definition);

  test('are such as Discord takes, in every language', () => {
    expect(bodyProblems(definitions)).toEqual([]);
  });

  test('have one name each, in every language', () => {
    for (const nameIn of [(each: Body) => each.name, (each: Body) => each.name_localizations?.id]) {
      expect(new Set(definitions.map(nameIn)).size).toBe(definitions.length);
    }
    for (const definition of definitions) {
      const options = ('options' in definition ? definition.options : undefined) ?? [];
      expect(new Set(options.map((option) => option.name_localizations?.id)).size).toBe(options.length);
    }
  });
});
