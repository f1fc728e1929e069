// A question for statements: what was said, and what a paragraph tells better ("Sari thanked Budi" is no quotation).
import type { Library } from '../library/library.ts';
import type { Answer, Finding } from '../model.ts';
import { foundAnswer, paragraphFinding } from './answer.ts';
import { answersQuestion, isNear, tellsOfAll } from './enough.ts';
import { paragraphHits } from './paragraphs.ts';
import { present } from './present.ts';
import type { Understanding } from './understand.ts';
import { whoSaid } from './who-said.ts';

/** @param question in full: what is told of somebody is found by their name, and by how it was said */
export function saidOrTold(library: Library, question: string, understanding: Understanding, limit: number): Answer {
  const { words, language, speaker, unknown, act, source, on, after, before } = understanding;
  const filters = present({ speaker: speaker ?? unknown, act, source, on, after, before });
  const answer = whoSaid(library, { words, language, limit, ...filters });
  return unknown === null ? orTold(library, { ...understanding, words: question }, answer, limit) : answer;
}

/** So much more of the question must a sentence bear out to go before a statement. */
const margin = 0.2;

/** What was said, and before it the sentence that bears out more of the question than what was said. */
function orTold(library: Library, understanding: Understanding, answer: Answer, limit: number): Answer {
  const tells = understanding.speaker === null ? answersQuestion : tellsOfAll;
  const hits = paragraphHits(library, understanding, limit, tells);
  const best = hits.find(tells);
  if (!best) return answer;
  if (!answer.found) return foundAnswer(answer, hits.filter(isNear).map(paragraphFinding));
  const [first] = answer.findings;
  const said = hits.find(({ paragraph }) => paragraph === first?.paragraph);
  const more = best.alone.coverage - (said?.alone.coverage ?? 0);
  return more >= margin ? { ...answer, findings: ahead(paragraphFinding(best), answer.findings, limit) } : answer;
}

function ahead(first: Finding, rest: readonly Finding[], limit: number): Finding[] {
  return [first, ...rest.filter(({ paragraph }) => paragraph !== first.paragraph)].slice(0, limit);
}
