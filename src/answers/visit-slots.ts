// Whom and where a question on a visit names.
import type { Library } from '../library/library.ts';
import { officeBefore } from '../story/roles.ts';
import { isForeign, type NamedRange, type Reading } from './reading.ts';
import { contentWords, textOf, unnamedWords } from './slots.ts';
import type { Range } from './typed.ts';

interface ReadVisit {
  readonly visitor: string | null;
  readonly place: string | null;
  /** Who travels, where a country or body sends them: "menteri pertahanan Rusia"; null for whoever is named. */
  readonly traveller: string | null;
  readonly unknown: string | null;
  /** Whoever is named after "menurut": only what they say is wanted. */
  readonly source: string | null;
  readonly invites: boolean;
  /** Somebody else who is named: "what date did the spokesman give for Sari's visit". */
  readonly teller: string | null;
  /** Whom the visitor meets. */
  readonly companion: string | null;
  /** What is asked for beside the visit. */
  readonly deed: string | null;
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
  const traveller = visitor && visitor.entity.kind !== 'person' ? travellerOf(reading, library, visitor) : null;
  return {
    visitor: visitor?.entity.name ?? null,
    place: (place?.entity.kind === 'organisation' ? place.entity.country : place?.entity.name) ?? null,
    traveller,
    invites: reading.has('inviting'),
    ...othersOf(reading, free, visitor),
    deed: traveller === null ? textOf(reading, unnamedWords(reading, covered)) || null : null,
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
  const folded = reading.typed.map((word) => word.folded);
  const places = free.filter(({ entity }) => entity.kind === 'place');
  const bodies = free.filter(({ entity }) => entity.kind === 'organisation' && entity.country !== undefined);
  // "bertemu gubernur Bali": whose office it is tells nothing of where.
  const isOwner = ({ from }: NamedRange) => officeBefore(folded, from) !== null;
  const loose = places.findLast((named) => !isOwner(named));
  return after('toward', [...places, ...bodies]) ?? after('travel', places) ?? after('at', places) ?? loose;
}

/** A person, else an organisation, else a country that sends someone ("delegasi Rusia ke Ankara"). */
function visitorOf(
  reading: Reading,
  free: readonly NamedRange[],
  place: NamedRange | undefined,
): NamedRange | undefined {
  const others = free.filter((named) => named !== place);
  const goes = place && reading.all('toward').some(({ to }) => to === place.from);
  const sends = goes || reading.has('travel') || reading.has('travellers');
  const people = others.filter(({ entity }) => entity.kind === 'person');
  const guest = people.find(({ from }) => reading.all('inviting').some(({ to }) => to === from));
  if (guest && people.length > 1) return guest;
  const traveller =
    people.find((person) => isBeside(person, reading.all('travel'))) ??
    people.find((person) => isBeside(person, reading.all('toward')));
  if (traveller) return traveller;
  const kind = (wanted: string) => others.find(({ entity }) => entity.kind === wanted);
  return (
    kind('person') ?? kind('organisation') ?? (place && sends ? others.find(({ to }) => to <= place.from) : undefined)
  );
}

/** The other person: whom the visitor meets in "kapan Sari bertemu Budi", else perhaps who tells of it. */
function othersOf(
  reading: Reading,
  free: readonly NamedRange[],
  visitor: NamedRange | undefined,
): Pick<ReadVisit, 'companion' | 'teller'> {
  const others = visitor ? free.filter(({ entity }) => entity.name !== visitor.entity.name) : [];
  const person = others.find(({ entity }) => entity.kind === 'person')?.entity.name ?? null;
  const body = others.find(({ entity }) => entity.kind === 'organisation')?.entity.name ?? null;
  return reading.has('meeting') ? { companion: person, teller: null } : { companion: null, teller: person ?? body };
}

// "Sari's Ankara trip", "Sari akan berkunjung".
const travelReach = 2;

/** "Kunjungan Sari", "Sari akan berkunjung", "Sari ke". */
function isBeside({ from, to }: Range, kind: readonly Range[]): boolean {
  return kind.some((range) => range.to === from || (range.from >= to && range.from - to <= travelReach));
}

/** The words around whoever sends them; null where no more is said of them. */
function travellerOf(reading: Reading, library: Library, { from, to }: NamedRange): string | null {
  const isOf = (place: number) =>
    contentWords(reading, place, place + 1).length > 0 ||
    reading.all('travellers').some((range) => range.from === place);
  let [first, last] = [from, to];
  while (first > 0 && isOf(first - 1)) first--;
  while (last < reading.typed.length && isOf(last)) last++;
  const places = Array.from({ length: last - first }, (_, i) => first + i);
  // "MPs" that nobody writes of tells nothing; who sends them is still asked for.
  const telling = places.filter(
    (place) => (from <= place && place < to) || !isForeign(library, textOf(reading, [place])),
  );
  return telling.length > to - from ? textOf(reading, telling) : null;
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
