// Who passed the words on: "dikutip dari X", "seperti dilaporkan X", and the outer of two attributions.
import { onceFor } from '../../language/once-for.ts';
import type { NameMention } from '../../model.ts';
import type { Found } from './combine.ts';
import type { Sentence } from './passage.ts';
import { phraseFrom, type SpeakerPhrase } from './speaker-phrase.ts';
import { isWord } from './tokens.ts';

/** The relays of a statement, nearest to the speaker first. */
export function relaysOf({ sentence, quotes, relayedBy }: Found): string[] {
  const outer = relayedBy.filter((by) => typeof by !== 'string').map(nameOf);
  const quoting = relayPhrases(sentence).filter(
    ({ surface }) => !quotes.some(({ start, end }) => surface.start >= start && surface.end <= end),
  );
  return [...new Set([...outer, ...quoting.map(nameOf)])];
}

// Found once a sentence, asked for by each of its statements.
const relayPhrases = onceFor((sentence: Sentence): SpeakerPhrase[] =>
  sentence.tokens.flatMap((_, at) => relayAt(sentence, at) ?? []),
);

/** The relay that "dikutip dari" names; a passive whose agent has no name ("dilaporkan akan …") has none. */
function relayAt(sentence: Sentence, at: number): SpeakerPhrase | null {
  const { relays, relayJoints } = sentence.passage.language.reporting;
  if (!isWord(sentence.tokens[at], relays)) return null;
  const relay = phraseFrom(sentence, isWord(sentence.tokens[at + 1], relayJoints) ? at + 2 : at + 1);
  return relay && (relay.names.length > 0 || /^\p{Lu}/u.test(relay.surface.text)) ? relay : null;
}

function nameOf({ names, surface }: SpeakerPhrase): string {
  return names.map(({ entity }: NameMention) => entity.name).join(', ') || surface.text;
}
