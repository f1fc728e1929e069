import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { words } from '../../src/text/words.ts';

describe('words', () => {
  it.each<[string, readonly string[]]>([
    ['Kuda-kuda dilatih.', ['kuda', 'kuda', 'dilatih']],
    ['Choi Min-su', ['choi', 'min', 'su']],
    ['Rp7.500, 1,5 juta, 09:30, 12/6/2032', ['rp', '7.500', '1,5', 'juta', '09:30', '12/6/2032']],
    ['Tomás Çelik', ['tomas', 'celik']],
    ["Ma'mun, Jum’at, Qur`an, Sana'a", ['mamun', 'jumat', 'quran', 'sanaa']],
    ["Sari's horse, don't, they'll", ['sari', 's', 'horse', 'don', 't', 'they', 'll']],
    ["'kuda' ‘tenda’", ['kuda', 'tenda']],
    ['G20, F16, COVID19', ['g20', 'f16', 'covid19']],
    ['🐎 — …', []],
    ['Rp7, RP7, Rpa, R7', ['rp', '7', 'rp7', 'rpa', 'r7']],
    ['5G, 7.a, 1,5,x, 12:/3', ['5', 'g', '7', 'a', '1,5', 'x', '12', '3']],
    ["rock'n'roll, d'1, ada'", ['rocknroll', 'd', '1', 'ada']],
    ['𝐊𝐮𝐝𝐚 𐐀𐐨 ٣', ['kuda', '𐐨𐐨', '٣']],
  ])('%j', (text, expected) => {
    expect(words(text).map(({ folded }) => folded)).toEqual(expected);
  });

  test('are slices of the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          last = word.end;
        }
      }),
    );
  });

  test.each(["a'".repeat(100_000), 'a'.repeat(1_000_000), "'".repeat(100_000), '1.'.repeat(100_000)])(
    'stays linear on hostile text (case %#)',
    (text) => {
      expect(words(text).length).toBeLessThanOrEqual(1);
    },
  );
});
