// Runs the rules over a sentence and settles which of their findings stand.
import { contains } from '../../text/spans.ts';
import { mayHoldStatement } from './cues.ts';
import type { Attribution, Draft } from './draft.ts';
import type { Sentence, Token } from './passage.ts';
import { rules } from './rules.ts';

/** A draft that stands. */
export interface Found extends Draft {
  readonly rule: string;
  /** Who attributes the whole of it again: "X menyatakan …, kata pernyataan itu". */
  readonly relayedBy: Attribution[];
}

/** The statements of a sentence in order of the text. */
export function statementsOf(sentence: Sentence): Found[] {
  if (!mayHoldStatement(sentence)) return [];
  const kept: Found[] = [];
  const holder = new Map<Token, Found>();
  const used = new Set<number>();
  for (const { name, find, isOwnStatement } of rules) {
    for (const draft of find(sentence)) {
      // A verb behind a quotation has told of that already: "…," she said in Oslo.
      if (draft.cue && used.has(draft.cue.at)) continue;
      const tokens = quotedTokens(draft);
      const inner = [...new Set(tokens.flatMap((token) => holder.get(token) ?? []))];
      const isOuter = inner.every((found) => holdsCue(draft, found));
      if (isOuter) for (const found of inner) found.relayedBy.push(draft.by);
      if (!isOuter || (inner.length > 0 && !isOwnStatement)) continue;
      const found: Found = { ...draft, rule: name, relayedBy: [] };
      kept.push(found);
      if (draft.cue) used.add(draft.cue.at);
      for (const token of tokens) if (!holder.has(token)) holder.set(token, found);
    }
  }
  return kept.sort((a, b) => a.quotes[0].start - b.quotes[0].start);
}

function quotedTokens({ sentence, quotes }: Draft): Token[] {
  return quotes.flatMap((quote) => {
    const from = firstEndingAfter(sentence.tokens, quote.start);
    const tokens: Token[] = [];
    for (let at = from; (sentence.tokens[at]?.start ?? Infinity) < quote.end; at++)
      tokens.push(...sentence.tokens.slice(at, at + 1));
    return tokens;
  });
}

/** By halving: a sentence may have 100,000 tokens and as many drafts. */
function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the words of one draft hold the attribution of another. */
function holdsCue(outer: Draft, { cue, sentence }: Draft): boolean {
  const token = cue && sentence.tokens[cue.at];
  return token !== null && token !== undefined && outer.quotes.some((quote) => contains(quote, token));
}
