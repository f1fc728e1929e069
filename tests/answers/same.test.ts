import { describe, expect, it } from 'vitest';
import { foldSame, same } from '../../src/answers/same.ts';
import type { Finding, Statement } from '../../src/model.ts';
import { statementOf as made } from './statement.ts';

const statementOf = (text: string, speaker: string | null, outlet: string, published = '2031-03-01') =>
  made(text, { speaker, outlet, published });

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

  it('names the earliest report first among the other sources', () => {
    const days = [
      ['a', '2031-03-04'],
      ['b', '2031-03-01'],
      ['c', '2031-03-02'],
    ] as const;
    const all = days.map(([outlet, day]) => statementOf(horses, 'Dorj', outlet, day));
    const longest = statementOf(`${horses} pekan depan`, 'Dorj', 'd', '2031-03-05');
    const [folded] = foldSame([longest, ...all].map((each) => findingOf(each)));
    expect(folded?.alsoIn.map(({ article }) => article.id)).toEqual(['b', 'c', 'a']);
  });
});
