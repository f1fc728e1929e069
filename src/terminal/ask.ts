// `npm run ask`: answers a question, a file of them, or one a line from standard input.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ask } from '../answers/ask.ts';
import { QuestionError } from '../answers/question.ts';
import { answerOnWire } from '../answers/wire.ts';
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import { type Answer, type CommandName, commandNames } from '../model.ts';
import { readJsonLines } from './jsonl.ts';
import { asterisks, bold, renderAnswer } from './render.ts';
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

interface Options {
  readonly command?: CommandName;
  readonly limit?: number;
}

/** @returns the exit status: 1 when a question could not be answered at all */
export async function askCommand(
  args: readonly string[],
  open: (corpus?: string) => Promise<Library>,
  streams: Streams,
): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  const command = readChoice('--command', values.command, commandNames);
  const limit = readCount('limit', values.limit);
  const chosen = { ...(command && { command }), ...(limit && { limit }) };
  if (values.batch !== undefined && positionals.length > 0)
    throw new UsageError(`--batch takes its questions from the file; leave out "${positionals[0]}"\n${usage}`);
  if (positionals.length > 1)
    throw new UsageError(`put the question in quotation marks: "${positionals.join(' ')}"\n${usage}`);
  const questions = values.batch === undefined ? null : await readJsonLines(values.batch, batchLine);
  const library = await open(values.corpus);
  if (questions) return answerBatch(questions, library, chosen, streams);
  const print = values.json ? (answer: Answer) => JSON.stringify(answerOnWire(answer, null)) : printer(streams);
  const [question] = positionals;
  return question === undefined
    ? answerLines(library, chosen, streams, print)
    : answerOne(question, library, chosen, streams, print);
}

const batchLine = z.object({ id: z.string(), text: z.string(), command: z.enum(commandNames).optional() });

/** Every line gets its answer line, in order; one that is no question is answered "nothing found", and said on standard error. */
function answerBatch(
  lines: readonly z.infer<typeof batchLine>[],
  library: Library,
  chosen: Options,
  { out, err }: Streams,
): number {
  let status = 0;
  for (const { id, text, command } of lines) {
    const options = { ...chosen, ...(command && { command }) };
    const fault = tryTo(() => out(JSON.stringify(answerOnWire(ask(library, { question: text, ...options }), id))));
    if (!fault) continue;
    status = 1;
    err(`${id}: ${fault.inLanguage(languageOf(text, 'id'))}`);
    out(JSON.stringify(unanswered(id, text, options.command ?? 'ask')));
  }
  return status;
}

function unanswered(id: string, question: string, command: CommandName) {
  return { id, question, command, language: languageOf(question, 'id'), found: false, state: null, findings: [] };
}

type Print = (answer: Answer) => string;

export function printer({ styled }: Streams): Print {
  return (answer) => renderAnswer(answer, styled ? bold : asterisks);
}

function answerOne(question: string, library: Library, chosen: Options, { out, err }: Streams, print: Print): number {
  const fault = tryTo(() => out(print(ask(library, { question, ...chosen }))));
  if (fault) err(fault.inLanguage(languageOf(question, 'id')));
  return fault ? 2 : 0;
}

/** Answers each line of standard input; a line that is no question is said so, and the next one is answered. */
export async function answerLines(library: Library, chosen: Options, streams: Streams, print: Print): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: streams.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (answerOne(line, library, chosen, streams, (answer) => `${print(answer)}\n`) !== 0) status = 1;
  }
  return status;
}

function tryTo(action: () => void): QuestionError | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof QuestionError) return error;
    throw error;
  }
}
