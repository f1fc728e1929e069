// `npm run corpus -- import`: brings articles into the corpus and says what became of each.
import { isDayOrInstant } from '../corpus/calendar.ts';
import { importSources, type Outcome } from '../corpus/import/import.ts';
import type { Streams } from './streams.ts';
import { readArguments, UsageError } from './usage.ts';

const usage =
  'usage: npm run --silent corpus -- import [--out DIR] [--published ISO] [--publisher NAME] [--verbose] PATH...';

const options = {
  out: { type: 'string', default: 'corpus/imported' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  verbose: { type: 'boolean' },
} as const;

/** @returns 1 when a source could not be imported; the others are */
export async function importCommand(args: readonly string[], { stdin, out, err }: Streams): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  if (positionals.length === 0) throw new UsageError(`name at least one file\n${usage}`);
  const { out: directory, published, publisher, verbose = false } = values;
  if (published !== undefined && !isDayOrInstant(published))
    throw new UsageError(
      `--published takes a day such as 2024-06-13, or an instant with its offset, not "${published}"`,
    );
  const outcomes = await importSources(positionals, {
    out: directory,
    stdin: () => readAll(stdin),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  });
  for (const outcome of outcomes) {
    if ('skipped' in outcome) err(`${outcome.input}: ${outcome.skipped}`);
    else for (const line of told(outcome, verbose)) out(line);
  }
  const skipped = outcomes.filter((outcome) => 'skipped' in outcome).length;
  out(`${outcomes.length - skipped} imported into ${directory}, ${skipped} skipped.`);
  return skipped > 0 ? 1 : 0;
}

async function readAll(stream: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function told(outcome: Extract<Outcome, { file: string }>, verbose: boolean): string[] {
  const { input, file, paragraphs, dropped } = outcome;
  const line = `${input} → ${file}: ${paragraphs} paragraphs, ${dropped.length} lines dropped`;
  return [line, ...(verbose ? dropped.map((each) => `  ${each.rule}: ${each.text}`) : [])];
}
