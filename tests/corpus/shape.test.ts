import { describe, expect, it, test } from 'vitest';
import { checked, choice, list, optional, record, type Shape, text, withDefault } from '../../src/corpus/shape.ts';

const name = text('must be text', ['is empty', (value) => value !== '']);
const member = record({ name, age: optional(choice(['old', 'young'])) });
const whole = record({ title: withDefault(name, 'none'), members: list(member, 'must be a list') });
const bounds = checked(
  record({ from: name, until: name }),
  ['ends early', ({ from, until }) => from <= until],
  'until',
);

describe('a shape', () => {
  test.each<[string, Shape<unknown>, unknown, unknown]>([
    ['text, trimmed', name, ' a ', 'a'],
    ['a choice', choice(['a', 'b']), 'b', 'b'],
    ['nothing where nothing need be', optional(name), undefined, undefined],
    ['a default', withDefault(name, 'x'), undefined, 'x'],
    ['no list as an empty one', list(name, 'must be a list'), undefined, []],
    ['members in members', whole, { members: [{ name: 'A' }] }, { title: 'none', members: [{ name: 'A' }] }],
    ['members that go together', bounds, { from: 'a', until: 'b' }, { from: 'a', until: 'b' }],
  ])('reads %s', (_, shape, given, expected) => {
    expect(shape(given, [])).toEqual({ value: expected });
  });

  test.each<[string, Shape<unknown>, unknown, [string, (string | number)[]][]]>([
    ['a number for text', name, 1, [['must be text', []]]],
    ['null for text', optional(name), null, [['must be text', []]]],
    ['text that breaks a rule', name, ' ', [['is empty', []]]],
    ['another choice', choice(['a', 'b']), 'c', [['must be a or b', []]]],
    ['text for a list', list(name, 'must be a list'), 'a', [['must be a list', []]]],
    ['a list for members', member, ['a'], [['must be lines of the form "key: value"', []]]],
    ['a mistyped key', member, { name: 'A', agee: 'old' }, [['unknown key "agee": did you mean "age"?', ['agee']]]],
    ['an unknown key', member, { name: 'A', xyz: 1 }, [['unknown key "xyz"; the keys are name, age.', ['xyz']]]],
    ['an inherited key', member, {}, [['name: must be text', ['name']]]],
    ['members that do not go together', bounds, { from: 'b', until: 'a' }, [['until: ends early', ['until']]]],
    [
      'every fault at once',
      whole,
      { title: 1, members: [{}, { name: 'B', age: 'x' }] },
      [
        ['title: must be text', ['title']],
        ['members.0.name: must be text', ['members', 0, 'name']],
        ['members.1.age: must be old or young', ['members', 1, 'age']],
      ],
    ],
  ])('refuses %s', (_, shape, given, expected) => {
    expect(shape(given, [])).toEqual({ faults: expected.map(([message, path]) => ({ message, path })) });
  });

  it('takes a key from the value itself only', () => {
    expect(record({ toString: optional(name) })({}, [])).toEqual({ value: { toString: undefined } });
  });
});
