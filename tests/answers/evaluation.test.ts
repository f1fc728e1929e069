import { describe, expect, it } from 'vitest';
import { judge, type Question, scoresOf } from '../../src/answers/evaluation.ts';
import type { Answer, Article, Finding, Statement } from '../../src/model.ts';

const article = (origin: string, id: string) => ({ origin, id }) as Article;

function finding(text: string, speaker: string | null = null, origin = 'a.txt'): Finding {
  const paragraph = { article: article(origin, 'a'), number: 1, kind: 'body' as const, text };
  const statement = speaker === null ? null : ({ speaker } as Statement);
  return { paragraph, statement, visit: null, alsoIn: [], score: 1, sentence: { start: 0, end: text.length, text } };
}

function answer(...findings: readonly Finding[]): Answer {
  return { found: findings.length > 0, findings } as unknown as Answer;
}

const asked = (expect: Question['expect'], speaker?: string): Question => ({
  id: 'q',
  text: 'siapa?',
  expect,
  speaker,
});

describe('judge', () => {
  it.each([
    ['the first', [finding('Kuda-kuda sudah dilatih.')], 1],
    ['the second', [finding('Tenda.'), finding('KUDA kuda “sudah” dilatih!')], 2],
    ['missing', [finding('Tenda.')], null],
    ['in another article', [finding('Kuda-kuda sudah dilatih.', null, 'b.txt')], null],
    ['cut off within a word, as where a sentence opens with it', [finding('Akuda sudah dilatihkan.')], 1],
    ['in another order', [finding('Sudah dilatih kuda.')], null],
  ])('finds the expected words %s', (_, findings, rank) => {
    const expected = [{ origin: 'a.txt', contains: 'kuda sudah dilatih' }];
    expect(judge(asked(expected), answer(...findings)).rank).toBe(rank);
  });

  it.each([
    ['right', 'Batbayar Dorj', true],
    ['right in another case', 'BATBAYAR DORJ', true],
    ['wrong', 'Ana Lobo', false],
    ['missing', null, false],
  ])('says whether the speaker is %s', (_, speaker, right) => {
    const question = asked([{ contains: 'kuda' }], 'Batbayar Dorj');
    expect(judge(question, answer(finding('kuda', speaker))).speakerRight).toBe(right);
  });

  it('wants nothing found where nothing is expected', () => {
    expect(judge(asked([]), answer()).rank).toBe(1);
    expect(judge(asked([]), answer(finding('kuda'))).rank).toBeNull();
  });
});

it('scoresOf counts ranks, speakers and abstentions apart', () => {
  const expected = [{ contains: 'kuda' }];
  const outcomes = [
    judge(asked(expected, 'Dorj'), answer(finding('kuda', 'Dorj'))),
    judge(asked(expected), answer(finding('tenda'), finding('kuda'))),
    judge(asked(expected), answer()),
    judge(asked([]), answer()),
    judge(asked([]), answer(finding('kuda'))),
  ];
  expect(scoresOf(outcomes)).toEqual({
    answerable: 3,
    recall: { 1: 1 / 3, 3: 2 / 3, 5: 2 / 3 },
    mrr: (1 + 1 / 2) / 3,
    speakers: { right: 1, of: 1 },
    abstained: { right: 1, of: 2 },
  });
});
