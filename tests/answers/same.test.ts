import { describe, expect, it } from 'vitest';
import { foldSame, same } from '../../src/answers/same.ts';
import type { Article, Finding, Paragraph, Statement } from '../../src/model.ts';

function statementOf(text: string, speaker: string | null, outlet: string): Statement {
  const article = { id: outlet, language: 'id' } as Article;
  const paragraph: Paragraph = { article, number: 1, kind: 'body', text };
  return { paragraph, speaker, quotes: [{ start: 0, end: text.length, text }] } as unknown as Statement;
}

function findingOf(statement: Statement, score = 1): Finding {
  const { paragraph } = statement;
  return { paragraph, statement, visit: null, alsoIn: [], score, sentence: { start: 0, end: 1, text: '' } };
}

const horses = 'kuda-kuda terbaik sudah dilatih untuk upacara penyambutan di Ulan Bator';

describe('same', () => {
  it.each([
    ['the same words', horses, true],
    ['another translation', 'kuda terbaik telah dilatih bagi upacara menyambut tamu di Ulan Bator', true],
    ['a longer wording', `${horses}, dan tenda terbesar didirikan di padang rumput`, true],
    ['another matter', 'tenda terbesar didirikan di padang rumput dekat sungai', false],
    ['one word in common', 'upacara itu mahal sekali bagi warga kota', false],
    ['too few words to tell', 'kuda dilatih', false],
  ])('%s: %s', (_, other, expected) => {
    expect(same(statementOf(horses, 'Dorj', 'a'), statementOf(other, 'Dorj', 'b'))).toBe(expected);
  });

  it.each([
    ['two speakers', 'Dorj', 'Lobo', 'b'],
    ['unsure speakers', null, null, 'b'],
    ['one article: somebody repeats himself', 'Dorj', 'Dorj', 'a'],
  ])('not for %s', (_, first, second, outlet) => {
    expect(same(statementOf(horses, first, 'a'), statementOf(horses, second, outlet))).toBe(false);
  });
});

describe('foldSame', () => {
  it('shows one statement once, in its longest wording, with its other sources', () => {
    const short = statementOf(horses, 'Dorj', 'a');
    const long = statementOf(`${horses} pekan depan`, 'Dorj', 'b');
    const other = statementOf('tenda terbesar didirikan di padang rumput', 'Dorj', 'c');
    const folded = foldSame([findingOf(short, 3), findingOf(other, 2), findingOf(long, 1)]);
    expect(folded.map(({ statement }) => statement)).toEqual([long, other]);
    expect(folded[0]).toMatchObject({ score: 3, alsoIn: [short.paragraph] });
    expect(folded[1]?.alsoIn).toEqual([]);
  });
});
