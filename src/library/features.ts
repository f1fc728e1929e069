// What speaks for a paragraph, as numbers of about the same size: the only things that the ranking looks at.
import type { Match, Matches } from './matches.ts';

/** What the best of all candidates reaches, for features that compare. */
export interface Rivals {
  readonly coverage: number;
  readonly bm25: number;
}

interface Feature {
  readonly name: string;
  readonly of: (matches: Matches) => number;
}

const ln = Math.log;

/** In the order of the weights. A new one means learning the weights again. */
export const features: readonly Feature[] = [
  { name: 'coverage', of: coverage },
  { name: 'coverage as asked', of: exactCoverage },
  { name: 'bm25', of: (matches) => bm25(matches, 0.5, 0.5) },
  { name: 'best sentence', of: bestSentence },
  { name: 'best 25 words', of: (matches) => bestWindow(matches, 25) },
  { name: 'neighbours as asked', of: neighbours },
  { name: 'near each other', of: nearness },
  { name: 'names', of: nameCoverage },
  { name: 'names kept whole', of: wholeNames },
  { name: 'rarest word', of: rarest },
  { name: 'units', of: (matches) => matches.best.filter((weight) => weight > 0).length / (matches.best.length || 1) },
  { name: 'length', of: ({ length }) => ln(1 + length) / 4 - 1 },
  { name: 'sentences', of: ({ sentences }) => ln(1 + sentences) / 2 },
  { name: 'early', of: early },
  { name: 'early rarest', of: earlyRarest },
  { name: 'sort of answer', of: ({ candidates }) => (candidates.length > 0 ? 1 : 0) },
  { name: 'sort of answer near', of: answerNear },
  { name: 'repeats', of: ({ all, best }) => ln(1 + all.length) - ln(1 + best.length) },
  { name: 'coverage, rare', of: (m) => powered(m, 2) },
  { name: 'coverage, even', of: (m) => powered(m, 0.5) },
  { name: 'in order', of: inOrder },
  { name: 'language model', of: languageModel },
  { name: 'first unit', of: (m) => m.best[0] ?? 0 },
  { name: 'last unit', of: (m) => m.best[m.best.length - 1] ?? 0 },
  { name: 'opening', of: opening },
  { name: 'as one window', of: tightest },
  { name: 'answer next', of: answerNext },
  { name: 'sentence of answer', of: answerSentence },
  { name: 'asks who', of: ({ question }) => (question.asked === 'who' ? 1 : 0) },
  { name: 'asks when', of: ({ question }) => (question.asked === 'when' ? 1 : 0) },
  { name: 'asks how many', of: ({ question }) => (question.asked === 'howMany' ? 1 : 0) },
  { name: 'asks where', of: ({ question }) => (question.asked === 'where' ? 1 : 0) },
  { name: 'words asked', of: ({ question }) => ln(1 + question.units.length) / 2 - 0.5 },
  { name: 'rareness', of: ({ question }) => question.total / (question.units.length || 1) / 5 - 1 },
];

/** Features by number that also count by how far they are behind the best candidate's: coverage and bm25. */
export const comparing: readonly number[] = [0, 2];

function idf({ question }: Matches, unit: number): number {
  return question.units[unit]?.idf ?? 0;
}

function share(matches: Matches, sum: number): number {
  return matches.question.total > 0 ? sum / matches.question.total : 0;
}

/** The share of the question's idf that the paragraph has, each unit counting once. */
export function coverage(matches: Matches): number {
  return share(
    matches,
    matches.best.reduce((sum, weight, unit) => sum + weight * idf(matches, unit), 0),
  );
}

function exactCoverage(matches: Matches): number {
  const units = new Set(matches.all.filter(({ exact }) => exact).map(({ unit }) => unit));
  return share(
    matches,
    [...units].reduce((sum, unit) => sum + idf(matches, unit), 0),
  );
}

// Against a fixed mean length, so that a paragraph's score does not depend on the library.
const meanLength = 60;

function bm25(matches: Matches, k: number, b: number): number {
  const counts = new Float64Array(matches.best.length);
  for (const { unit, weight } of matches.all) counts[unit] = (counts[unit] ?? 0) + weight;
  const norm = k * (1 - b + (b * matches.length) / meanLength);
  return share(
    matches,
    counts.reduce((sum, count, unit) => sum + (idf(matches, unit) * count) / (count + norm), 0),
  );
}

/** The most that a stretch of matches covers, as the stretch moves along; `fits` says whether two may share one. */
function bestStretch(matches: Matches, fits: (first: Match, last: Match) => boolean): number {
  const { all, best } = matches;
  let most = 0;
  let from = 0;
  for (let to = 0; to < all.length; to++) {
    while (!fits(all[from] as Match, all[to] as Match)) from++;
    most = Math.max(most, stretch(matches, from, to, new Float64Array(best.length)));
  }
  return share(matches, most);
}

function stretch(matches: Matches, from: number, to: number, seen: Float64Array): number {
  let sum = 0;
  for (let at = from; at <= to; at++) {
    const { unit, weight } = matches.all[at] as Match;
    if (weight <= (seen[unit] ?? 0)) continue;
    sum += (weight - (seen[unit] ?? 0)) * idf(matches, unit);
    seen[unit] = weight;
  }
  return sum;
}

function bestSentence(matches: Matches): number {
  return bestStretch(matches, (first, last) => first.sentence === last.sentence);
}

function bestWindow(matches: Matches, width: number): number {
  return bestStretch(matches, (first, last) => last.at - first.at < width);
}

/** Units that follow each other in the question and, as far apart, in the paragraph. */
function neighbours(matches: Matches): number {
  return pairs(matches, (gap, asked) => (gap === asked ? 1 : 0));
}

function nearness(matches: Matches): number {
  return pairs(matches, (gap) => 1 / Math.max(1, Math.abs(gap)));
}

function pairs({ question: { units }, all }: Matches, worth: (gap: number, asked: number) => number): number {
  let sum = 0;
  let total = 0;
  for (let unit = 0; unit + 1 < units.length; unit++) {
    const [one, two] = [units[unit], units[unit + 1]];
    if (!one || !two) continue;
    const weight = Math.min(one.idf, two.idf);
    total += weight;
    let best = 0;
    for (const a of all) {
      if (a.unit !== unit) continue;
      for (const b of all)
        if (b.unit === unit + 1) best = Math.max(best, worth(b.at - a.at, two.position - one.position));
    }
    sum += weight * best;
  }
  return total > 0 ? sum / total : 0;
}

function nameCoverage(matches: Matches): number {
  const { units } = matches.question;
  let [sum, total] = [0, 0];
  for (const [unit, { name, idf }] of units.entries()) {
    if (!name) continue;
    total += idf;
    sum += idf * (matches.best[unit] ?? 0);
  }
  return total > 0 ? sum / total : 0.5;
}

/** Names of several words that stand together in the question: do they stand together in the paragraph? */
function wholeNames({ question: { units }, all }: Matches): number {
  let [whole, total] = [0, 0];
  for (let unit = 0; unit + 1 < units.length; unit++) {
    const [one, two] = [units[unit], units[unit + 1]];
    if (!one?.name || !two?.name || two.position - one.position !== 1) continue;
    total++;
    if (all.some((a) => a.unit === unit && all.some((b) => b.unit === unit + 1 && b.at === a.at + 1))) whole++;
  }
  return total > 0 ? whole / total : 0.5;
}

function rarestUnit({ question: { units } }: Matches): number {
  let rare = 0;
  for (let unit = 1; unit < units.length; unit++) if ((units[unit]?.idf ?? 0) > (units[rare]?.idf ?? 0)) rare = unit;
  return rare;
}

function rarest(matches: Matches): number {
  return matches.best[rarestUnit(matches)] ?? 0;
}

function early({ all }: Matches): number {
  return all[0] ? 1 / (1 + all[0].at / 10) : 0;
}

function earlyRarest(matches: Matches): number {
  const unit = rarestUnit(matches);
  const first = matches.all.find((match) => match.unit === unit);
  return first ? 1 / (1 + first.at / 10) : 0;
}

/** How much of the question stands around the best candidate for an answer, in its sentence. */
function answerNear(matches: Matches): number {
  const { candidates, all, best } = matches;
  let most = 0;
  for (let at = 0; at < candidates.length; at += 2) {
    const near = new Float64Array(best.length);
    for (const match of all) {
      if (match.sentence !== candidates[at + 1]) continue;
      const worth = match.weight / (1 + Math.abs(match.at - (candidates[at] ?? 0)) / 6);
      near[match.unit] = Math.max(near[match.unit] ?? 0, worth);
    }
    most = Math.max(
      most,
      near.reduce((sum, worth, unit) => sum + worth * idf(matches, unit), 0),
    );
  }
  return share(matches, most);
}

function powered({ question: { units }, best }: Matches, power: number): number {
  let [sum, total] = [0, 0];
  for (const [unit, { idf }] of units.entries()) {
    total += idf ** power;
    sum += idf ** power * (best[unit] ?? 0);
  }
  return total > 0 ? sum / total : 0;
}

/** The best run of units in the order of the question, within a sentence. */
function inOrder(matches: Matches): number {
  const { all } = matches;
  const ends: number[] = [];
  let most = 0;
  for (const [at, match] of all.entries()) {
    let before = 0;
    for (let other = at - 1; other >= 0; other--) {
      const previous = all[other] as Match;
      if (previous.sentence !== match.sentence) break;
      if (previous.unit < match.unit) before = Math.max(before, ends[other] ?? 0);
    }
    ends.push(before + match.weight * idf(matches, match.unit));
    most = Math.max(most, ends[at] ?? 0);
  }
  return share(matches, most);
}

function languageModel(matches: Matches): number {
  const counts = new Float64Array(matches.best.length);
  for (const { unit, weight } of matches.all) counts[unit] = (counts[unit] ?? 0) + weight;
  const mu = 60;
  let sum = 0;
  for (const [unit, count] of counts.entries()) {
    const background = Math.exp(-idf(matches, unit)) / 20;
    sum += ln((count + mu * background) / (matches.length + mu)) - ln((mu * background) / (meanLength + mu));
  }
  return share(matches, sum);
}

function opening(matches: Matches): number {
  const seen = new Set(matches.all.filter(({ at }) => at < 6).map(({ unit }) => unit));
  return share(
    matches,
    [...seen].reduce((sum, unit) => sum + idf(matches, unit), 0),
  );
}

/** How tight the units that are there stand: units over the words of the shortest window with all. */
function tightest({ all, best }: Matches): number {
  const need = best.filter((weight) => weight > 0).length;
  if (need < 2) return need / 2;
  const counts = new Int16Array(best.length);
  let [have, from, width] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { unit, at } of all) {
    if (counts[unit] === 0) have++;
    counts[unit] = (counts[unit] ?? 0) + 1;
    while (have === need) {
      const first = all[from] as Match;
      width = Math.min(width, at - first.at + 1);
      counts[first.unit] = (counts[first.unit] ?? 0) - 1;
      if (counts[first.unit] === 0) have--;
      from++;
    }
  }
  return need / width;
}

/** A candidate right beside the match of the first unit. */
function answerNext({ candidates, all }: Matches): number {
  let best = 0;
  for (let at = 0; at < candidates.length; at += 2) {
    for (const match of all)
      if (match.unit === 0) best = Math.max(best, 1 / Math.max(1, Math.abs(match.at - (candidates[at] ?? 0))));
  }
  return best;
}

/** The most that a sentence with a candidate covers. */
function answerSentence(matches: Matches): number {
  const sentences = new Set<number>();
  for (let at = 1; at < matches.candidates.length; at += 2) sentences.add(matches.candidates[at] ?? 0);
  const seen = new Map<number, Set<number>>();
  for (const { sentence, unit } of matches.all)
    if (sentences.has(sentence)) seen.set(sentence, (seen.get(sentence) ?? new Set()).add(unit));
  let most = 0;
  for (const units of seen.values())
    most = Math.max(
      most,
      [...units].reduce((sum, unit) => sum + idf(matches, unit), 0),
    );
  return share(matches, most);
}
