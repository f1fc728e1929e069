import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { linesOf } from '../../../src/corpus/import/lines.ts';

const texts = (text: string) => linesOf(text).map((line) => line.text);

test.each([
  ['a paragraph a line', 'Air surut.\nWarga pulang.', ['Air surut.', 'Warga pulang.']],
  ['blank lines', 'Air surut.\n\n \nWarga pulang.', ['Air surut.', 'Warga pulang.']],
  ['other line ends', 'Air surut.\rWarga pulang.\r\nJalan kering.', ['Air surut.', 'Warga pulang.', 'Jalan kering.']],
  ['wide and invisible spaces', 'Air\u00a0 \u200bsurut\u00ad.\ufeff', ['Air surut.']],
  ['control characters', 'Air\u0000surut\u001b[31m.', ['Air surut [31m.']],
  [
    'a fixed width',
    'Air sungai mulai surut pada Senin\npagi setelah hujan reda, kata\nBupati Uji.\n\nWarga pulang.',
    ['Air sungai mulai surut pada Senin pagi setelah hujan reda, kata Bupati Uji.', 'Warga pulang.'],
  ],
  [
    'a sub-heading on the line above',
    'Jalan Kering\nAir surut.\nWarga pulang.',
    ['Jalan Kering', 'Air surut.', 'Warga pulang.'],
  ],
  ['nothing', ' \n\n', []],
])('reads %s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('a long line shows that the others were not cut at a width', () => {
  const long = `${'Air sungai itu surut. '.repeat(6)}Warga`;
  expect(texts(`${long}\nPulang sore.`)).toEqual([long, 'Pulang sore.']);
});

it('remembers where a line stands and what is before it', () => {
  expect(linesOf('Satu.\nDua.\n\nTiga.').map(({ number, opens }) => [number, opens])).toEqual([
    [1, true],
    [2, false],
    [4, true],
  ]);
});

it('loses no letter', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(letters(texts(text).join(''))).toBe(letters(text));
    }),
  );
});
