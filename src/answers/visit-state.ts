// Where a visit stands: which of all claims on it are still ahead, and which of those counts.
import { daysBetween, publicationDay } from '../days.ts';
import type { IsoDay, Visit, VisitState } from '../model.ts';

export interface Standing {
  /** Claims on a visit to come, the one that counts first. */
  readonly open: readonly Visit[];
  /** Visits that took place, the latest first. */
  readonly been: readonly Visit[];
  /** Claims on a visit that has taken place since: what was said of it before. */
  readonly fulfilled: readonly Visit[];
}

/** Tells the claims on a visit apart by what came of them; `inOrder` puts those that took place, the latest first, in order. */
export function standingOf(visits: readonly Visit[], inOrder = outrightFirst): Standing {
  const been = inOrder(visits.filter(({ status }) => status === 'happened').sort(byVisit));
  const claims = outrightFirst(visits.filter(({ status }) => status !== 'happened').sort(byPublication));
  const last = been.map(startOf).find((day) => day !== null) ?? null;
  const open = claims.filter((claim) => isOpen(claim, last));
  return { open, been, fulfilled: claims.filter((claim) => !isOpen(claim, last)) };
}

/** A report of before the visit took place spoke of that visit; so does a bare denial of something about it. */
function isOpen(claim: Visit, last: IsoDay | null): boolean {
  if (last === null) return true;
  const day = dayOf(claim);
  if (day === null || day <= last) return false;
  return claim.status !== 'denied' || startOf(claim) !== null || daysBetween(last, day) > afterglow;
}

// A report goes on speaking of "kunjungan itu" for so long after it; in days.
const afterglow = 365;

/** Whether the visit that took place answers "when": it is of late, and nobody names a day for another. */
export function isOver({ open, been }: Pick<Standing, 'open' | 'been'>): boolean {
  const last = been.map(startOf).find((day) => day !== null);
  const newest = open.map(dayOf).find((day) => day !== null);
  const dated = open.some((claim) => startOf(claim) !== null);
  return !dated && last != null && newest != null && daysBetween(last, newest) <= afterglow;
}

/** The state that the first of the ordered claims gives, as of the report that made it. */
export function stateOf(ordered: readonly Visit[], place: string | null): VisitState | null {
  const [claim] = ordered;
  if (!claim) return null;
  const rest = claim.status === 'happened' ? [] : ordered.filter(({ status }) => status !== 'happened');
  return {
    visitor: claim.visitor,
    country: claim.country ?? place,
    when: claim.when,
    status: claim.status,
    asOf: dayOf(claim),
    attributedTo: claim.attributedTo,
    others: otherSources(claim, rest),
    previous: rest.find((other) => isOlder(other, claim) && !saysTheSame(other, claim)) ?? null,
  };
}

/** What others vouch for in reports of the same day, side by side: which of them is right is not ours to say. */
function otherSources(claim: Visit, rest: readonly Visit[]): Visit[] {
  const named = new Map<string | null, Visit>([[claim.attributedTo, claim]]);
  for (const other of rest) {
    const isNew = other.attributedTo !== null && !named.has(other.attributedTo);
    if (isNew && dayOf(other) === dayOf(claim)) named.set(other.attributedTo, other);
  }
  return [...named.values()].filter((other) => other !== claim);
}

function isOlder(other: Visit, claim: Visit): boolean {
  const [day, newest] = [dayOf(other), dayOf(claim)];
  return day !== null && newest !== null && day < newest;
}

function saysTheSame(a: Visit, b: Visit): boolean {
  return a.status === b.status && startOf(a) === startOf(b) && endOf(a) === endOf(b);
}

/**
 * Newest report first; within one report the claim that says most: a date, the narrowest, who vouches for it, and a sentence
 * that names the visitor itself.
 */
export function byPublication(a: Visit, b: Visit): number {
  const newer = (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '');
  return newer || breadth(a) - breadth(b) || vouched(b) - vouched(a) || named(b) - named(a);
}

/** Latest visit first; of equals the narrowest date. */
export function byVisit(a: Visit, b: Visit): number {
  return (startOf(b) ?? '').localeCompare(startOf(a) ?? '') || byPublication(a, b);
}

/**
 * What is told outright before what is implied, where both may be about one visit: "September" answers when it was, a meeting on
 * the 13th only that it was on then. Otherwise the order stays.
 */
export function outrightFirst(ordered: readonly Visit[]): Visit[] {
  const place = (visit: Visit, at: number) =>
    visit.implied
      ? Math.max(
          at,
          ordered.findLastIndex((other) => !other.implied && overlap(visit, other)),
        )
      : at;
  return ordered
    .map((visit, at) => ({ visit, place: place(visit, at) }))
    .sort((a, b) => a.place - b.place || Number(a.visit.implied) - Number(b.visit.implied))
    .map(({ visit }) => visit);
}

/** Whether two visits have a day in common; one without a day has none. */
export function overlap(a: Visit, b: Visit): boolean {
  const [startA, startB, endA, endB] = [startOf(a), startOf(b), endOf(a), endOf(b)];
  return startA !== null && startB !== null && endA !== null && endB !== null && startA <= endB && startB <= endA;
}

export function dayOf({ paragraph }: Visit): IsoDay | null {
  return publicationDay(paragraph.article);
}

const startOf = ({ when }: Visit) => when?.from ?? when?.to ?? null;
const endOf = ({ when }: Visit) => when?.to ?? when?.from ?? null;

const openEnd = 10_000;
const undated = 100_000;

/** Days that the claim leaves open. */
function breadth({ when }: Visit): number {
  if (!when || (when.from === null && when.to === null)) return undated;
  return when.from === null || when.to === null ? openEnd : daysBetween(when.from, when.to);
}

const vouched = ({ attributedTo }: Visit) => (attributedTo === null ? 0 : 1);
const named = ({ span, visitor }: Visit) => (span.text.includes(visitor.split(' ').at(-1) ?? visitor) ? 1 : 0);
