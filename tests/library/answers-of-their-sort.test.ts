// What a question wants decides between paragraphs that have the same words of it.
import { describe, expect, it } from 'vitest';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Article, Paragraph } from '../../src/model.ts';

function libraryOf(texts: readonly string[]): Library {
  const articles = texts.map((text, at): Article => {
    const paragraphs: Paragraph[] = [];
    const article: Article = {
      id: `a${at}`,
      title: `Laporan ${at}`,
      language: 'id',
      text: 'full',
      origin: `${at}`,
      paragraphs,
    };
    paragraphs.push({ article, number: 1, kind: 'body', text });
    return article;
  });
  return buildLibrary({ directory: '', articles, story: null });
}

const library = libraryOf([
  'Danau Lentera merupakan danau di kaki Gunung Kembar yang airnya berwarna hijau.',
  'Warga menanam sayur di sekitar Danau Lentera sejak lama dan menjualnya di pasar.',
  'Danau Lentera memiliki luas 14 kilometer persegi menurut dinas setempat.',
  'Pemerintah mendirikan museum di tepi Danau Lentera untuk para wisatawan.',
  'Museum di tepi danau itu didirikan oleh Ratna Wibisono dari yayasan setempat.',
  'Ibu kotanya adalah Karang Asri, kata pejabat Provinsi Lembayung.',
  'Pesawat mendarat di Bandar Udara Karang Asri pada Jumat pagi.',
  'Pasokan gas ke pabrik berhenti. Harga gas naik. Gas langka.',
  'Warga antre gas di pangkalan sejak pagi.',
  'Gas untuk rumah tangga ditambah pekan ini.',
  'Kelompok Garis Awal Selatan (GAS) menggelar pameran, kata ketua GAS.',
]);

const first = (text: string) => library.search.paragraphs({ text, language: 'id' })[0]?.item.text ?? '';

describe('the paragraph that answers comes first', () => {
  it.each([
    ['apa itu Danau Lentera?', 'merupakan danau'],
    ['berapa luas Danau Lentera?', 'kilometer persegi'],
    ['siapa pendiri museum di tepi danau?', 'Ratna Wibisono'],
    ['apa ibu kota Provinsi Lembayung?', 'Ibu kotanya'],
    ['di mana bandara Karang Asri?', 'Bandar Udara'],
    ['mengapa pasokan gas ke pabrik berhenti?', 'berhenti'],
    ['berapa lus danau lentera', 'kilometer persegi'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words);
  });
});

describe('an abbreviation that is also a word', () => {
  it('is the word where it is typed small', () => {
    expect(first('siapa yang antre gas di pangkalan')).toContain('antre gas');
  });
  it('is the name where it is typed as one', () => {
    expect(first('pameran GAS')).toContain('Garis Awal Selatan');
  });
});

describe('an office is asked for with whose it is', () => {
  const offices = libraryOf([
    'Presiden Chile Marta Rojas bertemu wakil dari Peru dan Bolivia di Lima.',
    'Menteri Pertahanan (Menhan) Peru Luis Vega menolak usul itu.',
    'Duta Besar Chile untuk Bolivia Carla Pinto mengatakan perundingan berlanjut.',
    'Menteri Perindustrian Sari Dewanti membuka pameran di Bandung, Indonesia.',
  ]);
  const coverage = (text: string, language: 'id' | 'en') =>
    offices.search.paragraphs({ text, language, limit: 1 })[0]?.coverage ?? 0;

  it.each([
    ['siapa presiden Chile?', 'id'],
    ['who is the president of Chile?', 'en'],
    ['siapa menteri pertahanan peru', 'id'],
    ["who is Chile's ambassador in Bolivia?", 'en'],
    ['siapa menteri perindustrian Indonesia?', 'id'],
  ] as const)('%s: told', (question, language) => {
    expect(coverage(question, language)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['siapa presiden Peru?', 'id'],
    ['who is the president of Bolivia?', 'en'],
    ['siapa menteri pertahanan Chile', 'id'],
    ["who is Bolivia's ambassador in Chile?", 'en'],
  ] as const)('%s: not told', (question, language) => {
    expect(coverage(question, language)).toBeLessThan(0.5);
  });
});
