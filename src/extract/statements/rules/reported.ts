// A verb of saying with its subject before it and the content behind: X mengatakan (bahwa) …, X mengatakan, "…".
import {
  contentOf,
  hasMainPredicate,
  hasPredicate,
  kindOf,
  longestContent,
  type Range,
  saysSomething,
} from '../content.ts';
import { activeVerbs, type Cue, cueAt, isRefused } from '../cues.ts';
import type { Attribution, Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import { firstSubject, subjectOf } from '../subject.ts';
import { asideEnd, clauseStart } from '../surroundings.ts';
import { isLowerCase, isWord, nameAt, skipWhile } from '../tokens.ts';
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
  if (!subject || isWord(sentence.tokens[subject.from], firstPerson)) return null;
  return isHeldBack(sentence, subject, verb) ? null : subject;
}

/** "Dia tidak mau berspekulasi mengatakan …": not said, in whatever words stand between. */
function isHeldBack(sentence: Sentence, { from, pronoun }: SpeakerPhrase, verb: number): boolean {
  const { refusals } = sentence.passage.language.reporting;
  return pronoun !== null && isWord(sentence.tokens[from + 1], refusals) && verb > from + 1;
}

/** Whether this verb with this speaker attributes words: "proyek itu menjanjikan hasil" does not, people and reports do. */
function reports(sentence: Sentence, cue: Cue, by: Attribution, { range, introduced }: Content): boolean {
  if (by !== 'previous' && isMute(sentence, by)) return false;
  if (introduced) return true;
  if (by === 'previous') return false;
  if (cueAt(sentence, cue.at, 'verbs', 'denials')) return isSpeaker(sentence, by) || isLoneName(sentence, by);
  if (!cueAt(sentence, cue.at, 'clauseVerbs') || !isSpeaker(sentence, by)) return false;
  return isClause(sentence, range);
}

// In tokens: "menyebut tiga orang pejabat" names them.
const shortestClause = 3;

/** Not just an object, or when and where: "menyampaikan surat kepada panitia". */
function isClause(sentence: Sentence, { from, to }: Range): boolean {
  const { asides, demonstratives, firstPerson } = sentence.passage.language.reporting;
  const [first, second] = [sentence.tokens[from], sentence.tokens[from + 1]];
  // "Saat ini tidak ada …" opens a clause, "saat rapat" does not.
  const isAside = isWord(first, asides) && !isWord(second, demonstratives);
  const isReminded = isWord(first, firstPerson) && isWord(second, asides);
  return !isAside && !isReminded && to - from >= shortestClause && hasMainPredicate(sentence, from, to);
}

/** "Pertemuan itu menunjukkan bahwa …": an event or a thing says nothing. */
function isMute(sentence: Sentence, by: Named): boolean {
  if (by === 'possessive' || by.pronoun !== null || nameAt(sentence, by.from)?.entity.listed) return false;
  return sentence.passage.language.reporting.isThing(sentence.tokens[by.from]?.folded ?? '');
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
  const lists = [
    reporting.sources,
    reporting.documents,
    titles.roleNouns,
    titles.organisationNouns,
    titles.indefinites,
  ];
  return lists.some((list) => isWord(sentence.tokens[at], list));
}

function contentAfter(sentence: Sentence, cue: Cue): Content | null {
  const { joining } = sentence.passage.language.reporting;
  const opened = introducedContent(sentence, cue.at + 1);
  const from = opened ?? skipAdverbs(sentence, behindAddressee(sentence, cue.at + 1));
  const to = contentEnd(sentence, from);
  if (to <= from || isFixedObject(sentence, from) || isWord(sentence.tokens[from], joining)) return null;
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
