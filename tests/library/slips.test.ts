// Slips of the finger in a question that is in another language than the articles: mended by the word lists.
import { describe, expect, it, test } from 'vitest';
import { asked, english, indonesian } from './asked-units.ts';

describe('one wrong letter in an English question', () => {
  it.each([
    ['the satelites', [['satellites', 'satelit']]],
    ['the invtiations', [['invitations', 'undang']]],
    ['who acepted it', [['accepted', 'terima']]],
    // in a word of a phrase
    ['the fightre jets', 'fighter jets'],
    ['the Prime Minsiter', 'prime minister'],
    // an irregular form
    ['who soent it', [['sent', 'kirim']]],
  ])('%s', (question, expected) => {
    const found = asked(question, 'en', { id: indonesian });
    if (typeof expected === 'string') expect(found.map(([written]) => written)).toContain(expected);
    else expect(found).toEqual(expected);
  });

  it.each([
    // a name that no article has is no misspelt word
    ['satellites of Zorbing', 'zorbing'],
    ['the gamelan', 'gamelan'],
    // spelt as meant, though the articles do not have it
    ['the horses', 'horses'],
  ])('%s: nothing to mend', (question, word) => {
    expect(asked(question, 'en', { id: indonesian }).map(([written]) => written)).toContain(word);
  });

  test('where articles are in its language they tell how a word is spelt', () => {
    expect(asked('the satelites', 'en', { en: english })).toEqual([['satelites', 'satellite']]);
  });
});
