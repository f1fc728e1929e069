// /when-visit: where the coverage stands on a visit, then each claim that it rests on.
import type { Library } from '../library/library.ts';
import type { Answer, IsoDay, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type Asked, defaultLimit, foundAnswer, nothingFound, nothingUnderstood, visitFinding } from './answer.ts';
import { byDeed, byTraveller, claimsOn, type Trip, type TripRequest, tripOf } from './asked-trip.ts';
import type { Interval } from './question-dates.ts';
import type { Tense } from './understand.ts';
import { byPublication, dayOf, isOver, type Standing, standingOf, stateOf } from './visit-state.ts';
import { isNamedIn } from './visitors.ts';

export interface WhenVisitRequest extends TripRequest {
  /** Whose word on it is wanted: an outlet, or whoever a claim is attributed to. */
  readonly source?: string;
  /** What is asked for beside the visit: claims that tell of it come alone where there are any. */
  readonly deed?: string;
  /** Whether claims that do not tell of it are left out even where none does. */
  readonly strictly?: boolean;
  /** Whether an invitation is asked for: claims on one come first. */
  readonly invites?: boolean;
  /** Somebody else who is named, perhaps because it is told by them: those claims come alone where there are any. */
  readonly teller?: string;
  /** When it was or is to be, as far as the question tells: those come alone where there are any. */
  readonly on?: Interval;
  readonly after?: IsoDay;
  readonly before?: IsoDay;
  /** Null: visits to come, then those that have been. */
  readonly tense?: Tense;
  readonly question?: string;
  readonly limit?: number;
}

/** The state of a visit and its history, newest report first; visits that took place apart, the latest first. */
export function whenVisit(library: Library, request: WhenVisitRequest): Answer {
  const trip = tripOf(library, request);
  const asked = askedBy(request, trip);
  if (!trip) return nothingFound(asked, []);
  const claims = claimsOn(library, trip, request.traveller);
  const bounded = fromSource(library, request.source, claims).filter((visit) => inBounds(request, visit));
  const wanted = onThatDay(request.on, byDeed(library, request, byTraveller(library, request, bounded)));
  const ordered = inOrder(byTeller(request.teller, wanted), request);
  const findings = shownOf(ordered, request.limit ?? defaultLimit).map((visit, i) => visitFinding(visit, 1 / (i + 1)));
  if (findings.length === 0)
    return nothingFound(
      asked,
      claims.sort(byPublication).map((visit) => visitFinding(visit, 0)),
    );
  return foundAnswer(asked, findings, stateOf(ordered, trip.place?.name ?? null));
}

// Of ten places, three are for visits that took place, as many as there are.
const shareOfPast = 0.3;

/** What an answer shows of the claims: one article's same claim once, and the past beside the future. */
function shownOf(ordered: readonly Visit[], limit: number): Visit[] {
  const distinct = ordered.filter((visit, at) => ordered.findIndex((other) => repeats(other, visit)) === at);
  const past = distinct.filter(({ status }) => status === 'happened').length;
  const keptForPast = Math.min(past, Math.floor(limit * shareOfPast));
  const future = new Set(distinct.filter(({ status }) => status !== 'happened').slice(0, limit - keptForPast));
  return distinct.filter((visit) => visit.status === 'happened' || future.has(visit)).slice(0, limit);
}

function repeats(a: Visit, b: Visit): boolean {
  const sameTime = a.when?.from === b.when?.from && a.when?.to === b.when?.to && a.when?.words === b.when?.words;
  const sameTold = a.status === b.status && a.attributedTo === b.attributedTo;
  return a.paragraph.article === b.paragraph.article && sameTime && sameTold;
}

/** What the source says; where nothing is said to be its word, what stands in a paragraph that names it. */
function fromSource({ names }: Library, source: string | undefined, visits: readonly Visit[]): readonly Visit[] {
  if (source === undefined) return visits;
  const theirs = visits.filter(({ attributedTo, paragraph }) =>
    [attributedTo, paragraph.article.publisher].some((name) => name != null && fold(name).includes(fold(source))),
  );
  const entity = names.get(source);
  if (theirs.length > 0 || !entity) return theirs;
  return visits.filter(({ paragraph }) => isNamedIn(entity, paragraph.text));
}

function invitedFirst(visits: readonly Visit[]): readonly Visit[] {
  const isInvited = ({ status }: Visit) => status === 'invited';
  return [...visits.filter(isInvited), ...visits.filter((visit) => !isInvited(visit))];
}

function onThatDay(on: Interval | undefined, visits: readonly Visit[]): readonly Visit[] {
  if (on === undefined) return visits;
  const then = visits.filter(({ when }) => when?.from && when.to && when.from <= on.to && when.to >= on.from);
  return then.length > 0 ? then : visits;
}

// "terakhir kali sebelum 2024": the bounds are those of the visit where it has a date, else of the report.
function inBounds({ after, before }: WhenVisitRequest, visit: Visit): boolean {
  if (after === undefined && before === undefined) return true;
  const first = visit.when?.from ?? visit.when?.to ?? dayOf(visit);
  const last = visit.when?.to ?? first;
  return (
    first !== null &&
    last !== null &&
    (after === undefined || last >= after) &&
    (before === undefined || first <= before)
  );
}

function byTeller(teller: string | undefined, visits: readonly Visit[]): readonly Visit[] {
  const theirs = visits.filter(({ attributedTo }) => teller !== undefined && attributedTo === teller);
  return theirs.length > 0 ? theirs : visits;
}

function inOrder(visits: readonly Visit[], { tense = null, invites = false, companion }: WhenVisitRequest) {
  if (invites) return invitedFirst(standingInOrder(standingOf(visits), null));
  // When two met, the day of the meeting is asked for and not that of the visit around it.
  return standingInOrder(companion === undefined ? standingOf(visits) : standingOf(visits, (been) => [...been]), tense);
}

function standingInOrder({ open, been, fulfilled }: Standing, tense: Tense): readonly Visit[] {
  const over = fulfilled.length > 0 ? [...been, ...fulfilled] : [];
  if (tense === 'coming') return open.length > 0 ? open : over;
  if (tense === 'past') return been.length > 0 ? been : open;
  if (tense === 'first') return been.length > 0 ? earliestFirst(been) : open;
  return open.length > 0 && !isOver({ open, been })
    ? [...open, ...been, ...fulfilled]
    : [...been, ...open, ...fulfilled];
}

/** By their last days, so that "Juli 2000" comes before "2000"; those without a day last, since nobody can tell when they were. */
function earliestFirst(been: readonly Visit[]): readonly Visit[] {
  const endOf = ({ when }: Visit) => when?.to ?? when?.from ?? '9999';
  return been.toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
}

function askedBy(request: WhenVisitRequest, trip: Trip | null): Asked {
  const { source = null, after = null, before = null, language } = request;
  const visitor = trip?.visitor?.name ?? request.visitor ?? null;
  const place = trip?.place?.name ?? request.place ?? null;
  const question = request.question ?? [visitor, place].filter(Boolean).join(' → ');
  return {
    question,
    command: 'when-visit',
    language,
    understood: { ...nothingUnderstood, visitor, place, source, after, before },
  };
}
