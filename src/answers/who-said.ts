// /who-said: who said these words, or what this speaker said about them.
import type { Library } from '../library/library.ts';
import type { Hit, SearchQuery } from '../library/search.ts';
import type { Answer, IsoDay, LanguageCode, Span, Statement, When } from '../model.ts';
import { type Asked, defaultLimit, foundAnswer, nothingFound, nothingUnderstood, statementFinding } from './answer.ts';
import { answersQuestion } from './enough.ts';
import { present } from './present.ts';
import type { Interval } from './question-dates.ts';
import { foldSame } from './same.ts';
import { officialsOf, resolveSpeaker } from './speakers.ts';

/** At least one of `words` and `speaker` must be given. */
export interface WhoSaidRequest {
  readonly words?: string;
  readonly speaker?: string;
  /** How it was said: "janji". Statements made in that way come alone where there are any. */
  readonly act?: string;
  /** An outlet. */
  readonly source?: string;
  /** When it was said, as far as the question tells: what was said then comes first. */
  readonly on?: Interval;
  readonly after?: IsoDay;
  readonly before?: IsoDay;
  readonly language: LanguageCode;
  /** As the reader put it; the words and the speaker, unless told. */
  readonly question?: string;
  readonly limit?: number;
}

// Hits are re-ordered and folded, so more are looked at than are shown.
const lookedAt = 60;

/** Statements by the speaker, about the words. A speaker who says nothing of it gives "nothing found". */
export function whoSaid(library: Library, request: WhoSaidRequest): Answer {
  const speaker = request.speaker === undefined ? null : resolveSpeaker(library, request.speaker);
  const asked = askedBy(request, speaker);
  if (request.speaker !== undefined && speaker === null) return nothingFound(asked, nearest(library, request, null));
  const own = inThatWay(library, request, speaker);
  const hits = own.length > 0 || speaker === null ? own : ofOfficials(library, request, speaker);
  const findings = foldSame(ordered(library, hits, request.on).map(statementFinding)).slice(
    0,
    request.limit ?? defaultLimit,
  );
  return findings.length > 0 ? foundAnswer(asked, findings) : nothingFound(asked, nearest(library, request, speaker));
}

// All in one search: of a ministry hundreds may speak.
function ofOfficials(library: Library, request: WhoSaidRequest, body: string): Hit<Statement>[] {
  const officials = officialsOf(library, body);
  return officials.size > 0 ? answering(library, request, officials) : [];
}

function askedBy(request: WhoSaidRequest, speaker: string | null): Asked {
  const { words = '', source = null, after = null, before = null, language } = request;
  const question = request.question ?? [request.speaker, words].filter(Boolean).join(': ');
  const understood = {
    ...nothingUnderstood,
    words,
    speaker: speaker ?? request.speaker ?? null,
    source,
    after,
    before,
  };
  return { question, command: 'who-said', language, understood };
}

function inThatWay(library: Library, { act, ...request }: WhoSaidRequest, speaker: string | null): Hit<Statement>[] {
  const acted =
    act === undefined ? [] : answering(library, { ...request, words: `${act} ${request.words ?? ''}` }, speaker);
  return acted.length > 0 ? acted : answering(library, request, speaker);
}

// What scores far below the best has a word of it in passing: Sari's tents beside Budi's tent.
const leastOfBest = 0.4;

/** The hits that are about the words; without words, all that the speaker said. */
function answering(
  library: Library,
  request: WhoSaidRequest,
  speaker: SearchQuery['speaker'] | null,
): Hit<Statement>[] {
  const hits = search(library, request, speaker);
  if (!request.words?.trim()) return hits;
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.filter((hit) => answersQuestion(hit) && hit.score >= leastOfBest * best);
}

function search(library: Library, request: WhoSaidRequest, speaker: SearchQuery['speaker'] | null): Hit<Statement>[] {
  const { words = '', source, after, before, language } = request;
  const filters = present({ speaker, source, after, before });
  return library.search.statements({ text: words, language, limit: lookedAt, ...filters });
}

// What was said word for word comes before what was reported of it, where both fit about as well.
const directBonus = 1.1;

// A day that the question names outweighs how well the words fit: all that is found fits them.
const thenBonus = 3;

function ordered(library: Library, hits: readonly Hit<Statement>[], on: Interval | undefined): Hit<Statement>[] {
  const worth = new Map(hits.map((hit) => [hit, weighted(hit) * (on && isOf(library, hit.item, on) ? thenBonus : 1)]));
  return [...hits].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

function weighted({ score, item }: Hit<Statement>): number {
  return score * (item.kind === 'direct' ? directBonus : 1);
}

/** Whether it was said then, or speaks of then: "minggu depan itu kata siapa" asks for who said that it is then. */
function isOf({ dates }: Library, { said, paragraph, quotes }: Statement, on: Interval): boolean {
  if (said && meet(said, on)) return true;
  const isSpokenOf = ({ start, end }: Span) => quotes.some((quote) => quote.start <= start && end <= quote.end);
  return dates.some((date) => date.paragraph === paragraph && isSpokenOf(date.span) && lieWithin(date.when, on));
}

// "Tahun ini" holds any week of the year and tells nothing of it.
function lieWithin({ from, to }: When, on: Interval): boolean {
  return from !== null && to !== null && from >= on.from && to <= on.to;
}

function meet(when: When, on: Interval): boolean {
  const [from, to] = [when.from ?? when.to, when.to ?? when.from];
  return from !== null && to !== null && from <= on.to && to >= on.from;
}

/** What others said about the words, or what the speaker said about other things. */
function nearest(library: Library, request: WhoSaidRequest, speaker: string | null) {
  const { words, source, after, before, ...rest } = request;
  const others = words?.trim() ? search(library, request, null) : [];
  const bySpeaker = speaker === null ? [] : search(library, rest, speaker);
  return foldSame([...search(library, request, speaker), ...others, ...bySpeaker].map(statementFinding));
}
