// The message for any question: the timeline that it asks for, else its answer; for no question at all what can be asked.
import { ask } from '../answers/ask.ts';
import { timelineAsked } from '../answers/timeline-question.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode } from '../model.ts';
import type { MentionAsked } from './desk/asked.ts';
import type { Message } from './message.ts';
import { type Examples, helpMessage } from './pages.ts';
import { render } from './render.ts';
import { timelineMessage } from './timeline-message.ts';

/** A question in words. */
interface Asked {
  readonly question: string;
  /** Of the message; also of a question that does not tell its own. */
  readonly language: LanguageCode;
  readonly isPrivate: boolean;
}

/** @throws {QuestionError} when the question is empty, has no word, or is too long */
export function answerMessage(library: Library, { question, language, isPrivate }: Asked): Message {
  const asked = timelineAsked(library, question, language);
  if (!asked) return render({ ...ask(library, { question, prior: language }), language }, library, isPrivate);
  const { about = null, speaker = null, after = null, before = null } = asked;
  return timelineMessage(library, { about, speaker, after, before, language }, { from: 0, isPrivate });
}

/**
 * The reply to a mention.
 *
 * @throws {QuestionError} when the question has no word, or is too long
 */
export function mentionMessage(library: Library, { question, language }: MentionAsked): Message {
  if (question === '') return helpMessage(language, examplesOf(library));
  return answerMessage(library, { question, language, isPrivate: false });
}

function examplesOf({ corpus, statements }: Library): Examples {
  const visit = corpus.story?.defaultVisit;
  const speaker = statements.find((statement) => statement.speaker !== null)?.speaker ?? null;
  return { visitor: visit?.visitor ?? null, place: visit?.country ?? null, speaker };
}
