// Takes over what chrono's own parsers find, where it is a whole date.
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { isoDay } from '../../days.ts';
import type { IsoDay } from '../../model.ts';
import type { Found } from './reading.ts';

/**
 * chrono's result as ours, or null. Only days with a written year: what chrono completes by itself (a bare weekday, a month that
 * may lie in the future, "12.30" as a time of today) is wrong in news more often than right.
 */
export function fromChrono(result: ParsedResult): Found | null {
  // "for a second" is a moment from now on.
  if (result.tags().has('result/relativeDate')) return null;
  const from = certainDay(result.start);
  const to = result.end ? certainDay(result.end) : from;
  if (!from || !to || to < from) return null;
  return {
    start: result.index,
    end: result.index + result.text.length,
    reading: { from, to, grain: 'day', inferred: [] },
    rule: 'chrono',
  };
}

function certainDay(components: ParsedComponents): IsoDay | null {
  if (!components.isCertain('year') || !components.isCertain('month') || !components.isCertain('day')) return null;
  return isoDay(components.get('year') ?? 0, components.get('month') ?? 0, components.get('day') ?? 0);
}
