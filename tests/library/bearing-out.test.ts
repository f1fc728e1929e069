// What a paragraph must have to answer: what the question turns on, and not the words that only frame it.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Article, LanguageCode, Paragraph } from '../../src/model.ts';

function libraryOf(texts: readonly string[]): Library {
  const articles = texts.map((text, at): Article => {
    const paragraphs: Paragraph[] = [];
    const origin = `${at}.txt`;
    const article: Article = { id: `a${at}`, title: `Kabar ${at}`, language: 'id', text: 'full', origin, paragraphs };
    paragraphs.push({ article, number: 1, kind: 'body', text });
    return article;
  });
  return buildLibrary({ directory: '', articles, story: null });
}

const library = libraryOf([
  'Pabrik di Karang Asri membeli 600 ton pupuk per tahun dari koperasi.',
  'Gudang pupuk terbakar karena kabel listrik putus. Tagihan listrik gudang itu naik.',
  'Bupati Sari Dewanti mengatakan, "Pupuk itu aman dipakai di sawah." Jembatan baru dibuka pada hari yang sama.',
  'Sari Dewanti menari di depan tamu dari Peru.',
  'Sari Dewanti berterima kasih kepada para penenun tua.',
  'Satwa langka itu hidup di tepi Danau Lentera dan dijaga warga.',
  'Warga menanam sayur di sekitar pasar.',
]);

const found = (question: string) => ask(library, { question }).found;

describe('what a question turns on', () => {
  it.each([
    'berapa ton pupuk yang dibeli pabrik?',
    'apa penyebab gudang pupuk terbakar?',
    'apa yang dijaga warga di tepi danau lentera',
    'satwa apa yang hidup di tepi Danau Lentera?',
    'how many tons of fertilizer does the factory buy?',
    'why did the electricity bill go up?',
  ])('%s: told', (question) => {
    expect(found(question)).toBe(true);
  });

  it.each([
    'berapa harga pupuk per ton?',
    'siapa pemilik gudang pupuk?',
    'apa agama Sari Dewanti?',
    'berapa umur bupati Sari Dewanti',
    'who won the football match in Karang Asri?',
    'what did Zelensky say about the fertilizer?',
  ])('%s: not told', (question) => {
    expect(found(question)).toBe(false);
  });
});

describe('whose words answer', () => {
  const first = (text: string, language: LanguageCode = 'id') => library.search.paragraphs({ text, language })[0];

  it.each([
    ['apakah pupuk aman di sawah', 'Sari Dewanti'],
    ['is the fertilizer safe for rice fields', 'Sari Dewanti'],
    ['kapan jembatan dibuka', null],
    ['satwa langka di tepi danau', null],
  ])('%s: %s', (question, speaker) => {
    expect(first(question, question.startsWith('is') ? 'en' : 'id')?.statement?.speaker ?? null).toBe(speaker);
  });
});

it.each([
  'menurut nelayan, kenapa udang berkurang setelah banjir?',
  'menurut para nelayan udang setelah banjir gimana',
  'mengapa menurut nelayan udang di muara berkurang?',
])('whoever has no name is known by the words for them: %s', (question) => {
  const fishery = libraryOf(['Setelah banjir besar melanda muara, para nelayan mengatakan udang berkurang.']);
  const [hit] = fishery.search.paragraphs({ text: question, language: 'id' });
  expect(hit?.statement?.speaker).toBe('para nelayan');
});

describe('where no statement was read from the text', () => {
  const asked = 'apa ucapan Sari Dewanti kepada para penenun?';

  it.each([undefined, 'who-said' as const])(
    'a sentence that tells of it answers, whoever chose the command',
    (command) => {
      const answer = ask(library, { question: asked, ...(command && { command }) });
      expect([answer.command, answer.findings[0]?.paragraph.text]).toEqual([
        'who-said',
        'Sari Dewanti berterima kasih kepada para penenun tua.',
      ]);
    },
  );

  it.each([
    // spoken of, but not with a lake
    'apa ucapan Sari Dewanti soal danau?',
    'apa kata Sari Dewanti tentang sayur',
    // did something, and said nothing there
    'apa ucapan Sari Dewanti saat menari di depan tamu?',
    // told, but of somebody else
    'apa ucapan Budi Santoso saat menari di depan tamu?',
    'kapan Sari Dewanti ke Peru?',
    'kapan Sari Dewanti ke Jakarta?',
  ])('%s: nothing', (question) => {
    expect(found(question)).toBe(false);
  });
});

describe('how much must be there depends on what is asked', () => {
  it.each([
    // A reason is asked for in other words than it is told.
    ['kenapa gudang pupuk itu ludes?', true],
    ['apa yang dilakukan warga buat melindungi satwa langka', true],
    // A figure is not.
    ['berapa gaji bupati Sari Dewanti?', false],
    ['berapa harga sayur di pasar?', false],
    // Whoever is named alone is not asked about.
    ['siapa suami Sari Dewanti?', false],
  ])('%s: %s', (question, told) => {
    expect(found(question)).toBe(told);
  });
});

it('what is told goes before what was said where it bears out more', () => {
  const told = libraryOf([
    'Wali kota Rendra Wibowo memuji para perawat dalam kunjungan ke klinik apung.',
    '"Klinik ini kebanggaan kota," kata Rendra Wibowo di hadapan wartawan.',
  ]);
  const [first] = ask(told, { question: 'Rendra Wibowo memuji siapa saat ke klinik apung?' }).findings;
  expect(first?.paragraph.text).toContain('memuji para perawat');
});
