// Whether a trip took place, is planned, is only reported, has no date, or is denied.
import type { IsoDay, VisitStatus, When } from '../../model.ts';
import { isOtherVerb, sameClause } from './clauses.ts';
import { type Phrase, phrasesIn, type Scene, textBetween, wordsBetween } from './scene.ts';
import type { Trip } from './trip.ts';

/** What the status hangs on besides the words. */
export interface Told {
  readonly scene: Scene;
  readonly trip: Trip;
  readonly when: When | null;
  readonly published: IsoDay | null;
  /** Whether somebody tells it who neither travels nor receives: the press, an analyst, a third country. */
  readonly byThirdParty: boolean;
}

interface StatusRule {
  readonly status: VisitStatus;
  readonly applies: (told: Told) => boolean;
}

/** In order; the first that applies decides. */
const rules: readonly StatusRule[] = [
  {
    status: 'no-date',
    applies: ({ scene, trip }) => isUndated(scene, trip),
  },
  { status: 'reported', applies: ({ scene, trip, byThirdParty }) => byThirdParty && standsFirm(scene, trip) },
  { status: 'planned', applies: ({ scene, trip }) => standsFirm(scene, trip) },
  { status: 'denied', applies: ({ scene, trip }) => isDenied(scene, trip) },
  { status: 'denied', applies: wasPutOff },
  { status: 'denied', applies: wasOnlyMeant },
  { status: 'invited', applies: ({ trip }) => trip.inviter !== undefined },
  { status: 'planned', applies: (told) => toCome(told) && nearest(told.scene, 'willing', told.trip) !== null },
  { status: 'reported', applies: (told) => toCome(told) && (told.byThirdParty || hedged(told)) },
  { status: 'planned', applies: toCome },
];

export function statusOf(told: Told): VisitStatus {
  const { trip, when } = told;
  return rules.find(({ applies }) => applies(told))?.status ?? (when ? undefined : trip.toldAs) ?? 'happened';
}

type Place = Pick<Trip, 'cue' | 'start' | 'end' | 'noun'>;

function isUndated(scene: Scene, trip: Place): boolean {
  // "Tanggal lawatan Menteri X ke Praha masih dibicarakan": however far the mark stands from the noun for the date.
  const [noun] = scene.words.filter(({ end }) => end <= trip.cue.start).slice(-1);
  const ofDate = trip.noun && noun !== undefined && scene.language.visits.dateNouns.has(noun.folded);
  return [
    ...marks(scene, 'undated'),
    ...marks(scene, 'unsettled').filter((mark) => ofDate || noDateAt(scene, mark)),
  ].some((mark) => near(scene, mark, trip, 12));
}

/** "Membantah bahwa kunjungan X ditunda", "mendesak X membatalkan lawatannya": denied or asked for, it is not called off. */
function standsFirm(scene: Scene, trip: Place): boolean {
  const { moved } = scene.language.visits;
  const undoing = [...marks(scene, 'denied'), ...marks(scene, 'undone')].map(({ start }) => start);
  const moving = scene.words.filter(({ folded }) => moved.has(folded)).map(({ start }) => start);
  const openers = [...marks(scene, 'denied'), ...marks(scene, 'urging')];
  const beside = openers.filter((mark) => near(scene, mark, trip, denialReach));
  return beside.some(({ end }) =>
    [...undoing, ...moving].some((start) => start >= end && isBoundTo(scene, trip, end, start)),
  );
}

/** "Semula dijadwalkan pada April, tetapi ditunda": once that day is over, it did not take place then. */
function wasPutOff({ scene, trip, when, published }: Told): boolean {
  const isMoved = scene.words.some(
    (mark) => scene.language.visits.moved.has(mark.folded) && near(scene, mark, trip, markReach),
  );
  if (!isMoved || !when?.to || !published) return false;
  return when.to < published || isOldDate(scene, when);
}

// "yang sedianya digelar pada".
const oldDateReach = 3;

/** "Lawatan yang sedianya digelar 10 Juli ditunda": the date from which it was put off, and no new one. */
function isOldDate(scene: Scene, { words: told }: When): boolean {
  const date = scene.dates.find(({ when }) => when.words === told);
  return marks(scene, 'intended').some(
    (mark) =>
      date && mark.end <= date.span.start && wordsBetween(scene, mark.end, date.span.start).length <= oldDateReach,
  );
}

/** "Seharusnya tiba pada Mei": once that day is over, it did not take place then; nor "semula hendak tiba, tetapi batal". */
function wasOnlyMeant({ scene, trip, when, published }: Told): boolean {
  const isOver = when?.to != null && published !== null && when.to < published;
  const isUndone = marks(scene, 'undone').some(({ start }) => start >= trip.end);
  if (!isOver && !isUndone) return false;
  return marks(scene, 'intended').some((mark) => mark.end <= trip.cue.start && near(scene, mark, trip, intendedReach));
}

// "seharusnya sudah tiba", "semula akan berkunjung".
const intendedReach = 2;

/** Whether a denial and what undoes the trip stand in one breath, on either side of the trip. */
function isBoundTo(scene: Scene, trip: Place, from: number, to: number): boolean {
  const between = wordsBetween(scene, from, to);
  const beside = to < trip.start || wordsBetween(scene, trip.end, to).length <= verbReach;
  return beside && between.length <= denialReach && !/[,;:"“”]/u.test(textBetween(scene, from, to));
}

// "menepis laporan yang menyebut Perdana Menteri X bakal melawat".
const denialReach = 9;

function isDenied(scene: Scene, trip: Place): boolean {
  return (
    isUndone(scene, trip) ||
    marks(scene, 'denied').some(
      (mark) =>
        mark.start <= trip.cue.start && near(scene, mark, trip, denialReach) && concernsGoing(scene, mark, trip),
    )
  );
}

/** "Kabar kunjungan X ke Y dibantah", "kunjungan X, yang dijadwalkan pekan ini, dibatalkan". */
function isUndone(scene: Scene, trip: Place): boolean {
  const told = trip.noun ? marks(scene, 'undone').filter(({ start }) => start >= trip.end) : [];
  return told.some((mark) => {
    const between = wordsBetween(scene, trip.end, mark.start);
    return between.length <= denialReach && !between.some((word) => isOtherVerb(scene, word));
  });
}

// "kunjungan itu juga akan membahas".
const verbReach = 4;

/** "membantah bahwa kunjungan itu membahas senjata", "membantah tujuan kunjungan itu": the trip itself nobody denies. */
function concernsGoing(scene: Scene, mark: Phrase, trip: Place): boolean {
  const { aspects, dateNouns, about, because, clauseOpeners } = scene.language.visits;
  const { relatives } = scene.language.reporting;
  const before = wordsBetween(scene, mark.end, trip.cue.start);
  if (before.some(({ folded }) => [aspects, dateNouns, because].some((list) => list.has(folded)))) return false;
  const after = wordsBetween(scene, trip.end, scene.sentence.end).slice(0, verbReach);
  const verb = after.find(
    (word) => [about, clauseOpeners, relatives].some((list) => list.has(word.folded)) || isOtherVerb(scene, word),
  );
  if (!trip.noun || !verb || /[,;:"“”]/u.test(textBetween(scene, trip.end, verb.start))) return true;
  return clauseOpeners.has(verb.folded) || relatives.has(verb.folded);
}

/** Whether the sentence says of the trip that it is planned, denied, has no date …, and not of something else. */
export function hasOwnStatus(scene: Scene, trip: Place): boolean {
  const ahead = (['planned', 'willing', 'hedged'] as const).flatMap((list) => marks(scene, list));
  const besides = ahead.some(
    (mark) =>
      near(scene, mark, trip, markReach) &&
      sameClause(scene, Math.min(mark.end, trip.end), Math.max(mark.start, trip.start)),
  );
  return besides || isUndated(scene, trip) || isDenied(scene, trip);
}

// "tanggal kunjungannya masih belum jelas", "belum ada tanggal".
const dateNounReach = 6;

/** Whether the sentence says that a date is not settled. */
export function hasNoDate(scene: Scene): boolean {
  return marks(scene, 'unsettled').some((mark) => noDateAt(scene, mark));
}

/** Whether it is the date that is not settled: a noun for it stands beside the mark. */
export function noDateAt({ words, language }: Scene, mark: Phrase): boolean {
  const beside = words.slice(Math.max(0, mark.first - dateNounReach), mark.after + 2);
  return beside.some(({ folded }) => language.visits.dateNouns.has(folded));
}

type Marks =
  | 'intended'
  | 'undated'
  | 'unsettled'
  | 'denied'
  | 'urging'
  | 'undone'
  | 'planned'
  | 'willing'
  | 'hedged'
  | 'happened';

function marks(scene: Scene, list: Marks): Phrase[] {
  return phrasesIn(scene, scene.language.visits[list]);
}

/** Whether a mark stands so few words away from the trip, with no end of a quotation between them. */
function near(scene: Scene, mark: Pick<Phrase, 'start' | 'end'>, trip: Place, reach: number): boolean {
  const [from, to] = mark.end <= trip.start ? [mark.end, trip.start] : [trip.end, mark.start];
  if (to < from) return true;
  return wordsBetween(scene, from, to).length <= reach && !/[;”]/u.test(textBetween(scene, from, to));
}

const markReach = 9;

function toCome(told: Told): boolean {
  const { scene, trip, when, published } = told;
  if (when?.from && published && when.from > published) return true;
  if (when?.to && published && when.to <= published && when.from !== published) return false;
  const planned = nearest(scene, 'planned', trip);
  const happened = nearest(scene, 'happened', trip);
  if (planned === null) return hedged(told) && happened === null;
  return happened === null || planned <= happened;
}

/**
 * Words from the trip to the nearest mark of a list, or null when none is near. After a trip told by a verb a mark is another
 * verb's ("tiba di Praha dan dijadwalkan bertemu"); after a noun it is the trip's ("kunjungan X akan dilakukan").
 */
function nearest(scene: Scene, list: Marks, trip: Trip): number | null {
  const told = marks(scene, list).filter((mark) => trip.noun || mark.start < trip.end);
  const found = told.filter((mark) => near(scene, mark, trip, markReach));
  const distances = found.map((mark) => Math.abs(mark.start - trip.cue.start));
  return distances.length > 0 ? Math.min(...distances) : null;
}

function hedged({ scene, trip }: Told): boolean {
  return nearest(scene, 'hedged', trip) !== null;
}
