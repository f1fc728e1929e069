// What an abbreviation is short for: capitalised words that begin with its letters, and the questions that ask for them.
import { describe, expect, it } from 'vitest';
import { hasInFull } from '../../src/library/abbreviation.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { capitalFlag, opensFlag } from '../../src/library/passages.ts';
import { Terms } from '../../src/library/terms.ts';
import type { Article, Paragraph } from '../../src/model.ts';

/** A text of one sentence as a row; capitals as they stand. */
function rowOf(text: string, terms: Terms): Int32Array {
  const cells = text.split(' ').map((word, at) => {
    const flags = (at === 0 ? opensFlag : 0) | (/^\p{Lu}/u.test(word) && at > 0 ? capitalFlag : 0);
    return terms.add(word.toLowerCase(), (each) => each) | flags;
  });
  return Int32Array.from(cells);
}

describe('what an abbreviation is short for', () => {
  it.each([
    ['dpt', 'Ketua Dewan Padi Tirta hadir'],
    ['dpt', 'Dewan Padi Tirta hadir'],
    ['dpt', 'anggota Dewan Padi dan Tirta hadir'],
    ['dpt', 'anggota @dewan Dewan Padi @tirta Tirta hadir'],
    ['d', 'Dewan'],
  ])('%s: %s', (letters, text) => {
    const terms = new Terms();
    expect(hasInFull(letters, rowOf(text, terms), terms)).toBe(true);
  });

  it.each([
    ['dpt', 'Ketua DPT hadir'],
    ['dpt', 'Ketua dewan padi tirta hadir'],
    ['dpt', 'Ketua Padi Dewan Tirta hadir'],
    ['dpt', 'Dewan Padi'],
    ['dpt', 'Dewan ini sudah lama membeli Padi dari Tirta'],
    ['dpt', ''],
  ])('%s, not: %s', (letters, text) => {
    const terms = new Terms();
    expect(hasInFull(letters, rowOf(text, terms), terms)).toBe(false);
  });
});

function articleOf(text: string, at: number): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: `a${at}`,
    title: 'Laporan',
    language: 'id',
    text: 'full',
    origin: `${at}`,
    paragraphs,
  };
  paragraphs.push({ article, number: 1, kind: 'body', text });
  return article;
}

describe('whoever asks what letters stand for', () => {
  const texts = [
    'Rapat BPKL di kantor BPKL ditunda.',
    'Menurut BPKL, rapat BPKL selesai.',
    'Rapat Badan Pengelola Kebun Lada (BPKL) di kantor baru dihadiri banyak orang dari desa.',
  ];
  const library = buildLibrary({ directory: '', articles: texts.map(articleOf), story: null });
  it.each([
    ['apa kepanjangan BPKL?', 'id'],
    ['BPKL singkatan dari apa?', 'id'],
    ['what does BPKL stand for?', 'en'],
  ] as const)('%s gets the words', (text, language) => {
    expect(library.search.paragraphs({ text, language })[0]?.item.text).toContain('Badan Pengelola Kebun Lada');
  });
});
