// Invented coverage for the tests of the Discord side.
import type { Drawn } from '../../src/discord/render.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Answer, Article, Finding, Statement, Story, Visit } from '../../src/model.ts';

/** An article of the invented outlet "Harian Contoh"; each text is a paragraph. */
export function article(texts: readonly string[], more: Partial<Article> = {}): Article {
  const made = {
    id: 'contoh-1',
    title: 'Bupati Suralaya Bicara soal Jembatan',
    publisher: 'Harian Contoh',
    published: '2031-03-04',
    url: 'https://contoh.example/berita/1',
    language: 'id',
    text: 'full',
    origin: 'contoh-1.txt',
    paragraphs: [],
    ...more,
  } satisfies Article;
  const paragraphs = texts.map((text, index) => ({ article: made, number: index + 1, kind: 'body' as const, text }));
  return Object.assign(made, { paragraphs });
}

export const bridge = article([
  'Bupati Suralaya, Ratna Wulan, meninjau jembatan pada Senin.',
  '“Jembatan itu selesai bulan depan,” kata Bupati Ratna, Senin (3/3/2031).',
  'Ia juga mengatakan jalan menuju pasar akan diperlebar.',
  'Gubernur Darma Yusuf dijadwalkan mengunjungi Suralaya pada 17 Maret.',
]);

/** What stands between two texts of a paragraph, or the paragraph whole. */
export function findingIn(source: Article, number: number, more: Partial<Finding> = {}): Finding {
  const paragraph = source.paragraphs[number - 1];
  if (!paragraph) throw new Error(`no paragraph ${number}`);
  const sentence = { start: 0, end: paragraph.text.length, text: paragraph.text };
  return { paragraph, sentence, statement: null, visit: null, alsoIn: [], score: 1, ...more };
}

export function statementIn(source: Article, number: number, quote: string, more: Partial<Statement> = {}): Statement {
  const paragraph = source.paragraphs[number - 1];
  const start = paragraph?.text.indexOf(quote) ?? -1;
  if (!paragraph || start < 0) throw new Error(`“${quote}” does not stand in paragraph ${number}`);
  return {
    paragraph,
    speaker: 'Ratna Wulan',
    surface: 'Bupati Ratna',
    role: 'Bupati Suralaya',
    cue: 'kata',
    kind: 'direct',
    quotes: [{ start, end: start + quote.length, text: quote }],
    via: [],
    said: { from: '2031-03-03', to: '2031-03-03', words: 'Senin (3/3/2031)', grain: 'day', inferred: [] },
    rule: 'test',
    confidence: 1,
    ...more,
  };
}

export const promise: Finding = findingIn(bridge, 2, {
  statement: statementIn(bridge, 2, 'Jembatan itu selesai bulan depan'),
});

export function visitIn(source: Article, number: number, more: Partial<Visit> = {}): Visit {
  const { paragraph, sentence } = findingIn(source, number);
  return {
    paragraph,
    span: sentence,
    visitor: 'Darma Yusuf',
    country: 'Suralaya',
    city: null,
    when: { from: '2031-03-17', to: '2031-03-17', words: '17 Maret', grain: 'day', inferred: ['year'] },
    status: 'planned',
    attributedTo: null,
    implied: false,
    rule: 'test',
    ...more,
  };
}

export function answer(more: Partial<Answer> = {}): Answer {
  return {
    question: 'siapa bilang jembatan selesai?',
    command: 'who-said',
    language: 'id',
    understood: {
      words: 'jembatan selesai',
      speaker: null,
      visitor: null,
      place: null,
      source: null,
      after: null,
      before: null,
    },
    found: true,
    state: null,
    findings: [promise],
    nearMisses: [],
    ...more,
  };
}

/** What render needs of a library, for coverage that nobody has searched. */
export function drawn(more: Partial<Drawn> = {}): Drawn {
  const names = { entities: [], find: () => [], get: () => undefined, lookUp: () => [] };
  return { articles: [bridge], statements: [], visits: [], names, ...more };
}

const people: Story['entities'] = [
  {
    name: 'Ratna Wulan',
    kind: 'person',
    spellings: ['Ratna Wulan', 'Ratna', 'Bupati Ratna'],
    roles: [{ title: 'Bupati', of: 'Suralaya' }],
    listed: true,
  },
  { name: 'Darma Yusuf', kind: 'person', spellings: ['Darma Yusuf', 'Darma'], roles: [], listed: true },
  { name: 'Suralaya', kind: 'place', sort: 'city', spellings: ['Suralaya'], roles: [], listed: true },
];

/** A library of the invented coverage. */
export function library(articles: readonly Article[] = [bridge]): Library {
  const defaultVisit = { visitor: 'Darma Yusuf', country: 'Suralaya' };
  const story: Story = { title: 'Jembatan Suralaya', entities: people, defaultVisit };
  return buildLibrary({ directory: 'corpus', articles, story });
}
