// Learns the weights of the ranking from questions whose answers are known, and writes src/library/weights.ts.
//
//   npm run learn -- [--held-out | --ablate] CORPUS QUESTIONS.jsonl [CORPUS QUESTIONS.jsonl …]
//
// QUESTIONS has a line {"id", "text", "relevant": [origins of the articles that answer]} for every question; neither they nor the
// corpora belong to the repository. --held-out learns from one half of the questions and tells MRR@10 on the other, both ways
// round, and writes nothing; --ablate does so without each group of features in turn.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from '../../src/corpus/load.ts';
import { extract } from '../../src/extract/extract.ts';
import { Candidates } from '../../src/library/candidates.ts';
import { type Feature, features } from '../../src/library/features.ts';
import { putAway } from '../../src/library/library.ts';
import { scoreWith } from '../../src/library/model.ts';
import { readQuestion } from '../../src/library/question.ts';
import { Ranking } from '../../src/library/ranking.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { relatedNames } from '../../src/library/units.ts';
import type { Article } from '../../src/model.ts';
import { buildNames, type Names } from '../../src/story/names.ts';
import { type Example, learn, type Network, usual } from './network.ts';

interface Asked extends Example {
  readonly half: 0 | 1;
}

interface Set {
  readonly name: string;
  readonly asked: readonly Asked[];
}

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Halves by the hash of the id, so that a question and its misspelt twin stay together. */
function halfOf(id: string): 0 | 1 {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) % 2) as 0 | 1;
}

function shelved(articles: readonly Article[], names: Names): Shelf {
  const shelf = new Shelf(names);
  for (const article of articles) putAway(shelf, article, extract(article, names));
  return shelf;
}

async function read(directory: string, file: string): Promise<Set> {
  const corpus = await loadCorpus(directory);
  const names = buildNames(corpus.story, corpus.articles);
  const shelf = shelved(corpus.articles, names);
  const [candidates, ranking, related] = [new Candidates(), new Ranking(), relatedNames(names)];
  const asked = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Asked => {
      const { id, text, relevant } = JSON.parse(line) as { id: string; text: string; relevant: string[] };
      const question = readQuestion(text, 'id', { names, shelf, related, widened: false });
      const ranked = ranking.rank(
        question,
        candidates.find(question, shelf, () => true),
        shelf,
      );
      const answers = ranked.flatMap(({ id: paragraph }, at) =>
        relevant.includes(shelf.paragraphs[paragraph]?.article.origin ?? '') ? [at] : [],
      );
      return { values: ranked.map(({ values }) => values), answers, half: halfOf(id) };
    });
  return { name: file.replace(/^.*\/([^/]+\/[^/]+)\.jsonl$/u, '$1'), asked };
}

/** Mean reciprocal rank of the first answer, 0 where it is not among the first ten. */
function mrr(asked: readonly Asked[], network: Network): number {
  const ranks = asked.map(({ values, answers }) => {
    const scores = values.map((row) => scoreWith(network, row));
    const best = Math.max(...answers.map((answer) => scores[answer] ?? Number.NEGATIVE_INFINITY));
    const rank = scores.filter((score) => score > best).length + 1;
    return answers.length > 0 && rank <= 10 ? 1 / rank : 0;
  });
  return ranks.reduce((sum, each) => sum + each, 0) / (ranks.length || 1);
}

/** Learns from either half, and measures on the other. */
function heldOut(sets: readonly Set[]): string {
  const results = ([0, 1] as const).map((half) => {
    const network = learn(
      sets.flatMap(({ asked }) => asked.filter((each) => each.half === half)),
      usual,
      seeded(1),
    );
    return sets.map(({ asked }) =>
      mrr(
        asked.filter((each) => each.half !== half),
        network,
      ),
    );
  });
  return sets
    .map(({ name }, at) => `${name} ${(((results[0]?.[at] ?? 0) + (results[1]?.[at] ?? 0)) / 2).toFixed(4)}`)
    .join('  ');
}

/** The same questions, seen without some of the features. */
function without(sets: readonly Set[], isOut: (feature: Feature) => boolean): Set[] {
  const out = features.map(isOut);
  const blank = (row: Float64Array) => row.map((value, at) => (out[at] ? 0 : value));
  return sets.map(({ name, asked }) => ({
    name,
    asked: asked.map((each) => ({ ...each, values: each.values.map(blank) })),
  }));
}

function written({ hidden, bias, out, linear }: Network): string {
  const row = (values: Float64Array) => `  '${Array.from(values, (value) => value.toFixed(3)).join(' ')}',`;
  return [
    '// The weights of the ranking, learned by tests/ranking/learn.ts. Numbers in the order of the features; not to be edited by hand.',
    '',
    'export const hidden: readonly string[] = [',
    ...hidden.map(row),
    '];',
    '',
    `export const bias =\n${row(bias).replace(/,$/u, ';')}`,
    '',
    `export const out =\n${row(out).replace(/,$/u, ';')}`,
    '',
    `export const linear =\n${row(linear).replace(/,$/u, ';')}`,
    '',
  ].join('\n');
}

const [mode, ...rest] = process.argv.slice(2);
const pairs = mode?.startsWith('--') ? rest : [mode ?? '', ...rest];
const sets: Set[] = [];
for (let at = 0; at + 1 < pairs.length; at += 2) sets.push(await read(pairs[at] ?? '', pairs[at + 1] ?? ''));
if (sets.length === 0) {
  process.stderr.write(
    'usage: npm run learn -- [--held-out | --ablate] CORPUS QUESTIONS.jsonl [CORPUS QUESTIONS.jsonl …]\n',
  );
  process.exitCode = 2;
} else if (mode === '--held-out') process.stdout.write(`${heldOut(sets)}\n`);
else if (mode === '--ablate') {
  process.stdout.write(`all features: ${heldOut(sets)}\n`);
  for (const name of new globalThis.Set(features.map(({ group }) => group)))
    process.stdout.write(`without ${name}: ${heldOut(without(sets, ({ group }) => group === name))}\n`);
} else {
  const network = learn(
    sets.flatMap(({ asked }) => asked),
    usual,
    seeded(1),
  );
  writeFileSync(new URL('../../src/library/weights.ts', import.meta.url), written(network));
  process.stdout.write(
    `on the questions learned from: ${sets.map(({ name, asked }) => `${name} ${mrr(asked, network).toFixed(4)}`).join('  ')}\n`,
  );
}
