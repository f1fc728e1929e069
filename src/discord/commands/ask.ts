// /ask: any question on the coverage.
import { render } from '../render.ts';
import { type Command, define, privateOption, textOption } from './command.ts';

export const ask = {
  definition: define('ask', [textOption('question', { required: true }), privateOption()]),
  run: ({ library, answers, language, option }) =>
    render(answers.ask(library, { question: option('question') ?? '', language }), library.names),
} satisfies Command;
