// The bot at a terminal: a question at a prompt, the answer below it.
import { createInterface } from 'node:readline';
import { ask } from '../answers/ask.ts';
import { QuestionError } from '../answers/question.ts';
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import { printer } from './ask.ts';
import type { Streams } from './streams.ts';

/** Answers until the input ends (Ctrl+D) or is interrupted. */
export async function promptLoop(library: Library, streams: Streams): Promise<void> {
  const reader = createInterface({ input: streams.stdin, output: process.stdout, prompt: '\n? ' });
  reader.on('SIGINT', () => reader.close());
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() !== '') streams.out(`\n${answerText(line, library, streams)}`);
    reader.prompt();
  }
}

function answerText(question: string, library: Library, streams: Streams): string {
  try {
    return printer(streams)(ask(library, { question }));
  } catch (error) {
    if (error instanceof QuestionError) return error.inLanguage(languageOf(question, 'id'));
    throw error;
  }
}
