// Lists of the coverage as a whole, a page at a time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListName, listNames } from '../../src/discord/button-id.ts';
import { dayStamp } from '../../src/discord/day.ts';
import { listMessage } from '../../src/discord/lists.ts';
import type { Library } from '../../src/library/library.ts';
import { article, library } from './fixtures.ts';
import { problemsOf } from './problems.ts';
import { labelsOf, textOf } from './shown-text.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    article([`“Harga naik,” kata Warga ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(i)}iman Sutopo.`], {
      id: `a${i}`,
      origin: `a${i}`,
      title: `Kabar ${i}`,
      published: `2031-03-${String(i + 1).padStart(2, '0')}`,
    }),
  );
const many = library(numbered(24));
const shown = (from: Library, name: ListName, at = 0, isPrivate = false) =>
  listMessage(from, { list: name, language: 'id', from: at, logsQuestions: false, isPrivate });

describe('sources', () => {
  test('are listed with outlet, day and whether they are digests, newest first', () => {
    const digest = article(['x'], { id: 'b', title: 'Yang *lain*', text: 'digest' });
    const { published: _published, url: _url, ...undated } = digest;
    expect(textOf(shown(library([...numbered(1), undated as typeof digest]), 'sources')).split('\n')).toEqual([
      '### Liputan',
      '-# 2 artikel',
      '**Kabar 0**',
      `-# [Harian Contoh](https://contoh.example/berita/1) · ${dayStamp('2031-03-01')}`,
      '**Yang \\*lain\\***',
      '-# Harian Contoh · tanpa tanggal · Ikhtisar',
    ]);
  });

  test('come ten to a page, with buttons to the others', () => {
    const first = shown(many, 'sources');
    expect(textOf(first)).toContain('-# 1–10 dari 24');
    expect(labelsOf(first)).toEqual(['Berikutnya', 'Hapus']);
    expect(labelsOf(shown(many, 'sources', 10))).toEqual(['Sebelumnya', 'Berikutnya', 'Hapus']);
    expect(labelsOf(shown(many, 'sources', 20))).toEqual(['Sebelumnya', 'Hapus']);
  });

  test('that are private can be shared', () => {
    expect(labelsOf(shown(many, 'sources', 0, true))).toEqual(['Berikutnya', 'Bagikan']);
  });
});

test('speakers are listed with how often they speak and when last', () => {
  expect(textOf(shown(library(), 'speakers')).split('\n').slice(0, 3)).toEqual([
    '### Siapa yang berbicara',
    '**Ratna Wulan**',
    `-# 2 pernyataan · terakhir ${dayStamp('2031-03-04')}`,
  ]);
});

test.each([
  ['id', [`Artikel terbaru: ${dayStamp('2031-03-04')}.`, 'tidak disimpan']],
  ['en', [`Newest article: ${dayStamp('2031-03-04')}.`, 'Nothing is kept']],
] as const)('about says in %s what the coverage is, how fresh, and what is kept', (language, expected) => {
  const request = { list: 'about', language, from: 0, logsQuestions: false, isPrivate: false } as const;
  const about = textOf(listMessage(library(), request));
  for (const words of ['Jembatan Suralaya', ...expected]) expect(about).toContain(words);
});

test('about says so where the operator has questions logged', () => {
  const request = { list: 'about', language: 'en', from: 0, logsQuestions: true, isPrivate: false } as const;
  expect(textOf(listMessage(library(), request))).toContain('The operator of this bot has questions written');
});

test('whatever stands in titles and names, a list is a message that Discord takes', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat(3000).map((length) => '_@'.repeat(length)),
  );
  fc.assert(
    fc.property(any, any, fc.constantFrom(...listNames), fc.nat(30), (title, publisher, name, from) => {
      const url = `https://contoh.example/${'x'.repeat(480)}`;
      const all = Array.from({ length: 12 }, (_, i) => article(['Isi.'], { id: `a${i}`, title, publisher, url }));
      const made = { ...library(all), corpus: { ...library(all).corpus, story: { title, entities: [] } } };
      expect(problemsOf(shown(made, name, from))).toEqual([]);
      expect(problemsOf(shown(made, name, from, true))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 30_000);
