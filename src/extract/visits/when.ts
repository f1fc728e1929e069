// Which date of a sentence is the trip's, and not the saying's or another event's.
import type { DateMention, Span, When } from '../../model.ts';
import { beforeEnd, bounded, boundOf, comingEnd, leadOf, wholeStay } from './bounds.ts';
import { isOtherVerb, sameClause, startsClause } from './clauses.ts';
import { type Scene, textBetween, wordsBetween } from './scene.ts';
import type { Trip } from './trip.ts';

/** When a trip is. "Berada di Praha hingga Jumat" and "mengakhiri kunjungannya pada Jumat" have no beginning; "ditunda hingga Juli" is in July. */
export function whenOf(scene: Scene, trip: Trip): When | null {
  const date = dateOf(scene, trip);
  if (!date) return null;
  const bound = boundOf(scene, date);
  if (bound) return bounded(scene, date, bound);
  const { until, ending } = scene.language.visits;
  if (date.when.to === null) return date.when;
  if (until.has(leadOf(scene, date.span)?.folded ?? '') && !singledOut(scene, date))
    return { ...comingEnd(scene, date), from: null };
  return ending.has(verbBefore(scene, trip)) ? beforeEnd(scene, date) : wholeStay(scene, date);
}

/** "Pada 2017, 2019, dan 2022": the further dates of a trip that was made as often, in order. */
export function furtherDates(scene: Scene, when: When | null): When[] {
  const first = scene.dates.findIndex((date) => date.when.words === when?.words && date.when.from === when.from);
  const rest = first < 0 ? [] : scene.dates.slice(first + 1);
  const end = rest.findIndex((date, i) => !areListed(scene, scene.dates[first + i], date));
  return (end < 0 ? rest : rest.slice(0, end)).map((date) => date.when);
}

/** A comma or "dan" between two dates of one grain, in order of time. */
function areListed(scene: Scene, date: DateMention | undefined, next: DateMention): boolean {
  if (!date || date.when.grain !== next.when.grain || !precedes(date.when, next.when)) return false;
  const between = textBetween(scene, date.span.end, next.span.start);
  const { and } = scene.language.visits;
  const words = wordsBetween(scene, date.span.end, next.span.start);
  return (
    /^[,\s\p{L}]*$/u.test(between) &&
    between.trim() !== '' &&
    words.length <= 1 &&
    words.every(({ folded }) => and.has(folded))
  );
}

const precedes = (a: When, b: When) => a.to !== null && b.from !== null && a.to < b.from;

function verbBefore(scene: Scene, trip: Trip): string {
  return wordsBetween(scene, scene.sentence.start, trip.cue.start).at(-1)?.folded ?? '';
}

/** The date of a trip, or null. */
function dateOf(scene: Scene, trip: Trip): DateMention | null {
  const own = scene.dates.filter(
    (date) =>
      !(date.when.grain === 'minute' && date.when.from === null) &&
      sameStatement(scene, trip, date) &&
      !ofBeingFirst(scene, trip, date),
  );
  const after = own.filter(({ span }) => span.start >= trip.end);
  const inside = own.filter(({ span }) => span.start >= trip.cue.end && span.end <= trip.end);
  const before = own.filter(({ span }) => span.end <= trip.cue.start).reverse();
  return (
    after.find((date) => singledOut(scene, date)) ??
    inside.find((date) => isBeside(scene, trip.cue.end, date.span.start)) ??
    after.find((date) => sameClause(scene, trip.end, date.span.start)) ??
    after.find((date) => sinceWhen(scene, trip, date)) ??
    after.find((date) => isBound(scene, trip, date)) ??
    inside.find((date) => sameClause(scene, trip.cue.end, date.span.start)) ??
    before.find((date) => leadsTo(scene, date, trip.cue.start)) ??
    null
  );
}

/** A date in the words said is about what they say, one beside them is when they were said. */
function sameStatement(scene: Scene, trip: Trip, { span }: DateMention): boolean {
  const holds = (start: number, end: number) =>
    scene.statements.filter(({ quotes }) => quotes.some((quote) => quote.start <= start && end <= quote.end));
  const around = holds(trip.cue.start, trip.cue.end);
  const other = holds(span.start, span.end);
  return (
    around.every((statement) => other.includes(statement)) && other.every((statement) => around.includes(statement))
  );
}

/** "tiba Kamis di Praha dan pulang keesokan harinya": nothing stands between the verb and the first. */
function isBeside(scene: Scene, from: number, to: number): boolean {
  return wordsBetween(scene, from, to).every(({ folded }) => scene.language.dates.leads.has(folded));
}

/** "kunjungan pertama dalam dua dekade terakhir": how long there was none. */
function ofBeingFirst(scene: Scene, trip: Trip, { span, rule }: DateMention): boolean {
  const { ordinal } = scene.language.dates.lists;
  const between = wordsBetween(scene, trip.cue.start, span.start);
  return (rule === 'span' || rule === 'several') && between.some(({ folded }) => ordinal.get(folded) === 1);
}

// "menunda keberangkatannya ke Praha hingga".
const movingReach = 7;

/** "…, yaitu pada Juli 2000", "… ditunda hingga Juli": the date that the sentence names as the one. */
function singledOut(scene: Scene, { span }: DateMention): boolean {
  const { visits, dates } = scene.language;
  const told = wordsBetween(scene, scene.sentence.start, span.start);
  const before = told.slice(-3);
  const moved =
    told.slice(-movingReach).some(({ folded }) => visits.moved.has(folded)) &&
    before.some(({ folded }) => dates.to.includes(folded) || visits.toward.has(folded));
  return moved || before.some(({ folded }) => visits.namely.has(folded));
}

/** "berada di Praha sejak Senin"; not "kunjungan pertama sejak 2019". */
function sinceWhen(scene: Scene, trip: Trip, { span, when }: DateMention): boolean {
  const { since } = scene.language.visits;
  const lead = wordsBetween(scene, trip.end, span.start).at(-1);
  return (
    (trip.rule === 'arrives' || (when.grain === 'day' && !trip.noun)) &&
    lead !== undefined &&
    since.has(lead.folded) &&
    sameClause(scene, trip.end, lead.start)
  );
}

/** "akan menuju Praha sebelum Jumat": the word before the date opens no clause. */
function isBound(scene: Scene, trip: Trip, date: DateMention): boolean {
  const bound = boundOf(scene, date);
  const lead = leadOf(scene, date.span);
  return (
    bound !== null &&
    lead !== undefined &&
    bounded(scene, date, bound) !== null &&
    sameClause(scene, trip.end, lead.start)
  );
}

/** A date before the trip: of the same clause ("Pada Juli Lindqvist mengunjungi"), or tied on ("pada Juli, ketika Lindqvist mengunjungi"). */
function leadsTo(scene: Scene, { span, when }: DateMention, cue: number): boolean {
  const between = wordsBetween(scene, span.end, cue);
  const [first, ...rest] = between;
  const tied = first !== undefined && scene.language.visits.whenWords.has(first.folded);
  const words = tied ? rest : between;
  if (words.some((word) => startsClause(scene, word)) || /["“”;]/u.test(textBetween(scene, span.end, cue)))
    return false;
  if (isUntil(scene, span.start) || isSince(scene, span.start, when)) return false;
  if (!tied && (ofFrontedClause(scene, span.start, cue) || ofVerbBefore(scene, span, cue))) return false;
  return tied || (when.grain === 'vague' && words.length === 0) || !ofSaying(scene, span.start);
}

/** "Hingga Kamis belum tampak persiapan": before the trip it is the time of something else. */
function isUntil(scene: Scene, date: number): boolean {
  const lead = wordsBetween(scene, scene.sentence.start, date).at(-1);
  return lead !== undefined && scene.language.visits.until.has(lead.folded);
}

/** "Untuk keempat kalinya sejak 2019 ia mengunjungi": how long it has been counted. "Sejak Senin ia berada di" has its day. */
function isSince(scene: Scene, date: number, { grain }: When): boolean {
  const lead = wordsBetween(scene, scene.sentence.start, date).at(-1);
  return lead !== undefined && grain !== 'day' && scene.language.visits.since.has(lead.folded);
}

/** "Usai bertemu Novak pada Senin, Pires terbang ke": the day of the meeting. "Sejak Senin, Pires berada di" has nothing but the day. */
function ofFrontedClause(scene: Scene, date: number, cue: number): boolean {
  const { clauseOpeners, whenWords } = scene.language.visits;
  const before = wordsBetween(scene, scene.sentence.start, date);
  const at = before.findLastIndex(({ folded }) => clauseOpeners.has(folded) && !whenWords.has(folded));
  const opener = before[at];
  if (!opener || textBetween(scene, opener.end, date).includes(',') || !textBetween(scene, date, cue).includes(','))
    return false;
  return before.slice(at + 1).some(({ folded }) => !scene.language.dates.leads.has(folded));
}

/** "bertemu Novak pada Rabu, lalu terbang ke": the day of the verb before, unless it opens the sentence. */
function ofVerbBefore(scene: Scene, date: Pick<Span, 'start' | 'end'>, cue: number): boolean {
  const { visits, reporting, dates } = scene.language;
  const last = wordsBetween(scene, date.end, cue).findLast(({ folded }) => !reporting.predicates.has(folded));
  if (!last || !visits.joining.has(last.folded)) return false;
  return wordsBetween(scene, scene.sentence.start, date.start).some(({ folded }) => !dates.leads.has(folded));
}

/** "mengatakan pada Rabu Pires akan …": right after a verb of saying stands when it was said; not so in "kata X yang Rabu lalu …". */
function ofSaying(scene: Scene, start: number): boolean {
  const before = wordsBetween(scene, scene.sentence.start, start).slice(-5);
  if (scene.language.reporting.relatives.has(before.at(-1)?.folded ?? '')) return false;
  return before.some((word) => isOtherVerb(scene, word));
}
