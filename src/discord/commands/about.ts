// /about: what the bot is, how fresh it is and what it keeps.
import { aboutMessage } from '../pages.ts';
import { type Command, define, privateOption } from './command.ts';

export const about = {
  definition: define('about', [privateOption()]),
  run: ({ library, answers, language }) => aboutMessage(language, answers.about(library)),
} satisfies Command;
