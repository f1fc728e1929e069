// /speakers: who speaks in the coverage, and how often.
import { listMessage } from '../lists.ts';
import { type Command, define, privateOption } from './command.ts';

export const speakers = {
  definition: define('speakers', [privateOption()]),
  run: (asked) => listMessage(asked.library, { ...asked, list: 'speakers', from: 0 }),
} satisfies Command;
