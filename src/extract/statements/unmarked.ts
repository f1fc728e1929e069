// Direct speech whose marks were lost: how far back the words of "Kami tiba. Kami lelah, kata X." go.
import { span } from '../../text/spans.ts';
import { activeVerbs, type CueList, cueAt } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './passage.ts';
import { isWord } from './tokens.ts';

const strong = ['after', 'passives', 'accordingTo', 'verbs', 'denials'] as const satisfies readonly CueList[];

// In sentences: nobody is quoted without marks for longer; keeps hostile text linear.
const longestSpeech = 8;

/**
 * A reporter never says "kami": the sentences before an unmarked clause are the speaker's too, from the first that does, as long
 * as no other attribution or quotation comes between.
 */
export function withSentencesBefore(draft: Draft): Draft {
  const { sentence, quotes } = draft;
  const [first, ...more] = quotes;
  if (sentence.tokens.some(({ kind }) => kind === 'quote') || !opensSentence(sentence, first.start)) return draft;
  const { passage, index } = sentence;
  const before = passage.sentences.slice(Math.max(0, index - longestSpeech), index);
  const run = before.slice(before.findLastIndex(isOthers) + 1);
  const start = run.find(speaksOfItself)?.span.start;
  if (start === undefined) return draft;
  const whole = span(passage.paragraph.text, start, first.end);
  return { ...draft, kind: 'direct', quotes: [whole, ...more] };
}

/** Nothing but white space and a connective stands before the words. */
const opensSentence = ({ tokens }: Sentence, start: number): boolean =>
  tokens.findIndex((token) => token.end > start) <= 2;

function isOthers(sentence: Sentence): boolean {
  // "Kami percaya", "saya minta": whoever speaks of himself attributes nothing.
  const lists: readonly CueList[] = speaksOfItself(sentence) ? strong : [...strong, ...activeVerbs];
  return sentence.tokens.some(
    ({ kind }, at) => kind === 'quote' || kind === 'break' || cueAt(sentence, at, ...lists) !== null,
  );
}

function speaksOfItself({ tokens, passage }: Sentence): boolean {
  return tokens.some((token) => isWord(token, passage.language.reporting.firstPerson));
}
