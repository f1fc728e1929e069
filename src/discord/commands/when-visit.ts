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
  run: ({ library, language, filled: { visitor, place }, isPrivate }) => {
    return render(answer(library, { ...present({ visitor, place }), language }), library, isPrivate);
  },
} satisfies Command;
