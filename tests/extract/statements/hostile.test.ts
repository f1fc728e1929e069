// Text that nobody would write: it is read to the end, in time that grows with its length.
import { describe, expect, it } from 'vitest';
import { statementsOf } from './told.ts';

const many = 100_000;
const cues = 4_000;

describe('hostile text', () => {
  it.each<[string, string]>([
    ['quotation marks', '"'.repeat(many)],
    ['spaced quotation marks', '" '.repeat(many)],
    ['single marks', '‘a’'.repeat(many)],
    ['quotations with cues', '"a," kata B, '.repeat(cues)],
    ['quotations of one speaker', 'Rahmi Umar hadir. "Kami siap," ujarnya. '.repeat(cues)],
    ['capitalised words', 'Rahmi '.repeat(many)],
    ['cues', 'kata '.repeat(10 * cues)],
    ['cues with commas', 'a, kata B, '.repeat(cues)],
    ['nested verbs', 'Rahmi mengatakan bahwa '.repeat(cues)],
    ['verbs', 'mengatakan '.repeat(cues)],
    ['verbs behind "yang"', 'pejabat yang '.repeat(cues).concat('mengatakan bahwa a b c.')],
    ['pronouns', 'dia mengatakan, '.repeat(cues)],
    ['sentences of pronouns', 'Dia mengatakan jembatan itu siap. '.repeat(cues)],
    ['sources', 'menurut Rahmi, '.repeat(cues)],
    ['owners of owners', 'menurut '.concat('laporan '.repeat(cues))],
    ['owners of owners behind "dari"', 'menurut '.concat('laporan dari '.repeat(cues))],
    ['nouns that point back', 'Harian itu menulis bahwa jalan rusak. '.repeat(cues)],
    ['nouns that point back in one sentence', 'harian itu menulis bahwa jalan rusak dan '.repeat(cues)],
    ['texts without an owner', 'Pernyataan itu menyebutkan bahwa jalan rusak. '.repeat(cues)],
    ['speech that lost its marks', 'Kami pulang. '.repeat(cues).concat('Kami lelah, kata Rahmi Umar.')],
    ['speech that lost its marks, again and again', 'Kami pulang. Kami lelah, kata Rahmi Umar. '.repeat(cues)],
    ['sentences that point back', 'Demikian kata Rahmi Umar. '.repeat(cues)],
    ['dashes', 'Rahmi Umar - a - mengatakan jalan rusak '.repeat(cues)],
    ['appositions', 'Menurut Rahmi Umar, '.concat('kepala dinas, '.repeat(cues))],
    ['brackets', '('.repeat(many)],
    ['commas', ','.repeat(many)],
    ['a word without an end', 'a'.repeat(1_000_000)],
    ['a capital word without an end', 'A'.repeat(1_000_000)],
  ])(
    'is read to the end: %s',
    (_name, text) => {
      for (const { quotes } of statementsOf(text)) expect(quotes.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('is read to the end in many paragraphs too', () => {
    const told = Array.from({ length: 2_000 }, (_, i) => (i % 3 === 0 ? 'Rahmi Umar hadir.' : '"Kami siap," ujarnya.'));
    expect(statementsOf(told).length).toBeGreaterThan(1_000);
  }, 60_000);
});
