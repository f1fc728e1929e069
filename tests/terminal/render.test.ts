import { describe, expect, it } from 'vitest';
import type { Answer, Article, Finding, Paragraph, Statement } from '../../src/model.ts';
import { asterisks, bold, renderAnswer } from '../../src/terminal/render.ts';
import { span } from '../../src/text/spans.ts';

const article: Article = {
  id: 'kuda',
  title: 'Kuda Dilatih',
  publisher: 'Kabar Siang',
  published: '2032-05-19',
  url: 'https://kabar.example/kuda',
  language: 'id',
  text: 'full',
  origin: 'kuda.html',
  paragraphs: [],
};
const text = 'Hujan turun. "Kuda-kuda sudah dilatih," kata Dorj. Tenda berdiri.';

const names = { get: () => undefined, find: () => [] };

function paragraphOf(change: Partial<Article> = {}, words = text): Paragraph {
  return { article: { ...article, ...change }, number: 3, kind: 'body', text: words };
}

function statementOf(paragraph: Paragraph, change: Partial<Statement> = {}): Statement {
  return {
    paragraph,
    speaker: 'Batbayar Dorj',
    surface: 'Dorj',
    role: 'Menteri Luar Negeri',
    cue: 'kata',
    kind: 'direct',
    quotes: [span(paragraph.text, 14, 37)],
    via: [],
    said: null,
    rule: 'test',
    confidence: 1,
    ...change,
  };
}

function findingOf(change: Partial<Finding> = {}, paragraph = paragraphOf()): Finding {
  return {
    paragraph,
    sentence: span(paragraph.text, 13, 50),
    statement: null,
    visit: null,
    alsoIn: [],
    score: 1,
    ...change,
  };
}

function answerOf(findings: readonly Finding[], change: Partial<Answer> = {}): Answer {
  const understood = { words: '', speaker: null, visitor: null, place: null, source: null, after: null, before: null };
  const rest = { question: 'siapa?', command: 'ask', language: 'id', understood, state: null, nearMisses: [] } as const;
  return { ...rest, found: findings.length > 0, findings, ...change };
}

describe('renderAnswer', () => {
  it('shows a statement with its words, speaker and source', () => {
    const finding = findingOf({ statement: statementOf(paragraphOf()) });
    expect(renderAnswer(answerOf([finding]), names, asterisks)).toBe(
      [
        '1. “Kuda-kuda sudah dilatih”',
        '   — Batbayar Dorj, Menteri Luar Negeri (tertulis “Dorj”) · kutipan langsung',
        '   Kabar Siang, 19 Mei 2032, paragraf 3 · “Kuda Dilatih” · https://kabar.example/kuda',
      ].join('\n'),
    );
  });

  it('marks the answering sentence within its paragraph', () => {
    const rendered = renderAnswer(answerOf([findingOf()]), names, asterisks);
    expect(rendered).toContain('Hujan turun. **"Kuda-kuda sudah dilatih," kata Dorj.** Tenda berdiri.');
    expect(renderAnswer(answerOf([findingOf()]), names, bold)).toContain('\u001b[1m"Kuda-kuda sudah dilatih,"');
  });

  it.each([
    ['an unsure speaker', { speaker: null, surface: 'dia' }, /— pembicara tidak pasti · /],
    ['who relayed it', { via: ['Kantor A', 'Kantor B'] }, /melalui Kantor A → Kantor B/],
    ['reported speech', { kind: 'indirect' as const }, /kutipan tak langsung/],
  ])('says %s', (_, change, words) => {
    const finding = findingOf({ statement: statementOf(paragraphOf(), change) });
    expect(renderAnswer(answerOf([finding]), names, asterisks)).toMatch(words);
  });

  it.each([
    ['a digest', { text: 'digest' as const }, /· Ikhtisar/],
    ['no outlet', { publisher: undefined }, /media tidak disebut, 19 Mei 2032/],
    ['no date', { published: undefined }, /Kabar Siang, tanpa tanggal/],
  ])('says of a source that it is or has %s', (_, change, words) => {
    const paragraph = paragraphOf(change as Partial<Article>);
    expect(renderAnswer(answerOf([findingOf({}, paragraph)]), names, asterisks)).toMatch(words);
  });

  it('says that nothing was found, and marks what is nearest as no answer', () => {
    expect(renderAnswer(answerOf([]), names, asterisks)).toBe('Tidak ditemukan dalam liputan.');
    const near = renderAnswer(answerOf([], { nearMisses: [findingOf()] }), names, asterisks);
    expect(near).toMatch(/^Tidak ditemukan dalam liputan\.\n\nYang paling dekat \(bukan jawaban\):\n\n- Hujan turun/);
  });

  it('speaks English to those who asked in English', () => {
    expect(renderAnswer(answerOf([], { language: 'en' }), names, asterisks)).toBe('Nothing found in the coverage.');
  });

  it('prints nothing of an article that would move the cursor or ring the bell', () => {
    const paragraph = paragraphOf({ title: 'A\u001b[2JB' }, 'Lonceng\u0007 \u001b[31mmerah\u001b[0m dan \u0000nol.');
    const finding = findingOf({ sentence: span(paragraph.text, 0, 7) }, paragraph);
    expect(renderAnswer(answerOf([finding]), names, asterisks)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
