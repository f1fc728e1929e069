// /who-said: who said it, when, in whose article.
import type { IsoDay } from '../../model.ts';
import { literal } from '../escape.ts';
import { cut } from '../limits.ts';
import { render } from '../render.ts';
import { type Command, define, privateOption, type Request, RequestError, textOption } from './command.ts';

const filters = ['words', 'speaker', 'source', 'after', 'before'] as const;

export const whoSaid = {
  definition: define('whoSaid', [...filters.map((key) => textOption(key)), privateOption()]),
  run: (request) => {
    const { library, answers, language, option } = request;
    const [words, speaker] = [option('words'), option('speaker')];
    if (words === null && speaker === null) throw new RequestError((phrases) => phrases.needsWordsOrSpeaker);
    const [after, before] = [readDay(request, 'after'), readDay(request, 'before')];
    const answer = answers.whoSaid(library, { words, speaker, source: option('source'), after, before, language });
    return render(answer, library.names);
  },
} satisfies Command;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const longestEcho = 60;

function readDay({ option }: Request, key: 'after' | 'before'): IsoDay | null {
  const typed = option(key)?.trim();
  if (typed === undefined) return null;
  if (isoDay.test(typed) && isCalendarDay(typed)) return typed;
  throw new RequestError((phrases) => phrases.notADay(cut(literal(typed), longestEcho)));
}

/** Whether such a day exists: JavaScript takes 31 February for 2 March. */
function isCalendarDay(day: IsoDay): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
