// Who asks while the bot is being loaded is put off in time.
import type { Interaction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/commands/index.ts';
import { loading } from '../../src/discord/loading.ts';
import { privateName } from '../../src/discord/put-off.ts';

type Kind = 'slash' | 'message' | 'button' | 'autocomplete';

/** An interaction that notes how it is put off. */
function arrived(kind: Kind, isPrivate?: boolean) {
  const puts: string[] = [];
  const interaction = {
    isChatInputCommand: () => kind === 'slash',
    isMessageContextMenuCommand: () => kind === 'message',
    isButton: () => kind === 'button',
    options: { get: () => (isPrivate === undefined ? null : { value: isPrivate }) },
    deferReply: async ({ flags }: { flags?: string }) => puts.push(`reply ${flags ?? 'for all'}`),
    deferUpdate: async () => puts.push('update'),
  };
  return { puts, interaction: interaction as unknown as Interaction };
}

describe('what is asked while the bot is loaded', () => {
  test.each<[Kind, boolean | undefined, string[]]>([
    ['slash', undefined, ['reply for all']],
    ['slash', false, ['reply for all']],
    ['slash', true, ['reply Ephemeral']],
    ['message', undefined, ['reply Ephemeral']],
    ['button', undefined, ['update']],
    ['autocomplete', undefined, []],
  ])('is put off: %s, private %s', async (kind, isPrivate, expected) => {
    let arrive = (_what: string) => {};
    const all = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    const { interaction, puts } = arrived(kind, isPrivate);
    const waiting = loading(all, 1).of(interaction);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(puts).toEqual(expected);
    arrive('handlers');
    expect(await waiting).toBe('handlers');
  });

  test('is not put off when that is done in time, or was done before', async () => {
    const { interaction, puts } = arrived('slash');
    const { of } = loading(Promise.resolve('handlers'), 60_000);
    expect([await of(interaction), await of(interaction)]).toEqual(['handlers', 'handlers']);
    expect(puts).toEqual([]);
  });

  test('fails with it', async () => {
    const { of } = loading(Promise.reject(new Error('no such file')), 60_000);
    await expect(of(arrived('slash').interaction)).rejects.toThrow('no such file');
  });
});

test('the option that makes an answer private is registered under the name that is looked for', () => {
  const options = commands.flatMap(({ definition }) => ('options' in definition ? [definition.options ?? []] : []));
  expect(options.length).toBeGreaterThan(0);
  for (const each of options) expect(each.map(({ name }) => name)).toContain(privateName);
});
