// /about: what the bot is, how fresh it is and what it keeps.
import { listMessage } from '../lists.ts';
import { type Command, define, privateOption } from './command.ts';

export const about = {
  definition: define('about', [privateOption()]),
  run: (asked) => listMessage(asked.library, { ...asked, list: 'about', from: 0 }),
} satisfies Command;
