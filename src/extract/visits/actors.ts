// Who may travel: people and groups, and the country in which they are at home.
import type { Language } from '../../language/language.ts';
import { onceFor } from '../../language/once-for.ts';
import type { Office } from '../../language/title-words.ts';
import type { Entity, NameMention, Role } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { officeParts } from '../../story/roles.ts';
import { fold } from '../../text/fold.ts';
import { type Phrase, phrasesIn, type Scene, textBetween } from './scene.ts';

export interface Actor {
  /** Canonical for a person, as written for a group: "Delegasi Swedia". */
  readonly name: string;
  /** The country in which a stay is no visit; null where nobody says. */
  readonly home: string | null;
  readonly start: number;
  readonly end: number;
  /** Where he probably is at home: news names its own country's ministers without the country. */
  readonly likelyHome?: string;
  /** An office of a body without a holder's name: whom "ia" means later nobody knows. */
  readonly unnamed?: true;
  /** An office and a word that points back: "pemimpin Swedia itu" is somebody named before. */
  readonly pointsBack?: true;
}

/** The people and groups of a sentence, in order. */
export function actorsIn(scene: Scene, names: Names): Actor[] {
  const groups = [...groupsIn(scene), ...teamsIn(scene, names)].sort((a, b) => a.start - b.start);
  const people = scene.names
    .filter((mention) => mention.entity.kind === 'person' && !startsWithNoun(scene, mention))
    .map((mention) => personIn(scene, mention, names))
    .filter((person) => !groups.some((group) => group.start <= person.start && person.end <= group.end));
  const titled = people.map((person) => withTitle(scene, person, groups));
  const unnamed = groups.filter((group) => !titled.some(({ start }) => start === group.start));
  return joined(
    scene,
    [...titled, ...unnamed].sort((a, b) => a.start - b.start),
  );
}

function personIn(scene: Scene, { entity, start, end }: NameMention, names: Names): Actor {
  const home = homeOf(entity, names) ?? originOf(scene, start);
  const own = home === null ? scene.language.questions.home : null;
  const person = { name: entity.name, home, start, end };
  return own !== null && entity.roles.some(isOfOwnState) ? { ...person, likelyHome: own } : person;
}

/** "Pengusaha Peru Rosa Quispe": the country right before the name; not "di Peru Rosa Quispe". */
function originOf({ names, words, language }: Scene, start: number): string | null {
  const country = names.find(({ end, entity }) => end + 1 === start && entity.sort === 'country');
  const before = country && words.findLast(({ end }) => end <= country.start);
  const { at, toward, of } = language.visits;
  const isPlace = !before || [at, toward, of].some((list) => list.has(before.folded));
  return country && !isPlace ? country.entity.name : null;
}

const stateOffices: ReadonlySet<Office> = new Set([
  'president',
  'vice-president',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'trade-minister',
  'interior-minister',
  'finance-minister',
  'health-minister',
  'minister',
  'governor',
  'mayor',
  'regent',
]);

function isOfOwnState({ title, of }: Role): boolean {
  return of === undefined && officeParts(title).some((part) => 'office' in part && stateOffices.has(part.office));
}

/** "Presiden Peru Rosa Quispe", of whom the office is a spelling too: one and the same, and no guest of himself. */
function joined(scene: Scene, actors: readonly Actor[]): Actor[] {
  const found: Actor[] = [];
  for (const actor of actors) {
    const last = found.at(-1);
    const again = last?.name === actor.name && textBetween(scene, last.end, actor.start).trim() === '';
    if (last && again) found.splice(-1, 1, { ...last, home: last.home ?? actor.home, end: actor.end });
    else found.push(actor);
  }
  return found;
}

/** "Lawatan Sari", "Pesawat Kepresidenan": a noun with a capital looks like part of an unknown name. */
function startsWithNoun({ language }: Scene, { text }: NameMention): boolean {
  const [first = ''] = fold(text).split(' ');
  return language.visits.trips.includes(first) || language.visits.vehicles.has(first);
}

/** "Menteri Luar Negeri Jepang Nobutaka Machimura": the office before a name is its holder's and tells where he is at home. */
function withTitle(scene: Scene, person: Actor, groups: readonly Actor[]): Actor {
  const title = groups.find(({ end }) => end < person.start && textBetween(scene, end, person.start).trim() === '');
  return title ? { ...person, home: person.home ?? title.home, start: title.start } : person;
}

/** The country of a person's latest office, or that an organisation or place lies in. */
export function homeOf(entity: Entity, names: Names): string | null {
  const of = entity.roles.toReversed().map((role) => role.of && names.get(role.of));
  return [entity, ...of].map((each) => each && countryOf(each)).find((country) => country) ?? null;
}

export function countryOf(entity: Entity): string | null {
  return entity.sort === 'country' ? entity.name : (entity.country ?? null);
}

// "delegasi parlemen tinggi Ceko": up to here may stand between the group's noun and whose it is.
const longestGroup = 7;

/** "Delegasi Swedia", "para pejabat tinggi Ceko": a noun for a group up to the country that it comes from. */
function groupsIn(scene: Scene): Actor[] {
  const found: Actor[] = [];
  for (const head of phrasesIn(scene, groupHeads(scene.language))) {
    const actor = groupAt(scene, head);
    if (actor && actor.start >= (found.at(-1)?.end ?? 0)) found.push(actor);
  }
  return found;
}

/** Nouns that stand for a person named before: "kepala negara", and every office. */
export const personNounsOf = onceFor((language: Language): readonly string[] => [
  ...language.visits.personNouns,
  ...officeNouns(language),
]);

/** Nouns of groups, and of offices: "Presiden Prancis" travels, though the story may not know who that is. */
const groupHeads = onceFor((language: Language): readonly string[] => [
  ...language.visits.groups,
  ...officeNouns(language),
]);

const officeNouns = ({ titles }: Language) => Object.values(titles.offices).flat().map(fold);

/** "Tim Jepang", "Delegasi Astra": a name that begins with the noun for a group. */
function teamsIn(scene: Scene, names: Names): Actor[] {
  const { groups } = scene.language.visits;
  return scene.names.flatMap(({ entity, text, start, end }) => {
    const [first = '', ...rest] = text.split(' ');
    if (entity.kind === 'person' || entity.listed || !groups.includes(fold(first))) return [];
    const owner = names.find(rest.join(' '))[0]?.entity;
    return [{ name: text, home: (owner && countryOf(owner)) ?? null, start, end }];
  });
}

function groupAt(scene: Scene, head: Phrase): Actor | null {
  const limit = scene.words[head.first + longestGroup]?.start ?? scene.sentence.end;
  const owner = scene.names.find(({ start }) => start >= head.after && start >= head.end && start < limit);
  if (
    !owner ||
    owner.entity.kind === 'person' ||
    scene.names.some(({ start, end }) => start <= head.start && head.end <= end)
  )
    return null;
  if (/[,;:.()"“”]/u.test(textBetween(scene, head.end, owner.start))) return null;
  const home = countryOf(owner.entity);
  // "Sekretaris Jenderal IMO", "Delegasi Komisi XI DPR": of a body that nobody says where it is at home, right behind.
  const isOfBody = owner.entity.kind === 'organisation' && textBetween(scene, head.end, owner.start).trim() === '';
  if (!(home || isOfBody) || !plainWords(scene, head.end, owner.start)) return null;
  const holder = nameAfter(scene, owner.end);
  if (holder) return { name: holder.text, home, start: head.start, end: holder.end };
  const name = textBetween(scene, head.start, owner.end);
  const group = { name: name.charAt(0).toUpperCase() + name.slice(1), home, start: head.start, end: owner.end };
  if (pointsBack(scene, head, owner.end)) return { ...group, pointsBack: true };
  return home === null ? { ...group, unnamed: true } : group;
}

function pointsBack({ words, language }: Scene, head: Phrase, end: number): boolean {
  const next = words.find(({ start }) => start >= end);
  const travelsAsGroup = language.visits.groups.includes(words[head.first]?.folded ?? '');
  return next !== undefined && !travelsAsGroup && language.reporting.demonstratives.has(next.folded);
}

/** "Presiden Prancis Alain Berger": the name that no list knows, right after the office. */
function nameAfter(scene: Scene, from: number): { text: string; end: number } | null {
  if (scene.names.some(({ start }) => start === from + 1)) return null;
  const name = /^ (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})/u.exec(
    textBetween(scene, from, Math.min(from + 80, scene.sentence.end)),
  );
  return name?.[1] ? { text: name[1], end: from + 1 + name[1].length } : null;
}

/** No verb and no preposition stands between a group and its country: "pejabat itu mengatakan Ceko" is none. */
function plainWords(scene: Scene, from: number, to: number): boolean {
  const { visits, reporting } = scene.language;
  return scene.words
    .filter((word) => word.start >= from && word.end <= to)
    .every(
      ({ folded }) =>
        !visits.toward.has(folded) &&
        !visits.at.has(folded) &&
        (visits.notVerbs.has(folded) || !reporting.isVerb(folded)),
    );
}
