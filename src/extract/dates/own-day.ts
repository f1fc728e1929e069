// The day that a text of its own counts from: a caption from its picture's, a report that is passed on from its own.
import { daysBetween, publicationDay } from '../../days.ts';
import { languages } from '../../language/index.ts';
import type { IsoDay, Paragraph, Span, When } from '../../model.ts';
import { words } from '../../text/words.ts';

interface Dated {
  readonly span: Span;
  readonly when: When;
}

/** The day, and from where in the paragraph on relative dates count from it. */
export interface OwnDay {
  readonly day: IsoDay;
  readonly from: number;
}

/** Null where a paragraph counts from its article's day of publication. */
export function ownDayOf({ article, kind, text }: Paragraph, dates: readonly Dated[]): OwnDay | null {
  const published = publicationDay(article);
  if (published === null) return null;
  const older = dates.filter(({ when }) => isDay(when) && when.to !== null && when.to < published);
  if (kind === 'caption') return latestOf(older);
  return passedOn(text, older, published, languages[article.language].reporting.relays);
}

function isDay({ grain, inferred }: When): boolean {
  return grain === 'day' && !inferred.includes('reference');
}

/** A caption tells of the day of its picture, which may be years before the article: its "minggu ini" counts from there. */
function latestOf(dates: readonly Dated[]): OwnDay | null {
  const day = dates
    .map(({ when }) => when.to ?? '')
    .sort()
    .at(-1);
  return day ? { day, from: 0 } : null;
}

// A report of yesterday is news today: its weekdays and those of the article beside it cannot be told apart, nor need they be.
const staleAfter = 6; // days
const relayReach = 80; // UTF-16 units

/** "Dilansir Harian A, Senin (4/3/2024), …": what follows a report of more than some days ago counts from that day. */
function passedOn(
  text: string,
  dates: readonly Dated[],
  published: IsoDay,
  relays: ReadonlySet<string>,
): OwnDay | null {
  for (const { span, when } of dates) {
    if (when.to === null || daysBetween(when.to, published) <= staleAfter) continue;
    const before =
      text
        .slice(Math.max(0, span.start - relayReach), span.start)
        .split(/[.!?;]\s/u)
        .at(-1) ?? '';
    if (words(before).some(({ folded }) => relays.has(folded))) return { day: when.to, from: span.end };
  }
  return null;
}
