// Builds answers: what every command's answer has in common.
import type { Hit, ParagraphHit } from '../library/search.ts';
import type { Answer, CommandName, Finding, LanguageCode, Statement, Understood, Visit } from '../model.ts';

/** What is asked, once it is clear which command answers it. */
export interface Asked {
  readonly question: string;
  readonly command: CommandName;
  readonly language: LanguageCode;
  readonly understood: Understood;
}

/** How many findings an answer holds unless told. */
export const defaultLimit = 10;
/** More near misses would look like an answer. */
const nearMissLimit = 3;

export const nothingUnderstood: Understood = {
  words: '',
  speaker: null,
  visitor: null,
  place: null,
  source: null,
  after: null,
  before: null,
};

export function foundAnswer(asked: Asked, findings: readonly Finding[], state: Answer['state'] = null): Answer {
  return { ...asked, found: findings.length > 0, state, findings, nearMisses: [] };
}

export function nothingFound(asked: Asked, nearMisses: readonly Finding[]): Answer {
  return { ...asked, found: false, state: null, findings: [], nearMisses: nearMisses.slice(0, nearMissLimit) };
}

export function paragraphFinding({ paragraph, sentence, statement, score }: ParagraphHit): Finding {
  return { paragraph, sentence, statement, visit: null, alsoIn: [], score };
}

export function statementFinding({ item, paragraph, sentence, score }: Hit<Statement>): Finding {
  return { paragraph, sentence, statement: item, visit: null, alsoIn: [], score };
}

export function visitFinding(visit: Visit, score: number): Finding {
  return { paragraph: visit.paragraph, sentence: visit.span, statement: null, visit, alsoIn: [], score };
}
