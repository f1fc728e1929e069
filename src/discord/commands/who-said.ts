// /who-said: who said it, when, in whose article.
import { present } from '../../answers/present.ts';
import { whoSaid as answer } from '../../answers/who-said.ts';
import { render } from '../render.ts';
import { type Command, define, privateOption, RequestError, textOption } from './command.ts';
import { readDay } from './read-day.ts';

const suggested = ['words', 'speaker', 'source'] as const;

export const whoSaid = {
  definition: define('whoSaid', [
    ...suggested.map((key) => textOption(key, { autocomplete: true })),
    textOption('after'),
    textOption('before'),
    privateOption(),
  ]),
  run: (request) => {
    const { library, language, isPrivate } = request;
    const { words, speaker, source } = request.filled;
    if (words === undefined && speaker === undefined) throw new RequestError((phrases) => phrases.needsWordsOrSpeaker);
    const bounds = { after: readDay(request, 'after'), before: readDay(request, 'before') };
    const asked = present({ words, speaker, source, ...bounds });
    return render(answer(library, { ...asked, language }), library, isPrivate);
  },
} satisfies Command;
