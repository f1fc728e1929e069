// What a member sees when a question cannot be answered, and what the log says of it.
import { randomBytes } from 'node:crypto';
import { QuestionError } from '../answers/question.ts';
import { languages } from '../language/index.ts';
import { describeError, type Log } from '../log.ts';
import type { LanguageCode } from '../model.ts';
import { RequestError } from './commands/command.ts';
import type { Message } from './message.ts';
import { faultMessage } from './pages.ts';

/** A mistake of the one who asked comes with its remedy; anything else is ours, and goes into the log under an id. */
export function faultFor(error: unknown, language: LanguageCode, log: Log, where: string): Message {
  const theirs = error instanceof QuestionError || error instanceof RequestError;
  if (theirs) return faultMessage(error.inLanguage(language));
  const id = randomBytes(4).toString('hex');
  log.error({ id, where, error: describeError(error) }, 'a question was not answered');
  return faultMessage(languages[language].discord.fault(id));
}
