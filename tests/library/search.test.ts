import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { SearchQuery } from '../../src/library/search.ts';
import type { LanguageCode } from '../../src/model.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

function best(text: string, language: LanguageCode = 'id') {
  return library.search.paragraphs({ text, language })[0];
}

describe('paragraphs: the sentence that answers comes first', () => {
  const cases: readonly [question: string, language: LanguageCode, sentence: string][] = [
    ['Siapa yang mengundang Presiden Brasil?', 'id', 'Pemerintah Mongolia mengundang'],
    ['Berapa ekor kuda yang akan dibeli Brasil?', 'id', '200 ekor kuda'],
    ['brp satelit yg dipesan mongolia', 'id', '12 unit satelit'],
    ['Kapan Ferreira terakhir mengunjungi Mongolia?', 'id', 'Agustus 2019'],
    ['kapan ferreira berkunjung terakhir kali', 'id', 'Agustus 2019'],
    ['apa yang akan dibahas kedua negara', 'id', 'membahas ekspor kuda'],
    ['siapa yang membantah penjualan pesawat tempur', 'id', 'membantah Brasil menjual'],
    ['When did Ferreira last visit Mongolia?', 'en', 'Agustus 2019'],
    ['How many horses will Brazil buy?', 'en', '200 ekor kuda'],
    ['who invited the Brazilian president', 'en', 'Pemerintah Mongolia mengundang'],
  ];
  it.each(cases)('%s', (question, language, sentence) => {
    expect(best(question, language)?.sentence.text).toContain(sentence);
  });
});

describe('one wrong letter in a word or a name does not lose the answer', () => {
  it.each([
    ['siapa yang mengunndang presiden brasil', 'mengundang'],
    ['berapa satelot yang dipesan', '12 unit satelit'],
    ['kapan ferreira terakhir mengunjunig mongolia', 'Agustus 2019'],
    ['upacara penyambuatn', 'upacara penyambutan'],
  ])('%s', (question, words) => {
    expect(best(question)?.sentence.text).toContain(words);
  });
});

describe('coverage: from a half on it answers', () => {
  it.each([
    'Kapan Ferreira mengunjungi Mongolia?',
    'apa kata lobo soal tanggal kunjungan',
    'siapa yg bilang warga diminta bersabar',
    'jalan bandara ulan bator ditutup brp hari',
  ])('answerable: %s', (question) => {
    expect(best(question)?.coverage).toBeGreaterThanOrEqual(0.5);
  });
  it.each([
    'Kapan Ferreira bertemu Zubkov?',
    'Apa kata Harlan Prescott tentang kuda?',
    'berapa gaji juru bicara planalto',
    'kapan ferreira ke Lisboa',
    'siapa istri ferreira',
  ])('not in the coverage: %s', (question) => {
    expect(best(question)?.coverage ?? 0).toBeLessThan(0.5);
  });
  test('a name that no article has is told apart from a word that none has', () => {
    expect(best('Apa kata Harlan Prescott tentang undangan?')?.unmatched).toContainEqual({
      text: 'prescott',
      name: true,
      known: false,
    });
    expect(best('berapa gaji ferreira')?.unmatched).toContainEqual({ text: 'gaji', name: false, known: false });
  });
  test('a question without content finds nothing to lack', () => {
    expect(best('apa itu?')).toMatchObject({ coverage: 1, unmatched: [] });
  });
});

describe('names meet in every spelling', () => {
  it.each([
    ['menlu mongolia', 'Dorj'],
    ['tomás ferreira', 'Ferreira'],
    ['steppe news agency', 'Kantor Berita Stepa'],
    ['KBS', 'Kantor Berita Stepa'],
  ])('%s', (asked, written) => {
    expect(best(asked)?.paragraph.text).toContain(written);
  });
  test('case and accents do not matter', () => {
    const found = (text: string) =>
      library.search.paragraphs({ text, language: 'id' }).map(({ item, score }) => [item.number, score]);
    expect(found('TOMÁS FERREIRA MENGUNJUNGI MONGOLIA')).toEqual(found('tomas ferreira mengunjungi mongolia'));
  });
});

describe('statements', () => {
  test('of a speaker, about something', () => {
    const hits = library.search.statements({ text: 'upacara', language: 'id', speaker: 'Batbayar Dorj' });
    expect(hits[0]?.item.quotes[0].text).toContain('upacara penyambutan');
  });
  test('by whom, where the name stands in the question', () => {
    const hits = library.search.statements({ text: 'lobo undangan', language: 'id' });
    expect(hits[0]?.item.speaker).toBe('Ana Lobo');
  });
  test('without words: all of a speaker, newest first', () => {
    const hits = library.search.statements({ text: '', language: 'id', speaker: 'Ana Lobo', limit: 50 });
    const days = hits.map(({ paragraph }) => paragraph.article.published ?? '');
    expect(hits.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

test('visits of a place', () => {
  const hits = library.search.visits({ text: 'ferreira mongolia pekan depan', language: 'id' });
  expect(hits[0]?.item).toMatchObject({ visitor: 'Tomas Ferreira', country: 'Mongolia' });
});

describe('has', () => {
  it.each([
    ['satelit', true],
    ['Mengunjungi', true],
    ['zubkov', false],
    ['', false],
  ])('%s: %s', (word, known) => {
    expect(library.search.has(word)).toBe(known);
  });
});

describe('filters hold whatever is asked', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2032-05-${String(date).padStart(2, '0')}`);
  const words = fc.constantFrom('', 'kuda', 'ferreira mongolia', 'undangan', 'satelit cuaca', 'horses');
  const query = fc.record({
    text: words,
    language: fc.constantFrom<LanguageCode>('id', 'en'),
    after: day,
    before: day,
  });

  test('dates', () => {
    fc.assert(
      fc.property(query, (asked: SearchQuery) => {
        for (const { paragraph } of library.search.paragraphs({ ...asked, limit: 100 })) {
          const published = paragraph.article.published ?? '';
          expect(published >= (asked.after ?? '') && published <= (asked.before ?? '')).toBe(true);
        }
      }),
    );
  });
  test('speaker and source', () => {
    const speaker = fc.constantFrom('Ana Lobo', 'Batbayar Dorj', 'Tomas Ferreira', 'Nobody');
    const source = fc.constantFrom('warta harian', 'Kabar Siang', 'Kabar Siang.com', 'Nowhere');
    fc.assert(
      fc.property(words, speaker, source, (text, speaker, source) => {
        for (const { item } of library.search.statements({ text, language: 'id', speaker, source, limit: 100 })) {
          expect(item.speaker).toBe(speaker);
          expect([
            item.paragraph.article.publisher?.toLowerCase(),
            ...item.via.map((relay) => relay.toLowerCase()),
          ]).toContain(source.toLowerCase().replace('.com', ''));
        }
      }),
    );
  });
  test('limit', () => {
    expect(library.search.paragraphs({ text: 'mongolia', language: 'id', limit: 2 })).toHaveLength(2);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
  );

  test('nothing throws, scores fall, and every sentence is a slice of its paragraph', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom<LanguageCode>('id', 'en'), (text, language) => {
        const all = [
          library.search.paragraphs({ text, language }),
          library.search.statements({ text, language }),
          library.search.visits({ text, language }),
        ];
        for (const hits of all) {
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          for (const { paragraph, sentence, coverage } of hits) {
            expect(paragraph.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(coverage).toBeGreaterThanOrEqual(0);
            expect(coverage).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
  test('asking twice gives the same answer', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const ask = () =>
          library.search.paragraphs({ text, language: 'id' }).map(({ score, paragraph }) => [score, paragraph.number]);
        expect(ask()).toEqual(ask());
      }),
    );
  });
  test('a question of thousands of words is answered by its beginning', () => {
    const question = `kapan ferreira mengunjungi mongolia ${'lorem '.repeat(3000)}`;
    expect(best(question)?.paragraph.text).toContain('Ferreira');
  });
});
