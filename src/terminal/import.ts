// `npm run corpus -- import`: brings articles into the corpus and says what became of each.
import { join } from 'node:path';
import { loadConfig } from '../config.ts';
import { isDayOrInstant } from '../corpus/calendar.ts';
import { usualLimits } from '../corpus/import/fetch/fetch.ts';
import { type Imported, importSources, type Outcome, type Progress } from '../corpus/import/import.ts';
import type { Sameness } from '../corpus/import/store.ts';
import { progressBar } from './progress.ts';
import type { Streams } from './streams.ts';
import { readArguments, UsageError } from './usage.ts';

const usage = `usage: npm run --silent corpus -- import [--corpus DIR] [--out DIR] [--published ISO] [--publisher NAME] [--verbose] [--allow-private] PATH|URL|-...
       PATH     a text, a saved page or a feed, or a folder of these; - is standard input
       URL      an article or a feed, whose articles are fetched
       --out    where the articles go (default: imported/ in the corpus)
       --published, --publisher  set what the sources do not say, or say wrongly
       --verbose        lists every line that was left out, with the rule that left it out
       --allow-private  lets addresses lead to this machine and to private networks`;

const options = {
  corpus: { type: 'string' },
  out: { type: 'string' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  verbose: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
} as const;

/** @returns 1 when a source could not be imported; the others are */
export async function importCommand(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  if (positionals.length === 0) throw new UsageError(`name at least one file, folder or address\n${usage}`);
  const { published, publisher, verbose = false } = values;
  if (published !== undefined && !isDayOrInstant(published)) throw new UsageError(notADate(published));
  const corpus = values.corpus ?? loadConfig().corpusDirectory;
  const out = values.out ?? join(corpus, 'imported');
  const outcomes = await importSources(
    positionals,
    {
      out,
      corpus,
      stdin: () => readAll(streams.stdin),
      limits: { ...usualLimits, allowPrivate: values['allow-private'] ?? false },
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
    },
    (progress) => tell(progress, verbose, streams),
  );
  streams.draw?.('');
  streams.out(summary(outcomes, out));
  return outcomes.some((outcome) => 'skipped' in outcome && outcome.failed) ? 1 : 0;
}

function notADate(published: string): string {
  return `--published takes a day such as 2024-06-13, or an instant with its offset, not "${published}"`;
}

/** Each source gets its lines when it is done; on a terminal the bar stands below them. */
function tell({ done, total, outcome }: Progress, verbose: boolean, { out, err, draw }: Streams): void {
  draw?.('');
  if ('skipped' in outcome) err(`skipped ${outcome.input}: ${outcome.skipped}`);
  else for (const line of told(outcome, verbose)) out(line);
  draw?.(progressBar(done, total, outcome.input));
}

const reasons: Readonly<Record<Sameness, string>> = {
  origin: 'the same source',
  address: 'the same address',
  text: 'the same text',
};

function told({ input, file, paragraphs, dropped, replaced }: Imported, verbose: boolean): string[] {
  const update = replaced ? `, an update of ${reasons[replaced]}` : '';
  const line = `${input} → ${file}: ${paragraphs} paragraphs, ${dropped.length} lines left out${update}`;
  return [line, ...(verbose ? dropped.map((each) => `  line ${each.line}, ${each.rule}: ${each.text.trim()}`) : [])];
}

function summary(outcomes: readonly Outcome[], out: string): string {
  const imported = outcomes.filter((outcome) => 'file' in outcome);
  const updated = imported.filter(({ replaced }) => replaced !== null).length;
  const skipped = outcomes.length - imported.length;
  return `${imported.length} imported into ${out} (${imported.length - updated} new, ${updated} updated), ${skipped} skipped.`;
}

async function readAll(stream: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
