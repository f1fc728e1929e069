// A verb of saying with its subject before it and the content behind: X mengatakan (bahwa) …, X mengatakan, "…".
import { clause, contentOf, kindOf, saysSomething } from '../content.ts';
import { type Cue, cueAt, isRefused } from '../cues.ts';
import type { Attribution, Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { isWord, skipWhile } from '../tokens.ts';

/** Every verb of saying of the sentence that has a subject and content. */
export function verbBeforeContent(sentence: Sentence): Draft[] {
  const found: Draft[] = [];
  let subject: Attribution | null = null;
  let free = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const cue = at >= free ? cueAt(sentence, at, 'verbs', 'weakVerbs', 'denials') : null;
    if (!cue || isRefused(sentence, at)) continue;
    const content = contentAfter(sentence, cue);
    const by: Attribution | null = content && ((isJoined(sentence, at) ? subject : null) ?? subjectOf(sentence, at));
    if (!content || !by) continue;
    subject = by;
    free = content.from;
    const quote = contentOf(sentence, content.from, content.to);
    found.push({ sentence, cue, by, kind: kindOf(sentence, content.from, content.to), quotes: [quote] });
  }
  return found;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function contentAfter(sentence: Sentence, cue: Cue): Range | null {
  const introduced = introducedContent(sentence, cue.at + 1);
  const from = introduced ?? skipAdverbs(sentence, cue.at + 1);
  const to = contentEnd(sentence, from);
  if (to <= from || !saysSomething(sentence, from, to)) return null;
  return introduced !== null ||
    isStrong(sentence, cue) ||
    (cueAt(sentence, cue.at, 'denials') && clause(sentence, from, to).text)
    ? { from, to }
    : null;
}

function isStrong(sentence: Sentence, cue: Cue): boolean {
  return cueAt(sentence, cue.at, 'verbs') !== null;
}

// "Bahwa" belongs to the verb when no more than an addressee and a time stand between them.
const farthestThat = 12;

/** Where the content begins when "bahwa", a comma, a colon or a quotation opens it; null when nothing does. */
function introducedContent(sentence: Sentence, from: number): number | null {
  const { reporting } = sentence.passage.language;
  const that = skipWhile(
    sentence,
    from,
    (token, at) => at - from < farthestThat && token.kind !== 'quote' && !isWord(token, reporting.that),
  );
  if (isWord(sentence.tokens[that], reporting.that)) return that + 1;
  const mark = skipWhile(sentence, from, (_token, at) => at - from < farthestThat && isAside(sentence, at, from));
  const kind = sentence.tokens[mark]?.kind;
  if (kind === 'quote') return mark;
  return kind === 'comma' || kind === 'colon' ? mark + 1 : null;
}

/** What may stand between the verb and the comma before its content: "kepada wartawan di Jakarta, Senin,". */
function isAside(sentence: Sentence, at: number, from: number): boolean {
  const { reporting } = sentence.passage.language;
  const token = sentence.tokens[at];
  if (token?.kind === 'date' || token?.kind === 'bracket' || isWord(token, reporting.adverbs)) return true;
  const opens = skipWhile(sentence, from, (each) => each.kind === 'date' || isWord(each, reporting.adverbs));
  return token?.kind === 'word' && isWord(sentence.tokens[opens], reporting.boundaries);
}

function skipAdverbs(sentence: Sentence, from: number): number {
  return skipWhile(sentence, from, (token) => isWord(token, sentence.passage.language.reporting.adverbs));
}

/** The end of the sentence, or where a second verb of the same speaker or another attribution begins. */
function contentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    (_token, at) => at === from || !(startsSecondVerb(sentence, at) || startsAttribution(sentence, at)),
  );
}

function startsSecondVerb(sentence: Sentence, at: number): boolean {
  const { reporting } = sentence.passage.language;
  const joint = skipWhile(sentence, at, (token) => token.kind === 'comma');
  const verb = skipWhile(
    sentence,
    joint,
    (token) => isWord(token, reporting.joining) || isWord(token, reporting.adverbs),
  );
  return (
    verb > joint &&
    isWord(sentence.tokens[joint], reporting.joining) &&
    cueAt(sentence, verb, 'verbs', 'weakVerbs', 'denials') !== null
  );
}

function startsAttribution(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'comma' && cueAt(sentence, at + 1, 'after', 'accordingTo') !== null;
}

function isJoined(sentence: Sentence, verb: number): boolean {
  const { reporting } = sentence.passage.language;
  return isWord(sentence.tokens[verb - 1], reporting.joining) || isWord(sentence.tokens[verb - 2], reporting.joining);
}
