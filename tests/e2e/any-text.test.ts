// Whatever stands in an article, a title, a name or a question: every command, suggestion and button is answered with requests
// that Discord takes.
import type { APIMessage } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readButtonId } from '../../src/discord/button-id.ts';
import { commands } from '../../src/discord/commands/index.ts';
import type { Library } from '../../src/library/library.ts';
import type { OptionValues } from '../../src/sandbox/typed.ts';
import { addMember, type Member } from '../../src/sandbox/world.ts';
import { article, library } from '../discord/fixtures.ts';
import { idsOf, textOf } from '../discord/shown-text.ts';
import { testRequests } from './requests.ts';
import { type Stage, startStage } from './support.ts';

let current: Library = library();
let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ library: () => current });
});
afterAll(() => stage.stop());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '*',
      '@everyone',
      '<@1>',
      '](',
      '://',
      '\\',
      '\u202E',
      '\uD800',
      '\u0301',
      '👍',
      ' ',
      'a',
      '\n',
    ),
    minLength: 1,
    maxLength: 200,
  }),
  fc
    .constantFrom('_', '|', '”', 'kata ', '\u200B')
    .chain((unit) => fc.nat(3000).map((times) => `a${unit.repeat(times)}`)),
);

/** Twelve articles with what is said, by whom and of which visit, around the texts. */
function coverage(text: string, title: string, name: string): Library {
  const paragraphs = [
    `“Jembatan ${text} selesai,” kata Ratna Wulan, Senin (3/3/2031).`,
    `${name} mengatakan bahwa jembatan ${text} selesai.`,
    `Gubernur Darma Yusuf dijadwalkan mengunjungi Suralaya pada 17 Maret ${text}.`,
    text,
  ];
  const more = {
    title,
    publisher: name,
    author: text,
    url: `https://contoh.example/${text}`,
  };
  return library(Array.from({ length: 12 }, (_, i) => article(paragraphs, { ...more, id: `${i}`, origin: `${i}` })));
}

/** Options take 6,000 characters; an empty one is none. */
const typed = (text: string) => text.slice(0, 6000) || 'x';

function questionsOf(text: string): [string, OptionValues][] {
  return [
    ['who-said', { words: text }],
    ['who-said', { speaker: 'Ratna', words: 'jembatan' }],
    ['who-said', { words: 'jembatan', source: text, after: text, before: text }],
    ['when-visit', {}],
    ['when-visit', { visitor: text, place: text }],
    ['ask', { question: text }],
    ['ask', { question: `siapa yang bilang jembatan ${text}`.slice(0, 6000) }],
    ['timeline', {}],
    ['timeline', { about: text, speaker: text }],
    ['speakers', {}],
    ['sources', {}],
    ['about', {}],
  ];
}

const suggestible = [
  ['who-said', 'words'],
  ['who-said', 'speaker'],
  ['who-said', 'source'],
  ['when-visit', 'visitor'],
  ['when-visit', 'place'],
  ['timeline', 'speaker'],
] as const;

/** Presses every button but the one that deletes; where what is shown then has buttons, those too. */
async function pressAll(member: Member, message: APIMessage, depth: number): Promise<void> {
  const { guild, world } = stage.sandbox;
  const ids = idsOf(message).filter((id) => readButtonId(id)?.kind !== 'delete');
  for (const id of depth === 0 ? [] : ids) {
    const { message: next } = await guild.press(member, world.messages.get(message.id) ?? message, id);
    expect(textOf(next)).not.toContain('Something went wrong');
    if (next.id !== message.id) await pressAll(member, next, depth - 1);
  }
}

test('every command is asked', () => {
  const asked = new Set(questionsOf('x').map(([name]) => name));
  const slash = commands.map(({ definition }) => definition).filter(({ type }) => type !== 3);
  expect([...asked].sort()).toEqual(slash.map(({ name }) => name).sort());
});

test('every option, message, suggestion and button is answered', async () => {
  const { guild, world } = stage.sandbox;
  const ask = fc.asyncProperty(
    anyText,
    anyText,
    anyText,
    anyText,
    fc.boolean(),
    async (text, title, name, question, isPrivate) => {
      current = coverage(text, title, name);
      for (const [command, options] of questionsOf(typed(question))) {
        const member = addMember(world, 'sari');
        const { message } = await guild.slash(member, command, { ...options, private: isPrivate });
        expect(textOf(message)).not.toContain('Something went wrong');
        await pressAll(member, message, 2);
      }
      for (const [command, option] of suggestible)
        await guild.autocomplete(addMember(world, 'sari'), command, { [option]: typed(question) }, option);
      const channel = guild.channel('general');
      const asker = addMember(world, 'sari');
      await guild.apply(asker, 'Find in coverage', guild.say(asker, channel, question.slice(0, 4000)));
      await guild.mention(asker, channel, question.slice(0, 3000));
      await guild.dm(asker, question.slice(0, 4000));
    },
  );
  await fc.assert(ask, { numRuns: 12 });
}, 120_000);

describe('requests', () => {
  testRequests(() => stage.sandbox.world.requests);
});
