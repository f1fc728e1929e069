// Who said what: every order of cue, speaker and words, and what only looks like a statement.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/extract/dates.ts';
import { statementsIn } from '../../src/extract/statements.ts';
import type { Article, LanguageCode, Paragraph, Statement, Story } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

function articleOf(texts: readonly string[], language: LanguageCode = 'id'): Article {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: 'a',
    title: 'Uji',
    published: '2024-06-05',
    language,
    text: 'full',
    origin: 'a',
    paragraphs,
  };
  for (const [i, text] of texts.entries()) paragraphs.push({ article, number: i + 1, kind: 'body', text });
  return article;
}

function extract(
  text: string | readonly string[],
  language: LanguageCode = 'id',
  story: Story | null = null,
): Statement[] {
  const article = articleOf(typeof text === 'string' ? [text] : text, language);
  const dates = article.paragraphs.flatMap(datesIn);
  return statementsIn(article, dates, buildNames(story, [article]));
}

/** "kind speaker: words", the parts of words joined by " … ". */
const found = (text: string | readonly string[], language: LanguageCode = 'id'): string[] =>
  extract(text, language).map(
    ({ kind, speaker, quotes }) => `${kind} ${speaker}: ${quotes.map((quote) => quote.text).join(' … ')}`,
  );

describe('direct speech in marks', () => {
  it.each<[string, string[]]>([
    [
      '"Jembatan ini siap dipakai," kata Wali Kota Ternate Rahmi Umar.',
      ['direct Rahmi Umar: Jembatan ini siap dipakai'],
    ],
    [
      '"Jembatan ini siap. Besok dibuka," ujar Rahmi Umar, Senin.',
      ['direct Rahmi Umar: Jembatan ini siap. Besok dibuka'],
    ],
    ['"Kapan dibuka?" tanya Rahmi Umar.', ['direct Rahmi Umar: Kapan dibuka?']],
    ['"Siap," kata Rahmi Umar, "besok dibuka."', ['direct Rahmi Umar: Siap … besok dibuka']],
    ['Rahmi Umar mengatakan, "Jembatan ini siap dipakai."', ['direct Rahmi Umar: Jembatan ini siap dipakai']],
    ['Rahmi Umar mengatakan kepada wartawan, "Jembatan ini siap."', ['direct Rahmi Umar: Jembatan ini siap']],
    ['"Jembatan ini siap," demikian disampaikan Rahmi Umar.', ['direct Rahmi Umar: Jembatan ini siap']],
    ['"Jembatan ini siap," kata juru bicara proyek itu, Kolonel Rahmi Umar.', ['direct Rahmi Umar: Jembatan ini siap']],
    ['"Jembatan ini siap," kata Rahmi Umar (41), warga Ternate.', ['direct Rahmi Umar: Jembatan ini siap']],
    [
      '"Jembatan ini siap," kata seorang pejabat yang menolak disebut namanya.',
      ['direct seorang pejabat: Jembatan ini siap'],
    ],
    [
      '"Jembatan ini siap," kata Rahmi Umar. "Besok dibuka."',
      ['direct Rahmi Umar: Jembatan ini siap', 'direct Rahmi Umar: Besok dibuka'],
    ],
    ['Menurut Rahmi Umar, "jembatan ini siap."', ['direct Rahmi Umar: jembatan ini siap']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('direct speech whose marks were lost', () => {
  it.each<[string, string[]]>([
    ['Kami siap membuka jembatan ini, kata Rahmi Umar.', ['direct Rahmi Umar: Kami siap membuka jembatan ini']],
    ['Rapat usai. Kami siap," kata Rahmi Umar.', ['direct Rahmi Umar: Kami siap']],
    ['"Kami siap, kata Rahmi Umar.', ['direct Rahmi Umar: Kami siap']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('reported speech', () => {
  it.each<[string, string[]]>([
    ['Rahmi Umar mengatakan bahwa jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Rahmi Umar mengatakan, jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Rahmi Umar mengatakan jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Rahmi Umar menyatakan akan membuka jembatan itu.', ['indirect Rahmi Umar: akan membuka jembatan itu']],
    ['Rahmi Umar, ketua panitia, menegaskan jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Ketua panitia, Rahmi Umar, menegaskan jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    [
      'Rahmi Umar, Selasa (4/6), di Ternate, mengatakan, jembatan itu siap.',
      ['indirect Rahmi Umar: jembatan itu siap'],
    ],
    ['Dalam pidatonya, Rahmi Umar menyebut jembatan itu tidak aman.', ['indirect Rahmi Umar: jembatan itu tidak aman']],
    ['Menurut Rahmi Umar, jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Menurut Rahmi Umar, ketua panitia, jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    [
      'Jembatan itu, menurut Rahmi Umar, sudah siap dipakai.',
      ['indirect Rahmi Umar: Jembatan itu … sudah siap dipakai'],
    ],
    ['Jembatan itu, kata Rahmi Umar, sudah siap dipakai.', ['indirect Rahmi Umar: Jembatan itu … sudah siap dipakai']],
    ['Sebaliknya, kata Rahmi Umar, jembatan itu belum siap.', ['indirect Rahmi Umar: jembatan itu belum siap']],
    ['Jembatan itu siap. Demikian dikatakan Rahmi Umar di Ternate, Senin.', ['indirect Rahmi Umar: Jembatan itu siap']],
    ['Jembatan itu siap. Demikian Rahmi Umar menulis dalam bukunya.', ['indirect Rahmi Umar: Jembatan itu siap']],
    ['Kata Rahmi Umar, jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Rahmi Umar membantah tuduhan korupsi.', ['indirect Rahmi Umar: tuduhan korupsi']],
    ['Para insinyur mengatakan jembatan itu siap.', ['indirect para insinyur: jembatan itu siap']],
    ['Sejumlah sumber di kementerian mengungkapkan bahwa dana habis.', ['indirect sejumlah sumber: dana habis']],
    [
      'Rahmi Umar mengatakan jembatan itu siap dan menuduh kontraktor berbohong.',
      ['indirect Rahmi Umar: jembatan itu siap', 'indirect Rahmi Umar: kontraktor berbohong'],
    ],
    [
      'Rahmi Umar mengatakan jembatan itu siap, namun dia tidak merinci kapan.',
      ['indirect Rahmi Umar: jembatan itu siap'],
    ],
    [
      'Rahmi Umar dan Tono Saleh mengatakan jembatan itu siap.',
      ['indirect Rahmi Umar dan Tono Saleh: jembatan itu siap'],
    ],
    ['Kritik itu mereda setelah Rahmi Umar menyatakan bahwa dana itu ada.', ['indirect Rahmi Umar: dana itu ada']],
    [
      'Rahmi Umar menyebut jembatan itu "rapuh dan berbahaya" bagi warga.',
      ['mixed Rahmi Umar: jembatan itu "rapuh dan berbahaya" bagi warga'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("on the basis of somebody's words", () => {
  it.each<[string, string[]]>([
    ['Berdasarkan keterangan Rahmi Umar, jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    ['Rahmi Umar cuma bilang jembatan itu siap.', ['indirect Rahmi Umar: jembatan itu siap']],
    [
      'Rahmi Umar menyampaikan jembatan itu akan dibuka besok.',
      ['indirect Rahmi Umar: jembatan itu akan dibuka besok'],
    ],
    [
      'Harian Norwegia, Interfax, menulis bahwa jembatan siap. Harian itu menambahkan bahwa jalan rusak.',
      ['indirect Interfax: jembatan siap', 'indirect Interfax: jalan rusak'],
    ],
    ['Jembatan itu sudah siap dipakai, Interfax melaporkan.', ['indirect Interfax: Jembatan itu sudah siap dipakai']],
    ['Berdasarkan keterangan itu, jembatan siap.', []],
    ['Berdasarkan pasal itu, jembatan ditutup.', []],
    ['Rahmi Umar menyampaikan surat kepada panitia.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('governments and institutions', () => {
  it.each<[string, string[]]>([
    ['Oslo menuduh Kopenhagen melanggar perjanjian.', ['indirect Norwegia: Kopenhagen melanggar perjanjian']],
    ['Norwegia dan Denmark membantah ada perselisihan.', ['indirect Norwegia dan Denmark: ada perselisihan']],
    ['Pemerintah Norwegia mengatakan perjanjian itu berlaku.', ['indirect Norwegia: perjanjian itu berlaku']],
    ['Kantor berita NRK melaporkan bahwa perjanjian itu berlaku.', ['indirect NRK: perjanjian itu berlaku']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('speakers named before', () => {
  it.each<[string | string[], string[]]>([
    ['Rahmi Umar membuka rapat. "Jembatan ini siap," ujarnya.', ['direct Rahmi Umar: Jembatan ini siap']],
    [
      'Rahmi Umar mengatakan rapat selesai. Ia menambahkan bahwa jembatan siap.',
      ['indirect Rahmi Umar: rapat selesai', 'indirect Rahmi Umar: jembatan siap'],
    ],
    [
      'Rahmi Umar mengatakan rapat selesai. Hujan turun. "Jembatan ini siap," katanya.',
      ['indirect Rahmi Umar: rapat selesai', 'direct Rahmi Umar: Jembatan ini siap'],
    ],
    [
      ['"Jembatan ini siap," kata Rahmi Umar.', '"Besok kami membukanya."'],
      ['direct Rahmi Umar: Jembatan ini siap', 'direct Rahmi Umar: Besok kami membukanya'],
    ],
    [['Rahmi Umar tiba di Ternate.', '"Jembatan ini siap," kata Umar.'], ['direct Rahmi Umar: Jembatan ini siap']],
    [
      'Rahmi Umar mengatakan rapat selesai. Dikatakan, jembatan itu siap.',
      ['indirect Rahmi Umar: rapat selesai', 'indirect Rahmi Umar: jembatan itu siap'],
    ],
    [
      'Kementerian melaporkan bahwa Rahmi Umar tiba. Ia mengatakan jembatan itu siap.',
      ['indirect kementerian: Rahmi Umar tiba', 'indirect Rahmi Umar: jembatan itu siap'],
    ],
    ['"Jembatan ini siap," ujarnya.', ['direct null: Jembatan ini siap']],
    ['Mereka mengatakan jembatan itu siap.', ['indirect null: jembatan itu siap']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('beside the words', () => {
  it('names who relayed them, nearest first', () => {
    const [nested] = extract(
      '"Kami siap," kata Rahmi Umar, menurut pernyataan dari Balai Kota, seperti dikutip Antara.',
    );
    expect(nested?.speaker).toBe('Rahmi Umar');
    expect(nested?.via).toEqual(['Balai Kota', 'Antara']);
  });

  it('keeps both layers of "X menyatakan …, kata Y"', () => {
    expect(found('Oslo menyatakan siap berunding, kata seorang diplomat.')).toEqual([
      'indirect seorang diplomat: Oslo menyatakan siap berunding',
      'indirect Norwegia: siap berunding',
    ]);
  });

  it.each<[string, string | null]>([
    ['Rahmi Umar pada Senin mengatakan jembatan itu siap.', 'Senin'],
    ['"Jembatan ini siap," kata Rahmi Umar di Ternate, Senin (3/6).', 'Senin (3/6)'],
    ['Rahmi Umar mengatakan jembatan dibuka pada Senin.', null],
    ['Rahmi Umar mengunjungi Oslo pada Mei, mengatakan perundingan akan diteruskan.', null],
  ])('dates the speaking, not what is spoken of: %s', (text, words) => {
    expect(extract(text)[0]?.said?.words ?? null).toBe(words);
  });

  it.each<[string, string | null, string | null]>([
    ['"Siap," kata Wali Kota Ternate Rahmi Umar.', 'Wali Kota Ternate Rahmi Umar', 'Wali Kota Ternate'],
    ['Rahmi Umar tiba. "Siap," katanya.', '-nya', null],
    ['"Siap," kata Rahmi Umar.', 'Rahmi Umar', null],
  ])('keeps the surface and the role: %s', (text, surface, role) => {
    expect(extract(text).at(-1)).toMatchObject({ surface, role });
  });

  it('says which rule found it, and is surer of a name than of a pronoun', () => {
    const [named, meant] = extract('"Siap," kata Rahmi Umar. "Besok," ujarnya.');
    expect(named?.rule).toBe('cue-after-quotation');
    expect(named?.confidence).toBeGreaterThan(meant?.confidence ?? 1);
  });
});

describe('English', () => {
  it.each<[string | string[], string[]]>([
    ['"The bridge is ready," said Mayor Ada Lund.', ['direct Ada Lund: The bridge is ready']],
    ['"The bridge is ready," Ada Lund said.', ['direct Ada Lund: The bridge is ready']],
    [
      '“The bridge is ready,” said Ada Lund, the mayor. “It opens today.”',
      ['direct Ada Lund: The bridge is ready', 'direct Ada Lund: It opens today'],
    ],
    ['Ada Lund said on Monday that the bridge was ready.', ['indirect Ada Lund: the bridge was ready']],
    ['According to Ada Lund, the bridge is ready.', ['indirect Ada Lund: the bridge is ready']],
    ['Ada Lund denied taking money.', ['indirect Ada Lund: taking money']],
    ['Officials said the bridge was ready.', ['indirect officials: the bridge was ready']],
    ['Ada Lund declined to say when the bridge would open.', []],
    ['Ada Lund opened the bridge. She said it was safe.', ['indirect Ada Lund: it was safe']],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });
});
