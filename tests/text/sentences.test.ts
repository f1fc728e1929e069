import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/language/index.ts';
import { sentenceAt, sentences } from '../../src/text/sentences.ts';

const { abbreviations } = languages.id;
const cut = (text: string) => sentences(text, abbreviations).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Hujan turun. Sungai meluap.', ['Hujan turun.', 'Sungai meluap.']],
    ['Benarkah? Ya! Begitulah…  Lalu sepi.', ['Benarkah?', 'Ya!', 'Begitulah…', 'Lalu sepi.']],
    ['"Kami siap." Ia lalu pergi.', ['"Kami siap."', 'Ia lalu pergi.']],
    ['(Cuaca cerah.) Kuda dilatih.', ['(Cuaca cerah.)', 'Kuda dilatih.']],
    ['Sebanyak 200 ekor. 12 di antaranya putih.', ['Sebanyak 200 ekor.', '12 di antaranya putih.']],
    ['  Tanpa titik di akhir  ', ['Tanpa titik di akhir']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    'Kantornya di Jl. Merdeka No. 10 sejak lama.',
    'Prof. Dr. Sari Dewi, M.Hum. Dilantik kemarin.',
    'Tomas R. Ferreira tiba.',
    'Beras, gula, dll. Dibagikan.',
    'Harganya Rp. 7.500 per kilogram.',
    'Pukul 09.30 rapat dimulai.',
    '"Benar, ya?" kata dia.',
    'Naik 3.5 persen.',
  ])('does not cut %j', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it.each<[string, string]>([
    ['Kabar.com, Ulan Bator - Tamu tiba.', 'Kabar.com, Ulan Bator -'],
    ['ULAN BATOR, KABAR.com – Tamu tiba.', 'ULAN BATOR, KABAR.com –'],
    ['Ulan Bator (ANTARES) -- Tamu tiba.', 'Ulan Bator (ANTARES) --'],
    ['WARTA.CO, Brasilia - "Kami siap," katanya.', 'WARTA.CO, Brasilia -'],
    ['Brasilia: Presiden tiba.', 'Brasilia:'],
  ])('keeps the dateline of %j apart', (text, dateline) => {
    expect(cut(text)[0]).toBe(dateline);
  });

  it.each([
    'Ferreira - yang kemarin tiba - pergi lagi.',
    'Katanya: kuda sudah dilatih.',
    'Dia datang - akhirnya.',
    'Ia bertanya kepada Menteri: Kapan kuda datang?',
    'Brasil-Mongolia Makin Dekat.',
  ])('takes no dateline from %j', (text) => {
    expect(cut(text)).toHaveLength(1);
  });

  test('are slices of the text that cover all its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .?!"”\n:-,(') }), (text) => {
        const found = sentences(text, abbreviations);
        for (const { start, end, text: sentence } of found) expect(text.slice(start, end)).toBe(sentence);
        expect(
          found
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test.each([
    ['one mark after another', '.'.repeat(100_000)],
    ['capitals without end', 'Aa '.repeat(100_000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['quotation marks', '"'.repeat(100_000)],
  ])('stays linear on %s', (_, text) => {
    expect(sentences(text, abbreviations).length).toBeLessThanOrEqual(1);
  });
});

describe('sentenceAt', () => {
  const text = 'Hujan turun. Sungai meluap. Warga mengungsi.';

  it.each([
    [0, 'Hujan turun.'],
    [14, 'Sungai meluap.'],
    [43, 'Warga mengungsi.'],
    [1000, 'Warga mengungsi.'],
  ])('%i', (position, expected) => {
    expect(sentenceAt(text, position, abbreviations).text).toBe(expected);
  });
});
