// Answers as the text of a message.
import { describe, expect, test } from 'vitest';
import { dayStamp } from '../../src/discord/day.ts';
import { render } from '../../src/discord/render.ts';
import type { Answer, Finding, VisitState } from '../../src/model.ts';
import { answer, article, bridge, drawn, findingIn, promise, statementIn, visitIn } from './fixtures.ts';
import { textOf } from './shown-text.ts';

const shownAs = (given: Partial<Answer>) => textOf(render(answer(given), drawn(), false));
const said = (more: Parameters<typeof statementIn>[3], finding: Partial<Finding> = {}) =>
  findingIn(bridge, 2, { statement: statementIn(bridge, 2, 'Jembatan itu selesai bulan depan', more), ...finding });

describe('a statement', () => {
  test('shows the words first, then who said them and how, then where they stand', () => {
    expect(shownAs({}).split('\n')).toEqual([
      '> “Jembatan itu selesai bulan depan”',
      '**Ratna Wulan** · Bupati Suralaya · tertulis “Bupati Ratna”',
      `-# kutipan langsung · diucapkan ${dayStamp('2031-03-03')}`,
      `-# [Harian Contoh](https://contoh.example/berita/1) · ${dayStamp('2031-03-04')} · paragraf 2`,
    ]);
  });

  test('speaks English to a reader of English, under the English names of the story', () => {
    const names = { ...drawn().names, get: (name: string) => ({ name, english: 'Lady Ratna' }) as never };
    const lines = textOf(render(answer({ language: 'en' }), drawn({ names }), false)).split('\n');
    expect(lines[1]).toBe('**Lady Ratna** · Bupati Suralaya · written “Bupati Ratna”');
    expect(lines[2]).toBe(`-# direct quotation · said ${dayStamp('2031-03-03')}`);
  });

  test.each<[string, Finding, string]>([
    ['the relay chain', said({ via: ['Kantor Bupati', 'Kantor Berita A'] }), 'melalui Kantor Bupati → Kantor Berita A'],
    [
      'an uncertain speaker',
      said({ speaker: null, surface: 'dia' }),
      '*pembicara tidak pasti* · Bupati Suralaya · tertulis “dia”',
    ],
    [
      'a time that was concluded, with its words',
      said({ said: { from: '2031-03-03', to: '2031-03-03', words: 'Senin', grain: 'day', inferred: ['reference'] } }),
      `diucapkan ${dayStamp('2031-03-03')} (“Senin”: dihitung dari tanggal terbit)`,
    ],
    [
      'both parts of a quotation that the speaker interrupts',
      said({
        quotes: [
          { start: 1, end: 13, text: 'Jembatan itu' },
          { start: 14, end: 21, text: 'selesai' },
        ],
      }),
      '> “Jembatan itu” … “selesai”',
    ],
    [
      'the sentence around a few quoted words',
      said({ quotes: [{ start: 14, end: 21, text: 'selesai' }] }),
      '> “Jembatan itu selesai bulan depan,” kata Bupati Ratna, Senin (3/3/2031).',
    ],
    [
      'the sentence of reported speech, without quotation marks of ours',
      said({ kind: 'indirect' }),
      '> “Jembatan itu selesai',
    ],
    [
      'the other sources',
      said({}, { alsoIn: [...bridge.paragraphs.slice(2)] }),
      'Juga di: [Harian Contoh](https://contoh.example/berita/1) (paragraf 3), [Harian Contoh](https://',
    ],
  ])('shows %s', (_what, finding, expected) => {
    expect(shownAs({ findings: [finding] })).toContain(expected);
  });

  test.each(['Ibu Bupati', 'dia', 'Bupati Ratna'])('shows that the text calls the speaker %s', (surface) => {
    expect(shownAs({ findings: [said({ surface })] })).toContain(`tertulis “${surface}”`);
  });

  test.each(['Bupati Ratna-Wulan', 'RATNA WULAN', 'Ratna'])('does not repeat the name as %s', (surface) => {
    expect(shownAs({ findings: [said({ surface })] })).not.toContain('tertulis');
  });
});

test('what would look the same is shown once; what another said in the same sentence is not dropped', () => {
  const reported = (speaker: string) => said({ kind: 'indirect', speaker });
  const lines = shownAs({ findings: [reported('Ratna Wulan'), reported('Ratna Wulan'), reported('Darma Yusuf')] });
  expect(lines.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(2);
  expect(lines).toContain('**Darma Yusuf**');
});

describe('a long quotation', () => {
  const sentence = 'Kami akan membangun jembatan yang kokoh bagi semua warga di tepi sungai ini.';

  test('is cut after a sentence', () => {
    const source = article([`“${Array(30).fill(sentence).join(' ')}” kata Ratna Wulan.`]);
    const said = statementIn(source, 1, Array(30).fill(sentence).join(' '));
    const [line] = shownAs({ findings: [findingIn(source, 1, { statement: said })] }).split('\n');
    expect(line).toMatch(/ sungai ini\. …”$/);
    expect(line?.length).toBeLessThanOrEqual(702);
  });

  test('of one endless sentence is cut after a word', () => {
    const endless = `Kami ${'membangun '.repeat(200)}`.trim();
    const source = article([`“${endless}” kata Ratna Wulan.`]);
    const [line] = shownAs({
      findings: [findingIn(source, 1, { statement: statementIn(source, 1, endless) })],
    }).split('\n');
    expect(line).toMatch(/membangun…”$/);
  });
});

describe('a source', () => {
  const digest = article(['Bupati berkata, “Jembatan itu aman.”'], { text: 'digest' });
  const { url: _url, publisher: _publisher, published: _published, ...bare } = bridge;
  const unknown: typeof bridge = { ...bare, paragraphs: [] };

  test('a digest is marked as one', () => {
    const finding = findingIn(digest, 1, { statement: statementIn(digest, 1, 'Jembatan itu aman.') });
    expect(shownAs({ findings: [finding] })).toContain('**Ikhtisar**');
    expect(shownAs({ findings: [finding], language: 'en' })).toContain('**Digest**');
    expect(shownAs({})).not.toContain('Ikhtisar');
  });

  test('what is not known is said so, and the title stands where there is no link', () => {
    const paragraph = { article: unknown, number: 1, kind: 'body' as const, text: 'Jembatan itu aman.' };
    const finding = { ...promise, statement: null, paragraph, sentence: { start: 0, end: 18, text: paragraph.text } };
    expect(shownAs({ findings: [finding] })).toContain(
      '-# media tidak disebut · tanpa tanggal · paragraf 1\n-# “Bupati Suralaya Bicara soal Jembatan”',
    );
  });
});

describe('a when-question', () => {
  const state: VisitState = {
    visitor: 'Darma Yusuf',
    country: 'Suralaya',
    when: { from: '2031-03-17', to: null, words: 'paling cepat 17 Maret', grain: 'day', inferred: [] },
    status: 'reported',
    asOf: '2031-03-04',
    attributedTo: 'Kantor Gubernur',
    others: [],
    previous: null,
  };
  const planned = findingIn(bridge, 4, { visit: visitIn(bridge, 4) });
  const past = findingIn(bridge, 4, { visit: visitIn(bridge, 4, { status: 'happened' }) });

  test('has its state on top, then the claims, with those that have been apart', () => {
    const lines = shownAs({ command: 'when-visit', state, findings: [planned, past] }).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      `-# Per ${dayStamp('2031-03-04')} · kunjungan Darma Yusuf ke Suralaya`,
      `### paling cepat ${dayStamp('2031-03-17')}`,
      'dilaporkan · menurut Kantor Gubernur',
      '**Riwayat, terbaru lebih dulu:**',
      '> Gubernur Darma Yusuf dijadwalkan mengunjungi Suralaya pada 17 Maret.',
      `**${dayStamp('2031-03-17')} (“17 Maret”: tahun tidak disebut)** · direncanakan`,
    ]);
    expect(lines.indexOf('**Kunjungan yang sudah terjadi:**')).toBe(7);
  });

  test('tells what other sources say and what the state replaced', () => {
    const others = [visitIn(bridge, 4, { attributedTo: 'Kabar Lain' })];
    const previous = visitIn(bridge, 4, { status: 'no-date', when: null, attributedTo: 'Darma *Y*' });
    const lines = shownAs({ command: 'when-visit', state: { ...state, others, previous }, findings: [planned] }).split(
      '\n',
    );
    expect(lines.slice(3, 7)).toEqual([
      '-# Sumber lain:',
      `-# – **${dayStamp('2031-03-17')} (“17 Maret”: tahun tidak disebut)** · direncanakan · menurut Kabar Lain`,
      `-# Sebelumnya (${dayStamp('2031-03-04')}):`,
      '-# – belum ada tanggal · menurut Darma \\*Y\\*',
    ]);
  });

  test('names three other sources and counts the rest', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((name) => visitIn(bridge, 4, { attributedTo: `Kabar ${name}` }));
    const shown = shownAs({ command: 'when-visit', state: { ...state, others }, findings: [planned] });
    expect(shown).toContain('menurut Kabar C\n-# – dan 2 lagi');
  });

  test('says once what fixes no day', () => {
    const soon = {
      from: '2031-03-04',
      to: '2031-04-04',
      words: 'segera',
      grain: 'vague',
      inferred: ['reference'],
    } as const;
    const visit = visitIn(bridge, 4, { when: soon });
    expect(shownAs({ findings: [findingIn(bridge, 4, { visit })] })).toContain('**“segera”** · direncanakan');
  });

  test('no date is an answer', () => {
    const none = { ...state, when: null, status: 'no-date' as const, country: null, asOf: null };
    expect(shownAs({ state: none, findings: [planned] })).toContain(
      '-# kunjungan Darma Yusuf ke tujuan tidak disebut\n### belum ada tanggal\nmenurut Kantor Gubernur',
    );
  });
});

describe('a question on anything', () => {
  test('shows the paragraph with the answering sentence in bold', () => {
    const long = article([`Awal kata. ${'kata '.repeat(60)}habis. Jalan itu ditutup. ${'lagi '.repeat(60)}`]);
    const start = long.paragraphs[0]?.text.indexOf('Jalan') ?? 0;
    const sentence = { start, end: start + 19, text: 'Jalan itu ditutup.' };
    const [quoted] = shownAs({ command: 'ask', findings: [findingIn(long, 1, { sentence })] }).split('\n');
    expect(quoted).toMatch(/^> …( kata)+ habis\. \*\*Jalan itu ditutup\.\*\* lagi( lagi)+…$/);
  });
});

describe('nothing found', () => {
  test('is said plainly', () => {
    expect(shownAs({ found: false, findings: [] })).toBe('**Tidak ditemukan dalam liputan.**');
  });

  test('near misses are marked as such, before the first of them', () => {
    const lines = shownAs({ found: false, findings: [], nearMisses: [promise] }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '**Tidak ditemukan dalam liputan.**',
      'Yang paling dekat (bukan jawaban):',
      '> “Jembatan itu selesai bulan depan”',
    ]);
  });
});
