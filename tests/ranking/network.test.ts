import { describe, expect, test } from 'vitest';
import { features } from '../../src/library/features.ts';
import { scoreWith } from '../../src/library/model.ts';
import { hidden, linear } from '../../src/library/weights.ts';
import { seeded } from '../bench/words.ts';
import { learn } from './network.ts';

describe('learning', () => {
  test('finds what tells an answer from the rest, even where no sum of features does', () => {
    const random = seeded(3);
    const examples = Array.from({ length: 300 }, () => {
      const values = Array.from({ length: 8 }, () => Float64Array.of(random() * 2 - 1, random() * 2 - 1));
      const worth = values.map((row) => -Math.abs((row[0] ?? 0) - (row[1] ?? 0)));
      return { values, answers: [worth.indexOf(Math.max(...worth))] };
    });
    const network = learn(examples, { units: 8, epochs: 30, rate: 0.02, decay: 1e-5 }, seeded(1));
    const right = examples.filter(({ values, answers }) => {
      const scores = values.map((row) => scoreWith(network, row));
      return scores.indexOf(Math.max(...scores)) === answers[0];
    });
    expect(right.length / examples.length).toBeGreaterThan(0.7);
  });
});

test('the weights fit the features', () => {
  const width = features.length;
  for (const row of [linear, ...hidden]) expect(row.split(' ')).toHaveLength(width);
});
