// Quotation marks: pairs of every shape, lost marks, and marks that quote nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/text/quotation-marks.ts';

const inner = (text: string): string[] => quotations(text).map((quotation) => quotation.inner.text);

describe('pairs', () => {
  it.each<[string, string[]]>([
    ['"Kami pulang," kata dia.', ['Kami pulang,']],
    ['“Kami pulang,” kata dia.', ['Kami pulang,']],
    ['”Kami pulang,” kata dia. ”Besok,” tambahnya.', ['Kami pulang,', 'Besok,']],
    ['"Kami pulang,” kata dia, “besok."', ['Kami pulang,', 'besok.']],
    ['«Kami pulang», kata dia.', ['Kami pulang']],
    ['„Kami pulang“, kata dia.', ['Kami pulang']],
    ['Dia menyebutnya "pulang".', ['pulang']],
    ['Dia berkata,"Kami pulang."', ['Kami pulang.']],
    ['‘Kami tidak pulang’, kata dia.', ['Kami tidak pulang']],
    ["Di Qur'an dan Jum'at", []],
    ['Layar 14" dijual', []],
    ['Layar 14" itu "murah", kata dia.', ['murah']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});

describe('lost marks', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['Kami pulang," kata dia.', ['Kami pulang,'], ['opening']],
    ['"Kami pulang. Besok kami kembali.', ['Kami pulang. Besok kami kembali.'], ['closing']],
    ['"Kami pulang, kata dia. "Besok," tambahnya.', ['Kami pulang, kata dia. ', 'Besok,'], ['closing', null]],
  ])('%s', (text, expected, lost) => {
    expect(inner(text)).toEqual(expected);
    expect(quotations(text).map((quotation) => quotation.lost)).toEqual(lost);
  });
});

const marked = fc.array(fc.constantFrom('"', '“', '”', '‘', '’', '«', ' ', ', ', '. ', 'kata', 'Kami', '7', '\n'), {
  maxLength: 60,
});

it('gives exact slices, in order, apart from each other, whatever the marks', () => {
  fc.assert(
    fc.property(marked, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const { outer, inner: within } of quotations(text)) {
        expect(text.slice(outer.start, outer.end)).toBe(outer.text);
        expect(text.slice(within.start, within.end)).toBe(within.text);
        expect(outer.start).toBeGreaterThanOrEqual(end);
        expect(within.start).toBeGreaterThanOrEqual(outer.start);
        expect(within.end).toBeLessThanOrEqual(outer.end);
        end = outer.end;
      }
    }),
  );
});
