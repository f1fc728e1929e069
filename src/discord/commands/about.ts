// /about: what the bot is, how fresh it is and what it keeps.
import { about as answer } from '../../answers/sources.ts';
import { aboutMessage } from '../pages.ts';
import { type Command, define, privateOption } from './command.ts';

export const about = {
  definition: define('about', [privateOption()]),
  run: ({ library, language }) => aboutMessage(language, answer(library)),
} satisfies Command;
