// The score of a candidate from its features.
import { weights } from './weights.ts';

/** Higher is better; comparable among the candidates of one question. */
export function score(values: Float64Array): number {
  if (weights.hidden.length === 0)
    return (
      (values[0] ?? 0) + (values[2] ?? 0) + 0.5 * (values[4] ?? 0) + 0.3 * (values[7] ?? 0) - 0.1 * (values[13] ?? 0)
    );
  let sum = 0;
  for (const [unit, row] of weights.hidden.entries()) {
    let input = weights.bias[unit] ?? 0;
    for (let at = 0; at < values.length; at++) input += (row[at] ?? 0) * (values[at] ?? 0);
    sum += (weights.out[unit] ?? 0) * Math.tanh(input);
  }
  for (let at = 0; at < values.length; at++) sum += (weights.linear[at] ?? 0) * (values[at] ?? 0);
  return sum;
}
