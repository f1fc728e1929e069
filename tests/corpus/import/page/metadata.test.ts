import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../../../../src/corpus/import/page/dom.ts';
import { statedFacts } from '../../../../src/corpus/import/page/metadata.ts';

const facts = (head: string, inside = '', address: string | null = null) =>
  statedFacts(parsePage(`<html><head>${head}</head><body>${inside}</body></html>`), address);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page states', () => {
  test.each<[string, string, object]>([
    [
      'in JSON-LD',
      ld(
        '{"@type":"NewsArticle","headline":"Judul","datePublished":"2031-02-03T09:04:05+07:00","author":{"name":"Ani Uji"},"publisher":{"name":"Harian Uji"},"url":"https://uji.example/a"}',
      ),
      {
        title: 'Judul',
        author: 'Ani Uji',
        publisher: 'Harian Uji',
        published: '2031-02-03T09:04+07:00',
        url: 'https://uji.example/a',
      },
    ],
    [
      'in a @graph, with a list of types',
      ld('{"@graph":[{"@type":"WebPage","headline":"Bukan"},{"@type":["Thing","NewsArticle"],"headline":"Judul"}]}'),
      { title: 'Judul' },
    ],
    [
      'in a list at the top',
      ld('[{"@type":"Organization","name":"X"},{"@type":"https://schema.org/Article","headline":"Judul"}]'),
      { title: 'Judul' },
    ],
    [
      'in broken JSON',
      ld('{"@type":"NewsArticle","headline":"Judul\nbaru","author":["Ani Uji","Budi Uji",],}'),
      { title: 'Judul baru', author: 'Ani Uji, Budi Uji' },
    ],
    [
      'in the second of two scripts',
      `${ld('{broken')}${ld('{"@type":"NewsArticle","headline":"Judul"}')}`,
      { title: 'Judul' },
    ],
    [
      'in og: tags',
      '<meta property="og:title" content="Judul - Uji.com"><meta property="og:site_name" content="Uji.com"><meta property="article:published_time" content="2031-02-03T02:04:00Z">',
      { title: 'Judul', publisher: 'Uji.com', published: '2031-02-03T09:04+07:00' },
    ],
    ['in a title with the outlet behind it', '<title>Judul | uji.co.id</title>', { title: 'Judul' }],
    [
      'in escaped letters',
      ld('{"@type":"NewsArticle","headline":"Ani &quot;Uji&quot; &amp; Budi"}'),
      { title: 'Ani "Uji" & Budi' },
    ],
    ['in a language', '<meta property="og:locale" content="en_US">', { language: 'en' }],
  ])('%s', (_, head, expected) => {
    expect(facts(head)).toEqual(expected);
  });

  test.each([
    ['2031-02-03T09:04:00', '2031-02-03'],
    ['2031-02-03 09:04:00', '2031-02-03'],
    ['2031/02/03 09:04:00', undefined],
    ['Senin, 3 Februari 2031 09:04 WIB', '2031-02-03T09:04+07:00'],
    ['2031-02-30T09:04:00Z', undefined],
    ['kemarin', undefined],
  ])('as published %s is taken for %s', (stated, expected) => {
    expect(facts(`<meta name="pubdate" content="${stated}">`).published).toBe(expected);
  });

  it('leaves out an author that is the outlet, or an address', () => {
    expect(
      facts('<meta property="og:site_name" content="Uji.com"><meta name="author" content="Uji.com">').author,
    ).toBeUndefined();
    expect(facts('<meta property="article:author" content="https://facebook.com/uji">').author).toBeUndefined();
  });

  it('prefers the headline of the page to that of its title', () => {
    expect(facts('<title>Lain - Uji.com</title>', '<h1>Judul</h1>').title).toBe('Judul');
  });

  it('makes an address whole, and takes none that is not of the web', () => {
    expect(facts('<link rel="canonical" href="/a?x=1#y">', '', 'https://uji.example/b').url).toBe(
      'https://uji.example/a?x=1',
    );
    expect(facts('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined();
    expect(facts('', '', 'https://uji.example/b').url).toBe('https://uji.example/b');
  });
});
