import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { about, sources } from '../../src/answers/sources.ts';
import { whenVisit } from '../../src/answers/when-visit.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { answerOnWire } from '../../src/answers/wire.ts';
import type { Library } from '../../src/library/library.ts';
import type { Answer } from '../../src/model.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

const said = ({ findings }: Answer) =>
  findings.map(({ statement }) => [statement?.speaker, statement?.quotes.map(({ text }) => text).join(' … ')]);

describe('whoSaid', () => {
  it.each([
    ['tenda terbesar', 'Batbayar Dorj', 'tenda terbesar di padang rumput'],
    ['undangan dipelajari', 'Ana Lobo', 'sedang kami pelajari'],
    ['kuda dilatih upacara', 'Batbayar Dorj', 'Kuda-kuda sudah dilatih'],
    ['minta bersabar', 'Enkh Saran', 'Warga kami minta bersabar'],
    ['pesawat tempur', 'Ana Lobo', 'pesawat tempur'],
  ])('%s: %s', (words, speaker, quotation) => {
    const [first] = said(whoSaid(library, { words, language: 'id' }));
    expect(first).toEqual([speaker, expect.stringContaining(quotation)]);
  });

  it.each([
    ['by name', 'Batbayar Dorj'],
    ['by office', 'menlu Mongolia'],
    ['by office in English', 'the Mongolian foreign minister'],
    ['with a slip', 'batbayer dorj'],
  ])('finds what a speaker said, named %s', (_, speaker) => {
    const answer = whoSaid(library, { words: 'kuda', speaker, language: 'id' });
    expect(answer.found).toBe(true);
    for (const { statement } of answer.findings) expect(statement?.speaker).toBe('Batbayar Dorj');
  });

  it('keeps to what was said in the way that is asked for, where there is such', () => {
    const [first, ...rest] = said(ask(library, { question: 'Ana Lobo membantah apa?' }));
    expect(first?.[1]).toContain('pesawat tempur');
    expect(rest).toEqual([]);
    expect(ask(library, { question: 'Ana Lobo berjanji apa?' }).findings.length).toBeGreaterThanOrEqual(3);
  });

  it('lists all that a speaker said when no words are given', () => {
    const answer = whoSaid(library, { speaker: 'Ana Lobo', language: 'id' });
    expect(answer.findings.length).toBeGreaterThanOrEqual(3);
  });

  it.each(['Brasil', 'Mongolia'])('finds what %s said together with others', (speaker) => {
    const [first] = said(whoSaid(library, { words: 'perjanjian rahasia', speaker, language: 'id' }));
    expect(first).toEqual(['Brasil dan Mongolia', expect.stringContaining('perjanjian rahasia')]);
  });

  it('lets an organisation speak through its spokeswoman, under her own name', () => {
    const [first] = said(whoSaid(library, { words: 'undangan', speaker: 'Istana Planalto', language: 'id' }));
    expect(first?.[0]).toBe('Ana Lobo');
  });

  it.each([
    ['a speaker who said nothing of it', { words: 'kuda', speaker: 'Ana Lobo' }],
    ['somebody whom the coverage does not have', { words: 'kuda', speaker: 'Olga Petrovna' }],
    ['words that nobody said', { words: 'gempa bumi di Peru' }],
    ['an outlet that did not report it', { words: 'kuda dilatih', source: 'Suara Utara' }],
    ['a time in which it was not said', { words: 'kuda dilatih untuk upacara penyambutan', before: '2032-05-01' }],
  ])('finds nothing for %s', (_, request) => {
    const answer = whoSaid(library, { ...request, language: 'id' });
    expect(answer).toMatchObject({ found: false, findings: [] });
  });

  it('offers what is nearest, apart from findings', () => {
    const answer = whoSaid(library, { words: 'kuda', speaker: 'Ana Lobo', language: 'id' });
    expect(answer.nearMisses.length).toBeGreaterThan(0);
    expect(answer.nearMisses.length).toBeLessThanOrEqual(3);
  });
});

describe('whenVisit', () => {
  it('tells the state of the default visit, as of the newest report on it', () => {
    const answer = whenVisit(library, { language: 'id' });
    expect(answer.state).toMatchObject({
      visitor: 'Tomas Ferreira',
      country: 'Mongolia',
      status: 'reported',
      asOf: '2032-05-19',
      attributedTo: 'Kantor Berita Stepa',
      when: { from: '2032-05-24', to: '2032-05-30', words: 'pekan depan' },
    });
  });

  it('tells what is to come newest first, then what has been', () => {
    const statuses = whenVisit(library, { language: 'id' }).findings.map(({ visit }) => visit?.status);
    expect(statuses[0]).toBe('reported');
    expect(statuses.at(-1)).toBe('happened');
    expect(statuses).toContain('no-date');
  });

  it('tells of visits that have been when asked for those', () => {
    const answer = whenVisit(library, { visitor: 'Ferreira', place: 'Mongolia', tense: 'past', language: 'id' });
    expect(answer.state).toMatchObject({ status: 'happened', when: { from: '2019-08-01', to: '2019-08-31' } });
    expect(answer.findings.map(({ visit }) => visit?.status)).toEqual(['happened']);
  });

  it.each([
    ['a visitor by office', { visitor: 'presiden Brasil' }],
    ['a city', { place: 'Ulaanbaatar' }],
    ['a country in English', { visitor: 'Ferreira', place: 'Mongolia' }],
    ['whom it is told by', { source: 'Kantor Berita Stepa' }],
  ])('understands %s', (_, request) => {
    expect(whenVisit(library, { ...request, language: 'id' }).found).toBe(true);
  });

  it.each([
    ['somebody whom the coverage does not have', { visitor: 'Olga Petrovna' }],
    ['somewhere nobody goes', { visitor: 'Ferreira', place: 'Kanada' }],
    ['a source that does not tell of it', { source: 'Suara Utara' }],
    ['somebody who goes nowhere', { visitor: 'Enkh Saran' }],
  ])('finds nothing for %s', (_, request) => {
    expect(whenVisit(library, { ...request, language: 'id' })).toMatchObject({
      found: false,
      state: null,
      findings: [],
    });
  });
});

describe('ask', () => {
  it.each([
    ['berapa ekor kuda yang akan dibeli Brasil?', '200 ekor kuda'],
    ['How many satellites did Mongolia order?', '12 unit satelit'],
    ['jalan mana yg ditutup?', 'Jalan dari bandara ke pusat Ulan Bator ditutup'],
  ])('%s', (question, words) => {
    const answer = ask(library, { question });
    expect(answer).toMatchObject({ command: 'ask', found: true });
    expect(answer.findings[0]?.sentence.text).toContain(words);
  });

  it('answers with what stands under a heading, not with the heading', () => {
    const { findings } = ask(library, { question: 'dua ratus ekor kuda' });
    expect(findings.map(({ paragraph }) => paragraph.kind)).not.toContain('heading');
  });

  it.each([
    'berapa harga minyak di Kanada?',
    'siapa juara piala dunia?',
    'kapan Olga Petrovna ke Mongolia?',
    'apa kata Petrovna soal kuda?',
  ])('finds nothing for %s', (question) => {
    expect(ask(library, { question })).toMatchObject({ found: false, findings: [] });
  });

  it.each([
    'Kapan Ferreira menjadi gubernur dan mengunjungi Mongolia?',
    'kpn ferreira ke mongolia sebagai gubernur',
    'When did Ferreira visit Mongolia as governor?',
    'ferreira mengunjungi mongolia ketika masih gubernur itu kapan',
    'when did ferreira, the governor, go to mongolia',
  ])('where another deed is asked for beside a visit, what has both comes first: %s', (question) => {
    expect(ask(library, { question }).findings[0]?.paragraph.text).toContain('gubernur');
  });

  it.each([
    'Kapan kunjungan resmi Ferreira ke Mongolia?',
    'When is the official visit of Ferreira to Mongolia?',
    'kapan ferreira jadi mengunjungi mongolia dengan rombongan',
    'when is ferreira’s state visit to mongolia',
    'kapan Ferreira terbang ke Mongolia naik unta?',
  ])('what no paragraph tells beside a visit leaves the visit: %s', (question) => {
    expect(ask(library, { question })).toMatchObject({ command: 'when-visit', found: true });
  });

  it.each([
    'Sejak kapan jalan ke pusat Ulan Bator ditutup?',
    'sampai kapan jalan ke ulan bator ditutup',
    'mulai kapan jalan dari bandara ditutup',
    'Since when is the road from the airport closed?',
    'until when is the road to Ulaanbaatar closed',
  ])('the day from or until which is told without "since": %s', (question) => {
    expect(ask(library, { question }).findings[0]?.paragraph.text).toContain('ditutup');
  });

  test('every answer to any question quotes slices of its paragraphs', () => {
    const words = [
      'kapan',
      'siapa',
      'kuda',
      'Ferreira',
      'Dorj',
      'Mongolia',
      'bilang',
      'apa',
      'visit',
      'said',
      'ke',
      'tenda',
      '?',
      '"',
      '🐎',
    ];
    const question = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(question, (parts) => {
        const text = `kuda ${parts.join(' ')}`;
        for (const { text: paragraph, quote } of answerOnWire(ask(library, { question: text }), null).findings)
          expect(paragraph.slice(quote.start, quote.end)).toBe(quote.text);
      }),
    );
  });
});

describe('the corpus itself', () => {
  it('lists its articles, newest first, with what was found in each', () => {
    const listed = sources(library);
    expect(listed.map(({ article }) => article.published)).toEqual(['2032-05-20', '2032-05-19', '2032-03-07']);
    expect(listed.reduce((sum, { statements }) => sum + statements, 0)).toBe(library.statements.length);
  });

  it('says what it is made of', () => {
    const articles = { articles: 3, digests: 1, newest: '2032-05-20', story: 'Kunjungan Ferreira ke Mongolia' };
    expect(about(library)).toMatchObject(articles);
  });
});
