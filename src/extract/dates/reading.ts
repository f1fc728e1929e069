// What a rule reads out of an expression: the interval, how fine it is, and what had to be concluded.

import type { Interval } from '../../days.ts';
import type { Grain, Inference, IsoDay } from '../../model.ts';

export interface Reading {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly grain: Grain;
  readonly inferred: readonly Inference[];
}

/** A reading and where it stands in the text that was searched. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: string;
}

/** What a reader may know besides the words themselves. */
export interface Setting {
  /** The day that "pekan lalu" is counted from; a stand-in when the article is undated. */
  readonly reference: IsoDay;
  /** Whether the sentence speaks of what is to come ("berencana … pada bulan Maret"), of what was, or does not say. */
  readonly tense: Tense;
  /** Whether the text before ends a sentence, so that a capital at the first word means nothing. */
  readonly opensSentence: boolean;
  /** The date before it in the text: "pada tahun yang sama", "keesokan harinya". */
  readonly previous: Reading | null;
}

/** `either`: it may lie on either side of publication ("semula dijadwalkan pada April", "kemungkinan pada Mei"); the nearest is meant. */
export type Tense = 'future' | 'either' | 'past' | 'unknown';

export function readingOf(interval: Interval, grain: Grain, inferred: readonly Inference[] = []): Reading {
  return { from: interval.from, to: interval.to, grain, inferred };
}

export function dayReading(day: IsoDay, inferred: readonly Inference[] = []): Reading {
  return { from: day, to: day, grain: 'day', inferred };
}

export const vague: Reading = { from: null, to: null, grain: 'vague', inferred: [] };
