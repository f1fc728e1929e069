// What holds of the visits of any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitsOf } from './told.ts';

const pieces =
  'Pires Lindqvist Novak Swedia Norwegia Stockholm Tokyo mengunjungi berkunjung ke di tiba kunjungan kunjungannya tersebut undangan mengundang untuk bertemu menyambut akan tidak belum ada tanggal pada Mei pekan depan bahwa mengatakan delegasi negara , . ” “ dan dikunjungi batal diperkirakan Harian Dagen melaporkan'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));

describe('visits of any text', () => {
  it('stand in a sentence that is a slice of their paragraph', () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { paragraph, span, when } of visitsOf(text)) {
          expect(paragraph.text.slice(span.start, span.end)).toBe(span.text);
          if (when) expect(span.text).toContain(when.words);
        }
      }),
    ));

  it('go somewhere', () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { visitor, country, city } of visitsOf(text)) {
          expect(visitor).not.toBe('');
          expect(country ?? city).not.toBeNull();
        }
      }),
    ));

  it('are told once a sentence for each visitor and destination', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const keys = visitsOf(text).map(
          ({ span, visitor, country, city }) => `${span.start} ${visitor} ${country ?? city}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    ));

  const hostile = [
    'mengunjungi '.repeat(3_000),
    'Pires mengunjungi Swedia dan '.repeat(1_000),
    'Pires tiba di Tokyo lalu bertolak ke '.repeat(1_000),
    'Pires meninggalkan Tokyo pada 3 Mei 2024, dua hari kemudian '.repeat(500),
    'kunjungan kenegaraan dua hari itu '.repeat(2_000),
    'Pires '.repeat(10_000),
    'A'.repeat(100_000),
    '1 '.repeat(50_000),
    'a'.repeat(1_000_000),
    '"'.repeat(100_000),
  ];
  it.each(hostile.map((text) => [text.slice(0, 30), text] as const))('survive hostile text: %s…', (_, text) => {
    expect(visitsOf(text).length).toBeLessThan(3_000);
  });
});
