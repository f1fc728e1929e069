// A source named beside the content: Menurut X, …; …, menurut X; …, menurut X, …
import { kindOf, type Range, saysSomething } from '../content.ts';
import { atCues, type Cue, cueAt } from '../cues.ts';
import { type Cued, type Draft, draftOver } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phraseFrom, type SpeakerPhrase } from '../speaker-phrase.ts';
import { beforeComma, behind, behindSource, clauseStart, linkStart, tailAfter } from '../surroundings.ts';
import { isLowerCase, isWord, skipWhile } from '../tokens.ts';

/** Menurut X, …; …, menurut X; …, menurut X, … */
export function accordingTo(sentence: Sentence): Draft[] {
  return atCues(sentence, (at) => {
    const cued = sourceAt(sentence, at);
    if (!cued) return [];
    const ranges = contentBeside(sentence, cued);
    const isSaid = ranges.length > 1 || ranges.some(({ from, to }) => saysSomething(sentence, from, to));
    return isSaid ? draftOver(sentence, cued, ranges, kindOf) : [];
  });
}

/** The source that a "menurut" names. */
function sourceAt(sentence: Sentence, at: number): Cued | null {
  const cue = cueAt(sentence, at, 'accordingTo') ?? basisAt(sentence, at);
  if (!cue || restsOnNothing(sentence, at)) return null;
  if (cue.possessive) return { cue, by: 'possessive', to: at + 1 };
  const by = phraseFrom(sentence, sourceStart(sentence, at));
  if (by && isPossessed(sentence, by)) return { cue, by: 'possessive', to: by.to };
  return by && { cue, by, to: by.to };
}

/** "Berdasarkan keterangan X": on somebody's words; "berdasarkan pasal itu" rests on nobody's. */
function basisAt(sentence: Sentence, at: number): Cue | null {
  const cue = cueAt(sentence, at, 'basis');
  if (!cue || !isWord(sentence.tokens[at + 1], sentence.passage.language.reporting.nouns)) return null;
  const isNamed = phraseFrom(sentence, at + 2)?.names.length ?? 0;
  return isNamed > 0 ? cue : null;
}

/** "Menurut jadwal", "according to the schedule": on nobody's words. */
function restsOnNothing(sentence: Sentence, at: number): boolean {
  const { articles } = sentence.passage.language.titles;
  const noun = skipWhile(sentence, sourceStart(sentence, at), (token) => isWord(token, articles));
  return isWord(sentence.tokens[noun], sentence.passage.language.reporting.nonSources);
}

/** Behind "according to", or "berdasarkan keterangan". */
function sourceStart(sentence: Sentence, at: number): number {
  return sentence.tokens[at + 1]?.folded === 'to' || cueAt(sentence, at, 'basis') ? at + 2 : at + 1;
}

/** "Menurut pengakuannya": his, whoever he is. */
function isPossessed(sentence: Sentence, { names, to }: SpeakerPhrase): boolean {
  const { possessive } = sentence.passage.language.reporting;
  const last = sentence.tokens[to - 1];
  return (
    possessive !== null &&
    names.length === 0 &&
    last !== undefined &&
    isLowerCase(last) &&
    last.folded.endsWith(possessive)
  );
}

/** At the head of a clause the content follows the source; elsewhere it stands before it, and may go on behind. */
function contentBeside(sentence: Sentence, { cue, to }: Cued): Range[] {
  const start = clauseStart(sentence, cue.at);
  if (start >= cue.at) return [behind(sentence, to)].filter((range) => range !== null);
  const end = beforeComma(sentence, linkStart(sentence, cue.at));
  const tail = tailAfter(sentence, behindTitle(sentence, to), end - start);
  return [{ from: start, to: end }, ...(tail ? [tail] : [])];
}

/** "menurut Dr Bo, kepala dinas, …": the comma behind the description. */
function behindTitle(sentence: Sentence, comma: number): number {
  const isTitle = isWord(sentence.tokens[comma + 1], sentence.passage.language.titles.roleNouns);
  return sentence.tokens[comma]?.kind === 'comma' && isTitle ? behindSource(sentence, comma) : comma;
}
