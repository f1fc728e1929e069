// Whom a question on a statement names as its speaker, and whose report it wants.

import { onceFor } from '../language/once-for.ts';
import type { Library } from '../library/library.ts';
import { isOrdinary } from '../library/translate.ts';
import type { Article } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type Word, words } from '../text/words.ts';
import { isForeign, questionWords, type Reading, without } from './reading.ts';
import { contentWords, type Slot, slotOf, textOf } from './slots.ts';
import { resolveSpeaker, voiceOf } from './speakers.ts';
import type { Range } from './typed.ts';

interface ReadSpeaker {
  readonly speaker: string | null;
  readonly unknown: string | null;
  /** What is asked about, without the words that only frame the question. */
  readonly words: string;
  /** How it was said, where the question tells: "janji" in "Sari janji apa". */
  readonly act: string | null;
}

/** The speaker of a question for statements, and the topic that is left. */
export function readSpeaker(reading: Reading, library: Library, covered: readonly Range[]): ReadSpeaker {
  const slot = asksForSpeaker(reading) ? null : speakerSlot(reading);
  const speaker = slot && resolveSlot(slot, library);
  const unknown = slot && !speaker && isStranger(reading, slot, library) ? slot.text : null;
  const named = slot && (speaker || unknown) ? [slot.range] : [];
  const frame = [
    ...questionWords(reading).filter((range) => !isTopic(reading, range)),
    ...reading.all('saying'),
    ...reading.all('sayingNouns'),
    ...reading.all('accordingTo'),
    ...reading.all('fillers'),
    ...reading.all('about'),
    ...covered,
    ...named,
  ];
  // In "who denied it" the verb is part of what is looked for; in "what does Sari deny" it asks, and may be put otherwise.
  const acts = named.length > 0 ? reading.all('speechActs') : [];
  const act = acts.map((range) => textOf(reading, placesIn(range))).join(' ');
  return { speaker, unknown, words: without(reading, [...frame, ...acts]), act: act || null };
}

/** "Apa kata Sari soal tanggal kunjungan": behind "soal" a date is what is spoken of, and no question. */
export function isTopic(reading: Reading, range: Range): boolean {
  const about = reading.first('about');
  const isBehind = about !== null && range.from >= about.to && reading.asked('when').includes(range);
  return isBehind && (['saying', 'sayingNouns', 'accordingTo'] as const).some(reading.has);
}

/** "Siapa yang bilang": the speaker is asked for. In "Sari bilang siapa" and "siapa … menurut Sari" somebody else is. */
export function asksForSpeaker(reading: Reading): boolean {
  const [who] = reading.asked('who');
  if (!who) return false;
  return !speaksFirst(reading, who.from) && !reading.all('accordingTo').some(({ to }) => reading.mentionAt(to));
}

/** Whether a name stands before a word of saying, itself before another place: "Sari bilang", "Ankara katanya", "Sari says". */
export function speaksFirst(reading: Reading, before = reading.typed.length): boolean {
  const cues = reading.all('saying').filter(({ from }) => from < before);
  return cues.some((cue) => reading.mentions.some(({ to }) => to <= cue.from && isEmpty(reading, to, cue.from)));
}

const isEmpty = (reading: Reading, from: number, to: number) => contentWords(reading, from, to).length === 0;

/** "Apa kata paus": whoever stands there is meant to speak, though his name is a word besides. */
function isStranger(reading: Reading, slot: Slot, library: Library): boolean {
  const led = (['sayingNouns', 'accordingTo', 'saidBy'] as const).flatMap((kind) => reading.all(kind));
  const certain = led.some(({ to }) => afterLinks(reading, to) === slot.range.from);
  return certain ? words(slot.text).every(({ folded }) => !library.search.has(folded)) : isForeign(library, slot.text);
}

const placesIn = ({ from, to }: Range) => Array.from({ length: to - from }, (_, i) => from + i);

function resolveSlot({ named, text }: Slot, library: Library): string | null {
  if (named) return voiceOf(library, named.entity);
  const speaker = resolveSpeaker(library, text);
  // "Pakar" is no slip of Dakar.
  const isSlip = speaker !== null && library.names.get(speaker)?.kind === 'place' && words(text).every(isCommon);
  return isSlip ? null : speaker;
}

const isCommon = ({ folded }: Word) => isOrdinary(folded);

/** After "apa kata", "tanggapan", "menurut", "said by"; else before "bilang", "said"; else a name ahead of "soal", "about". */
function speakerSlot(reading: Reading): Slot | null {
  const topic = reading.first('about')?.from ?? reading.typed.length;
  const ahead = topic < reading.typed.length ? slotOf(reading, 0, topic) : null;
  const slots = [...slotsAfter(reading, topic), ...slotsBefore(reading, topic), ...(ahead ? [ahead] : [])];
  const named = slots.filter((slot) => slot.named);
  // A capital speaks for its government, but is more often where something happened.
  return named.find((slot) => slot.named?.entity.kind !== 'place') ?? named[0] ?? slots[0] ?? null;
}

function slotsAfter(reading: Reading, topic: number): Slot[] {
  const leading = [...reading.all('sayingNouns'), ...reading.all('accordingTo'), ...reading.all('saidBy')].map(
    ({ to }) => to,
  );
  const by = [...reading.all('saying'), ...reading.all('speechActs')]
    .map(({ to }) => to)
    .filter((to) => afterLinks(reading, to) > to);
  return [...leading, ...by, ...promisesOf(reading)].flatMap(
    (from) => slotOf(reading, afterLinks(reading, from), stopAfter(reading, from, topic)) ?? [],
  );
}

/** "Apa janji Sari kepada Budi": behind a verb that is no verb there stands who said it, if nobody is named before. */
function promisesOf(reading: Reading): number[] {
  const [first] = reading.mentions;
  return reading.all('speechActs').flatMap(({ to }) => (first !== undefined && first.from === to ? [to] : []));
}

function slotsBefore(reading: Reading, topic: number): Slot[] {
  const cues = (['saying', 'sayingNouns', 'speechActs'] as const).flatMap((kind) => reading.all(kind));
  return cues.filter(({ from }) => from < topic).flatMap(({ from }) => slotOf(reading, 0, from) ?? []);
}

function afterLinks(reading: Reading, from: number): number {
  const link = reading.all('links').find((range) => range.from === from);
  return link ? afterLinks(reading, link.to) : from;
}

// "kata menteri itu soal …", "ucapan selamat ke …": the slot ends at the topic, at whoever was spoken to, at the next word of
// saying or asking, or with the question.
function stopAfter(reading: Reading, from: number, topic: number): number {
  const kinds = ['saying', 'travel', 'toward', 'against'] as const;
  const stops = [...questionWords(reading), ...kinds.flatMap((kind) => reading.all(kind))].map((range) => range.from);
  return Math.min(
    ...stops.filter((stop) => stop >= from),
    topic >= from ? topic : reading.typed.length,
    reading.typed.length,
  );
}

/** An outlet of the corpus after "di", "in", "menurut": only what it published is wanted. */
export function readSource(
  reading: Reading,
  library: Library,
): { readonly name: string; readonly range: Range } | null {
  for (const { from, to } of [...reading.all('within'), ...reading.all('accordingTo')]) {
    for (const outlet of outletsOf(library.articles)) {
      const length = lengthOf(outlet, reading, to);
      if (length > 0) return { name: outlet.name, range: { from, to: to + length } };
    }
  }
  return null;
}

interface Outlet {
  readonly name: string;
  /** Its words, and those without ".com". */
  readonly full: readonly string[];
  readonly bare: readonly string[];
}

/** Gathered once a coverage, which may have a hundred thousand articles. */
const outletsOf = onceFor((articles: readonly Article[]): readonly Outlet[] =>
  Array.from(new Set(articles.flatMap(({ publisher }) => (publisher ? [publisher] : []))), outletOf),
);

function outletOf(name: string): Outlet {
  const full = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { name, full, bare: full.filter((word) => !domains.has(word)) };
}

/** How many words of the question from `at` on are the outlet's name, its ".com" not counting; 0 when they are not. */
function lengthOf({ full, bare }: Outlet, reading: Reading, at: number): number {
  const fits = (name: readonly string[]) =>
    name.length > 0 && name.every((word, i) => reading.typed[at + i]?.folded === word);
  return fits(full) ? full.length : fits(bare) ? bare.length : 0;
}

const domains = new Set(['com', 'id', 'co', 'net', 'org', 'www']);
