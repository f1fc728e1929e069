// A question for statements: what was said, and what a paragraph tells better ("Sari thanked Budi" is no quotation).
import type { Library } from '../library/library.ts';
import type { ParagraphHit } from '../library/search.ts';
import type { Answer, Finding } from '../model.ts';
import { words } from '../text/words.ts';
import { foundAnswer, paragraphFinding } from './answer.ts';
import { answersQuestion, isNear, tellsOfAll } from './enough.ts';
import { paragraphHits } from './paragraphs.ts';
import { present } from './present.ts';
import { phrases, reportingVerbs } from './typed.ts';
import type { Understanding } from './understand.ts';
import { whoSaid } from './who-said.ts';

/** @param question in full: what is told of somebody is found by their name, and by how it was said */
export function saidOrTold(library: Library, question: string, understanding: Understanding, limit: number): Answer {
  const { words: topic, language, speaker, unknown, act, source, on, after, before } = understanding;
  const filters = present({ speaker: speaker ?? unknown, act, source, on, after, before });
  const answer = whoSaid(library, { words: topic, language, limit, ...filters });
  // By name, whatever the question calls the speaker: "ahli" tells nothing of what an expert said.
  const asked = speaker !== null && answer.found ? [speaker, act, topic].filter(Boolean).join(' ') : question;
  return unknown === null ? orTold(library, { ...understanding, words: asked }, answer, limit) : answer;
}

/** So much more of the question must a sentence bear out to go before a statement. */
const margin = 0.2;

/** What was said, and before it the sentence that bears out more of the question than what was said. */
function orTold(library: Library, understanding: Understanding, answer: Answer, limit: number): Answer {
  const tells = understanding.speaker === null ? answersQuestion : tellsWhatIsSaid;
  const hits = paragraphHits(library, understanding, limit, tells);
  const best = hits.find(tells);
  if (!best) return answer;
  if (!answer.found) {
    const rest = hits.filter((hit) => !tells(hit) && isNear(hit));
    return foundAnswer(answer, [...hits.filter(tells), ...rest].map(paragraphFinding));
  }
  const [first] = answer.findings;
  const said = hits.find(({ paragraph }) => paragraph === first?.paragraph);
  const more = best.alone.coverage - (said?.alone.coverage ?? 0);
  return more >= margin ? { ...answer, findings: ahead(best, answer.findings, limit) } : answer;
}

/** That Sari came to a fair tells nothing of what she said there. */
function tellsWhatIsSaid(hit: ParagraphHit): boolean {
  return tellsOfAll(hit) && words(hit.sentence.text).some(({ folded }) => ofSpeech.has(folded));
}

/** "Berterima" of "berterima kasih" tells already. */
const ofSpeech: ReadonlySet<string | undefined> = new Set(
  [
    ...phrases(({ saying, sayingNouns, speechActs }) => [...saying, ...sayingNouns, ...speechActs]),
    ...reportingVerbs(),
  ].map(([first]) => first),
);

/** The sentence first; as the statement that it holds, where that was found. */
function ahead(told: ParagraphHit, found: readonly Finding[], limit: number): Finding[] {
  const isThere = ({ paragraph, sentence }: Finding) =>
    paragraph === told.paragraph && sentence.start === told.sentence.start;
  const first = found.find(isThere) ?? paragraphFinding(told);
  return [first, ...found.filter(({ paragraph }) => paragraph !== first.paragraph)].slice(0, limit);
}
