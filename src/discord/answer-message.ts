// The message for any question: the timeline that it asks for, else its answer.
import { ask } from '../answers/ask.ts';
import { timelineAsked } from '../answers/timeline-question.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode } from '../model.ts';
import type { Shown } from './message.ts';
import { render } from './render.ts';
import { timelineMessage } from './timeline-message.ts';

/**
 * @param language of the message; also of a question that does not tell its own
 * @throws {QuestionError} when the question is empty, has no word, or is too long
 */
export function answerMessage(library: Library, question: string, language: LanguageCode): Shown {
  const asked = timelineAsked(library, question, language);
  if (!asked) return render({ ...ask(library, { question, prior: language }), language }, library);
  const { about = null, speaker = null, after = null, before = null } = asked;
  return timelineMessage(library, { about, speaker, after, before, language }, 0);
}
