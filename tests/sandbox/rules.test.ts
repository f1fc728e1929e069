// Bodies that Discord would refuse although its OpenAPI file allows them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyProblems } from './body-problems.ts';

const drawn = 1 << 15;
const ask = { name: 'ask', description: 'Ask' };
const text = (content: string) => ({ type: 10, content });
const button = (more: object) => ({ type: 2, style: 1, label: 'x', custom_id: 'a', ...more });
const menu = (id: string) => ({ type: 3, custom_id: id, options: [{ label: 'x', value: 'x' }] });
const row = (...components: object[]) => ({ type: 1, components });

describe("what Discord's file leaves out", () => {
  test.each<[string, unknown, string]>([
    ['a message without anything', { content: '', components: [] }, 'an empty message'],
    ['a drawn message without components', { flags: drawn, components: [] }, 'an empty message'],
    ['a blank text', { flags: drawn, components: [text(' ')] }, 'a blank text'],
    ['content beside components', { flags: drawn, content: 'x', components: [text('x')] }, 'content beside components'],
    ['too much text in all', { flags: drawn, components: [text('x'.repeat(3000)), text('x'.repeat(1001))] }, '4001 ch'],
    ['too many components', { flags: drawn, components: Array(41).fill(text('x')) }, '41 components'],
    ['one id twice', { flags: drawn, components: [row(button({}), button({}))] }, 'custom_id "a" stands twice'],
    [
      'a link with an id',
      { flags: drawn, components: [row(button({ style: 5, url: 'https://a.example' }))] },
      'shape of another kind',
    ],
    ['too much in embeds', { embeds: [{ description: 'x'.repeat(4000) }, { title: 'x'.repeat(2001) }] }, 'over 6000'],
    ['an answer in a callback', { type: 4, data: { flags: drawn, components: [] } }, 'an empty message'],
    ['a capital in a name', [{ name: 'Ask', description: 'x' }], '"Ask" is not a name'],
    ['a space in a localised name', [{ name: 'ask', name_localizations: { id: 'ta nya' } }], '"ta nya" is not a name'],
    [
      'required after optional',
      [{ name: 'ask', options: [{ name: 'a' }, { name: 'b', required: true }] }],
      'a required option follows',
    ],
    ['a large command', [{ name: 'ask', description: 'x'.repeat(8000) }], 'more than 8000'],
    ['a command twice', [ask, ask], 'the command "1 ask" stands twice'],
    ['a command without a description', [{ name: 'ask' }], 'has 0 characters, not 1 to 100'],
    ['26 suggestions', { type: 8, data: { choices: Array(26).fill({ name: 'x', value: 'x' }) } }, 'more than 25'],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'the title of an embed has 257'],
    ['a long description', { embeds: [{ description: 'x'.repeat(4097) }] }, 'has 4097'],
    ['a field without a value', { embeds: [{ fields: [{ name: 'x' }] }] }, 'the value of a field has 0'],
    ['26 fields', { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] }, 'more than 25 fields'],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, 'the nonce has 26'],
    [
      '16 message commands',
      Array.from({ length: 16 }, (_, i) => ({ name: `m${i}`, type: 3 })),
      '16 commands of type 3',
    ],
    [
      'an option twice',
      [{ ...ask, options: Array(2).fill({ name: 'a', description: 'x' }) }],
      'ask: the option "a" stands twice',
    ],
    [
      'a long localised description',
      [{ ...ask, description_localizations: { id: 'x'.repeat(101) } }],
      'has 101 characters',
    ],
    ['content that is no text', { content: 5 }, 'the content is no text'],
    ['a container where none may stand', { components: [{ type: 17, components: [text('x')] }] }, 'may not stand here'],
    ['a button without a row', { flags: drawn, components: [button({})] }, 'type 2 may not stand here'],
    ['a text in a row', { flags: drawn, components: [row(text('x'))] }, 'type 10 may not stand here'],
    ['two menus in a row', { components: [row(menu('a'), menu('b'))] }, 'a row of 2'],
    ['a menu without options', { components: [row({ ...menu('a'), options: [] })] }, 'a select of 0 options'],
    [
      'a section without anything beside it',
      { flags: drawn, components: [{ type: 9, components: [text('x')] }] },
      'without a button or a thumbnail',
    ],
    [
      'a section of four texts',
      { flags: drawn, components: [{ type: 9, components: Array(4).fill(text('x')), accessory: button({}) }] },
      'a section of 4 texts',
    ],
    ['components that are no list', { components: {} }, 'a list is expected'],
    ['a component that is none', { content: 'x', components: [null] }, 'is no object'],
    [
      'a form with a long title',
      { type: 9, data: { title: 'x'.repeat(46), custom_id: 'a', components: [] } },
      '46 characters',
    ],
    ['long content', { content: 'x'.repeat(2001) }, 'has 2001 characters'],
    ['a long label', { flags: drawn, components: [row(button({ label: 'x'.repeat(81) }))] }, 'has 81 characters'],
    ['a long id', { flags: drawn, components: [row(button({ custom_id: 'x'.repeat(101) }))] }, 'has 101 characters'],
    ['six buttons in a row', { flags: drawn, components: [row(...Array(6).fill(button({})))] }, 'a row of 6'],
    [
      'a long choice',
      { type: 8, data: { choices: [{ name: 'x', value: 'x'.repeat(101) }] } },
      'has 101 characters, not 1 to 100',
    ],
  ])('%s', (_what, body, expected) => {
    expect(bodyProblems(body).join('\n')).toContain(expected);
  });

  test.each<[string, unknown]>([
    ['a text', { flags: drawn, components: [text('x')] }],
    ['plain content', { content: 'x' }],
    ['a deferred answer', { type: 5, data: { flags: 64 } }],
    [
      'buttons and a link',
      { flags: drawn, components: [row(button({}), { type: 2, style: 5, url: 'https://a.example' })] },
    ],
    ['a menu', { components: [row(menu('a'))] }],
    [
      'a section in a container',
      {
        flags: drawn,
        components: [{ type: 17, components: [{ type: 9, components: [text('x')], accessory: button({}) }] }],
      },
    ],
    [
      'a form',
      {
        type: 9,
        data: {
          title: 'x',
          custom_id: 'a',
          components: [{ type: 18, label: 'x', component: { type: 4, custom_id: 'b' } }],
        },
      },
    ],
    ['a message command, which may have capitals and spaces', [{ name: 'Find in coverage', type: 3 }]],
  ])('nothing is wrong with %s', (_what, body) => {
    expect(bodyProblems(body)).toEqual([]);
  });
});

const keys = [
  'type',
  'components',
  'component',
  'accessory',
  'custom_id',
  'label',
  'style',
  'content',
  'flags',
  'embeds',
];
const moreKeys = ['fields', 'options', 'choices', 'name', 'name_localizations', 'value', 'items', 'data', 'title'];
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, '', 'x', 0, 1, 2, 3, 9, 10, 17, 18, drawn),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys, ...moreKeys), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

test('whatever is sent, problems are told and the server does not break', () => {
  fc.assert(
    fc.property(anything, (body) => {
      expect(bodyProblems(body)).toEqual(expect.any(Array));
    }),
  );
});
