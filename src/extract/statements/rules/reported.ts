// A verb of saying with its subject before it and the content behind: X mengatakan (bahwa) …, X mengatakan, "…".
import { contentOf, hasMainPredicate, kindOf, type Range } from '../content.ts';
import { activeVerbs, type Cue, cueAt, isRefused } from '../cues.ts';
import type { Attribution, Draft } from '../draft.ts';
import type { Sentence } from '../passage.ts';
import { type Content, contentAfter } from '../reported-content.ts';
import type { SpeakerPhrase } from '../speaker-phrase.ts';
import { firstSubject, subjectOf } from '../subject.ts';
import { isLowerCase, isWord, nameAt } from '../tokens.ts';
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
  if (!isSpeaker(sentence, by)) return false;
  if (cueAt(sentence, cue.at, 'quotingVerbs')) return kindOf(sentence, range.from, range.to) === 'mixed';
  if (!cueAt(sentence, cue.at, 'clauseVerbs')) return false;
  return isClause(sentence, range);
}

// In tokens: "meminta warga mengungsi".
const shortestClause = 2;

/** Not just an object, or when and where: "menyampaikan surat kepada panitia". */
function isClause(sentence: Sentence, { from, to }: Range): boolean {
  const { asides, demonstratives, firstPerson, pronouns } = sentence.passage.language.reporting;
  const [first, second] = [sentence.tokens[from], sentence.tokens[from + 1]];
  // "Saat ini tidak ada …" opens a clause, "saat rapat" does not.
  const { articles } = sentence.passage.language.titles;
  const isPointed = isWord(second, demonstratives) && !isWord(second, articles);
  const isAside = isWord(first, asides) && !isPointed;
  const isReminded = isWord(first, firstPerson) && isWord(second, asides);
  // "Menyebut dirinya "anak desa"" names, "menyebut wasit "tidak adil"" judges.
  const isNamed = isWord(first, pronouns) && second?.kind === 'quote';
  const isOther = isAside || isReminded || isNamed || to - from < shortestClause;
  return !isOther && hasMainPredicate(sentence, from, to);
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

function isJoined(sentence: Sentence, verb: number): boolean {
  const { reporting } = sentence.passage.language;
  const start = [verb - 1, verb - 2].find(
    (at) => !isWord(sentence.tokens[at], reporting.adverbs) || isWord(sentence.tokens[at], reporting.joining),
  );
  return start !== undefined && isWord(sentence.tokens[start], reporting.joining);
}
