import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, TextIndex } from '../../src/corpus/same-text.ts';

const body = (text: string) => fingerprint([{ kind: 'body', text }]);
const numbered = (count: number, word = 'kata') => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const find = (known: string, other: string) => {
  const index = new TextIndex<string>();
  index.add('known', body(known));
  return index.find(body(other));
};

describe('the same text', () => {
  it.each([
    ['itself', numbered(100), numbered(100)],
    [
      'itself in other letters and marks',
      'Air surut, kata Ani: "Warga pulang ke rumah."',
      'air surut kata ani warga pulang ke rumah',
    ],
    ['one changed word in a hundred', numbered(100), numbered(100).replace('kata50', 'lain')],
    ['a sentence more at the end', numbered(100), `${numbered(100)} ${numbered(10, 'baru')}`],
    ['a text of two words', 'Air surut', 'air surut'],
  ])('is found in %s', (_, known, other) => {
    expect(find(known, other)).toBe('known');
  });

  it.each([
    ['another text', numbered(100), numbered(100, 'lain')],
    ['half of it', numbered(100), numbered(50)],
    ['a longer report with the same half', numbered(100), `${numbered(50)} ${numbered(50, 'lain')}`],
    ['a text of two other words', 'Air surut', 'Air pasang'],
  ])('is not found in %s', (_, known, other) => {
    expect(find(known, other)).toBeNull();
  });

  it('is the one with most in common', () => {
    const index = new TextIndex<string>();
    index.add('near', body(numbered(100).replace('kata50', 'lain')));
    index.add('exact', body(numbered(100)));
    expect(index.find(body(numbered(100)))).toBe('exact');
  });

  it('does not care for captions and sub-headings', () => {
    const caption = { kind: 'caption', text: numbered(50, 'foto') } as const;
    expect(fingerprint([{ kind: 'body', text: numbered(20) }, caption])).toEqual(body(numbered(20)));
  });

  it('counts the same from both sides', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(find(a, b)).toBe(find(b, a));
      }),
    );
  });
});
