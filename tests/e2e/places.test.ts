// Every command in every place that it can be used in, by members of both languages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OptionValues } from '../../src/sandbox/typed.ts';
import { addMember, type Channel, directChannel, type Member } from '../../src/sandbox/world.ts';
import { buttonIn, labelsOf, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const places: readonly [string, (member: Member) => Channel][] = [
  ['a channel of a server', () => stage.sandbox.guild.channel('general')],
  ['a thread', () => stage.sandbox.guild.channel('summit')],
  ['a server that the bot is not in', () => stage.sandbox.guild.channel('elsewhere')],
  ['a direct message', ({ user }) => directChannel(stage.sandbox.world, user)],
];

const asked: readonly [string, OptionValues, Readonly<Record<'id' | 'en-US', string>>][] = [
  ['who-said', { words: 'jembatan' }, { id: 'kutipan langsung', 'en-US': 'direct quotation' }],
  ['when-visit', {}, { id: 'direncanakan', 'en-US': 'planned' }],
  ['ask', { question: 'siapa bilang jembatan selesai?' }, { id: 'kutipan langsung', 'en-US': 'direct quotation' }],
  ['timeline', {}, { id: 'Menurut waktu', 'en-US': 'In order of time' }],
  ['speakers', {}, { id: 'Siapa yang berbicara', 'en-US': 'Who speaks' }],
  ['sources', {}, { id: 'artikel', 'en-US': 'article' }],
  ['about', {}, { id: 'Tentang Kutipan', 'en-US': 'About Kutipan' }],
];

describe.each(places)('in %s', (_name, at) => {
  describe.each(['id', 'en-US'] as const)('a member whose Discord is set to %s', (locale) => {
    test.each(asked)('is answered /%s privately, in that language, and shares it', async (command, options, words) => {
      const { guild, world } = stage.sandbox;
      const member = addMember(world, 'sari', locale);
      const own = await guild.slash(member, command, { ...options, private: true }, at(member));
      expect(own.ephemeral).toBe(true);
      expect(textOf(own.message)).toContain(words[locale]);
      const shared = await guild.press(
        member,
        own.message,
        buttonIn(own.message, locale === 'id' ? 'Bagikan' : 'Share'),
      );
      expect(shared.ephemeral).toBe(false);
      expect(textOf(shared.message)).toContain(words[locale]);
    });

    test('finds what a message claims', async () => {
      const { guild, world } = stage.sandbox;
      const member = addMember(world, 'sari', locale);
      const claim = guild.say(member, at(member), 'katanya jembatan itu selesai bulan depan');
      const { message, ephemeral } = await guild.apply(member, 'Find in coverage', claim);
      expect(ephemeral).toBe(true);
      expect(textOf(message)).toContain('“Jembatan itu selesai bulan depan”');
      expect(labelsOf(message)).toContain(locale === 'id' ? 'Konteks' : 'Context');
    });
  });
});

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
