// /timeline: what was said and which visits are told of, in order of time.
import { timelineMessage } from '../timeline-message.ts';
import { type Command, define, privateOption, textOption } from './command.ts';
import { readDay } from './read-day.ts';

export const timeline = {
  definition: define('timeline', [
    textOption('about'),
    textOption('speaker', { autocomplete: true }),
    textOption('after'),
    textOption('before'),
    privateOption(),
  ]),
  run: (request) => {
    const { library, language, filled, isPrivate } = request;
    const [after, before] = [readDay(request, 'after'), readDay(request, 'before')];
    const asked = { about: filled.about ?? null, speaker: filled.speaker ?? null, after, before, language };
    return timelineMessage(library, asked, { from: 0, isPrivate });
  },
} satisfies Command;
