// The way of interviews, a name with a colon and the words: Umar: "…"
import { spoken } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phrase } from '../speaker-phrase.ts';
import { nameAt } from '../tokens.ts';

// In tokens: "Menlu Norwegia Ingrid Solberg: …".
const longestLabel = 8;

/** Nothing but a person's name, with or without the office, stands before the colon; that may count as a sentence of its own. */
export function nameBeforeColon(sentence: Sentence): Draft[] {
  const colon = sentence.tokens.slice(0, longestLabel).findIndex(({ kind }) => kind === 'colon');
  const before = sentence.passage.sentences[sentence.index - 1];
  return (
    labelled(sentence, { sentence, colon }, colon + 1) ??
    (before ? labelled(sentence, { sentence: before, colon: before.tokens.length - 1 }, 0) : null) ??
    []
  );
}

interface Label {
  readonly sentence: Sentence;
  readonly colon: number;
}

function labelled(sentence: Sentence, label: Label, at: number): Draft[] | null {
  const quote = sentence.tokens[at];
  if (quote?.kind !== 'quote' || !isLabel(label)) return null;
  const by = phrase(label.sentence, 0, label.colon);
  return [{ sentence, cue: null, by, kind: 'direct', quotes: [spoken(sentence, quote)] }];
}

function isLabel({ sentence, colon }: Label): boolean {
  if (colon < 1 || colon >= longestLabel || sentence.tokens[colon]?.kind !== 'colon') return false;
  const end = sentence.tokens[colon - 1]?.end;
  const label = sentence.tokens.slice(0, colon);
  const closes = (_: unknown, at: number) => {
    const name = nameAt(sentence, at);
    return name?.entity.kind === 'person' && name.end === end;
  };
  return label.every(({ kind }) => kind === 'word') && label.some(closes);
}
