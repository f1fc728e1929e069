// When the words were said, as far as the sentence tells.
import type { DateMention, When } from '../../model.ts';
import type { Found } from './combine.ts';
import type { Token } from './passage.ts';
import { isWord } from './tokens.ts';

// "X, Senin (15/1), mengatakan" and "kata X kepada wartawan di Jakarta, Senin": further away it dates something else.
const farthest = 14;
const longestSegment = 40;

/** The time expression beside the attribution: outside what was said, and not that of a relay ("dikutip dari X, Senin"). */
export function saidWhen({ sentence, cue, quotes }: Found): When | null {
  if (!cue) return null;
  const from = Math.max(0, cue.at - farthest);
  const near = sentence.tokens.slice(from, cue.at + farthest + 1);
  const dated = near.flatMap((token, i) =>
    isDateOfSpeaking(token) ? [{ token, distance: Math.abs(from + i - cue.at), at: from + i }] : [],
  );
  const [nearest] = dated
    .filter(({ at }) => !isRelayed(at) && !datesAnotherVerb(at))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? whenOf(nearest.token, sentence.passage.dates) : null;

  function isDateOfSpeaking({ kind, start, end }: Token): boolean {
    return kind === 'date' && !quotes.some((quote) => quote.start < end && start < quote.end);
  }

  /** "X mengunjungi Y pada Oktober, mengatakan …": he went in October; "X, yang pada Mei menang, mengatakan": he won in May. */
  function datesAnotherVerb(at: number): boolean {
    const { isVerb } = sentence.passage.language.reporting;
    if (cue === null || at > cue.at) return false;
    const before = sentence.tokens.slice(Math.max(0, at - longestSegment), at);
    const behind = sentence.tokens.slice(at + 1, cue.at);
    const end = behind.findIndex(({ kind }) => isEdge(kind));
    const segment = [
      ...before.slice(before.findLastIndex(({ kind }) => isEdge(kind)) + 1),
      ...behind.slice(0, end < 0 ? behind.length : end),
    ];
    return segment.some(({ kind, folded }) => kind === 'word' && isVerb(folded));
  }

  function isRelayed(at: number): boolean {
    const { relays } = sentence.passage.language.reporting;
    return sentence.tokens.slice(Math.max(0, at - 8), at).some((token) => isWord(token, relays));
  }
}

const isEdge = (kind: Token['kind']): boolean => kind === 'comma' || kind === 'break';

function whenOf({ start }: Token, dates: readonly DateMention[]): When | null {
  return dates.find(({ span }) => span.start === start)?.when ?? null;
}
