// "Find in coverage", on any message: who said what a member just claimed.
import { longestQuestion } from '../../answers/question.ts';
import { whoSaid } from '../../answers/who-said.ts';
import { languages } from '../../language/index.ts';
import { visible } from '../escape.ts';
import { cut } from '../limits.ts';
import { render } from '../render.ts';
import { type Command, defineOnMessage, RequestError } from './command.ts';

export const find = {
  definition: defineOnMessage((code) => languages[code].discord.find),
  run: ({ library, language, target, isPrivate }) => {
    const words = cut(visible(target ?? ''), longestQuestion);
    if (words === '') throw new RequestError((phrases) => phrases.nothingToFind);
    return render(whoSaid(library, { words, language }), library, isPrivate);
  },
} satisfies Command;
