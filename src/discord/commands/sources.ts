// /sources: the articles that the answers come from.
import { sources as answer } from '../../answers/sources.ts';
import { sourcesMessage } from '../pages.ts';
import { type Command, define, privateOption } from './command.ts';

export const sources = {
  definition: define('sources', [privateOption()]),
  run: ({ library, language }) => sourcesMessage(language, answer(library)),
} satisfies Command;
