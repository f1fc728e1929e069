// What a verb of saying tells: where the words behind it begin, and where another clause or speaker ends them.
import { hasPredicate, longestContent, type Range, saysSomething } from './content.ts';
import { activeVerbs, type Cue, cueAt } from './cues.ts';
import type { Sentence, Token } from './passage.ts';
import { startsParticiple } from './rules/participles.ts';
import { asideEnd, clauseStart } from './surroundings.ts';
import { isWord, nameAt, skipWhile } from './tokens.ts';

export interface Content {
  readonly range: Range;
  /** "Bahwa", a comma, a colon or a quotation opens it. */
  readonly introduced: boolean;
}

/** The words that a verb of saying tells; null where it has an object, or nothing, behind it. */
export function contentAfter(sentence: Sentence, cue: Cue): Content | null {
  const { joining } = sentence.passage.language.reporting;
  const opened = introducedContent(sentence, cue.at + 1);
  const from = opened ?? skipAdverbs(sentence, behindAddressee(sentence, cue.at + 1));
  const to = contentEnd(sentence, from);
  if (to <= from || sentence.tokens[from]?.kind === 'comma' || isJustTime(sentence, from, to)) return null;
  if (isFixedObject(sentence, from) || isWord(sentence.tokens[from], joining)) return null;
  return saysSomething(sentence, from, to) ? { range: { from, to }, introduced: opened !== null } : null;
}

/** "Menyatakan perang kepada Oslo" says nothing; "menyatakan perang itu akan berakhir" does. */
function isFixedObject(sentence: Sentence, from: number): boolean {
  const { asides, fixedObjects, relatives } = sentence.passage.language.reporting;
  if (!isWord(sentence.tokens[from], fixedObjects)) return false;
  const next = sentence.tokens[from + 1];
  return isWord(next, asides) || isWord(next, relatives) || !hasPredicate(sentence, from + 1, from + 3);
}

/** "Mengatakan kepada Umar jembatan itu retak": behind the name, or the one word, of whoever listens. */
function behindAddressee(sentence: Sentence, from: number): number {
  if (!isWord(sentence.tokens[from], sentence.passage.language.reporting.addressing)) return from;
  const listener = nameAt(sentence, from + 1);
  return listener ? skipWhile(sentence, from, (token) => token.end <= listener.end) : from + 2;
}

// "Mengatakan harapannya bahwa": an object of the verb may stand before "bahwa", an other clause may not.
const longestObject = 3;

/** Where the content begins when "bahwa", a comma, a colon or a quotation opens it; null when nothing does. */
function introducedContent(sentence: Sentence, from: number): number | null {
  const { that, interrupts } = sentence.passage.language.reporting;
  const object = skipWhile(
    sentence,
    from,
    (token, at) =>
      at - from < longestObject &&
      token.kind === 'word' &&
      !isWord(token, that) &&
      !cueAt(sentence, at, ...activeVerbs),
  );
  const mark = asideEnd(sentence, from);
  const behind = [object, mark, behindAsides(sentence, mark + 1)].find((at) => isWord(sentence.tokens[at], that));
  if (behind !== undefined) return behind + 1;
  const kind = sentence.tokens[mark]?.kind;
  // "Mengaku pernah "hampir menyerah"": only part of the clause stands in marks.
  if (kind === 'quote') return isPartOfClause(sentence, from, mark) ? null : mark;
  if (kind !== 'comma' && kind !== 'colon') return null;
  const start = behindAsides(sentence, mark + 1);
  // "The bridge, officials said, is safe": that comma opens nothing.
  const closes = kind === 'comma' && interrupts && sentence.tokens[start]?.kind !== 'quote';
  return closes ? null : start;
}

function isPartOfClause(sentence: Sentence, from: number, quote: number): boolean {
  const { namings, predicates } = sentence.passage.language.reporting;
  const between = sentence.tokens.slice(from, quote);
  return isWord(sentence.tokens[quote - 1], namings) || between.some((token) => isWord(token, predicates));
}

/** "kepada wartawan, Senin, di Jakarta, …": each aside may have commas of its own. */
function behindAsides(sentence: Sentence, from: number): number {
  const end = asideEnd(sentence, from);
  const isTime = sentence.tokens.slice(from, end).every((token) => isTimeOrAdverb(sentence, token));
  return end > from && isTime && sentence.tokens[end]?.kind === 'comma' ? behindAsides(sentence, end + 1) : from;
}

/** "Said on Wednesday." */
function isJustTime(sentence: Sentence, from: number, to: number): boolean {
  const { asides } = sentence.passage.language.reporting;
  const isTime = (token: Token) => token.kind === 'date' || token.kind === 'bracket' || isWord(token, asides);
  return sentence.tokens.slice(from, to).every(isTime);
}

/** "Said, on Monday, that", "said, however, that". */
function isTimeOrAdverb(sentence: Sentence, token: Token): boolean {
  return (
    token.kind === 'date' || token.kind === 'bracket' || isWord(token, sentence.passage.language.reporting.adverbs)
  );
}

/** "Juga" belongs to the verb before it, "akan" to the content. */
function skipAdverbs(sentence: Sentence, from: number): number {
  const { adverbs, predicates } = sentence.passage.language.reporting;
  return skipWhile(sentence, from, (token) => isWord(token, adverbs) && !isWord(token, predicates));
}

/** The end of the sentence, or where a second verb of the same speaker or another attribution begins. */
function contentEnd(sentence: Sentence, from: number): number {
  const inner = innerClauseEnd(sentence, from);
  return skipWhile(
    sentence,
    from,
    (_token, at) => at === from || (at < inner && at - from < longestContent && !startsAnother(sentence, at)),
  );
}

/** "Meskipun Umar menyatakan siap, panitia menunda …": what is said in a clause before the main one ends at its comma. */
function innerClauseEnd(sentence: Sentence, from: number): number {
  const { connectives, subordinators } = sentence.passage.language.reporting;
  const start = clauseStart(sentence, from);
  const opens = isWord(sentence.tokens[start], subordinators) && !isWord(sentence.tokens[start], connectives);
  const comma = opens ? skipWhile(sentence, from, ({ kind }) => kind !== 'comma') : from;
  const isFirst = opens && sentence.tokens.slice(start, from).every(({ kind }) => kind !== 'comma');
  return isFirst && hasPredicate(sentence, comma, comma + longestContent) ? comma : sentence.tokens.length;
}

function startsAnother(sentence: Sentence, at: number): boolean {
  return [
    startsSecondVerb,
    startsSecondSpeaker,
    startsAttribution,
    startsRelay,
    startsNewClause,
    startsParticiple,
  ].some((starts) => starts(sentence, at));
}

function startsSecondVerb(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const joint = skipWhile(sentence, at, (token) => token.kind === 'comma');
  if (!isWord(sentence.tokens[joint], reporting.joining)) return false;
  const verb = skipWhile(
    sentence,
    joint,
    (token) => isWord(token, reporting.joining) || isWord(token, reporting.adverbs),
  );
  return cueAt(sentence, verb, 'verbs', 'denials', 'clauseVerbs') !== null;
}

// Longer than a subject with its titles.
const farthestVerb = 10;

/** ", namun laporan NRK berikutnya menulis …": another speaker with a verb of its own. */
function startsSecondSpeaker(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  if (sentence.tokens[at]?.kind !== 'comma' || !isWord(sentence.tokens[at + 1], reporting.joining)) return false;
  const verb = skipWhile(
    sentence,
    at + 2,
    (token, i) =>
      i - at < farthestVerb &&
      token.kind === 'word' &&
      !cueAt(sentence, i, ...activeVerbs) &&
      !reporting.isVerb(token.folded),
  );
  return cueAt(sentence, verb, 'verbs', 'denials', 'clauseVerbs') !== null;
}

/** ", kata X", also where the comma stands inside the marks before it. */
function startsAttribution(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at - 1]?.kind === 'quote' && cueAt(sentence, at, 'after') !== null) return true;
  return sentence.tokens[at]?.kind === 'comma' && cueAt(sentence, at + 1, 'after', 'accordingTo') !== null;
}

/** ", seperti dikutip X" */
function startsRelay(sentence: Sentence, at: number): boolean {
  const { relays, boundaries } = sentence.passage.language.reporting;
  if (sentence.tokens[at]?.kind !== 'comma') return false;
  const [next, second] = [sentence.tokens[at + 1], sentence.tokens[at + 2]];
  return isWord(next, relays) || (isWord(next, boundaries) && isWord(second, relays));
}

/** ", namun dia tidak merincinya": the reporter goes on. */
function startsNewClause(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const [comma, joint, pronoun, next] = sentence.tokens.slice(at, at + 4);
  return (
    comma?.kind === 'comma' &&
    isWord(joint, reporting.joining) &&
    isWord(pronoun, reporting.pronouns) &&
    isWord(next, reporting.refusals)
  );
}
