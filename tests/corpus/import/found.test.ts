import { describe, expect, it, test } from 'vitest';
import { findArticle } from '../../../src/corpus/import/found.ts';
import { linesOf } from '../../../src/corpus/import/lines.ts';

const find = (text: string, known = {}) => findArticle(linesOf(text), {}, known);
const read = (text: string, known = {}) => find(text, known)?.facts;
const blocks = (text: string) => find(text)?.blocks.map(({ kind, text }) => `${kind}: ${text}`);

const first = 'Uji.com, Jakarta - Bupati Uji membuka jembatan baru itu di hadapan ratusan warga desa.';
const second = '"Kami sudah menunggu sepuluh tahun," kata Ani Warga, pedagang yang tinggal di seberang sungai.';

describe('an article from a text', () => {
  it('has its headline, facts, paragraphs, sub-headings and captions', () => {
    const page = `Sukses

Jembatan Desa Uji Akhirnya Dibuka

Jembatan itu dibangun sejak tahun lalu.

oleh Ani Penguji diperbarui 4 Feb 2031, 10:00 WIB
Diterbitkan 3 Feb 2031, 09:04 WIB
Jembatan Desa Uji
Warga menyeberangi jembatan di Desa Uji. (Foto: Budi Pemotret)

${first}

Advertisement

2 dari 3 halaman

Menunggu Sepuluh Tahun

Jembatan Desa Uji
Warga menyeberangi jembatan di Desa Uji. (Foto: Budi Pemotret)

${second} (Citra Penulis)

Baca juga: Jalan Desa Rusak

POPULER`;
    expect(read(page)).toMatchObject({
      title: 'Jembatan Desa Uji Akhirnya Dibuka',
      publisher: 'Uji.com',
      author: 'Ani Penguji',
      published: '2031-02-03T09:04+07:00',
    });
    expect(read(page)?.publishedFrom).toBeUndefined();
    expect(blocks(page)).toEqual([
      'body: Jembatan itu dibangun sejak tahun lalu.',
      'caption: Jembatan Desa Uji',
      'caption: Warga menyeberangi jembatan di Desa Uji. (Foto: Budi Pemotret)',
      `body: ${first}`,
      'heading: Menunggu Sepuluh Tahun',
      `body: ${second}`,
    ]);
  });

  test.each([
    [
      'the report that it passes on',
      'Dilansir Kantor Uji, Senin (3/2/2031), air surut. Bupati datang pada Rabu (5/2/2031).',
      '2031-02-03',
    ],
    [
      'what was said last',
      'Bupati mengatakan pada Senin, 3 Februari 2031, air surut. Dinas melaporkan pada Selasa, 4 Februari 2031, jalan kering.',
      '2031-02-04',
    ],
    ['no other day', 'Rapat berikut digelar Rabu, 5 Februari 2031.', undefined],
    ['no day without a year', 'Bupati mengatakan pada Senin, 3 Februari, air surut.', undefined],
  ])('takes its date from %s and says so', (_, text, expected) => {
    expect(read(text)?.published).toBe(expected);
    expect(read(text)?.publishedFrom).toBe(expected && 'text');
  });

  it('takes the ISO day that opens a scrape for its date', () => {
    const opened = `date 2031-02-03 Uji in ten languages\nJembatan Desa Uji Dibuka\n\n${first}\n\n${second}`;
    expect(read(opened)).toMatchObject({ title: 'Jembatan Desa Uji Dibuka', published: '2031-02-03' });
    expect(read(opened)?.publishedFrom).toBeUndefined();
    expect(read(`2031-02-03 adalah hari Senin, kata warga.\n\n${first}`)?.published).toBeUndefined();
  });

  it('has neither initials nor its outlet for an author', () => {
    expect(read(`${first}\n\n${second}\n\n(ani)`)?.author).toBeUndefined();
    expect(read(`Jembatan Desa Uji Dibuka\n\nReporter : Uji\n\n${first}\n\n${second}`)?.author).toBeUndefined();
  });

  it('has no sub-heading below its last paragraph', () => {
    expect(blocks(`${first}\n\nWarga Menunggu Jembatan\n\n${second}\n\nJembatan Desa Warga`)).toEqual([
      `body: ${first}`,
      'heading: Warga Menunggu Jembatan',
      `body: ${second}`,
    ]);
  });

  it('lets the caller know better', () => {
    const text = 'Dilansir Kantor Uji, Senin (3/2/2031), air surut.';
    const article = read(text, { published: '2031-02-05', publisher: 'Harian Uji' });
    expect(article).toMatchObject({ published: '2031-02-05', publisher: 'Harian Uji' });
    expect(article?.publishedFrom).toBeUndefined();
  });

  it('without a headline is named by its first words', () => {
    expect(read(`${first}\n${second}`)?.title).toBe('Bupati Uji membuka jembatan baru itu di hadapan ratusan warga…');
    expect(blocks(`${first}\n${second}`)).toEqual([`body: ${first}`, `body: ${second}`]);
  });

  it('of pictures before the headline finds the headline', () => {
    const caption = 'Warga menyeberangi jembatan. (AFP)';
    expect(read(`${caption}\n${caption}\n\nJembatan Desa Uji Dibuka\n\n${first}`)?.title).toBe(
      'Jembatan Desa Uji Dibuka',
    );
  });

  it('takes a byline off the paragraph that it is glued to', () => {
    const text = `${first}\n${second} Pewarta: Citra WijayaEditor: Dodi Sanusi COPYRIGHT © UJI 2031`;
    expect(blocks(text)).toEqual([`body: ${first}`, `body: ${second}`]);
    expect(read(text)?.author).toBe('Citra Wijaya');
  });

  it('ends below a credit when only headlines and keywords follow', () => {
    expect(blocks(`${first}\n${second}\n(ani/bud)\njembatan\nHarga Beras Naik, Ini Kata Bupati!`)).toEqual([
      `body: ${first}`,
      `body: ${second}`,
    ]);
  });

  it('goes on below a credit when a paragraph follows', () => {
    expect(blocks(`${first} (ani/bud)\nJalan Kering\n${second}`)).toEqual([
      `body: ${first} (ani/bud)`,
      'heading: Jalan Kering',
      `body: ${second}`,
    ]);
  });

  it('leaves a colon in a paragraph alone', () => {
    const plain = 'Warga meminta dua hal. Pertama: jalan. Kedua: Jembatan yang kuat.';
    expect(blocks(`${first}\n${plain}`)).toEqual([`body: ${first}`, `body: ${plain}`]);
  });

  it('keeps quotation marks as they are', () => {
    const odd = '“Air surut", kata Ani. ”Jalan kering,” kata Budi.';
    expect(blocks(odd)).toEqual([`body: ${odd}`]);
  });

  it('takes front matter in a text for text', () => {
    expect(blocks(`---\ntitle: Palsu\n---\n\n${first}`)).toContain(`body: ${first}`);
    expect(read(`---\ntitle: Palsu\n---\n\n${first}`)?.title).not.toBe('Palsu');
  });

  test.each(['', ' \n ', 'Advertisement', 'POPULER\n\nJalan Desa Rusak'])('is none where the text is %j', (text) => {
    expect(find(text)).toBeNull();
  });
});
