// What a member sees when a question cannot be answered, and what the log says of it.
import { randomBytes } from 'node:crypto';
import { languages } from '../language/index.ts';
import { describeError, type Log } from '../log.ts';
import type { LanguageCode } from '../model.ts';
import type { Kind, Outcome } from './desk/asked.ts';
import type { Message } from './message.ts';
import { faultMessage } from './pages.ts';

export interface Reading {
  /** Of whoever reads what went wrong. */
  readonly language: LanguageCode;
  readonly log: Log;
  /** For the log: the command or button. */
  readonly where: string;
}

/** A mistake of the one who asked comes with its remedy; anything else is ours. */
export function unanswered(outcome: Exclude<Outcome<Kind>, { answer: unknown }>, reading: Reading): Message {
  return 'refusal' in outcome ? faultMessage(outcome.refusal[reading.language]) : ours(outcome.fault, reading);
}

export function faultFor(error: unknown, reading: Reading): Message {
  return ours(describeError(error), reading);
}

/** Goes into the log under an id. */
function ours(error: Readonly<Record<string, unknown>>, { language, log, where }: Reading): Message {
  const id = randomBytes(4).toString('hex');
  log.error({ id, where, error }, 'a question was not answered');
  return faultMessage(languages[language].discord.fault(id));
}
