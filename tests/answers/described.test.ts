// Speakers known by what the coverage calls them, in the words of either language.
import { expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { resolveSpeaker } from '../../src/answers/speakers.ts';
import { buildLibrary } from '../../src/library/library.ts';
import type { Article, Paragraph } from '../../src/model.ts';

const paragraphs: Paragraph[] = [];
const article: Article = { id: 'a', title: 'Waduk', language: 'id', text: 'full', origin: 'a.txt', paragraphs };
const texts = [
  'Pengamat hidrologi Universitas Lentera, Gerda Nugraha, menilai waduk itu terlalu dangkal.',
  '"Lumpurnya sudah setinggi rumah," tutur Nugraha.',
  'Juru bicara perusahaan listrik, Damar Prakoso, mengatakan turbin masih berputar.',
  'Para petani mengatakan sawah mereka kering sejak Mei.',
];
paragraphs.push(...texts.map((text, at): Paragraph => ({ article, number: at + 1, kind: 'body', text })));
const library = buildLibrary({ directory: '', articles: [article], story: null });

it.each([
  ['ahli hidrologi', 'Gerda Nugraha'],
  ['hydrology analyst', 'Gerda Nugraha'],
  ['jubir perusahaan listrik', 'Damar Prakoso'],
  ['the company spokesman', 'Damar Prakoso'],
  ['petani', 'para petani'],
  // Nobody is called so, or not all of it.
  ['ahli gempa', null],
  ['juru bicara istana', null],
  ['gubernur', null],
])('%s is %s', (query, speaker) => {
  expect(resolveSpeaker(library, query)?.toLowerCase() ?? null).toBe(speaker?.toLowerCase() ?? null);
});

it.each([
  ['apa kata ahli hidrologi soal lumpur?', 'Gerda Nugraha'],
  ['what did the company spokesman say about where the turbine was turning?', 'Damar Prakoso'],
  ['jubir perusahaan listrik menjawab apa?', 'Damar Prakoso'],
])('%s: %s answers', (question, speaker) => {
  const [first] = ask(library, { question }).findings;
  expect(first?.statement?.speaker).toBe(speaker);
});
