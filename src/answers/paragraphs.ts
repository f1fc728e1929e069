// The paragraphs that answer a question, best first, each with the sentence that does; and what is nearest where none does.
import type { Library } from '../library/library.ts';
import type { ParagraphHit, SearchQuery } from '../library/search.ts';
import type { Answer } from '../model.ts';
import { type Asked, foundAnswer, nothingFound, nothingUnderstood, paragraphFinding } from './answer.ts';
import { answersQuestion, isNear } from './enough.ts';
import { present } from './present.ts';
import { withoutRepeats } from './repeats.ts';
import type { Understanding } from './understand.ts';

/** Paragraphs for all the words of a question. */
export function bestParagraphs(library: Library, understanding: Understanding, limit: number): Answer {
  const { words, language, source, after, before } = understanding;
  const understood = { ...nothingUnderstood, ...present({ words, source, after, before }) };
  const asked: Asked = { question: words, command: 'ask', language, understood };
  const hits = paragraphHits(library, understanding, limit, answersQuestion);
  // Where one hit answers, those that bear out less may still say it in other words; where none does, all are near misses.
  const findings = hits.some(answersQuestion) ? hits.filter(isNear).map(paragraphFinding) : [];
  return findings.length > 0 ? foundAnswer(asked, findings) : nothingFound(asked, hits.map(paragraphFinding));
}

/** So many times as many hits are looked at as are shown: no article has a heading for every other paragraph. */
export const headingsAside = 2;

/** The hits for a question, whether or not they answer it; beyond the days that it names where none is enough within them. */
export function paragraphHits(
  library: Library,
  { words, language, source, after, before }: Understanding,
  limit: number,
  isEnough: (hit: ParagraphHit) => boolean,
): readonly ParagraphHit[] {
  const query = { text: words, language, limit: limit * headingsAside, ...present({ source }) };
  const within = found(library, { ...query, ...present({ after, before }) }, limit);
  const dated = after !== null || before !== null;
  return dated && !within.some(isEnough) ? (whenever(library, query, limit, isEnough) ?? within) : within;
}

function found(library: Library, query: SearchQuery, limit: number): ParagraphHit[] {
  const hits = library.search.paragraphs(query);
  // A heading has the words of the question, all of them and nothing else: it announces the answer and does not give it.
  return withoutRepeats(hits.filter(({ paragraph }) => paragraph.kind !== 'heading')).slice(0, limit);
}

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
