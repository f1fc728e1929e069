// `npm run ask`: answers a question, a file of them, or one a line from standard input.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ask } from '../answers/ask.ts';
import { answerOnWire } from '../answers/wire.ts';
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import { type CommandName, commandNames } from '../model.ts';
import { readJsonLines } from './jsonl.ts';
import { type Chosen, faultOf, type Print, printer, reply, separated } from './reply.ts';
import type { Streams } from './streams.ts';
import { readArguments, readChoice, readCount, UsageError } from './usage.ts';

const usage = `usage: npm run --silent ask -- [--corpus DIR] [--command ${commandNames.join('|')}] [--limit N] [--json] "QUESTION"
       npm run --silent ask -- [--corpus DIR] [--limit N] --batch FILE.jsonl
       without a question: one a line from standard input`;

const options = {
  corpus: { type: 'string' },
  command: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'string' },
} as const;

/** @returns the exit status: 1 when a question could not be answered at all */
export async function askCommand(
  args: readonly string[],
  open: (corpus?: string) => Promise<Library>,
  streams: Streams,
): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  const command = readChoice('--command', values.command, commandNames);
  const limit = readCount('limit', values.limit);
  const chosen = { ...(command && { command }), ...(limit && { limit }), ...(values.json && { asData: true }) };
  if (values.batch !== undefined && positionals.length > 0)
    throw new UsageError(`--batch takes its questions from the file; leave out "${positionals[0]}"\n${usage}`);
  if (positionals.length > 1)
    throw new UsageError(`put the question in quotation marks: "${positionals.join(' ')}"\n${usage}`);
  const questions = values.batch === undefined ? null : await readJsonLines(values.batch, batchLine);
  const library = await open(values.corpus);
  if (questions) return answerBatch(questions, library, chosen, streams);
  const print: Print = values.json ? (answer) => JSON.stringify(answerOnWire(answer, null)) : printer(streams);
  const [question] = positionals;
  if (question !== undefined) return answerOne(question, library, chosen, streams, print);
  return answerLines(library, chosen, streams, values.json ? print : separated(print));
}

const text = z.string({ error: 'must be a text between quotation marks' });
const batchLine = z.object({ id: text, text, command: z.enum(commandNames).optional() });

/** Every line gets its answer line, in order; one that is no question is answered "nothing found", and said on standard error. */
function answerBatch(
  lines: readonly z.infer<typeof batchLine>[],
  library: Library,
  chosen: Chosen,
  { out, err }: Streams,
): number {
  let status = 0;
  for (const { id, text, command } of lines) {
    const options = { ...chosen, ...(command && { command }) };
    try {
      out(JSON.stringify(answerOnWire(ask(library, { question: text, ...options }), id)));
    } catch (error) {
      status = 1;
      err(`${id}: ${faultOf(error, text)}`);
      out(JSON.stringify(unanswered(id, text, options.command ?? 'ask')));
    }
  }
  return status;
}

function unanswered(id: string, question: string, command: CommandName) {
  return { id, question, command, language: languageOf(question, 'id'), found: false, state: null, findings: [] };
}

function answerOne(line: string, library: Library, chosen: Chosen, { out, err }: Streams, print: Print): number {
  const replied = reply(line, library, chosen, print);
  if ('text' in replied) out(replied.text);
  else err(replied.fault);
  return 'text' in replied ? 0 : 2;
}

/** Answers each line of standard input; a line that is no question is said so, and the next one is answered. */
export async function answerLines(library: Library, chosen: Chosen, streams: Streams, print: Print): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: streams.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (answerOne(line, library, chosen, streams, print) !== 0) status = 1;
  }
  return status;
}
