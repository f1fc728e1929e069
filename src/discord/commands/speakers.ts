// /speakers: who speaks in the coverage, and how often.
import { speakers as answer } from '../../answers/speakers.ts';
import { speakersMessage } from '../pages.ts';
import { type Command, define, privateOption } from './command.ts';

export const speakers = {
  definition: define('speakers', [privateOption()]),
  run: ({ library, language }) => speakersMessage(answer(library), { language, names: library.names }),
} satisfies Command;
