// A small network that scores candidates, and how it learns from questions whose answers are known.

/** The candidates of one question: their features, row after row, and which of them answer. */
export interface Example {
  readonly values: readonly Float64Array[];
  readonly answers: readonly number[];
}

/** Score = out · tanh(hidden · features + bias) + linear · features. */
export interface Network {
  readonly hidden: readonly Float64Array[];
  readonly bias: Float64Array;
  readonly out: Float64Array;
  readonly linear: Float64Array;
}

export interface Schedule {
  readonly units: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls every weight toward nothing: with 36 features and 4,000 questions the network learns the questions by heart otherwise. */
  readonly decay: number;
}

export const usual: Schedule = { units: 8, epochs: 25, rate: 0.01, decay: 1e-2 };

const batch = 32;

/** Learns to put the answers of each question before its other candidates (softmax over the candidates, Adam, cosine rate). */
export function learn(
  examples: readonly Example[],
  { units, epochs, rate, decay }: Schedule,
  random: () => number,
): Network {
  const usable = examples.filter(({ answers }) => answers.length > 0);
  const width = usable[0]?.values[0]?.length ?? 0;
  const scale = scaleOf(usable, width);
  const scaled = usable.map(({ values, answers }) => ({ values: values.map((row) => scale.apply(row)), answers }));
  const weights = new Float64Array(units * (width + 2) + width).map((_, at) => {
    if (at < units * width) return normal(random) / Math.sqrt(width);
    return at >= units * (width + 1) && at < units * (width + 2) ? 0.3 * normal(random) : 0;
  });
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(scaled, random);
    const pace = (rate * (1 + Math.cos((Math.PI * epoch) / epochs))) / 2;
    for (let from = 0; from < order.length; from += batch) {
      const gradient = new Float64Array(weights.length);
      const part = order.slice(from, from + batch);
      for (const example of part) slope(example, weights, units, width, gradient, 1 / part.length);
      step++;
      for (let at = 0; at < weights.length; at++) {
        const push = (gradient[at] ?? 0) + decay * (weights[at] ?? 0);
        mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * push;
        spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * push * push;
        const [m, v] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (spread[at] ?? 0) / (1 - 0.999 ** step)];
        weights[at] = (weights[at] ?? 0) - (pace * m) / (Math.sqrt(v) + 1e-8);
      }
    }
  }
  return scale.fold(weights, units);
}

/** Adds to `gradient` how the loss of one question changes with each weight. */
function slope(
  { values, answers }: Example,
  weights: Float64Array,
  units: number,
  width: number,
  gradient: Float64Array,
  share: number,
): void {
  const [biasAt, outAt, linearAt] = [units * width, units * (width + 1), units * (width + 2)];
  const active = values.map((row) => activations(row, weights, units, width));
  const scores = values.map((row, at) => dot(row, weights, linearAt) + dot(active[at] ?? row, weights, outAt));
  const most = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - most));
  const total = exponents.reduce((sum, each) => sum + each, 0);
  for (const [at, row] of values.entries()) {
    const error = share * ((exponents[at] ?? 0) / total - (answers.includes(at) ? 1 / answers.length : 0));
    if (Math.abs(error) < 1e-9) continue;
    for (let feature = 0; feature < width; feature++) add(gradient, linearAt + feature, error * (row[feature] ?? 0));
    for (let unit = 0; unit < units; unit++) {
      const activation = active[at]?.[unit] ?? 0;
      add(gradient, outAt + unit, error * activation);
      const back = error * (weights[outAt + unit] ?? 0) * (1 - activation * activation);
      add(gradient, biasAt + unit, back);
      for (let feature = 0; feature < width; feature++)
        add(gradient, unit * width + feature, back * (row[feature] ?? 0));
    }
  }
}

function activations(row: Float64Array, weights: Float64Array, units: number, width: number): Float64Array {
  return new Float64Array(units).map((_, unit) =>
    Math.tanh(dot(row, weights, unit * width) + (weights[units * width + unit] ?? 0)),
  );
}

function dot(row: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[from + at] ?? 0);
  return sum;
}

function add(gradient: Float64Array, at: number, amount: number): void {
  gradient[at] = (gradient[at] ?? 0) + amount;
}

/** Learning goes faster with features of mean 0 and deviation 1; `fold` gives the weights for the features as they are. */
function scaleOf(examples: readonly Example[], width: number) {
  const rows = examples.flatMap(({ values }) => values);
  const mean = new Float64Array(width).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
  const deviation = new Float64Array(width).map(
    (_, at) =>
      Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) / rows.length) + 1e-6,
  );
  const unscaled = (weights: Float64Array) => weights.map((weight, at) => weight / (deviation[at] ?? 1));
  return {
    apply: (row: Float64Array) => row.map((value, at) => (value - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
    fold: (weights: Float64Array, units: number): Network => {
      const hidden = Array.from({ length: units }, (_, unit) =>
        unscaled(weights.slice(unit * width, (unit + 1) * width)),
      );
      const bias = weights
        .slice(units * width, units * (width + 1))
        .map((each, unit) => each - dot(mean, hidden[unit] ?? mean, 0));
      return {
        hidden,
        bias,
        out: weights.slice(units * (width + 1), units * (width + 2)),
        linear: unscaled(weights.slice(units * (width + 2))),
      };
    },
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}
