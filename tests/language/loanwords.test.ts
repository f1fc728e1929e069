// English words that the word lists lack: as loanwords in Indonesian, or by the word that they are built from.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { derivedFrom } from '../../src/language/english/derivations.ts';
import { asIndonesian } from '../../src/language/english/loanwords.ts';

describe('a loanword as Indonesian writes it', () => {
  it.each([
    ['restoration', 'restorasi'],
    ['reconstruction', 'rekonstruksi'],
    ['fertilization', 'fertilisasi'],
    ['commission', 'komisi'],
    ['satellite', 'satelit'],
    ['vaccine', 'vaksin'],
    ['cyanide', 'sianida'],
    ['oxygen', 'oksigen'],
    ['parasite', 'parasit'],
    ['quota', 'kuota'],
    ['orchestra', 'orkestra'],
    ['theory', 'teori'],
    ['geology', 'geologi'],
    ['mathematics', 'matematika'],
    ['physics', 'fisika'],
    ['chronic', 'kronis'],
    ['pulmonary', 'pulmoner'],
    ['frequency', 'frekuensi'],
    ['bureaucracy', 'bureaukrasi'],
    ['cycle', 'siklus'],
    ['philosopher', 'filosof'],
    ['archeology', 'arkeologi'],
  ])('%s → %s', (word, loan) => {
    expect(asIndonesian(word)).toContain(loan);
  });

  it.each(['act', 'zone', ''])('%s: too short to tell', (word) => {
    expect(asIndonesian(word)).toEqual([]);
  });

  test('a few spellings of any word, none empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,24}$/), (word) => {
        const loans = asIndonesian(word);
        expect(loans.length).toBeLessThan(5);
        expect(new Set(loans).size).toBe(loans.length);
      }),
    );
  });
});

describe('what an English word is built from', () => {
  it.each([
    ['forestry', 'forest'],
    ['organizer', 'organize'],
    ['championship', 'champion'],
    ['stubbornly', 'stubborn'],
    ['happiness', 'happy'],
    ['refusal', 'refuse'],
    ['deployment', 'deploy'],
    ['exploration', 'explore'],
    ['unloading', 'unload'],
    ['planner', 'plan'],
    ['reopening', 'opening'],
    ['dependency', 'dependent'],
  ])('%s: %s among others', (word, root) => {
    expect(derivedFrom(word)).toContain(root);
  });

  it.each(['table', 'big', 'sing', 'red', ''])('%s: nothing', (word) => {
    expect(derivedFrom(word)).toEqual([]);
  });

  test('each is shorter or as long, and long enough to be a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        for (const root of derivedFrom(word)) {
          expect(root.length).toBeGreaterThanOrEqual(4);
          expect(root.length).toBeLessThanOrEqual(word.length);
        }
      }),
    );
  });
});
