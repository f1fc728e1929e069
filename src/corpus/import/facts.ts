// Reads out of an article's text who published it, who wrote it and when.
import { fold } from '../../text/fold.ts';
import { type Byline, namesIn, readByline } from './byline.ts';
import { type Credit, creditedPerson } from './credits.ts';
import { datelineOutlet } from './dateline.ts';
import { type FullDate, fullDates } from './full-dates.ts';
import { headBylines } from './head-bylines.ts';
import { labelValues } from './label-values.ts';
import type { Line } from './lines.ts';
import { isSameOutlet, namesOutlet, rightsOutlet } from './outlet.ts';
import { anyOf } from './portal-words.ts';
import { isHeadline } from './shape.ts';

/** What is known of an article besides its text; what is not known is absent. */
export interface Facts {
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly publishedFrom?: 'text';
}

/** Facts from bylines and credits, then from the dateline, then from the dates of what the text passes on. */
export function readFacts(lines: readonly Line[], body: readonly string[], credits: readonly Credit[]): Facts {
  const texts = withLabels(lines);
  const byline = firstFacts(texts.map(readByline));
  const named = headNames(lines);
  const publisher =
    byline.publisher ??
    named.find(namesOutlet) ??
    firstOf(body.slice(0, headParagraphs), datelineOutlet) ??
    firstOf(texts, rightsOutlet);
  const isOutlet = (name: string) => namesOutlet(name) || (publisher !== undefined && isSameOutlet(name, publisher));
  const people = [byline.author, ...named.filter(isPerson), ...credits.map(creditedPerson)];
  const author = people.find((name) => name !== undefined && !isOutlet(name));
  return { ...(publisher && { publisher }), ...(author && { author }), ...published(byline, lines, body) };
}

function headNames(lines: readonly Line[]): string[] {
  const labels = labelValues(lines);
  const places = [...headBylines(lines)].filter((place) => !labels.has(place));
  const texts = places.map((place) => lines[place]?.text ?? '');
  return texts.filter((text) => !otherLabel.test(fold(text))).flatMap(namesIn);
}

const otherLabel = new RegExp(`^(?:${anyOf('byOther')})(?![\\p{L}\\p{N}])`, 'u');

// A name of one word may be a town or a section of the outlet.
function isPerson(name: string): boolean {
  return name.includes(' ') && !namesOutlet(name);
}

// The first byline that tells a thing counts: further down stand those of other articles.
function firstFacts(bylines: readonly (Byline | null)[]): Byline {
  const facts: Byline = {};
  for (const byline of bylines.toReversed()) Object.assign(facts, byline);
  return facts;
}

/** Some portals put "Reporter" on one line and the name on another. */
function withLabels(lines: readonly Line[]): string[] {
  const labels = labelValues(lines);
  return lines.map(({ text }, index) => (labels.has(index) ? `${labels.get(index)}: ${text}` : text));
}

// A deck, and in scrapes a stray line, may stand before the paragraph with the dateline.
const headParagraphs = 3;

function published({ published, updated }: Byline, lines: readonly Line[], body: readonly string[]): Facts {
  const stated = published ?? updated ?? openingDay(lines);
  if (stated) return { published: stated };
  const inferred = inferredDay(body);
  return inferred ? { published: inferred, publishedFrom: 'text' } : {};
}

const dayFirst = new RegExp(`^(?:(?:${anyOf('publishedAt')})\\s*:?\\s*)?\\d{4}-\\d{2}-\\d{2}(?!\\d)`, 'u');

/** Some archives put the ISO day before all else: "date 2031-02-03 Uji in 10 languages". */
function openingDay(lines: readonly Line[]): string | undefined {
  const first = lines[0]?.text ?? '';
  return dayFirst.test(fold(first)) && isHeadline(first) ? fullDates(first)[0]?.day : undefined;
}

const relay = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('relays')})(?![\\p{L}\\p{N}])`, 'gu');
const report = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('reports')})(?![\\p{L}\\p{N}])`, 'gu');
const furthest = 100;
const sentenceEnd = /[.!?]["”]?\s/u;

/**
 * The day that an article which states none was most likely published: that of the report which it passes on ("dikutip dari
 * Kantor Uji, Minggu (3/2/2031)"), else the latest one with its weekday on which it says that something was said.
 */
function inferredDay(body: readonly string[]): string | null {
  const days = (cue: RegExp) => body.flatMap((text) => datesAfter(cue, text));
  const passedOn = days(relay);
  return latest(passedOn.length > 0 ? passedOn : days(report).filter(({ hasWeekday }) => hasWeekday));
}

/** For each cue, the first date that follows it in its sentence. */
function datesAfter(cue: RegExp, text: string): FullDate[] {
  const folded = fold(text);
  const dates = fullDates(text);
  return [...folded.matchAll(cue)].flatMap(({ index }) => {
    const date = dates.find(({ start }) => start > index && start - index <= furthest);
    return date && !sentenceEnd.test(folded.slice(index, date.start)) ? [date] : [];
  });
}

function latest(dates: readonly FullDate[]): string | null {
  return (
    dates
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return undefined;
}
