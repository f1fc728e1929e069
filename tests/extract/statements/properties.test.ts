// What holds of every statement, whatever the text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statementsOf } from './told.ts';

const pieces = fc.constantFrom(
  ...[
    '"',
    '”',
    '“',
    ' ',
    ', ',
    '. ',
    '(',
    ')',
    ': ',
    ' - ',
    'kata',
    'mengatakan',
    'menurut',
    'ujarnya',
    'Rahmi',
    'Umar',
  ],
  ...[
    'Oslo',
    'bahwa',
    'dan',
    'yang',
    'dia',
    'Senin',
    'seperti dikutip',
    'jembatan',
    'siap',
    'kami',
    'tidak',
    'demikian',
  ],
  ...[
    'laporan',
    'harian',
    'itu',
    'pejabat',
    'kepala dinas',
    'begitu',
    'meskipun',
    'menyebut',
    'Dikatakan',
    'membantah',
  ],
  ...['pernyataan', 'para', 'seorang', 'kepada', '7', '\u0301', '😀'],
);
const paragraphs = fc.array(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  { minLength: 1, maxLength: 4 },
);

it('quotes exact slices of the paragraph, in order, and none twice', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      for (const { paragraph, quotes } of statementsOf(texts)) {
        for (const { start, end, text } of quotes) expect(paragraph.text.slice(start, end)).toBe(text);
        for (const [i, { start }] of quotes.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(quotes[i]?.end ?? 0);
      }
    }),
  );
});

it('names a rule, a confidence between 0 and 1, and a cue that stands in the paragraph', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      for (const { paragraph, rule, confidence, cue, surface } of statementsOf(texts)) {
        expect(rule).not.toBe('');
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(paragraph.text).toContain(cue);
        if (surface && !surface.startsWith('-')) expect(paragraph.text).toContain(surface);
      }
    }),
  );
});

it('is unsure where nobody is named, and no speaker relays himself', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      for (const { speaker, confidence, via } of statementsOf(texts)) {
        if (speaker === null) expect(confidence).toBeLessThan(0.5);
        expect(via).not.toContain(speaker);
      }
    }),
  );
});

it('finds the same when it reads a text again', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const plain = () => statementsOf(texts).map(({ speaker, quotes, rule }) => ({ speaker, quotes, rule }));
      expect(plain()).toEqual(plain());
    }),
  );
});
