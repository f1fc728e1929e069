// /sources: the articles that the answers come from.
import { listMessage } from '../lists.ts';
import { type Command, define, privateOption } from './command.ts';

export const sources = {
  definition: define('sources', [privateOption()]),
  run: (asked) => listMessage(asked.library, { ...asked, list: 'sources', from: 0 }),
} satisfies Command;
