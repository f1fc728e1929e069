// A verb of saying with its subject before it and the content behind: X mengatakan (bahwa) …, X mengatakan, "…".
import { contentOf, hasPredicate, kindOf, longestContent, type Range, saysSomething } from '../content.ts';
import { activeVerbs, type Cue, cueAt, isRefused } from '../cues.ts';
import type { Attribution, Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { firstSubject, subjectOf } from '../subject.ts';
import { isLowerCase, isWord, skipWhile } from '../tokens.ts';
import { attributed } from './quoted.ts';

/** Every verb of saying of the sentence that has a subject and content; what others tell of comes before their telling. */
export function verbBeforeContent(sentence: Sentence): Draft[] {
  const found: Draft[] = [];
  let earlier: Attribution | null = null;
  let free = 0;
  let inside = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    earlier = attributed(sentence, at)?.by ?? earlier;
    const cue = at >= free ? cueAt(sentence, at, ...activeVerbs) : null;
    if (!cue || cue.possessive || isRefused(sentence, at)) continue;
    // "X menuturkan bahwa Oslo berharap …": hopes told are part of the telling; claims told are claims of their own.
    if (at < inside && !cueAt(sentence, at, 'verbs', 'denials')) continue;
    const by: Attribution | null = speakerBefore(sentence, at, earlier);
    const content = by && contentAfter(sentence, cue);
    if (!content || !reports(sentence, cue, by, content)) continue;
    earlier = by;
    free = content.range.from;
    inside = content.range.to;
    const { from, to } = content.range;
    found.push({ sentence, cue, by, kind: kindOf(sentence, from, to), quotes: [contentOf(sentence, from, to)] });
  }
  return found.toReversed();
}

interface Content {
  readonly range: Range;
  /** "Bahwa", a comma, a colon or a quotation opens it. */
  readonly introduced: boolean;
}

/** The subject of the verb; a verb joined to one before it ("dan menuduh") has that one's. */
function speakerBefore(sentence: Sentence, verb: number, earlier: Attribution | null): Attribution | null {
  if (isJoined(sentence, verb)) return earlier ?? firstSubject(sentence, verb);
  const subject = subjectOf(sentence, verb);
  const { firstPerson } = sentence.passage.language.reporting;
  return subject && isWord(sentence.tokens[subject.from], firstPerson) ? null : subject;
}

/** Whether this verb with this speaker attributes words: "proyek itu menjanjikan hasil" does not, people and reports do. */
function reports(sentence: Sentence, cue: Cue, by: Attribution, { range, introduced }: Content): boolean {
  if (introduced) return true;
  if (by === 'previous') return false;
  if (cueAt(sentence, cue.at, 'verbs', 'denials')) return isSpeaker(sentence, by) || isLoneName(sentence, by);
  if (!cueAt(sentence, cue.at, 'clauseVerbs') || !isSpeaker(sentence, by)) return false;
  const { asides } = sentence.passage.language.reporting;
  if (isWord(sentence.tokens[range.from], asides) || range.to - range.from <= 3) return false;
  return hasPredicate(sentence, range.from, range.to);
}

type Named = Exclude<Attribution, 'previous'>;

function isSpeaker(sentence: Sentence, by: Named): boolean {
  if (by === 'possessive' || by.names.length > 0 || by.pronoun !== null || isSource(sentence, by.from)) return true;
  return by.from > 0 && isCapital(sentence, by.from);
}

/** At the head of a sentence one capitalised word that is no verb may be a name: "Umar menuding", not "Merasa". */
function isLoneName(sentence: Sentence, by: Named): boolean {
  if (by === 'possessive' || by.to - by.from !== 1 || !isCapital(sentence, by.from)) return false;
  return !sentence.passage.language.reporting.isVerb(sentence.tokens[by.from]?.folded ?? '');
}

function isCapital(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && !isLowerCase(token);
}

function isSource(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const lists = [reporting.sources, titles.roleNouns, titles.organisationNouns, titles.indefinites];
  return lists.some((list) => isWord(sentence.tokens[at], list));
}

function contentAfter(sentence: Sentence, cue: Cue): Content | null {
  const opened = introducedContent(sentence, cue.at + 1);
  const from = opened ?? skipAdverbs(sentence, cue.at + 1);
  const to = contentEnd(sentence, from);
  if (to <= from || isWord(sentence.tokens[from], sentence.passage.language.reporting.fixedObjects)) return null;
  return saysSomething(sentence, from, to) ? { range: { from, to }, introduced: opened !== null } : null;
}

// "Mengatakan harapannya bahwa": an object of the verb may stand before "bahwa", an other clause may not.
const longestObject = 3;
const farthestAside = 12;

/** Where the content begins when "bahwa", a comma, a colon or a quotation opens it; null when nothing does. */
function introducedContent(sentence: Sentence, from: number): number | null {
  const { namings, that } = sentence.passage.language.reporting;
  const object = skipWhile(
    sentence,
    from,
    (token, at) => at - from < longestObject && token.kind === 'word' && !isWord(token, that),
  );
  const mark = asideEnd(sentence, from);
  const behind = [object, mark, behindAsides(sentence, mark + 1)].find((at) => isWord(sentence.tokens[at], that));
  if (behind !== undefined) return behind + 1;
  const kind = sentence.tokens[mark]?.kind;
  if (kind === 'quote') return isWord(sentence.tokens[mark - 1], namings) ? null : mark;
  return kind === 'comma' || kind === 'colon' ? behindAsides(sentence, mark + 1) : null;
}

/** What may stand between the verb and the comma before its content: "kepada wartawan di Jakarta (12/6)". */
function asideEnd(sentence: Sentence, from: number): number {
  const { reporting } = sentence.passage.language;
  let aside = false;
  return skipWhile(sentence, from, (token, at) => {
    if (at - from > farthestAside || isWord(token, reporting.that)) return false;
    if (token.kind === 'date' || token.kind === 'bracket' || isWord(token, reporting.adverbs)) return true;
    aside ||= isWord(token, reporting.asides);
    return aside && token.kind === 'word';
  });
}

/** "kepada wartawan, Senin, di Jakarta, …": each aside may have commas of its own. */
function behindAsides(sentence: Sentence, from: number): number {
  const end = asideEnd(sentence, from);
  const isTime = sentence.tokens.slice(from, end).every(({ kind }) => kind === 'date' || kind === 'bracket');
  return end > from && isTime && sentence.tokens[end]?.kind === 'comma' ? behindAsides(sentence, end + 1) : from;
}

/** "Juga" belongs to the verb before it, "akan" to the content. */
function skipAdverbs(sentence: Sentence, from: number): number {
  const { adverbs, predicates } = sentence.passage.language.reporting;
  return skipWhile(sentence, from, (token) => isWord(token, adverbs) && !isWord(token, predicates));
}

/** The end of the sentence, or where a second verb of the same speaker or another attribution begins. */
function contentEnd(sentence: Sentence, from: number): number {
  return skipWhile(
    sentence,
    from,
    (_token, at) => at === from || (at - from < longestContent && !startsAnother(sentence, at)),
  );
}

function startsAnother(sentence: Sentence, at: number): boolean {
  return [startsSecondVerb, startsSecondSpeaker, startsAttribution, startsRelay, startsNewClause].some((starts) =>
    starts(sentence, at),
  );
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

function isJoined(sentence: Sentence, verb: number): boolean {
  const { reporting } = sentence.passage.language;
  const start = [verb - 1, verb - 2].find(
    (at) => !isWord(sentence.tokens[at], reporting.adverbs) || isWord(sentence.tokens[at], reporting.joining),
  );
  return start !== undefined && isWord(sentence.tokens[start], reporting.joining);
}
