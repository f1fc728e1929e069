// Groups of words that say the same: read from running text, by stem, and never a word for itself.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { synonymGroups } from '../../src/language/synonyms.ts';

const asWritten = (word: string) => word;

test('a word has the others of all its groups', () => {
  const read = synonymGroups('at sea: crew, sailor; ship, boat; on land: crew, team', asWritten)();
  expect(read.get('crew')).toEqual(['sailor', 'team']);
  expect(read.get('boat')).toEqual(['ship']);
  expect(read.get('sea')).toBeUndefined();
});

test('forms of one word are one', () => {
  const withoutEnding = (word: string) => word.replace(/s$/u, '');
  expect(synonymGroups('x: crews, sailors, crew', withoutEnding)().get('crew')).toEqual(['sailor']);
});

describe.each(Object.values(languages))('the groups of $name', ({ search: { stem, synonyms } }) => {
  const all = [...synonyms()];

  test('are there', () => expect(all.length).toBeGreaterThan(100));

  test('have each word both ways, and none for itself', () => {
    for (const [word, others] of all) {
      expect(others).not.toContain(word);
      for (const other of others) expect(synonyms().get(other)).toContain(word);
    }
  });

  test('hold single words as the index stems them', () => {
    for (const [word] of all) expect(word).toMatch(/^\p{L}+$/u);
    expect(all.filter(([word]) => stem(word) !== word).map(([word]) => word)).toEqual([]);
  });
});
