// Where a visit stands: the claim that counts among all that were made.
import { daysBetween } from '../extract/dates/calendar.ts';
import type { IsoDay, Visit, VisitState } from '../model.ts';

/** The state that the first of the ordered claims gives, as of the report that made it. */
export function stateOf(ordered: readonly Visit[], place: string | null): VisitState | null {
  const [claim] = ordered;
  if (!claim) return null;
  return {
    visitor: claim.visitor,
    country: claim.country ?? place,
    when: claim.when,
    status: claim.status,
    asOf: dayOf(claim),
    attributedTo: claim.attributedTo,
  };
}

/** Newest report first; within one report the claim that says most: a date, the narrowest, and who vouches for it. */
export function byPublication(a: Visit, b: Visit): number {
  return (dayOf(b) ?? '').localeCompare(dayOf(a) ?? '') || breadth(a) - breadth(b) || vouched(b) - vouched(a);
}

/** Latest visit first; of equals the narrowest date. */
export function byVisit(a: Visit, b: Visit): number {
  return (startOf(b) ?? '').localeCompare(startOf(a) ?? '') || byPublication(a, b);
}

function dayOf({ paragraph }: Visit): IsoDay | null {
  return paragraph.article.published?.slice(0, 10) ?? null;
}

const startOf = ({ when }: Visit) => when?.from ?? when?.to ?? null;

const openEnd = 10_000;
const undated = 100_000;

/** Days that the claim leaves open. */
function breadth({ when }: Visit): number {
  if (!when || (when.from === null && when.to === null)) return undated;
  return when.from === null || when.to === null ? openEnd : daysBetween(when.from, when.to);
}

const vouched = ({ attributedTo }: Visit) => (attributedTo === null ? 0 : 1);
