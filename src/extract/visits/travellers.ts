// Who makes the trip: the subject of the verb, or whom the text spoke of last.

import { contains } from '../../text/spans.ts';
import type { Word } from '../../text/words.ts';
import { type Actor, personNounsOf } from './actors.ts';
import { isOtherVerb, startsClause } from './clauses.ts';
import type { Destination } from './destinations.ts';
import { phrasesIn, type Scene, textBetween, wordsBetween } from './scene.ts';
import { isNoun, withoutSpokesman } from './spokesmen.ts';
import { officeTold } from './told-office.ts';
import { goesAbroad, mayVisit, type View } from './trip.ts';

export type Traveller = Pick<Actor, 'name' | 'home' | 'likelyHome'>;

/**
 * Whoever stands nearest before the cue and can be meant, with whom "dan" joins to him; "Setibanya di Tokyo, Pires …": else
 * whoever follows; else, where nobody else is the subject, whom the text spoke of last.
 */
export function travellersBefore(told: View, cue: number, place: Destination): readonly Traveller[] {
  const view = withoutSpokesman(told, cue, place.country);
  const speaker = firstPersonAt(view, cue);
  if (speaker) return [{ name: speaker, home: null }];
  if (placeIsSubject(view, cue)) return [];
  const stranger = strangerAt(view.scene, cue);
  if (stranger) return [stranger];
  const unnamed = officeTold(view, cue, place);
  if (unnamed) return unnamed;
  const earlier = subjects(view, cue);
  const named = nearest(earlier.toReversed(), place) ?? (earlier.length === 0 ? subjectAfter(view, place) : null);
  const again = pronounGoes(view, cue, place, named);
  if (again) return [again];
  if (named) return withCompanions(view, named).filter((each) => mayVisit(each, place));
  const remembered =
    subjectOmitted(view.scene, cue) || (view !== told && isWe(view.scene, cue))
      ? nearest(view.memory.people, place)
      : null;
  return remembered ? [remembered] : [];
}

/**
 * Whoever may be the subject: those named before the cue; of "Pires bertemu Novak lalu terbang ke" only whom the verb before
 * has as its subject.
 */
function subjects(view: View, cue: number): readonly Actor[] {
  const earlier = view.actors.filter((actor) => actor.end <= cue && !isOwner(view.scene, actor));
  const verb = verbBefore(view.scene, cue);
  const first = earlier.filter(({ end }) => verb !== undefined && end <= verb.start);
  return first.length > 0 ? first : earlier;
}

/** "Surat Pires sampai di Praha": it is not he who arrives. */
function isOwner({ words, language }: Scene, { start }: Actor): boolean {
  const before = words.findLast(({ end }) => end <= start);
  return before !== undefined && language.visits.belongings.has(before.folded);
}

/** Of "bertemu Novak lalu terbang ke" the first verb. */
function verbBefore(scene: Scene, cue: number): Word | undefined {
  const { predicates } = scene.language.reporting;
  // "yang Rabu lalu mengunjungi": of a date, and no "lalu" between two verbs.
  const before = wordsBetween(scene, scene.sentence.start, cue).filter(
    (word) => !scene.dates.some(({ span }) => contains(span, word)),
  );
  const joint = before.findLastIndex(({ folded }) => !predicates.has(folded));
  if (!scene.language.visits.joining.has(before[joint]?.folded ?? '')) return undefined;
  return before.slice(0, joint).findLast((word) => isOtherVerb(scene, word));
}

/** "Ia bertemu Tanabe, kemudian bertolak ke": whom the pronoun means, not whom he met; nor whom the place is home to. */
function pronounGoes(
  { scene, actors, memory }: View,
  cue: number,
  place: Destination,
  named: Actor | null,
): Traveller | null {
  if (!opensWithPronoun(scene)) return null;
  const verb = verbBefore(scene, cue);
  const isObject = verb !== undefined && !actors.some(({ end }) => end <= verb.start);
  return isObject || (named && !goesAbroad(named, place)) ? abroad(memory.people, place) : null;
}

function opensWithPronoun({ words, sentence, language }: Scene): boolean {
  const { pronouns, plural } = language.visits;
  const first = words.find(({ start }) => start >= sentence.start)?.folded ?? '';
  return pronouns.has(first) || plural.has(first);
}

function abroad<T extends Traveller>(latestFirst: readonly T[], place: Destination): T | null {
  return latestFirst.find((each) => goesAbroad(each, place)) ?? null;
}

/** "Novak menduga Wirya akan melawat ke": a capital where the words of another begin is their subject, though nobody knows who. */
function strangerAt(scene: Scene, cue: number): Traveller | null {
  const said = scene.statements.flatMap(({ kind, quotes }) =>
    kind === 'direct' ? [] : quotes.filter(({ start, end }) => start <= cue && cue < end),
  );
  for (const { start } of said) {
    const before = wordsBetween(scene, start, cue);
    const rest = before.findIndex(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text));
    const name = rest < 0 ? before : before.slice(0, rest);
    const [first, last] = [name[0], name.at(-1)];
    const between = before.slice(name.length);
    const isSubject = between.length <= auxiliaries && !between.some((word) => startsClause(scene, word));
    const isKnown = first && last && scene.names.some((known) => known.start < last.end && first.start < known.end);
    if (first && last && isSubject && !isKnown && start > scene.sentence.start)
      return { name: scene.paragraph.text.slice(first.start, last.end), home: null };
  }
  return null;
}

/** "Kami akan tiba di": so a spokesman puts it of his principal. */
function isWe({ sentence, language, ...scene }: Scene, cue: number): boolean {
  const { visits, reporting } = language;
  const before = scene.words.filter(
    ({ start, end, folded }) => start >= sentence.start && end <= cue && !reporting.predicates.has(folded),
  );
  return visits.we.has(before.at(-1)?.folded ?? '');
}

/** "Ia tiba di …", "…, lalu bertolak ke …": nothing stands where the subject would but a pronoun. "Kapal itu tiba" has one. */
function subjectOmitted(scene: Scene, cue: number): boolean {
  const { visits, reporting } = scene.language;
  const before = wordsBetween(scene, scene.sentence.start, cue).filter(
    ({ folded }) => !reporting.predicates.has(folded),
  );
  const last = before.findLast((word) => !scene.dates.some(({ span }) => contains(span, word)));
  if (!last || /[,;:“"]/u.test(scene.paragraph.text.slice(last.end, cue))) return true;
  const standIns = [
    visits.pronouns,
    visits.plural,
    visits.clauseOpeners,
    visits.purpose,
    visits.and,
    reporting.relatives,
    visits.of,
  ];
  return (
    standIns.some((list) => list.has(last.folded)) ||
    standsForPerson(scene, last) ||
    isOtherVerb(scene, last) ||
    visits.lightVerbs.has(last.folded)
  );
}

/** "Kepala negara itu tiba di". */
function standsForPerson(scene: Scene, last: Word): boolean {
  const { visits, reporting } = scene.language;
  if (visits.personNouns.some((noun) => noun.endsWith(last.folded))) return phraseEndsAt(scene, last.end);
  return reporting.demonstratives.has(last.folded) && phraseEndsAt(scene, last.start - 1);
}

function phraseEndsAt(scene: Scene, at: number): boolean {
  return phrasesIn(scene, personNounsOf(scene.language)).some(({ end }) => end === at);
}

function nearest<T extends Traveller>(latestFirst: readonly T[], place: Destination): T | null {
  return abroad(latestFirst, place) ?? latestFirst.find((each) => mayVisit(each, place)) ?? null;
}

/** The subject of the main clause: the first after the comma that closes the clause of the trip. */
function subjectAfter({ actors, scene }: View, place: Destination): Actor | null {
  const comma = scene.paragraph.text.indexOf(',', place.end);
  const next = actors.find(({ start }) => start >= place.end);
  // "menuju AS ditemani sang ayah, Budi": what stands before the comma is no end of the clause of the trip.
  const closes = comma >= 0 && wordsBetween(scene, place.end, comma).every((word) => isOfDate(scene, word));
  const follows = next && closes && comma < next.start && wordsBetween(scene, comma, next.start).length <= 2;
  return follows && goesAbroad(next, place) ? next : null;
}

/** Part of a date, or before one: "pada Senin". */
function isOfDate({ dates, language }: Scene, word: Word): boolean {
  return language.dates.leads.has(word.folded) || dates.some(({ span }) => contains(span, word));
}

/** "Pires dan Novak", "Pires, didampingi Novak,", "Pires, Novak, dan Tanabe": all of them go, the leader first. */
function withCompanions({ actors, scene }: View, last: Actor): readonly Actor[] {
  const party = [last];
  for (const before of actors.filter(({ end }) => end <= last.start).reverse()) {
    const next = party[0] ?? last;
    const listed = party.length > 1 && textBetween(scene, before.end, next.start).trim() === ',';
    if (!listed && !goTogether(scene, before.end, next.start)) break;
    party.unshift(before);
  }
  return party;
}

// "bersama dengan istrinya, ".
const companyReach = 3;

function goTogether(scene: Scene, from: number, to: number): boolean {
  const { visits, reporting } = scene.language;
  const between = wordsBetween(scene, from, to);
  const lists = [visits.and, visits.company, visits.kin, visits.of, reporting.relatives];
  return (
    between.length <= companyReach &&
    between.some(({ folded }) => visits.and.has(folded) || visits.company.has(folded)) &&
    between.every(({ folded }) => lists.some((list) => list.has(folded)))
  );
}

/** "saya akan mengunjungi": whoever is speaking. */
function firstPersonAt({ scene, spokesmen }: View, at: number): string | null {
  const { firstPerson, we } = scene.language.visits;
  const near = wordsBetween(scene, scene.sentence.start, at).slice(-4);
  const pronoun = near.find(({ folded }) => firstPerson.has(folded));
  if (!pronoun) return null;
  const holder = scene.statements.find(({ quotes }) => quotes.some(({ start, end }) => start <= at && at <= end));
  const speaker = holder?.speaker ?? null;
  const forOthers = speaker !== null && spokesmen.has(speaker) && (we.has(pronoun.folded) || isNoun(scene, at));
  return forOthers ? null : speaker;
}

// "akan", "sedang bersiap untuk": up to here between a subject and its verb.
const auxiliaries = 4;

/** "Ceko berada dalam …": a country is the subject, and countries do not travel. */
function placeIsSubject({ scene, actors }: View, cue: number): boolean {
  const { visits, reporting } = scene.language;
  const subject = scene.names.filter(({ end }) => end <= cue).at(-1);
  if (!subject || subject.entity.kind === 'person') return false;
  if (actors.some(({ start, end }) => start <= subject.start && subject.end <= end)) return false;
  const between = wordsBetween(scene, subject.end, cue);
  if (between.length > auxiliaries || !between.every((word) => reporting.predicates.has(word.folded))) return false;
  // "meninggalkan Tokyo menuju Praha", "dari Tokyo ke Praha": an object is no subject.
  const before = wordsBetween(scene, scene.sentence.start, subject.start).at(-1);
  return !before || !(visits.at.has(before.folded) || visits.of.has(before.folded) || isOtherVerb(scene, before));
}

/** The actor that follows within a few words of the same clause. */
export function nextActor({ actors, scene }: View, from: number, reach: number): Actor | undefined {
  const next = actors.find(({ start }) => start >= from);
  const between = next ? wordsBetween(scene, from, next.start) : [];
  return between.length > reach || between.some((word) => startsClause(scene, word)) ? undefined : next;
}

export function lastActorBefore({ actors }: View, at: number): Actor | undefined {
  return actors.filter(({ end }) => end <= at).at(-1);
}
