// Names that nobody listed: found in the articles, told from bodies and places, shortened later.
import { describe, expect, it } from 'vitest';
import type { Article, LanguageCode } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';
import { articleOf } from './articles.ts';

function found(text: string, language: LanguageCode = 'id'): string[] {
  const { entities } = buildNames(null, [articleOf('a', [text], language)]);
  return entities
    .filter(({ sort, listed }) => !listed && sort === undefined)
    .map(({ name, kind }) => `${name} (${kind})`);
}

describe('people', () => {
  it.each<[string, string[]]>([
    ['Rapat dibuka Menteri Pendidikan Rahmi Umar kemarin.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Presiden Islandia Rahmi Umar kemarin.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Sekjen KPP Rahmi bin Umar kemarin.', ['Rahmi bin Umar (person)']],
    ['Rapat dibuka Kepala Dinas Kesehatan Kota Ternate dr Rahmi Umar SpBS.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Direktur PT Karya Rahmi Umar kemarin.', ['Rahmi Umar (person)']],
    ['Ketua Panitia Rahmi J. Umar membuka rapat.', ['Rahmi J. Umar (person)']],
    ['Jalan itu rusak, kata Rahmi.', ['Rahmi (person)']],
    ['Jalan itu rusak, kata Rahmi Elang-Putih.', ['Rahmi Elang-Putih (person)']],
    ['Namun Rahmi Umar, Senin, pulang.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Direktur Utama PT Karya Putih Nusantara Tbk Rahmi Umar.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Bupati Sula Rahmi Umar.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Bupati Rahmi Umar.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Wali Kota Sanana Rahmi Adi Umar.', ['Rahmi Adi Umar (person)']],
    ['Rapat dibuka Wali Kota Banda Sula Rahmi Umar.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Ketua Partai Karya Lee Hae-rin.', ['Lee Hae-rin (person)']],
    ['Rapat dibuka Menteri Islandia Lucía de la Vega.', ['Lucía de la Vega (person)']],
    ['Rapat dibuka Kepala Dinas Pemadam Kota Sanana A. R. Umar.', ['A. R. Umar (person)']],
    ['Rapat dibuka Sekretaris Umum Dr Rahmi Umar S Sos kemarin.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Direktur PT Elang Rahmi Umar. Menurut Elang, rugi.', ['Rahmi Umar (person)']],
    [
      'Tiket maskapai Elang mahal. Rapat dibuka Direktur Elang Rahmi Umar.',
      ['Rahmi Umar (person)', 'Elang (organisation)'],
    ],
    ['Rapat dibuka Menko Perekonomian Rahmi Umar.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Menteri Perdagangan RI Rahmi Umar kemarin.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Menteri Perdagangan (Mendag) RI Rahmi Umar kemarin.', ['Rahmi Umar (person)']],
    ['Rapat dibuka Rahmi Umar. Menkes Rahmi pulang.', ['Rahmi Umar (person)']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('bodies and places', () => {
  it.each<[string, string[]]>([
    ['Acara itu diatur Universitas Karya Utara kemarin.', ['Universitas Karya Utara (organisation)']],
    ['Acara itu di Kabupaten Sula.', ['Kabupaten Sula (place)']],
    ['Acara itu di Sanana kemarin.', ['Sanana (place)']],
    ['Menurut Badan Tenaga Surya Internasional, panel aman.', ['Badan Tenaga Surya Internasional (organisation)']],
    [
      'Acara itu diatur Kepala Badan Tenaga Surya Internasional (BTSI).',
      ['Badan Tenaga Surya Internasional (organisation)'],
    ],
    ['Acara itu diatur Yayasan Lestari Hutan Kita.', ['Yayasan Lestari Hutan Kita (organisation)']],
    ['Acara itu diatur Kepala Kejaksaan Negeri Sula.', ['Kejaksaan Negeri Sula (organisation)']],
    ['Acara itu diatur Karya Corp kemarin.', ['Karya Corp (organisation)']],
    [
      'Acara itu diatur Kementerian Pendidikan, Kebudayaan, dan Agama.',
      ['Kementerian Pendidikan, Kebudayaan, dan Agama (organisation)'],
    ],
    ['Acara itu milik KPPR kemarin.', ['KPPR (organisation)']],
    [
      'Acara itu diatur Departemen Energi dan Sumber Daya Mineral.',
      ['Departemen Energi dan Sumber Daya Mineral (organisation)'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('knows a body of the world by its full name before its abbreviation', () => {
    const text = 'Kantor Berita Pusat Islandia (KCNA) tutup. Kantor Berita Pusat Islandia buka.';
    const article = articleOf('a', [text]);
    const names = buildNames(null, [article]).find(text, { article });
    expect(names.map(({ entity }) => entity.name)).toEqual(['KCNA', 'KCNA', 'KCNA']);
  });

  it('knows a body by the abbreviation behind it', () => {
    const article = articleOf('a', ['Serikat Nelayan Timur (SNT) berunjuk rasa.', 'Menurut SNT, solar langka.']);
    const names = buildNames(null, [article]);
    expect(names.find('Menurut SNT, solar langka.', { article })[0]?.entity.name).toBe('Serikat Nelayan Timur');
  });
});

describe('no names', () => {
  it.each([
    'Menurut jadwal, rapat dibuka Senin.',
    'Pada Mei lalu rapat dibuka.',
    'RAPAT AKBAR WARGA KAMPUNG BARU DIBUKA HARI INI',
    'Warga Desa Pesisir Menolak Tambang Pasir Besi',
    'Rapat dibuka Ketua Komisi kemarin.',
    'Namun Islandia menolak.',
    'Kantor berita pemerintah Islandia NHK tutup.',
    'Jembatan itu menelan dana Rp 19 miliar.',
    'Rapat dibuka Ketua KONI Pusat kemarin.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('shortened names', () => {
  const first = articleOf('first', ['Rahmi Umar membuka rapat.', 'Umar lalu pulang. Rahmi lelah.']);
  const second = articleOf('second', ['Tono Umar menutup rapat.', 'Umar lalu pulang.']);
  const names = buildNames(null, [first, second]);
  const meant = (text: string, article: Article): (string | undefined)[] =>
    names.find(text, { article }).map(({ entity, by }) => `${entity.name} ${by}`);

  it('mean whom the article introduced', () => {
    expect(meant('Umar lalu pulang.', first)).toEqual(['Rahmi Umar short']);
    expect(meant('Umar lalu pulang.', second)).toEqual(['Tono Umar short']);
    expect(meant('Rahmi lelah.', first)).toEqual(['Rahmi Umar short']);
  });

  it('mean nobody where two share them and the article names neither', () => {
    const third = articleOf('third', ['Umar pulang.']);
    expect(meant('Umar pulang.', third)).toEqual([]);
    expect(names.lookUp('umar').map(({ name }) => name)).toEqual(['Rahmi Umar', 'Tono Umar']);
  });
});

it('tells an English word from an Indonesian abbreviation by the language of the article', () => {
  expect(found('Officials met Prime Minister Ada Lund. As planned, they left.', 'en')).toEqual(['Ada Lund (person)']);
});

describe('a word of a longer name', () => {
  const solberg = { name: 'Ingrid Solberg', kind: 'person', spellings: ['Solberg'], roles: [], listed: true } as const;
  const article = articleOf('a', ['Rapat dibuka Menteri Solberg Tae-min kemarin. Solberg lalu pulang.']);
  const names = buildNames({ title: 'Rapat', entities: [solberg] }, [article]);

  it('is not the person whom the story lists under it', () => {
    const found = names.find(article.paragraphs[0]?.text ?? '', { article });
    expect(found[0]?.entity.name).toBe('Solberg Tae-min');
  });
});

describe('any word of a name', () => {
  const article = articleOf('a', [
    'Rapat dibuka I Gusti Ngurah Putra dan Menteri Li Meihua. Ngurah pulang, Li tinggal.',
  ]);
  const names = buildNames(null, [article]);

  it.each([
    ['Ngurah pulang.', ['I Gusti Ngurah Putra']],
    ['Menurut Li, sepi.', ['Li Meihua']],
  ])('means whom the article introduced: %s', (text, expected) => {
    expect(names.find(text, { article }).map(({ entity }) => entity.name)).toEqual(expected);
  });

  it('means nobody in another article', () => {
    const other = articleOf('b', ['Ngurah pulang.']);
    expect(buildNames(null, [article, other]).find('Ngurah pulang.', { article: other })).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['capitalised words', 'Rahmi '.repeat(100_000)],
    ['titles', 'Ketua '.repeat(100_000)],
    ['brackets', 'Rahmi (KPP) '.repeat(20_000)],
    ['pairs of capitalised words', 'rapat Rahmi Umar '.repeat(30_000)],
    ['particles', 'Rahmi de la '.repeat(30_000)],
    ['particles alone', 'la '.repeat(100_000)],
    ['lists of a body', 'Badan Kesehatan, '.repeat(30_000)],
    ['a word without an end', 'R'.repeat(1_000_000)],
  ])(
    'is read to the end: %s',
    (_name, text) => {
      const article = articleOf('a', [text]);
      expect(buildNames(null, [article]).find(text, { article })).toBeInstanceOf(Array);
    },
    60_000,
  );
});
