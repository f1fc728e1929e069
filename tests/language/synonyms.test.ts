// The thesaurus: read from running text, by words as written, then by stems, and never a word for itself.
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { calledAlso, thesaurus } from '../../src/language/synonyms.ts';

const plain = {
  variants: new Map(),
  compounds: new Map(),
  stem: (word: string) => word.replace(/s$/u, ''),
  stopWords: new Set(['by']),
  negations: new Set(['not']),
};

describe('a thesaurus', () => {
  it.each([
    [
      'has the others of all groups of a word, in their order',
      'crew, sailor; ship, boat; crew, team',
      'crew',
      ['sailor', 'team'],
    ],
    ['has both directions', 'ship, boat', 'boat', ['ship']],
    ['knows a word by its stem', 'crews, sailor', 'crew', ['sailor']],
    ['gives stems', 'crew, sailors', 'crew', ['sailor']],
    ['takes the forms of one word for one', 'crews, sailors, crew', 'crew', ['sailor']],
    ['prefers the group that has a word in this form', 'works, oeuvre; work, labour', 'works', ['oeuvre']],
    ['has phrases', 'resign, step down', 'step down', ['resign']],
    ['never leads to what is left of a phrase', 'near, close by, adjacent', 'near', ['adjacent']],
    ['knows a negation and never leads to one', 'absent, not there, away', 'not there', ['absent', 'away']],
    ['never leads to a negation', 'absent, not there, away', 'absent', ['away']],
    ['has phrases as what a word is called', 'resign, step down', 'resign', ['step down']],
  ])('%s', (_, text, word, others) => {
    const search = { ...languages.en.search, ...plain, synonyms: thesaurus([text], plain) };
    expect(calledAlso(word.split(' '), search)).toEqual(others);
  });

  it.each(['sea', 'step', 'down step', ''])('has nothing for "%s"', (words) => {
    const search = { ...languages.en.search, ...plain, synonyms: thesaurus(['resign, step down'], plain) };
    expect(calledAlso(words.split(' '), search)).toEqual([]);
  });
});

describe.each(Object.values(languages))('the thesaurus of $name', ({ search: { synonyms } }) => {
  const all = [...synonyms()];

  test('is there', () => expect(all.length).toBeGreaterThan(100));

  test('holds folded words and short phrases', () => {
    for (const [word] of all) expect(word).toMatch(/^[a-z0-9]+(?: [a-z0-9]+){0,3}$/u);
  });

  test('has no word for itself, and some for each', () => {
    for (const [word, others] of all) {
      expect(others).not.toContain(word);
      expect(others.length, word).toBeGreaterThan(0);
    }
  });
});

test.each([
  ['menuding', 'tuduh'],
  ['dibikin', 'buat'],
  ['meletakkan jabatan', 'mundur'],
  ['sanak saudara', 'keluarga'],
])('Indonesian: "%s" is also called "%s"', (typed, other) => {
  expect(calledAlso(typed.split(' '), languages.id.search)).toContain(other);
});
