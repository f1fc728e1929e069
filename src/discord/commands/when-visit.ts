// /when-visit: when somebody is visiting, and how the reports changed.
import { present } from '../../answers/present.ts';
import { whenVisit as answer } from '../../answers/when-visit.ts';
import { render } from '../render.ts';
import { type Command, define, privateOption, textOption } from './command.ts';

export const whenVisit = {
  definition: define('whenVisit', [
    textOption('visitor', { autocomplete: true }),
    textOption('place', { autocomplete: true }),
    privateOption(),
  ]),
  run: ({ library, language, option }) => {
    const asked = present({ visitor: option('visitor'), place: option('place') });
    return render(answer(library, { ...asked, language }), library);
  },
} satisfies Command;
