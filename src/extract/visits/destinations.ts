// Where a trip goes: the places that follow its verb, or the one that "negara tersebut" points back to.
import { languages } from '../../language/index.ts';
import type { Entity, NameMention } from '../../model.ts';
import { contains } from '../../text/spans.ts';
import { countryOf } from './actors.ts';
import { startsClause } from './clauses.ts';
import { phrasesIn, type Scene, textBetween, wordsBetween } from './scene.ts';

export interface Destination {
  readonly country: string | null;
  readonly city: string | null;
  /** A seat of government: whoever works there pays it no visit. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** The place that a name stands for; null for what nobody travels to ("Semenanjung Iberia"). */
export function destinationOf(mention: NameMention): Destination | null {
  const { entity, start, end } = mention;
  if (entity.kind === 'person') return null;
  const country = countryOf(entity) ?? homeOfRegion(entity);
  // Of a place that only the articles know nothing says where it lies: it stands as the city.
  const isTown = entity.sort === 'city' || entity.sort === 'region';
  const city = isTown || (!entity.listed && entity.kind === 'place' && !country) ? entity.name : null;
  return country || city ? { country, city, capital: entity.speaksFor !== undefined, start, end } : null;
}

/** Provinces and towns at home, which news in that language names without their country. */
function homeOfRegion({ sort, listed }: Entity): string | null {
  return sort === 'region' && !listed ? languages.id.questions.home : null;
}

/**
 * The destinations named from a place of the sentence on: "ke Ceko", "di Praha, Ceko" (one), "Swedia dan Vietnam" (two).
 * Empty where another clause begins before one is named.
 */
export function destinationsFrom(scene: Scene, from: number, reach: number): Destination[] {
  const candidates = withoutDepartures(
    scene,
    scene.names.filter(({ start }) => start >= from),
    from,
  );
  const first = candidates.map(destinationOf).find((place) => place !== null);
  if (!first) return [];
  const between = wordsBetween(scene, from, first.start);
  if (between.length > reach || between.some((word) => startsClause(scene, word))) return [];
  return listed(
    scene,
    [first],
    candidates.map(destinationOf).filter((place) => place !== null && place.start > first.start),
  );
}

/** "tiba di kota itu dari Praha, Ceko": where one comes from is none, nor the country in which that lies. */
function withoutDepartures(scene: Scene, names: readonly NameMention[], from: number): readonly NameMention[] {
  const left = names.findIndex(({ start }) => isDeparture(scene, from, start));
  const [place, around] = [names[left], names[left + 1]];
  if (!place) return names;
  const isWithin = around && /^,? ?\(?$/u.test(textBetween(scene, place.end, around.start));
  return [...names.slice(0, left), ...withoutDepartures(scene, names.slice(left + (isWithin ? 2 : 1)), from)];
}

function isDeparture({ words, language }: Scene, from: number, place: number): boolean {
  const before = words.findLast(({ end }) => end <= place);
  return before !== undefined && before.start >= from && language.visits.from.has(before.folded);
}

function listed(scene: Scene, found: Destination[], rest: readonly (Destination | null)[]): Destination[] {
  for (const next of rest) {
    const last = found.at(-1);
    if (!next || !last) break;
    const between = textBetween(scene, last.end, next.start).trim().toLowerCase();
    if (/^[,(]?$/u.test(between) && liesIn(last, next)) found.splice(-1, 1, within(last, next));
    else if (joins(scene, last.end, next.start)) found.push(next);
    else break;
  }
  return found;
}

/** "Bandara Kota Timur, Praha" is in Praha, which is what anybody asks for; "Tuban, Jawa Timur" is Tuban. */
function within(place: Destination, around: Destination): Destination {
  const city = place.country === null ? (around.city ?? place.city) : place.city;
  return { ...place, city, country: around.country ?? place.country, end: around.end };
}

/** "Praha, Ceko": one place within another; "Tuban, Jawa Timur", where nobody says which country that is. */
function liesIn(place: Destination, around: Destination): boolean {
  return place.city !== null && (place.country === null || (around.city === null && around.country === place.country));
}

/** "dan", ", dan ke", "pada Mei 1956 dan": another destination of the same trip, or of the next. */
function joins(scene: Scene, from: number, to: number): boolean {
  const { and, toward, at } = scene.language.visits;
  const between = wordsBetween(scene, from, to).filter((word) => !scene.dates.some(({ span }) => contains(span, word)));
  const joining = between.filter(({ folded }) => and.has(folded));
  const plain = between.every(
    ({ folded }) => and.has(folded) || toward.has(folded) || at.has(folded) || scene.language.dates.leads.has(folded),
  );
  return plain && between.length <= 3 && (joining.length > 0 || /^\s*,\s*$/u.test(withoutDates(scene, from, to)));
}

/** "Praha (15/10), Tokyo (17/10)". */
function withoutDates(scene: Scene, from: number, to: number): string {
  const dates = scene.dates.filter(({ span }) => span.start >= from && span.end <= to);
  return dates.reduce((text, { span }) => text.replace(span.text, ''), textBetween(scene, from, to)).replace('()', '');
}

/** "negara tersebut" after a place: the country named last that is not the traveller's own. */
export function pointedAt(
  scene: Scene,
  from: number,
  home: string | null,
  recent: readonly string[],
): Destination | null {
  const phrase = phrasesIn(scene, scene.language.visits.thatPlace).find(({ start }) => start >= from);
  if (!phrase || wordsBetween(scene, from, phrase.start).length > 3) return null;
  const country = recent.find((each) => each !== home);
  return country ? { country, city: null, capital: false, start: phrase.start, end: phrase.end } : null;
}
