// The way of interviews, a name with a colon and the words: Umar: "…"
import { spoken } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phrase } from '../speaker-phrase.ts';
import { nameAt } from '../tokens.ts';

// In tokens: "Menlu Norwegia Ingrid Solberg: …".
const longestLabel = 8;

/** Nothing but a person's name, with or without the office, stands before the colon. */
export function nameBeforeColon(sentence: Sentence): Draft[] {
  const colon = sentence.tokens.slice(0, longestLabel).findIndex(({ kind }) => kind === 'colon');
  const quote = sentence.tokens[colon + 1];
  if (colon < 1 || quote?.kind !== 'quote' || !isLabel(sentence, colon)) return [];
  return [{ sentence, cue: null, by: phrase(sentence, 0, colon), kind: 'direct', quotes: [spoken(sentence, quote)] }];
}

function isLabel(sentence: Sentence, colon: number): boolean {
  const end = sentence.tokens[colon - 1]?.end;
  const isWords = sentence.tokens.slice(0, colon).every(({ kind }) => kind === 'word');
  return (
    isWords &&
    sentence.tokens.slice(0, colon).some((_, at) => {
      const name = nameAt(sentence, at);
      return name?.entity.kind === 'person' && name.end === end;
    })
  );
}
