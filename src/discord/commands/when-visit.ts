// /when-visit: when somebody is visiting, and how the reports changed.
import { render } from '../render.ts';
import { type Command, define, privateOption, textOption } from './command.ts';

export const whenVisit = {
  definition: define('whenVisit', [textOption('visitor'), textOption('place'), privateOption()]),
  run: ({ library, answers, language, option }) => {
    const answer = answers.whenVisit(library, { visitor: option('visitor'), place: option('place'), language });
    return render(answer, library.names);
  },
} satisfies Command;
