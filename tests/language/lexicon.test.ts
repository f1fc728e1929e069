// The bilingual word lists: every headword once, folded, no country; the English stemmer; translations in both directions.
import { describe, expect, it } from 'vitest';
import { fields, lexicon } from '../../src/language/english/lexicon.ts';
import { places } from '../../src/language/english/places.ts';
import { stem } from '../../src/language/english/stemmer.ts';
import { englishToIndonesian, indonesianToEnglish } from '../../src/language/translations.ts';
import { fold } from '../../src/text/fold.ts';

const entries = [...lexicon()];

describe('the lexicon', () => {
  it('has the vocabulary of the news', () => {
    expect(lexicon().size).toBeGreaterThan(4000);
  });

  it.each(Object.entries(fields))('%s: every entry has a headword and one to four translations', (_, text) => {
    for (const entry of text.split(';')) {
      expect(entry.trim()).toMatch(/^[a-z][a-z /]*: [a-z]+(?: [a-z]+)*(?:, [a-z]+(?: [a-z]+)*){0,3}$/);
    }
  });

  it('has every headword once', () => {
    const heads = Object.values(fields).flatMap((text) =>
      text.split(';').flatMap((entry) => (entry.split(':')[0] ?? '').split('/').map((head) => head.trim())),
    );
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });

  it('is folded, in phrases that questions are searched for', () => {
    for (const [head, words] of entries) {
      expect(head.split(' ').length, head).toBeLessThanOrEqual(4);
      for (const phrase of [head, ...words]) expect(fold(phrase)).toBe(phrase);
    }
  });

  it('leaves countries to the names', () => {
    const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const names = Object.entries(places.demonyms).flatMap(([code, words]) => [region.of(code) ?? '', ...words]);
    // The bird, the dishes and the language carry the country's name.
    const otherThings = new Set(['turkey', 'china', 'english']);
    expect(names.map(fold).filter((name) => lexicon().has(name) && !otherThings.has(name))).toEqual([]);
  });
});

describe('stem', () => {
  it.each([
    ['thanked', 'thank'],
    ['thanks', 'thank'],
    ['met', 'meet'],
    ['sent', 'send'],
    ['built', 'build'],
    ['won', 'win'],
    ['planned', 'plan'],
    ['planning', 'planning'],
    ['admitted', 'admit'],
    ['visited', 'visit'],
    ['agreed', 'agree'],
    ['agreeing', 'agree'],
    ['carried', 'carry'],
    ['countries', 'country'],
    ['invited', 'invite'],
    ['inviting', 'invite'],
    ['taken', 'take'],
    ['fled', 'flee'],
    ['women', 'woman'],
    ['crises', 'crisis'],
    ['stopped', 'stop'],
  ])('%s → %s', (form, headword) => {
    expect(stem(form)).toBe(headword);
  });

  it.each([
    'building',
    'meeting',
    'warning',
    'seed',
    'feed',
    'during',
    'red',
    'bus',
    'press',
    'crisis',
    'blurred',
    'king',
  ])('leaves %s', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('translations', () => {
  it.each([
    ['fighter jet', 'pesawat tempur'],
    ['prime minister', 'perdana menteri'],
    ['news agency', 'kantor berita'],
    ['outer space', 'luar angkasa'],
    ['ceasefire', 'gencatan senjata'],
    ['as soon as possible', 'secepatnya'],
    // as the index spells it: one word for "ibu kota" and "kerja sama", a figure for "nomor satu"
    ['cooperation', 'kerjasama'],
    ['number 1', 'nomor 1'],
    ['japanese', 'jepang'],
  ])('%s is %s', (english, indonesian) => {
    expect(englishToIndonesian().get(english)).toContain(indonesian);
  });

  it('prefers a word as written to the stem of another', () => {
    expect(englishToIndonesian().get('talks')?.[0]).toBe('pembicaraan');
    expect(englishToIndonesian().get('news')).toContain('berita');
  });

  it.each([
    ['undang', 'invitation'],
    ['gencat senjata', 'ceasefire'],
    ['satelit', 'satellite'],
    ['perdana menteri', 'prime minister'],
  ])('back: the stem of %s is %s', (indonesian, english) => {
    expect(indonesianToEnglish().get(indonesian)).toContain(english);
  });

  it.each(['kapan', 'siapa', 'yang', 'bilang'])('does not take %s for English', (word) => {
    expect(englishToIndonesian().has(word)).toBe(false);
  });
});
