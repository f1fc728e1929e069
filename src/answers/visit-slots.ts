// Whom and where a question on a visit names.
import type { Library } from '../library/library.ts';
import type { NamedRange, Reading } from './reading.ts';
import { isForeign, slotOf, textOf, unnamedWords } from './slots.ts';
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
  const guess = visitor ? null : guessVisitor(reading, library, [...covered, ...(teller ? [teller] : [])]);
  return {
    visitor: visitor?.entity.name ?? guess?.known ?? null,
    place: place?.entity.name ?? null,
    unknown: guess?.unknown ?? unknownPlace(reading, library, place),
    source: source ?? teller?.entity.name ?? null,
  };
}

const within = (inner: Range, outer: Range) => outer.from <= inner.from && inner.to <= outer.to;

function tellerOf({ all, mentionAt }: Reading): NamedRange | undefined {
  return all('accordingTo')
    .map(({ to }) => mentionAt(to))
    .find((named) => named !== undefined);
}

/** A place after "ke", "mengunjungi"; else the last place that is named. */
function destinationOf(reading: Reading, free: readonly NamedRange[]): NamedRange | undefined {
  const places = free.filter(({ entity }) => entity.kind === 'place');
  const leads = [...reading.all('toward'), ...reading.all('at'), ...reading.all('travel')].map(({ to }) => to);
  return places.find(({ from }) => leads.includes(from)) ?? places.at(-1);
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
    (place && others.find(({ to }) => to <= place.from && reading.has('travel')))
  );
}

/** Words before the journey that no list knows: a name with a slip in it, or of someone the coverage does not have. */
function guessVisitor(
  reading: Reading,
  library: Library,
  covered: readonly Range[],
): { readonly known: string | null; readonly unknown: string | null } {
  const text = textOf(reading, unnamedWords(reading, covered));
  if (text === '') return { known: null, unknown: null };
  const [entity] = library.names.lookUp(text);
  if (entity) return { known: entity.name, unknown: null };
  return { known: null, unknown: isForeign(library, text) ? text : null };
}

/** "ke Wakanda": a destination that the coverage does not have. */
function unknownPlace(reading: Reading, library: Library, place: NamedRange | undefined): string | null {
  if (place) return null;
  const slots = reading.all('toward').map(({ to }) => slotOf(reading, to, Math.min(to + 3, reading.typed.length)));
  const slot = slots.find((each) => each !== null && each.named === null);
  return slot && isForeign(library, slot.text) ? slot.text : null;
}
