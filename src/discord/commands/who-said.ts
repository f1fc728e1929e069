// /who-said: who said it, when, in whose article.
import { present } from '../../answers/present.ts';
import { whoSaid as answer } from '../../answers/who-said.ts';
import { datesInText } from '../../extract/dates.ts';
import { languages } from '../../language/index.ts';
import type { IsoDay } from '../../model.ts';
import { literal } from '../escape.ts';
import { cut } from '../limits.ts';
import { render } from '../render.ts';
import { type Command, define, privateOption, type Request, RequestError, textOption } from './command.ts';

const suggested = ['words', 'speaker', 'source'] as const;

export const whoSaid = {
  definition: define('whoSaid', [
    ...suggested.map((key) => textOption(key, { autocomplete: true })),
    textOption('after'),
    textOption('before'),
    privateOption(),
  ]),
  run: (request) => {
    const { library, language, option, audience } = request;
    const [words, speaker] = [option('words'), option('speaker')];
    if (words === null && speaker === null) throw new RequestError((phrases) => phrases.needsWordsOrSpeaker);
    const bounds = { after: readDay(request, 'after'), before: readDay(request, 'before') };
    const asked = present({ words, speaker, source: option('source'), ...bounds });
    return render(answer(library, { ...asked, language }), library, audience);
  },
} satisfies Command;

const longestEcho = 60;

/** The first day after, or the last day before, of what was typed: a day, a month, "pekan lalu". */
function readDay({ option, library }: Request, key: 'after' | 'before'): IsoDay | null {
  const typed = option(key);
  if (typed === null) return null;
  const end = key === 'after' ? 'from' : 'to';
  const dates = Object.values(languages).flatMap(({ code }) => datesInText(typed, code, library.asOf));
  const day = dates.map(({ when }) => when[end]).find((each) => each !== null);
  if (day) return day;
  throw new RequestError((phrases) => phrases.notADay(cut(literal(typed), longestEcho)));
}
