// A question on a visit: where it stands, else the paragraphs that tell of it though no visit was read from them.
import { isDeepStrictEqual } from 'node:util';
import { publicationDay } from '../days.ts';
import type { Library } from '../library/library.ts';
import type { ParagraphHit } from '../library/search.ts';
import type { Answer, Finding, Span, VisitState } from '../model.ts';
import { foundAnswer, paragraphFinding } from './answer.ts';
import { type Trip, tripOf } from './asked-trip.ts';
import { tellsEverything } from './enough.ts';
import { headingsAside } from './paragraphs.ts';
import { present } from './present.ts';
import { withoutRepeats } from './repeats.ts';
import { datesTold, isDated, sentenceOnTrip } from './told-trip.ts';
import type { Understanding } from './understand.ts';
import { whenVisit } from './when-visit.ts';

/**
 * The visit asked for. When Sari accepted an invitation to Ankara is told by what speaks of the invitation, and not by her visits;
 * where nothing was read from the text, a paragraph with a date may still tell it.
 */
export function whenAsked(library: Library, understanding: Understanding, limit: number): Answer {
  const { unknown, visitor, place, companion, traveller, teller, deed, source, on, after, before } = understanding;
  const { language, tense, invites } = understanding;
  const trip = { language, ...present({ visitor: unknown ?? visitor, place, companion, traveller }) };
  const request = { ...trip, limit, tense, invites, ...present({ teller, deed, source, on, after, before }) };
  // "rombongan dosen ke Ankara kapan": of a visitor without a name the words must tell.
  const strictly = visitor === null && deed !== null;
  const answer = whenVisit(library, { ...request, strictly });
  const meant = tripOf(library, trip);
  if (!meant || unknown !== null || (answer.found && deed === null)) return answer;
  const findings = findingsOn(
    library,
    understanding,
    limit,
    answer.found ? tellsWhen(library) : sentenceOnTrip(library, meant),
  );
  if (findings.length > 0) return foundAnswer(answer, findings, stateTold(library, meant, findings));
  return strictly && !answer.found ? whenVisit(library, request) : answer;
}

/** The day that the first sentence tells, where it tells of one alone: whoever asks when need not count from "Senin" himself. */
function stateTold(library: Library, { visitor, place }: Trip, [first]: readonly Finding[]): VisitState | null {
  const days = first ? datesTold(library, first.paragraph, first.sentence) : [];
  const [day] = days;
  if (!first || !day || days.some(({ when }) => !isDeepStrictEqual(when, day.when))) return null;
  const asOf = publicationDay(first.paragraph.article);
  const nobody = { status: null, attributedTo: null, others: [], previous: null };
  return { visitor: visitor?.name ?? null, country: place?.name ?? null, when: day.when, asOf, ...nobody };
}

function findingsOn(
  library: Library,
  { words: text, language, after, before }: Understanding,
  limit: number,
  tells: (hit: ParagraphHit) => Span | null,
): Finding[] {
  const query = { text, language, limit: limit * headingsAside, ...present({ after, before }) };
  const told = library.search.paragraphs(query).flatMap((hit) => findingOf(hit, tells(hit)));
  return withoutRepeats(told).slice(0, limit);
}

function findingOf(hit: ParagraphHit, sentence: Span | null): Finding[] {
  if (sentence === null) return [];
  const isBest = sentence.start === hit.sentence.start;
  return [isBest ? paragraphFinding(hit) : { ...paragraphFinding(hit), sentence, statement: null }];
}

function tellsWhen(library: Library): (hit: ParagraphHit) => Span | null {
  return (hit) => (tellsEverything(hit) && isDated(library, hit.paragraph, hit.sentence) ? hit.sentence : null);
}
