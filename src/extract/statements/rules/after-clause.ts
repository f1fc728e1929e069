// A clause without marks, then the cue: …, kata X; with the cue in the middle: …, kata X, …; and …, demikian laporan X.
import { type Range, unmarkedKind } from '../content.ts';
import { cueAt } from '../cues.ts';
import { type Cued, type Draft, draftOver } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { beforeComma, clauseStart, isDescriptive, linkStart, tailAfter } from '../surroundings.ts';
import { withSentencesBefore } from '../unmarked.ts';
import { attributed, standsAlone, subjectFirst } from './quoted.ts';

/** A clause without marks, then the cue: …, kata X. With the cue in the middle: …, kata X, … */
export function cueAfterClause(sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((_, at) => {
    const cued = cuedAt(sentence, at);
    if (!cued) return [];
    return draftOver(sentence, cued, spokenAround(sentence, cued), unmarkedKind).map(withSentencesBefore);
  });
}

function cuedAt(sentence: Sentence, at: number): Cued | null {
  // A cue opens the attribution, or its subject behind a comma.
  if (!sentence.tokens[at]?.isCue && sentence.tokens[at - 1]?.kind !== 'comma') return null;
  if (!followsClause(sentence, linkStart(sentence, at))) return null;
  // "…, laporan X" is a list; "…, demikian laporan X" attributes.
  if (cueAt(sentence, at, 'nouns') && linkStart(sentence, at) === at) return null;
  return attributed(sentence, at) ?? closingVerb(sentence, at);
}

/** "…, state media reported.", "…, kantor berita Islandia melaporkan.": subject and verb close the sentence. */
function closingVerb(sentence: Sentence, at: number): Cued | null {
  const cued = sentence.tokens[at - 1]?.kind === 'comma' ? subjectFirst(sentence, at) : null;
  if (!cued || !cueAt(sentence, cued.cue.at, 'after', 'clauseVerbs')) return null;
  const next = sentence.tokens[cued.to];
  // "The bridge, officials said, is safe": in Indonesian that comma opens what is said.
  if (next?.kind === 'comma' && sentence.passage.language.reporting.interrupts) return cued;
  return next === undefined || next.kind === 'date' || isDescriptive(sentence, next) ? cued : null;
}

/** What was said before the attribution and behind it; a connective before it is no speech. */
function spokenAround(sentence: Sentence, { cue, by, to }: Cued): Range[] {
  // "…, the museum said": the subject stands before its verb, and belongs to no quotation.
  const subject = typeof by === 'string' ? cue.at : by.from;
  const before = beforeComma(sentence, linkStart(sentence, Math.min(cue.at, subject)));
  const from = clauseStart(sentence, before);
  const tail = tailAfter(sentence, to, before - from);
  return [...(from < before ? [{ from, to: before }] : []), ...(tail ? [tail] : [])];
}

function followsClause(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (!before) return false;
  const gap = sentence.passage.paragraph.text.slice(before.end, sentence.tokens[at]?.start);
  const isQuote = sentence.tokens[at - 2]?.kind === 'quote';
  return (
    (before.kind === 'comma' && !(isQuote && standsAlone(sentence, at - 2))) ||
    isPartOfClause(sentence, at - 1) ||
    /[?!]/.test(gap)
  );
}

/** Presiden "sangat sedih," kata X: the comma stands inside the marks. */
function isPartOfClause(sentence: Sentence, quote: number): boolean {
  return sentence.tokens[quote]?.kind === 'quote' && !standsAlone(sentence, quote);
}
