// A cue that opens the clause, with a comma behind the speaker: Kata X, …; Dikatakan, …; seperti dikatakan X, …
import { saysSomething, unmarkedKind } from '../content.ts';
import { type Cue, cueAt } from '../cues.ts';
import { type Cued, type Draft, draftOver } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phraseFrom } from '../speaker-phrase.ts';
import { asideEnd, behind, clauseStart } from '../surroundings.ts';
import { isLowerAt, isWord } from '../tokens.ts';

/** Kata X, …; Dikatakan, …; …, seperti dikatakan X, …: a cue opens the clause, a comma ends the speaker. */
export function cueOpensSentence(sentence: Sentence): Draft[] {
  for (const start of openings(sentence)) {
    const cue = cueAt(sentence, start, 'after', 'passives');
    const cued = cue && whoOpens(sentence, cue);
    if (cued) return opened(sentence, cued);
  }
  return [];
}

// In tokens: an adjunct before the cue ("Di sisi lain, seperti dikatakan X, …").
const longestAdjunct = 12;

/** Where such a clause can begin: at the head of the sentence, or behind "seperti". */
function openings(sentence: Sentence): number[] {
  const { comparisons } = sentence.passage.language.reporting;
  const compared = sentence.tokens
    .slice(0, longestAdjunct)
    .flatMap((token, at) => (isWord(token, comparisons) ? [at + 1] : []));
  return [clauseStart(sentence, sentence.tokens.length), ...compared];
}

function whoOpens(sentence: Sentence, cue: Cue): Cued | null {
  if (cue.possessive) return { cue, by: 'possessive', to: cue.at + 1 };
  const isPassive = cueAt(sentence, cue.at, 'passives') !== null;
  // "Dikatakan, …" goes on with the words of the last speaker.
  if (sentence.tokens[cue.at + 1]?.kind === 'comma') return isPassive ? { cue, by: 'previous', to: cue.at + 1 } : null;
  const by = phraseFrom(sentence, cue.at + 1);
  const to = by && asideEnd(sentence, by.to);
  if (!by || !to || sentence.tokens[to]?.kind !== 'comma') return null;
  const isNamed = by.names.length > 0 || by.pronoun !== null || (isPassive && !isLowerAt(sentence, by.from));
  return isNamed ? { cue, by, to } : null;
}

function opened(sentence: Sentence, cued: Cued): Draft[] {
  const range = behind(sentence, cued.to);
  if (!range || !saysSomething(sentence, range.from, range.to)) return [];
  return draftOver(sentence, cued, [range], unmarkedKind);
}
