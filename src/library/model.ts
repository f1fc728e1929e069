// The score of a candidate from its features: a small network whose weights are learned.
import { bias, hidden, linear, out } from './weights.ts';

export interface Network {
  readonly hidden: readonly Float64Array[];
  readonly bias: Float64Array;
  readonly out: Float64Array;
  readonly linear: Float64Array;
}

const learned: Network = {
  hidden: hidden.map(numbers),
  bias: numbers(bias),
  out: numbers(out),
  linear: numbers(linear),
};

function numbers(text: string): Float64Array {
  return Float64Array.from(text.split(' '), Number);
}

/** Higher is better; comparable among the candidates of one question. */
export function score(values: Float64Array): number {
  return scoreWith(learned, values);
}

/** out · tanh(hidden · values + bias) + linear · values */
export function scoreWith({ hidden, bias, out, linear }: Network, values: Float64Array): number {
  let sum = dot(linear, values);
  for (let unit = 0; unit < hidden.length; unit++) {
    sum += (out[unit] as number) * Math.tanh(dot(hidden[unit] as Float64Array, values) + (bias[unit] as number));
  }
  return sum;
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[at] as number) * (values[at] as number);
  return sum;
}
