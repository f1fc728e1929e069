// What a text names without regard to its article is the same in every article.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { mentions, readNamesIn } from '../../src/story/mentions.ts';
import { NameTrie } from '../../src/story/name-trie.ts';
import { shortSpellings } from '../../src/story/short-names.ts';
import { spelling } from '../../src/story/spelling.ts';

const person = (name: string, listed = false): Entity => ({
  name,
  kind: 'person',
  spellings: [name],
  roles: [],
  listed,
});
const people = [person('Rahmi Umar'), person('Rahmi Lestari'), person('Budi Umar', true), person('Agus')];
const bodies: Entity[] = ['Komite Umar', 'Waru'].map((name) => ({ ...person(name), kind: 'organisation' }));
const everybody = [...people, ...bodies];
const trie = new NameTrie([
  ...everybody.flatMap((entity) => [spelling(entity.name, entity), ...shortSpellings(entity)]),
  // One office that two hold, each where the article names him.
  ...people.slice(0, 2).map((entity) => ({ ...spelling('Gubernur', entity, 'role'), bare: true, local: true })),
]);

const pieces = 'Rahmi Umar Lestari Budi Agus Komite Waru Gubernur Wakil gubernur pulang ke dan , .'.split(' ');
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(' '));

test('where nothing may mean others, whom the article introduces changes nothing', () => {
  fc.assert(
    fc.property(texts, fc.subarray(everybody), (text, introduced) => {
      const { mentions: found, isOpen } = readNamesIn(text, trie, { lenient: false, introduced: new Set() });
      if (isOpen) return;
      expect(mentions(text, trie, { lenient: false, introduced: new Set(introduced) })).toEqual(found);
    }),
  );
});

test.each([
  ['Rahmi Lestari pulang', false],
  ['Komite Umar dan Agus pulang', false],
  ['Umar pulang', true],
  ['Rahmi pulang', true],
  ['Gubernur pulang', true],
])('%s: may mean others: %s', (text, expected) => {
  expect(readNamesIn(text, trie, { lenient: false, introduced: new Set() }).isOpen).toBe(expected);
});
