// What a typed line gets back: a page, an answer, or why there is none.
import { ask } from '../answers/ask.ts';
import { QuestionError } from '../answers/question.ts';
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import type { Answer, CommandName } from '../model.ts';
import { pageFor, timelineFor } from './pages.ts';
import { asterisks, bold, renderAnswer } from './render.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** What the command line fixes for every question. */
export interface Chosen {
  readonly command?: CommandName;
  readonly limit?: number;
  /** Answers go out as data, so that a question for a timeline gets an answer and no table. */
  readonly asData?: boolean;
}

export type Print = (answer: Answer, library: Library) => string;

export type Reply = { readonly text: string } | { readonly fault: string };

/** The reply to one line; a line that cannot be followed gets the reason, in the language it is written in. */
export function reply(line: string, library: Library, chosen: Chosen, print: Print): Reply {
  try {
    const page = pageFor(line, library, 'id') ?? tableFor(line, library, chosen);
    return { text: page ?? print(ask(library, { question: line, ...chosen }), library) };
  } catch (error) {
    return { fault: faultOf(error, line) };
  }
}

function tableFor(line: string, library: Library, { command, asData = false }: Chosen): string | null {
  return asData || command ? null : timelineFor(line, library, 'id');
}

/** Why a question has no answer. Anything that we did not foresee is thrown on. */
export function faultOf(error: unknown, question: string): string {
  if (error instanceof QuestionError) return error.inLanguage(languageOf(question, 'id'));
  if (error instanceof UsageError) return error.message;
  throw error;
}

export function printer({ styled }: Streams): Print {
  return (answer, { names }) => renderAnswer(answer, names, styled ? bold : asterisks);
}

/** A blank line after each answer, where several come one after another and a person reads them. */
export function separated(print: Print): Print {
  return (answer, library) => `${print(answer, library)}\n`;
}
