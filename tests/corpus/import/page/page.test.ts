import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../../../src/corpus/article-file.ts';
import { decode } from '../../../../src/corpus/import/decode.ts';
import { readPage } from '../../../../src/corpus/import/page/page.ts';

const folder = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

function importFixture(name: string) {
  const decoded = decode(readFileSync(join(folder, name)), null);
  if ('fault' in decoded) throw new Error(decoded.fault);
  const read = readPage(decoded.text, null, {});
  if ('fault' in read) throw new Error(read.fault);
  return read.found;
}

// Beside each page lies the article that a reader takes from it: every true paragraph, no junk.
describe('pages in the style of Indonesian portals', () => {
  test.each(pages)('%s', (name) => {
    const path = join(folder, name.replace(/html$/, 'md'));
    const article = parseArticle(path, name, readFileSync(path, 'utf8')).value;
    if (!article) throw new Error(`${path} is no article`);
    const { id, origin, paragraphs, ...facts } = article;
    const found = importFixture(name);
    expect(found.blocks).toEqual(paragraphs.map(({ kind, text }) => ({ kind, text })));
    expect(found.facts).toEqual(facts);
  });

  it('are more than six', () => {
    expect(pages.length).toBeGreaterThanOrEqual(6);
  });
});

const body = `<p>Bupati Uji membuka jembatan baru itu di hadapan ratusan warga desa yang sudah menunggu sejak pagi.</p>
<p>"Kami sudah menunggu sepuluh tahun," kata Ani Warga, pedagang yang tinggal di seberang sungai itu.</p>
<p>Jembatan sepanjang delapan puluh meter itu dibangun dengan dana desa, sumbangan warga, dan bantuan provinsi.</p>`;
const page = (inside: string, head = '') => `<html lang="id"><head>${head}</head><body>${inside}</body></html>`;
const article = `<article><h1>Jembatan Desa Uji Dibuka</h1>${body}</article>`;
const texts = (html: string) => {
  const read = readPage(html, null, {});
  return 'fault' in read ? read.fault : read.found.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`);
};
const whole = ['body: Bupati Uji membuka jemba', 'body: "Kami sudah menunggu sep', 'body: Jembatan sepanjang delap'];

describe('a page', () => {
  test.each([
    ['with paragraphs', page(article)],
    ['without a page around it', article],
    ['whose paragraphs are divs', page(article.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'))],
    [
      'whose paragraphs are split by <br>',
      page(
        `<article><h1>Jembatan Desa Uji Dibuka</h1><div>${body.replaceAll('<p>', '').replaceAll('</p>', '<br>')}</div></article>`,
      ),
    ],
    [
      'with scripts, forms and hidden parts',
      page(
        `<script>var a = "</p>";</script><nav><a href="/">Beranda</a></nav>${article}<form><input><button>Kirim</button></form>`,
      ),
    ],
    [
      'with its article in JSON-LD alone',
      page(
        '<div id="root"></div>',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body.replace(/<\/?p>/g, '') })}</script>`,
      ),
    ],
  ])('%s gives its paragraphs', (_, html) => {
    expect(texts(html)).toEqual(whole);
  });

  it('joins a sentence that <br> cuts in the middle', () => {
    expect(texts(page(article.replace('jembatan baru itu di', 'jembatan baru itu<br>di')))).toEqual(whole);
  });

  test.each([
    ['an empty page', page(''), /^holds no text of an article$/],
    ['a page of links', page('<ul><li><a href="/a">Satu</a></li><li><a href="/b">Dua</a></li></ul>'), /^holds no text/],
    [
      'a login wall',
      page(
        '<h1>Masuk</h1><form><input type="email"><input type="password"></form><p>Silakan masuk untuk membaca artikel ini sampai selesai di Harian Uji.</p>',
      ),
      /^asks for a login/,
    ],
    ['a page that is cut in half', page(article).slice(0, 300), /^is cut off/],
    ['a page that is cut within a tag', `${article}<p class="de`, /^is cut off/],
    ['a page of endless elements', page(`<p>${'<b>a</b>'.repeat(60_000)}</p>`), /^has more tags than any article/],
    ['a page of nothing but entities', page(`<p>${'&amp;'.repeat(300_000)}</p>`), /^has more tags/],
    [
      'a page of tags nested without end',
      page(`${'<div>'.repeat(40_000)}x${'</div>'.repeat(40_000)}`),
      /^has more tags/,
    ],
  ])('%s is refused', (_, html, fault) => {
    expect(texts(html)).toMatch(fault);
  });

  it('with a login box beside a whole article is no wall', () => {
    expect(
      texts(
        page(`<form><input type="password"></form>${article.replace('</article>', `${body.repeat(3)}</article>`)}`),
      ),
    ).toContain(whole[0]);
  });

  it('takes what the feed said of it only where it says nothing itself', () => {
    const read = readPage(page(article), null, {}, { title: 'Dari umpan', published: '2031-02-03' });
    expect('found' in read && read.found.facts).toMatchObject({
      title: 'Jembatan Desa Uji Dibuka',
      published: '2031-02-03',
    });
  });
});
