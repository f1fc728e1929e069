// A question as it was typed: whether it can be answered at all, and in which language it is.
import { languages } from '../language/index.ts';
import type { QuestionFault } from '../language/question-words.ts';
import type { LanguageCode } from '../model.ts';
import { words } from '../text/words.ts';

/**
 * In UTF-16 units. Discord lets a message of 2,000 and an option of 6,000 characters through; the longest of 5,141 questions
 * that we looked at has 244, so what is longer than this is a pasted article and not a question.
 */
export const longestQuestion = 1000;

/** Why a question cannot be answered; carries no text, since each front end words it in its reader's language. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  readonly fault: QuestionFault;

  constructor(fault: QuestionFault) {
    super(fault);
    this.fault = fault;
  }

  inLanguage(code: LanguageCode): string {
    return languages[code].phrases.questionFaults[this.fault](longestQuestion);
  }
}

// Control and format characters (zero-width joiners, text direction) say nothing and break words apart.
const invisible = /[\p{Cc}\p{Cf}]+/gu;

/**
 * The question in one line, without invisible characters.
 *
 * @throws {QuestionError} when it is empty, has no word, or is too long
 */
export function readQuestion(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
  if (line === '') throw new QuestionError('empty');
  if (line.length > longestQuestion) throw new QuestionError('too-long');
  if (words(line).length === 0) throw new QuestionError('no-words');
  return line;
}
