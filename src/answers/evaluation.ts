// Measures answers against questions whose answers are known.

import type { Answer, CommandName } from '../model.ts';
import { words } from '../text/words.ts';

/** A question with what a right answer holds; no expectation means that nothing must be found. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly command?: CommandName | undefined;
  readonly expect: readonly Expectation[];
  /** Who must be named as the speaker of the finding that is right. */
  readonly speaker?: string | undefined;
}

/** Text that stands in an article, named by its origin or its id; it may begin or end within a word ("aling cepat"). */
export interface Expectation {
  readonly origin?: string | undefined;
  readonly article?: string | undefined;
  readonly contains: string;
}

export interface Outcome {
  readonly question: Question;
  /** Where the right finding stands, from 1; null where it is missing. For the unanswerable: 1 when nothing was found. */
  readonly rank: number | null;
  readonly speakerRight: boolean | null;
  readonly first: string | null;
}

export interface Scores {
  readonly answerable: number;
  readonly recall: Readonly<Record<1 | 3 | 5, number>>;
  /** Mean of 1 / rank, 0 where the answer is missing. */
  readonly mrr: number;
  readonly speakers: { readonly right: number; readonly of: number };
  readonly abstained: { readonly right: number; readonly of: number };
}

export function judge(question: Question, answer: Answer): Outcome {
  const first = answer.findings[0]?.paragraph.text ?? null;
  if (question.expect.length === 0) return { question, rank: answer.found ? null : 1, speakerRight: null, first };
  const at = answer.findings.findIndex(({ paragraph }) =>
    question.expect.some((expected) => holds(expected, paragraph)),
  );
  const speaker = answer.findings[at]?.statement?.speaker;
  const asked = question.speaker !== undefined;
  return {
    question,
    rank: at < 0 ? null : at + 1,
    speakerRight: asked ? speaker != null && flat(speaker) === flat(question.speaker ?? '') : null,
    first,
  };
}

function holds(
  { origin, article, contains }: Expectation,
  paragraph: Answer['findings'][number]['paragraph'],
): boolean {
  if (origin !== undefined && paragraph.article.origin !== origin) return false;
  if (article !== undefined && paragraph.article.id !== article) return false;
  return flat(paragraph.text).includes(flat(contains));
}

// Outlets and digests differ in hyphens, quotation marks and capitals.
const flat = (text: string) =>
  words(text)
    .map((word) => word.folded)
    .join(' ');

export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const answerable = outcomes.filter(({ question }) => question.expect.length > 0);
  const unanswerable = outcomes.filter(({ question }) => question.expect.length === 0);
  const named = outcomes.filter(({ speakerRight }) => speakerRight !== null);
  const within = (k: number) =>
    share(answerable.filter(({ rank }) => rank !== null && rank <= k).length, answerable.length);
  return {
    answerable: answerable.length,
    recall: { 1: within(1), 3: within(3), 5: within(5) },
    mrr: share(
      answerable.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0),
      answerable.length,
    ),
    speakers: { right: named.filter(({ speakerRight }) => speakerRight).length, of: named.length },
    abstained: { right: unanswerable.filter(({ rank }) => rank === 1).length, of: unanswerable.length },
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
