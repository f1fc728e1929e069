// `npm run corpus`: check, list, show, findings, import.

import { type ExtractedOnWire, extractedOnWire } from '../answers/extracted-wire.ts';
import { sources } from '../answers/sources.ts';
import { checkCorpus } from '../corpus/check.ts';
import { publicationDay } from '../days.ts';
import type { Library } from '../library/library.ts';
import { showArticle } from './show.ts';
import type { Streams } from './streams.ts';
import { table } from './table.ts';
import { readArguments, UsageError } from './usage.ts';

const usage = `usage: npm run --silent corpus -- check | list | show ID | findings [--json] [--corpus DIR]
       npm run --silent corpus -- import [--out DIR] [--published ISO] [--publisher NAME] [--verbose] PATH|URL|-...`;

type Open = (corpus?: string) => Promise<Library>;
type Action = (args: readonly string[], open: Open, streams: Streams) => Promise<number>;

const actions: Readonly<Record<string, Action>> = {
  check,
  list,
  show,
  findings,
  // The readers of pages and feeds take longer to load than a question takes to answer, so only an import loads them.
  import: async (args, _open, streams) => (await import('./import.ts')).importCommand(args, streams),
};

/** @returns the exit status of the action */
export async function corpusCommand(args: readonly string[], open: Open, streams: Streams): Promise<number> {
  const [name = '', ...rest] = args;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new UsageError(`corpus has no "${name}"\n${usage}`);
  return action(rest, open, streams);
}

const corpusOption = { corpus: { type: 'string' } } as const;
const findingsOptions = { ...corpusOption, json: { type: 'boolean' } } as const;

/** The corpus that an action is for, where it takes nothing else. */
function readCorpus(args: readonly string[]): string | undefined {
  const { values, positionals } = readArguments(args, corpusOption, usage);
  refuse(positionals);
  return values.corpus;
}

function refuse([word]: readonly string[]): void {
  if (word !== undefined) throw new UsageError(`"${word}" is one word too many\n${usage}`);
}

/** A broken corpus is an error before we come here; what is left to say is what a careful editor would look at. */
async function check(args: readonly string[], open: Open, { out }: Streams): Promise<number> {
  const library = await open(readCorpus(args));
  for (const { article, message } of checkCorpus(library)) out(`warning: ${article}: ${message}`);
  const { articles, statements, visits } = library;
  out(
    `${articles.length} articles, ${statements.length} statements, ${visits.length} visits: the corpus can be served.`,
  );
  return 0;
}

async function list(args: readonly string[], open: Open, { out }: Streams): Promise<number> {
  const library = await open(readCorpus(args));
  const rows = sources(library).map(({ article, statements, visits }) => [
    article.id,
    article.publisher ?? '-',
    publicationDay(article) ?? '-',
    String(article.paragraphs.length),
    String(statements),
    String(visits),
    article.text,
  ]);
  out(table(['id', 'outlet', 'published', 'paragraphs', 'statements', 'visits', 'text'], rows));
  return 0;
}

async function show(args: readonly string[], open: Open, { out }: Streams): Promise<number> {
  const { values, positionals } = readArguments(args, { corpus: { type: 'string' } }, usage);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError(`name one article\n${usage}`);
  out(showArticle(await open(values.corpus), id));
  return 0;
}

/** Everything that the extractor finds, with the rule that found it. */
async function findings(args: readonly string[], open: Open, { out }: Streams): Promise<number> {
  const { values, positionals } = readArguments(args, findingsOptions, usage);
  refuse(positionals);
  const { statements, visits, dates } = await open(values.corpus);
  const lines = extractedOnWire({ statements, visits, dates });
  for (const line of lines) out(values.json ? JSON.stringify(line) : readable(line));
  return 0;
}

function readable(finding: ExtractedOnWire): string {
  const where = `${finding.article}:${finding.paragraph} [${finding.rule}]`;
  switch (finding.type) {
    case 'statement':
      return `${where} ${finding.kind}, ${finding.speaker ?? '?'} (${finding.cue}): ${finding.quotes.map(({ text }) => text).join(' … ')}`;
    case 'visit':
      return `${where} visit, ${finding.status}: ${finding.visitor} → ${finding.city ?? finding.country ?? '?'}, ${interval(finding.when)}: ${finding.text}`;
    case 'date':
      return `${where} date: "${finding.text}" = ${interval(finding.when)}`;
  }
}

function interval(when: { readonly from: string | null; readonly to: string | null } | null): string {
  return when ? `${when.from ?? '…'} to ${when.to ?? '…'}` : 'no date';
}
