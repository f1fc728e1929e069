// A sentence that attributes the one before it: "…. Demikian dikatakan X.", "…. Begitu kata X." and "…. Demikian X menulis dalam bukunya."
import { contentOf, unmarkedKind } from '../content.ts';
import { activeVerbs, type Cue, cueAt } from '../cues.ts';
import type { Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { phraseFrom, type SpeakerPhrase } from '../speaker-phrase.ts';
import { isWord } from '../tokens.ts';

/** The sentence before is what was said; with none before it in the paragraph, the words stand elsewhere. */
export function pointsBack(sentence: Sentence): Draft[] {
  const { passage, index, tokens } = sentence;
  const before = passage.sentences[index - 1];
  const cued = before && isWord(tokens[0], passage.language.reporting.thus) ? cueBehind(sentence) : null;
  if (!before || !cued || isAttributed(before)) return [];
  const end = before.tokens.length;
  return [{ sentence, ...cued, kind: unmarkedKind(before, 0, end), quotes: [contentOf(before, 0, end)] }];
}

/** "Kami siap, kata X. Demikian dikatakan X." says it twice. */
function isAttributed(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => cueAt(sentence, at, 'after', 'accordingTo', ...activeVerbs) !== null);
}

function cueBehind(sentence: Sentence): { cue: Cue; by: SpeakerPhrase } | null {
  const opening = cueAt(sentence, 1, 'passives', 'after', 'nouns');
  const by = phraseFrom(sentence, opening ? 2 : 1);
  const cue = opening ?? (by && cueAt(sentence, by.to, ...activeVerbs));
  return cue && by && (by.names.length > 0 || by.pronoun) ? { cue, by } : null;
}
