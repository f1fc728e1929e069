// /ask: any question on the coverage.
import { answerMessage } from '../answer-message.ts';
import { type Command, define, privateOption, textOption } from './command.ts';

export const ask = {
  definition: define('ask', [textOption('question', { required: true }), privateOption()]),
  run: ({ library, language, filled, isPrivate }) =>
    answerMessage(library, { question: filled.question ?? '', language, isPrivate }),
} satisfies Command;
