// Answers whatever is asked of a library. Nothing is read or kept but the library, and nothing is thrown.
import { QuestionError } from '../../answers/question.ts';
import { languages } from '../../language/index.ts';
import type { Library } from '../../library/library.ts';
import type { LanguageCode } from '../../model.ts';
import { mentionMessage } from '../answer-message.ts';
import { RequestError } from '../commands/command.ts';
import { runCommand } from '../commands/index.ts';
import { suggest } from '../suggestions.ts';
import type { Answers, Kind, Outcome, Questions } from './asked.ts';
import { failed } from './desk.ts';
import { press } from './press.ts';

const answering: { readonly [K in Kind]: (library: Library, asked: Questions[K]) => Answers[K] } = {
  command: runCommand,
  mention: mentionMessage,
  press,
  typing: suggest,
};

export function outcomeOf<K extends Kind>(library: Library, kind: K, asked: Questions[K]): Outcome<K> {
  try {
    return { answer: answering[kind](library, asked) };
  } catch (error) {
    if (error instanceof QuestionError || error instanceof RequestError) return { refusal: inAllLanguages(error) };
    return failed(error);
  }
}

function inAllLanguages(error: QuestionError | RequestError): Record<LanguageCode, string> {
  const words = Object.values(languages).map(({ code }) => [code, error.inLanguage(code)]);
  return Object.fromEntries(words) as Record<LanguageCode, string>;
}
