// `npm run eval`: asks questions whose answers are known and reports how many came out right.
import { z } from 'zod';
import { ask } from '../answers/ask.ts';
import { judge, type Outcome, type Question, type Scores, scoresOf } from '../answers/evaluation.ts';
import { present } from '../answers/present.ts';
import type { Library } from '../library/library.ts';
import { commandNames } from '../model.ts';
import { readJsonLines } from './jsonl.ts';
import type { Streams } from './streams.ts';
import { readArguments, UsageError } from './usage.ts';

const usage = 'usage: npm run --silent eval -- [--corpus DIR] FILE.jsonl';

export const questionLine = z.object({
  id: z.string(),
  text: z.string(),
  command: z.enum(commandNames).optional(),
  speaker: z.string().optional(),
  expect: z.array(
    z.object({ origin: z.string().optional(), article: z.string().optional(), contains: z.string().min(1) }),
  ),
});

export async function evalCommand(
  args: readonly string[],
  open: (corpus?: string) => Promise<Library>,
  { out }: Streams,
): Promise<number> {
  const { values, positionals } = readArguments(args, { corpus: { type: 'string' } }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`eval takes one file\n${usage}`);
  const questions = await readJsonLines(file, questionLine);
  const library = await open(values.corpus);
  const outcomes = evaluate(library, questions);
  out(report(scoresOf(outcomes)));
  for (const outcome of outcomes.filter(isMiss)) out(missLine(outcome));
  return 0;
}

export function evaluate(library: Library, questions: readonly Question[]): Outcome[] {
  return questions.map((question) => {
    const answer = ask(library, { question: question.text, ...present({ command: question.command }) });
    return judge(question, answer);
  });
}

function report({ answerable, recall, mrr, speakers, abstained }: Scores): string {
  return [
    `answerable: ${answerable}, recall@1 ${recall[1].toFixed(3)}, recall@3 ${recall[3].toFixed(3)}, recall@5 ${recall[5].toFixed(3)}, MRR ${mrr.toFixed(3)}`,
    `speaker right: ${speakers.right} of ${speakers.of}`,
    `nothing found when there is nothing: ${abstained.right} of ${abstained.of}`,
  ].join('\n');
}

const isMiss = ({ rank, speakerRight }: Outcome) => rank !== 1 || speakerRight === false;

function missLine({ question, rank, speakerRight, first }: Outcome): string {
  const wrong = [rank === 1 ? null : `rank ${rank ?? 'none'}`, speakerRight === false ? 'speaker wrong' : null]
    .filter(Boolean)
    .join(', ');
  return `  ${question.id}: ${wrong}: ${question.text} → ${first?.slice(0, 80) ?? 'nothing found'}`;
}
