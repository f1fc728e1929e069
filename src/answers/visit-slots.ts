// Whom and where a question on a visit names.
import type { Library } from '../library/library.ts';
import { isForeign, type NamedRange, type Reading } from './reading.ts';
import { contentWords, textOf, unnamedWords } from './slots.ts';
import type { Range } from './typed.ts';

interface ReadVisit {
  readonly visitor: string | null;
  readonly place: string | null;
  readonly unknown: string | null;
  /** Whoever is named after "menurut": only what they say is wanted. */
  readonly source: string | null;
}

/** The visitor, the destination and the source in a question on a visit. */
export function readVisit(
  reading: Reading,
  library: Library,
  source: string | null,
  covered: readonly Range[],
): ReadVisit {
  const teller = tellerOf(reading);
  const free = reading.mentions.filter((named) => named !== teller && !covered.some((range) => within(named, range)));
  const place = destinationOf(reading, free);
  const visitor = visitorOf(reading, free, place);
  return {
    visitor: visitor?.entity.name ?? null,
    place: (place?.entity.kind === 'organisation' ? place.entity.country : place?.entity.name) ?? null,
    unknown: unknownIn(reading, library, [...covered, ...(teller ? [teller] : [])], visitor),
    source: source ?? teller?.entity.name ?? null,
  };
}

const within = (inner: Range, outer: Range) => outer.from <= inner.from && inner.to <= outer.to;

function tellerOf({ all, mentionAt }: Reading): NamedRange | undefined {
  return all('accordingTo')
    .map(({ to }) => mentionAt(to))
    .find((named) => named !== undefined);
}

/** A place after "ke", "mengunjungi", or a body that has its seat in a country ("ke Duma"); else the last place that is named. */
function destinationOf(reading: Reading, free: readonly NamedRange[]): NamedRange | undefined {
  const after = (kind: 'toward' | 'at' | 'travel', among: readonly NamedRange[]) =>
    among.find(({ from }) => reading.all(kind).some(({ to }) => to === from));
  const places = free.filter(({ entity }) => entity.kind === 'place');
  const bodies = free.filter(({ entity }) => entity.kind === 'organisation' && entity.country !== undefined);
  return after('toward', [...places, ...bodies]) ?? after('travel', places) ?? after('at', places) ?? places.at(-1);
}

/** A person, else an organisation, else a country that sends someone ("delegasi Rusia ke Ankara"). */
function visitorOf(
  reading: Reading,
  free: readonly NamedRange[],
  place: NamedRange | undefined,
): NamedRange | undefined {
  const others = free.filter((named) => named !== place);
  const kind = (wanted: string) => others.find(({ entity }) => entity.kind === wanted);
  return (
    kind('person') ??
    kind('organisation') ??
    (place && others.find(({ to }) => to <= place.from && (reading.has('travel') || reading.has('travellers'))))
  );
}

/** Words that name nobody whom the coverage has: a visitor, or whom or where the visit is to. */
function unknownIn(
  reading: Reading,
  library: Library,
  covered: readonly Range[],
  visitor: NamedRange | undefined,
): string | null {
  const text = visitor ? '' : textOf(reading, unnamedWords(reading, covered));
  if (text !== '' && isForeign(library, text)) return text;
  const leads = (['toward', 'at', 'along', 'travel'] as const).flatMap((kind) => reading.all(kind)).map(({ to }) => to);
  const led = leads.filter((place) => contentWords(reading, place, place + 1).length > 0 && !reading.mentionAt(place));
  return led.map((place) => textOf(reading, [place])).find((word) => isForeign(library, word)) ?? null;
}
