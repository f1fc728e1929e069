// /sources: the articles that the answers come from.
import { sourcesMessage } from '../pages.ts';
import { type Command, define, privateOption } from './command.ts';

export const sources = {
  definition: define('sources', [privateOption()]),
  run: ({ library, answers, language }) => sourcesMessage(language, answers.sources(library)),
} satisfies Command;
