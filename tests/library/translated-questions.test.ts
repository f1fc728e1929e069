// Questions in another language than the articles, or in both at once: what is looked for in the articles.
import { describe, expect, it, test } from 'vitest';
import { isOrdinary } from '../../src/library/translate.ts';
import { asked, english, indonesian, units } from './asked-units.ts';

describe('an English question on Indonesian articles', () => {
  it.each([
    [
      'How many satellites did it order?',
      [
        ['satellites', 'satelit'],
        ['order', 'pesan'],
      ],
    ],
    ['What about the invitations?', [['invitations', 'undang']]],
    [
      'Who sent the fighter jets?',
      [
        ['sent', 'kirim'],
        ['fighter jets', 'pesawat'],
        ['fighter jets', 'tempur'],
      ],
    ],
    [
      'the ceasefire',
      [
        ['ceasefire', 'gencat'],
        ['ceasefire', 'senjata'],
      ],
    ],
    [
      'leaving as soon as possible',
      [
        ['leaving', 'berangkat'],
        ['as soon as possible', 'cepat'],
      ],
    ],
    // stop words in Indonesian carry nothing either
    ['several satellites', [['satellites', 'satelit']]],
    ['what is the name of the satellite', [['satellite', 'satelit']]],
    // what figures leave behind
    ['the 12th satellite', [['12'], ['satellite', 'satelit']]],
  ])('%s', (question, expected) => {
    expect(asked(question, 'en', { id: indonesian })).toEqual(expected);
  });

  it.each([
    ['the main stadium', ['main', 'utama']],
    // water, even though nothing tells of air
    ['the air', ['air']],
  ])('%s: the word is English there', (question, expected) => {
    expect(asked(question, 'en', { id: indonesian })).toContainEqual(expected);
  });

  test('an ordinary word without translation is weaker evidence than an unknown word of the articles’ language', () => {
    const [foreign] = units('satellites zorbing', 'en', { id: indonesian }).slice(1);
    const [own] = units('satelit zorbing', 'id', { id: indonesian }).slice(1);
    expect(foreign?.idf).toBeLessThan(own?.idf ?? 0);
  });

  test('an unknown name is as strong as ever', () => {
    const [foreign] = units('satellites of Zorbing', 'en', { id: indonesian }).slice(1);
    const [own] = units('satelit milik Zorbing', 'id', { id: indonesian }).slice(-1);
    expect(foreign?.idf).toBe(own?.idf);
  });
});

describe('words that the word lists lack', () => {
  it.each([
    // built from one that they have
    ['the invitational', 'undang'],
    ['the refuser', 'tolak'],
    // a loanword
    ['the metropolitan', 'metropolitan'],
  ])('%s', (question, expected) => {
    const texts = [...indonesian, 'Kawasan metropolitan itu tumbuh.'];
    expect(asked(question, 'en', { id: texts }).flat()).toContain(expected);
  });
});

describe('a place of two words', () => {
  const texts = { id: ['Gubernur Sumatera Barat datang.', 'Banjir melanda Sumbar.', 'Angin barat bertiup.'] };
  test('is known by its short name too', () => {
    expect(asked('floods in West Sumatra', 'en', texts)).toEqual([
      ['floods', 'banjir'],
      ['west sumatra', 'sumatera', 'sumbar'],
      ['west sumatra', 'barat', 'sumbar'],
    ]);
  });
});

describe('a country', () => {
  const texts = {
    id: ['Presiden Peru Rendra Wibisono datang.', 'Rendra Wibisono ke Peru.', 'Duta besar Mesir pulang.'],
  };
  test('is known by its English name, also where no article has another', () => {
    expect(asked('the ambassador from Egypt', 'en', texts)).toContainEqual(['@mesir', '@mesir']);
    expect(asked('the Egyptian envoys', 'en', texts).flat()).toContain('mesir');
  });
  it.each([
    ['egypt', false],
    ['mesir', false],
    ['venice', false],
    ['horses', true],
    ['hill', true],
  ])('%s: an ordinary word: %s', (word, expected) => {
    expect(isOrdinary(word)).toBe(expected);
  });
});

test('one English article among many Indonesian ones does not make the question one in their language', () => {
  const texts = { id: Array.from({ length: 20 }, () => indonesian).flat(), en: english };
  expect(asked('several satellites', 'en', texts)).toEqual([['satellites', 'satellite', 'satelit']]);
  expect(asked('the fightre jets', 'en', texts).flat()).toContain('tempur');
});

describe('an Indonesian question', () => {
  it.each([
    [
      'perdana menteri',
      [
        ['perdana menteri', 'prime'],
        ['perdana menteri', 'minister'],
      ],
    ],
    ['undangannya', [['undangannya', 'invitation']]],
    [
      'siapa yang memesan satelit',
      [
        ['memesan', 'order'],
        ['satelit', 'satellite'],
      ],
    ],
  ])('on English articles: %s', (question, expected) => {
    expect(asked(question, 'id', { en: english })).toEqual(expected);
  });

  it.each([
    [
      'bermain di stadion',
      [
        ['bermain', 'main'],
        ['stadion', 'stadion'],
      ],
    ],
    [
      'minum air',
      [
        ['minum', 'minum'],
        ['air', 'air'],
      ],
    ],
  ])('on Indonesian articles keeps its words: %s', (question, expected) => {
    expect(asked(question, 'id', { id: indonesian })).toEqual(expected);
  });

  it('may hold English words', () => {
    expect(asked('siapa kirim fighter jet', 'id', { id: indonesian })).toEqual([
      ['kirim', 'kirim'],
      ['fighter jet', 'pesawat'],
      ['fighter jet', 'tempur'],
    ]);
  });
});

describe('a question in both languages at once', () => {
  it.each([
    ['kapan delegation berangkat ke pulau itu', 'id', ['delegasi', 'berangkat', 'pulau']],
    ['siapa yang reject ceasefire', 'id', ['tolak', 'gencat', 'senjata']],
    ['who bilang undangan diterima', 'en', ['undang', 'terima']],
    ['when will delegasi leave', 'en', ['delegasi', 'berangkat']],
    ['berapa satellites yang dipesan pemerintah', 'id', ['satelit', 'pesan', 'pemerintah']],
  ] as const)('%s', (question, code, stems) => {
    expect(asked(question, code, { id: indonesian }).flatMap(([, ...found]) => found)).toEqual(
      expect.arrayContaining([...stems]),
    );
  });

  it('takes a word that both languages have for the one that is asked in', () => {
    expect(asked('siapa main di stadion', 'id', { id: indonesian }).flat()).not.toContain('utama');
  });
});

describe('articles in both languages', () => {
  it.each([
    ['satellites', 'en', [['satellites', 'satellite', 'satelit']]],
    ['satelit', 'id', [['satelit', 'satelit', 'satellite']]],
    [
      'prime minister',
      'en',
      [
        ['prime minister', 'prime', 'perdana'],
        ['prime minister', 'minister', 'menteri'],
      ],
    ],
  ] as const)('%s: as asked first, then translated', (question, code, expected) => {
    expect(asked(question, code, { id: indonesian, en: english })).toEqual(expected);
  });
});

test('the function words of the other language are not searched for', () => {
  expect(asked('siapa yang bilang invitation', 'en', { id: indonesian })).toEqual([['invitation', 'undang']]);
});

describe('what an abbreviation is short for', () => {
  it.each([
    ['AS itu singkatan apa?', 'id'],
    ['apa kepanjangan AS', 'id'],
  ] as const)('%s asks for its letters', (question, code) => {
    expect(
      units(question, code, { id: ['Amerika Serikat (AS) mengirim bantuan.'] }).map(({ written }) => written),
    ).toEqual(['as']);
  });
  it('any other question asks for whom it means', () => {
    const [first] = units('apa yang dikirim AS', 'id', { id: ['Amerika Serikat (AS) mengirim bantuan.'] }).slice(-1);
    expect(first?.stems).toContain('@amerika serikat');
  });
});
