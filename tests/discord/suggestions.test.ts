// What is suggested while an option is typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filled, Typing } from '../../src/discord/desk/asked.ts';
import { suggest } from '../../src/discord/suggestions.ts';
import type { OptionKey } from '../../src/language/discord-phrases.ts';
import { article, bridge, library } from './fixtures.ts';

const other = article(
  [
    '“Pasar itu ramai,” kata Darma Yusuf.',
    '“Pasar itu akan pindah,” kata Darma Yusuf.',
    '“Harga naik,” kata Ratna Wulan.',
  ],
  { id: 'contoh-2', publisher: 'Kabar Lain' },
);
const both = library([bridge, other]);

function suggested(key: OptionKey, typed: string, filled: Filled = {}): string[] {
  const typing: Typing = { key, typed, language: 'id', filled };
  return suggest(both, typing).map(({ value }) => value);
}

describe('suggest', () => {
  test('speakers, those who say most first', () => {
    expect(suggested('speaker', '').slice(0, 2)).toEqual(['Ratna Wulan', 'Darma Yusuf']);
  });

  test.each<[OptionKey, string, string]>([
    ['speaker', 'dar', 'Darma Yusuf'],
    ['speaker', 'YUSUF', 'Darma Yusuf'],
    ['speaker', 'ratna w', 'Ratna Wulan'],
    ['speaker', 'dramah yusuf', 'Darma Yusuf'],
    ['visitor', 'da', 'Darma Yusuf'],
    ['place', 'sura', 'Suralaya'],
    ['source', 'kabar', 'Kabar Lain'],
    ['words', 'pasar ramai', 'Pasar itu ramai'],
  ])('%s %j: first %s', (key, typed, expected) => {
    expect(suggested(key, typed)[0]).toBe(expected);
  });

  test('nothing for what nobody is called', () => {
    expect(suggested('speaker', 'qqqq')).toEqual([]);
  });

  test('nothing for options that take anything', () => {
    expect(suggested('question', 'siapa')).toEqual([]);
  });

  test('only what goes with the other options', () => {
    expect(suggested('speaker', '', { source: 'Kabar Lain', words: 'pasar' })).toEqual(['Darma Yusuf']);
    expect(suggested('source', '', { speaker: 'Darma' })).toEqual(['Kabar Lain']);
    expect(suggested('words', '', { speaker: 'Ratna Wulan', source: 'Kabar Lain' })).toEqual(['Harga naik']);
    expect(suggested('place', '', { visitor: 'Ratna' })).toEqual([]);
    expect(suggested('visitor', '', { place: 'Suralaya' })).toEqual(['Darma Yusuf']);
    expect(suggested('visitor', '', { place: 'Havana' })).toEqual([]);
  });

  test('only what lies between the days that are filled in; half a day narrows nothing down', () => {
    expect(suggested('source', '', { after: '2031-03-05' })).toEqual([]);
    expect(suggested('source', '', { before: '2031-03-03', speaker: 'Ratna' })).toEqual([]);
    expect(suggested('source', '', { after: '2031', speaker: 'Ratna' })).toContain('Kabar Lain');
    expect(suggested('source', '', { after: '20', speaker: 'Darma' })).toEqual(['Kabar Lain']);
  });

  test('a timeline is about something: its speakers are those who speak of that', () => {
    expect(suggested('speaker', '', { about: 'pasar' })[0]).toBe('Darma Yusuf');
  });

  test('before anything is typed, what was said word for word, the latest first', () => {
    const older = article(['“Dulu lebih murah,” kata Ratna Wulan. Ia mengatakan pasar sepi.'], {
      id: 'contoh-0',
      published: '2030-01-01',
    });
    const typing: Typing = { key: 'words', typed: '', language: 'id', filled: {} };
    const values = suggest(library([older, bridge, other]), typing).map(({ value }) => value);
    expect(values[0]).toBe('Jembatan itu selesai bulan depan');
    expect(values.at(-1)).toBe('Dulu lebih murah');
  });

  test('a name is shown in the language of the reader, and sent as the corpus has it', () => {
    const names = { ...both.names, get: () => ({ english: 'Governor', spellings: [] }) as never };
    const typing: Typing = { key: 'visitor', typed: '', language: 'en', filled: {} };
    expect(suggest({ ...both, names }, typing)[0]).toEqual({ name: 'Governor', value: 'Darma Yusuf' });
  });

  test('whatever is typed, at most 25, each of 1 to 100 characters', () => {
    const keys = fc.constantFrom<OptionKey>('words', 'speaker', 'source', 'visitor', 'place');
    const long = library([article([`“${'Panjang sekali '.repeat(40)}\u202E,” kata Ratna Wulan.`])]);
    fc.assert(
      fc.property(keys, fc.string({ unit: 'binary' }), (key, typed) => {
        const found = suggest(long, { key, typed, language: 'id', filled: {} });
        expect(found.length).toBeLessThanOrEqual(25);
        for (const text of found.flatMap(({ name, value }) => [name, value])) expect(text).toMatch(/^.{1,100}$/su);
      }),
    );
  });
});
