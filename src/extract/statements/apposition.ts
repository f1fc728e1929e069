// Two noun phrases beside each other that mean one speaker: "Ketua panitia, Rahmi Umar,".
import { cueAt } from './cues.ts';
import { isDescription } from './noun-phrase.ts';
import type { Sentence } from './passage.ts';
import { phrase, type SpeakerPhrase } from './speaker-phrase.ts';
import { isLowerAt, isWord, nameAt } from './tokens.ts';

/** The segment before a subject: the noun phrase that opens it, and where it ends. */
export interface Neighbour {
  readonly first: SpeakerPhrase | null;
  readonly to: number;
}

/** Joins "Ketua panitia, Rahmi Umar," and prefers the writer of "Umar dalam bukunya, Tiga Jembatan," to the book. */
export function withApposition(sentence: Sentence, found: SpeakerPhrase, before: Neighbour): SpeakerPhrase {
  const { first, to } = before;
  if (!first || opensClause(sentence, found) || found.pronoun) return found;
  if (isRelayed(sentence, first.to, to)) return first;
  if (endsWithOthers(sentence, first)) return { ...found, names: [...first.names, ...found.names] };
  if (first.pronoun || hasVerb(sentence, first.to, to)) return found;
  const [describes, isDescribed] = [isDescription(sentence, first.from), isDescription(sentence, found.from)];
  // "Menurut NRK, kantor berita Norwegia, juru bicara X mengatakan": two descriptions are of two.
  if (describes && isDescribed) return found;
  if (describes || isDescribed || isLowerAt(sentence, found.from)) return joined(sentence, first, found);
  return hasPerson(first) ? first : found;
}

/** "Umar dan wakilnya, Tono Saleh,": both. */
function endsWithOthers(sentence: Sentence, { to, names }: SpeakerPhrase): boolean {
  const { and, possessive } = sentence.passage.language.reporting;
  const last = sentence.tokens[to - 1];
  return (
    names.length > 0 &&
    possessive !== null &&
    isWord(sentence.tokens[to - 2], and) &&
    last?.folded.endsWith(possessive) === true
  );
}

/** Behind a conjunction a new clause begins: "…, dan pejabat itu". */
function opensClause(sentence: Sentence, { from }: SpeakerPhrase): boolean {
  return sentence.tokens[from - 1]?.kind !== 'comma';
}

/** "Umar seperti dilaporkan kantor berita Norwegia, NRK,": the apposition belongs to the relay. */
function isRelayed(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => isWord(token, sentence.passage.language.reporting.relays));
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  const { reporting } = sentence.passage.language;
  return sentence.tokens
    .slice(from, to)
    .some(
      (token, i) =>
        token.kind === 'word' && (reporting.isVerb(token.folded) || cueAt(sentence, from + i, 'verbs') !== null),
    );
}

const hasPerson = ({ names }: SpeakerPhrase): boolean => names.some(({ entity }) => entity.kind === 'person');

/** Of two neighbouring noun phrases one describes and one names; "juru bicara Presiden Umar, Tono S" is Tono S. */
function joined(sentence: Sentence, first: SpeakerPhrase, second: SpeakerPhrase): SpeakerPhrase {
  if (first.names.length + second.names.length === 0) return first;
  const whole = phrase(sentence, first.from, second.to);
  const secondNames = nameAt(sentence, second.from) !== undefined && isDescription(sentence, first.from);
  const preferred = secondNames ? [second, first] : [first, second];
  const naming = preferred.find(hasPerson) ?? preferred.find(({ names }) => names.length > 0) ?? first;
  return { ...whole, names: naming.names };
}
