// /ask and mentions: any question. Those that who-said or when-visit answer go there; the rest get the best paragraphs.
import type { Library } from '../library/library.ts';
import type { ParagraphHit, SearchQuery } from '../library/search.ts';
import type { Answer, CommandName, LanguageCode } from '../model.ts';
import { type Asked, defaultLimit, foundAnswer, nothingFound, nothingUnderstood, paragraphFinding } from './answer.ts';
import { answersQuestion, isNear, tellsAll } from './enough.ts';
import { present } from './present.ts';
import { readQuestion } from './question.ts';
import { withoutRepeats } from './repeats.ts';
import { type Understanding, understand } from './understand.ts';
import { whenAsked } from './when-asked.ts';
import { whoSaid } from './who-said.ts';

export interface AskRequest {
  readonly question: string;
  /** The reader's language, where the question does not tell. */
  readonly prior?: LanguageCode;
  /** Where the reader chose the command; otherwise the question tells. */
  readonly command?: CommandName;
  readonly limit?: number;
}

/** @throws {QuestionError} when the question is empty, has no word, or is too long */
export function ask(
  library: Library,
  { question: typed, prior = 'id', command, limit = defaultLimit }: AskRequest,
): Answer {
  const question = readQuestion(typed);
  const understanding = understand(library, question, prior, command);
  const answer = answerers[understanding.command](library, understanding, limit);
  const elsewhere = command !== undefined ? null : toldElsewhere(library, question, understanding, answer, limit);
  return { ...(elsewhere ?? answer), question };
}

type Answerer = (library: Library, understanding: Understanding, limit: number) => Answer;

const answerers: Readonly<Record<CommandName, Answerer>> = {
  'who-said': (library, { words, language, speaker, unknown, act, source, on, after, before }, limit) =>
    whoSaid(library, {
      words,
      language,
      limit,
      ...present({ speaker: speaker ?? unknown, act, source, on, after, before }),
    }),
  'when-visit': whenAsked,
  ask: bestParagraphs,
};

/** Where no statement was read from the text, a paragraph may still tell it, if it has all that is asked. */
function toldElsewhere(
  library: Library,
  question: string,
  understanding: Understanding,
  { found }: Answer,
  limit: number,
): Answer | null {
  if (found || understanding.unknown !== null || understanding.command !== 'who-said') return null;
  const answer = paragraphs(library, { ...understanding, words: question }, limit, tellsAll);
  return answer.found ? answer : null;
}

function bestParagraphs(library: Library, understanding: Understanding, limit: number): Answer {
  return paragraphs(library, understanding, limit, answersQuestion);
}

// No article has a heading for every other paragraph.
const headingsAside = 2;

function paragraphs(
  library: Library,
  { words, language, source, after, before }: Understanding,
  limit: number,
  isEnough: (hit: ParagraphHit) => boolean,
): Answer {
  const understood = { ...nothingUnderstood, ...present({ words, source, after, before }) };
  const asked: Asked = { question: words, command: 'ask', language, understood };
  const query = { text: words, language, limit: limit * headingsAside, ...present({ source }) };
  const within = found(library, { ...query, ...present({ after, before }) }, limit);
  const dated = after !== null || before !== null;
  const hits = dated && !within.some(isEnough) ? (whenever(library, query, limit, isEnough) ?? within) : within;
  // Where one hit answers, those that bear out less may still say it in other words; where none does, all are near misses.
  const answers = hits.some(isEnough);
  const findings = answers ? hits.filter(isNear).map(paragraphFinding) : [];
  return findings.length > 0 ? foundAnswer(asked, findings) : nothingFound(asked, hits.map(paragraphFinding));
}

function found(library: Library, query: SearchQuery, limit: number): ParagraphHit[] {
  const hits = library.search.paragraphs(query);
  // A heading has the words of the question, all of them and nothing else: it announces the answer and does not give it.
  const told = withoutRepeats(hits.filter(({ paragraph }) => paragraph.kind !== 'heading')).slice(0, limit);
  return told.sort((a, b) => weighted(b) - weighted(a));
}

// What the ranking holds for about equal is told apart by what it bears out: "gagal" is not in what tells of a success.
const weighted = ({ score, coverage }: ParagraphHit) => score * Math.sqrt(coverage);

const figure = /^\p{N}/u;

/** "Berapa kuda dijual hingga Mei 2030" may ask for what a text tells of that May, whenever it was published. */
function whenever(
  library: Library,
  query: SearchQuery,
  limit: number,
  isEnough: (hit: ParagraphHit) => boolean,
): ParagraphHit[] | null {
  const hits = found(library, query, limit);
  const tells = (hit: ParagraphHit) => isEnough(hit) && !hit.unmatched.some(({ text }) => figure.test(text));
  return hits.some(tells) ? hits : null;
}
