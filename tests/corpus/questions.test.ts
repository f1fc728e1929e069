// The story's own acceptance questions, asked of the digests that it ships with.
import { expect, it } from 'vitest';
import { scoresOf } from '../../src/answers/evaluation.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { evaluate, questionLine } from '../../src/terminal/eval.ts';
import { readJsonLines } from '../../src/terminal/jsonl.ts';

it('answers the acceptance questions, and only those that the coverage answers', { timeout: 60_000 }, async () => {
  const questions = await readJsonLines('corpus/questions.jsonl', questionLine);
  const outcomes = evaluate(buildLibrary(await loadCorpus('corpus')), questions);
  const { answerable, recall, speakers, abstained } = scoresOf(outcomes);
  const missed = outcomes.filter(({ rank }) => rank === null || rank > 3).map(({ question }) => question.id);
  expect(answerable).toBeGreaterThanOrEqual(45);
  expect(abstained).toEqual({ right: abstained.of, of: abstained.of });
  expect({ missed, within3: recall[3] >= 0.95, first: recall[1] >= 0.9 }).toMatchObject({ within3: true, first: true });
  expect(speakers.right / speakers.of).toBeGreaterThanOrEqual(0.95);
});
