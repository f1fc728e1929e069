import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { pageFor } from '../../src/terminal/pages.ts';
import { UsageError } from '../../src/terminal/usage.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

const page = (line: string) => pageFor(line, library, 'id') ?? 'a question';

describe('pageFor', () => {
  it.each(['kapan Ferreira ke Mongolia?', '1/2 kuda', 'kuda /sources', '', '/ kuda'])(
    'takes %j for a question',
    (line) => {
      expect(pageFor(line, library, 'id')).toBeNull();
    },
  );

  it.each(['/sing', '/about-us', '/constructor', '/toString'])('names what there is where there is no %s', (line) => {
    expect(() => page(line)).toThrow(UsageError);
    expect(() => page(line)).toThrow(/\/timeline \[about\]/);
  });

  it('lists the articles, newest first', () => {
    const lines = page('/sources').split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^20 Mei 2032 +Suara Utara +Persiapan di Ulan Bator +Ikhtisar$/);
  });

  it('lists as many speakers as asked for', () => {
    expect(page('/speakers limit:2').split('\n')).toHaveLength(2);
  });

  it('answers who said it, with every filter', () => {
    expect(page('/who-said bersabar')).toContain('Enkh Saran');
    expect(page('/who-said bersabar speaker:"Enkh Saran" before:2032-01-01')).toContain('Tidak ditemukan');
  });

  it('answers when a visit is, by default that of the story', () => {
    expect(page('/when-visit')).toMatch(/kunjungan [^\n]*Ferreira ke Mongolia/);
    expect(page('/when-visit visitor:Ferreira place:"Mongolia"')).toBe(page('/when-visit'));
    expect(page('/when-visit visitor:Ferreira place:Islandia')).toContain('Tidak ditemukan');
  });

  it.each([
    '/when-visit ke Mongolia',
    '/who-said',
    '/who-said source:Kabar',
    '/who-said kuda after:kemarin',
    '/speakers limit:none',
  ])('says what is wrong with %s', (line) => {
    expect(() => page(line)).toThrow(UsageError);
  });

  it('lists who speaks', () => {
    expect(page('/speakers')).toMatch(/^20 Mei 2032 +1 +Enkh Saran$/m);
  });

  it('says what the corpus is', () => {
    expect(page('/about')).toMatch(/Kunjungan Ferreira ke Mongolia[^\n]*3 artikel/);
  });
});

describe('/timeline', () => {
  it('is in order of time, each line with its source', () => {
    const lines = page('/timeline').split('\n');
    expect(lines[0]).toMatch(/^Agustus 2019 +Warta Harian, paragraf 5 +kunjungan Tomas Ferreira ke Mongolia/);
    expect(lines.length).toBeGreaterThan(5);
  });

  it.each([
    ['what it is about', '/timeline kuda', /kuda/i],
    ['a speaker', '/timeline speaker:"menlu Mongolia"', /Batbayar Dorj/],
    ['a speaker in one word', '/timeline speaker:Lobo', /Ana Lobo/],
  ])('keeps to %s', (_, line, every) => {
    for (const row of page(line).split('\n')) expect(row).toMatch(every);
  });

  it('keeps to a time', () => {
    expect(page('/timeline before:2019-12-31').split('\n')).toHaveLength(1);
    expect(page('/timeline after:2033-01-01')).toBe('Tidak ditemukan dalam liputan.');
  });

  it('refuses a day that there is not', () => {
    expect(() => page('/timeline after:2032-02-30')).toThrow(/after: takes a day/);
  });
});
