// /ask and mentions: any question. Those that who-said or when-visit answer go there; the rest get the best paragraphs.
import type { Library } from '../library/library.ts';
import type { Answer, CommandName, LanguageCode } from '../model.ts';
import { defaultLimit } from './answer.ts';
import { bestParagraphs } from './paragraphs.ts';
import { readQuestion } from './question.ts';
import { saidOrTold } from './said-or-told.ts';
import { type Understanding, understand } from './understand.ts';
import { whenAsked } from './when-asked.ts';

export interface AskRequest {
  readonly question: string;
  /** The reader's language, where the question does not tell. */
  readonly prior?: LanguageCode;
  /** Where the reader chose the command; otherwise the question tells. */
  readonly command?: CommandName;
  readonly limit?: number;
}

/** @throws {QuestionError} when the question is empty, has no word, or is too long */
export function ask(
  library: Library,
  { question: typed, prior = 'id', command, limit = defaultLimit }: AskRequest,
): Answer {
  const question = readQuestion(typed);
  const understanding = understand(library, question, prior, command);
  return { ...answered(library, question, understanding, limit), question };
}

function answered(library: Library, question: string, understanding: Understanding, limit: number): Answer {
  switch (understanding.command) {
    case 'who-said':
      return saidOrTold(library, question, understanding, limit);
    case 'when-visit':
      return whenAsked(library, understanding, limit);
    case 'ask':
      return bestParagraphs(library, understanding, limit);
  }
}
