// A question in other words than the articles': widened by synonyms, and only where its own words find too little.
import { describe, expect, it, test } from 'vitest';
import type { Corpus } from '../../src/corpus/load.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { readQuestion } from '../../src/library/question.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { relatedNames } from '../../src/library/units.ts';
import type { Article, LanguageCode } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

const texts = [
  'Feri itu tenggelam setelah mesinnya rusak di selat.',
  'Kepala dinas mengundurkan diri sehari kemudian karena didesak warga.',
  'Sebanyak empat puluh kontainer berisi beras dikirim ke pulau itu.',
  'Keluarga penumpang menunggu di pelabuhan sejak pagi.',
];

function articleOf(paragraphs: readonly string[], language: LanguageCode = 'id'): Article {
  const article = { id: 'a', title: 'Berita', language, text: 'full', origin: 'o' } as const;
  const made: Article = { ...article, paragraphs: [] };
  return Object.assign(made, {
    paragraphs: paragraphs.map((text, at) => ({ article: made, number: at + 1, kind: 'body', text })),
  });
}

function units(question: string, widened: boolean) {
  const names = buildNames(null, []);
  const shelf = new Shelf(names);
  for (const paragraph of articleOf(texts).paragraphs) {
    shelf.add(paragraph, { dates: [], statements: [], visits: [] });
  }
  const lexis = { names, shelf, related: relatedNames(names), widened };
  return readQuestion(question, 'id', lexis).units.map(({ written, stems }) => [
    written,
    ...stems.map(({ stem, weight }) => `${shelf.terms.text(stem)}${weight < 1 ? '?' : ''}`),
  ]);
}

describe('a widened question', () => {
  it.each([
    ['a word that no article has', 'kapan karam', [['karam', 'tenggelam?']]],
    [
      'a word that one has besides',
      'mesinnya rusak',
      [
        ['mesinnya', 'mesin'],
        ['rusak', 'rusak'],
      ],
    ],
    ['a phrase as a whole', 'siapa meletakkan jabatan', [['meletakkan jabatan', 'undur?']]],
    ['a phrase of which the articles have no word', 'berapa peti kemas', [['peti kemas', 'kontainer?']]],
    ['a phrase that the thesaurus lacks by its words', 'peti mesin', [['peti'], ['mesin', 'mesin']]],
    ['no name', 'di mana Karam', [['karam']]],
    ['no figure', 'berapa 40', [['40']]],
  ])('%s', (_, question, expected) => {
    expect(units(question, true)).toEqual(expected);
  });

  it('has more expressions than the question as put, and the same words', () => {
    expect(units('kapan karam', false)).toEqual([['karam']]);
  });
});

describe('a search', () => {
  const corpus: Corpus = { directory: '.', articles: [articleOf(texts)], story: null };
  const { search } = buildLibrary(corpus);
  const first = (text: string) => search.paragraphs({ text, language: 'id' })[0];

  it.each([
    ['sanak saudara penumpang', 4],
    ['peti kemas isi beras', 3],
    ['feri karam', 1],
  ])('answers "%s"', (question, paragraph) => {
    expect(first(question)?.paragraph.number).toBe(paragraph);
  });

  test('keeps to the words of the question where an article has them', () => {
    expect(first('feri tenggelam')?.coverage).toBe(1);
    expect(first('feri karam')?.coverage).toBeLessThan(1);
  });
});

describe('a search of English articles', () => {
  const paragraphs = [
    'The harbour master resigned on Friday.',
    'The ferry sank after its engine failed.',
    'Relatives waited.',
  ];
  const corpus: Corpus = { directory: '.', articles: [articleOf(paragraphs, 'en')], story: null };
  const { search } = buildLibrary(corpus);

  it.each([
    ['who stepped down as harbour master', 1],
    ['which vessel went down', 2],
    ['where did the family wait', 3],
  ])('answers "%s"', (text, paragraph) => {
    expect(search.paragraphs({ text, language: 'en' })[0]?.paragraph.number).toBe(paragraph);
  });
});
