// /ask: any question on the coverage.
import { ask as answer } from '../../answers/ask.ts';
import { render } from '../render.ts';
import { type Command, define, privateOption, textOption } from './command.ts';

export const ask = {
  definition: define('ask', [textOption('question', { required: true }), privateOption()]),
  run: ({ library, language, option }) =>
    render({ ...answer(library, { question: option('question') ?? '', prior: language }), language }, library),
} satisfies Command;
