// The bilingual word lists: every headword once, folded, no country; the English stemmer; translations in both directions.
import { describe, expect, it } from 'vitest';
import { body } from '../../src/language/english/lexicon/body.ts';
import { conflict } from '../../src/language/english/lexicon/conflict.ts';
import { culture } from '../../src/language/english/lexicon/culture.ts';
import { deeds } from '../../src/language/english/lexicon/deeds.ts';
import { doings } from '../../src/language/english/lexicon/doings.ts';
import { economy } from '../../src/language/english/lexicon/economy.ts';
import { everyday } from '../../src/language/english/lexicon/everyday.ts';
import { knowledge } from '../../src/language/english/lexicon/knowledge.ts';
import { learning } from '../../src/language/english/lexicon/learning.ts';
import { nature } from '../../src/language/english/lexicon/nature.ts';
import { placeNames } from '../../src/language/english/lexicon/place-names.ts';
import { politics } from '../../src/language/english/lexicon/politics.ts';
import { qualities } from '../../src/language/english/lexicon/qualities.ts';
import { society } from '../../src/language/english/lexicon/society.ts';
import { times } from '../../src/language/english/lexicon/times.ts';
import { work } from '../../src/language/english/lexicon/work.ts';
import { lexicon } from '../../src/language/english/lexicon.ts';
import { places } from '../../src/language/english/places.ts';
import { stem } from '../../src/language/english/stemmer.ts';
import { englishToIndonesian, indonesianToEnglish } from '../../src/language/translations.ts';
import { fold } from '../../src/text/fold.ts';

const entries = [...lexicon()];
const texts = {
  body,
  conflict,
  culture,
  deeds,
  doings,
  economy,
  everyday,
  knowledge,
  learning,
  nature,
  placeNames,
  politics,
  qualities,
  society,
  times,
  work,
};

describe('the lexicon', () => {
  it('has the vocabulary of the news', () => {
    expect(lexicon().size).toBeGreaterThan(4000);
  });

  it.each(Object.entries(texts))('%s: every entry has a headword and one to four translations', (_, text) => {
    for (const entry of text.split(';')) {
      expect(entry.trim()).toMatch(/^[a-z][a-z /]*: [a-z]+(?: [a-z]+)*(?:, [a-z]+(?: [a-z]+)*){0,3}$/);
    }
  });

  it('has every headword once', () => {
    const heads = Object.values(texts).flatMap((text) =>
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
