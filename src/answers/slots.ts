// A slot: the words of a question where a name is expected, and the name in them if there is one.
import { languages } from '../language/index.ts';
import { officeBefore } from '../story/roles.ts';
import type { NamedRange, Reading } from './reading.ts';
import type { Range } from './typed.ts';

export interface Slot {
  readonly range: Range;
  /** The name of the story that stands there; null when the words name nobody whom it knows as they are written. */
  readonly named: NamedRange | null;
  /** The words without those that name nobody: "that", "itu". */
  readonly text: string;
}

// "menteri luar negeri korea utara": longer runs are a topic and no name.
const longestName = 6;

/** The slot between two words of a question, or null when nothing is said there. */
export function slotOf(reading: Reading, from: number, to: number): Slot | null {
  const within = reading.mentions.filter((mention) => from <= mention.from && mention.to <= to);
  // A country in a slot is more often what is spoken of than who speaks: "Sari soal Ankara bilang apa".
  const named = within.findLast(({ entity }) => entity.kind !== 'place') ?? within.at(-1);
  const content = contentWords(reading, from, to);
  if (named) return { range: named, named, text: named.mention.text };
  if (content.length === 0 || content.length > longestName) return null;
  const first = content[0] ?? from;
  const last = content.at(-1) ?? first;
  return { range: { from: first, to: last + 1 }, named: null, text: textOf(reading, content) };
}

/** The places of words that may be a name: those that steer the question or hold it together are none. */
export function contentWords(reading: Reading, from: number, to: number): number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return places.filter((place) => !isFunctionWord(reading, place) && !steers(reading, place));
}

/** The content words of a question that stand in no name, nor in an office before one: "menlu" of "menlu Sari". */
export function unnamedWords(reading: Reading, covered: readonly Range[] = []): number[] {
  const taken = [...covered, ...reading.mentions, ...officesHeld(reading)];
  return contentWords(reading, 0, reading.typed.length).filter(
    (place) => !taken.some(({ from, to }) => from <= place && place < to),
  );
}

function officesHeld({ typed, mentions }: Reading): Range[] {
  const folded = typed.map((word) => word.folded);
  return mentions.flatMap(({ from }) => {
    const office = officeBefore(folded, from);
    return office ? [{ from: from - office.length, to: from }] : [];
  });
}

export function textOf(reading: Reading, places: readonly number[]): string {
  return places.map((place) => reading.typed[place]?.text ?? '').join(' ');
}

const steering = [
  'saying',
  'sayingNouns',
  'speechActs',
  'toldOf',
  'about',
  'accordingTo',
  'travel',
  'travellers',
  'toward',
  'past',
  'first',
  'whether',
  'coming',
  'fillers',
  'after',
  'before',
  'since',
  'until',
  'who',
  'when',
  'where',
  'howMany',
  'what',
  'why',
  'how',
] as const;

function steers(reading: Reading, place: number): boolean {
  return steering.some((kind) => reading.all(kind).some(({ from, to }) => from <= place && place < to));
}

function isFunctionWord({ typed }: Reading, place: number): boolean {
  const word = typed[place];
  return word === undefined || Object.values(languages).some(({ search }) => search.stopWords.has(word.normal));
}
