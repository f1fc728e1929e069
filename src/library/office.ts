// "Siapa presiden Mongolia?": an office is asked for with whose it is, and a paragraph that has both apart speaks of somebody else.
import { languages } from '../language/index.ts';
import type { Asked } from '../language/question-words.ts';
import type { Office } from '../language/title-words.ts';
import type { Entity } from '../model.ts';
import type { Names } from '../story/names.ts';
import { longestOffice, officeParts } from '../story/roles.ts';
import { words } from '../text/words.ts';
import type { Terms } from './terms.ts';
import type { Unit } from './unit.ts';

/** An office as a text names it. */
export interface OfficeTold {
  readonly office: Office;
  /** Whose it is; null where that is not told beside it. */
  readonly of: Entity | null;
  /** Whether a name follows: "Presiden Sari". */
  readonly held: boolean;
}

const all = Object.values(languages);
const officeWords = new Set(
  all.flatMap(({ titles, search }) =>
    Object.values(titles.offices)
      .flat()
      .flatMap((office) => office.toLowerCase().split(' '))
      .flatMap((word) => [word, search.stem(word)]),
  ),
);
// Outlets leave the country out when they speak of their own: "Menteri Perindustrian" is Indonesia's.
const homes = new Set(all.map(({ questions }) => questions.home));
const links = new Set(all.flatMap(({ titles }) => titles.officePatterns.flatMap((pattern) => pattern.split(' '))));

/** The offices that a question asks for, with whose they are; none where it asks for anything else beside. */
export function officesAsked(
  question: string,
  asked: Asked,
  units: readonly Unit[],
  terms: Terms,
  names: Names,
): readonly OfficeTold[] {
  const alone = units.every((unit) => isOffice(unit, terms) || isPlace(unit, names));
  if (asked !== 'who' || !alone) return [];
  return officesIn(question, names).filter(({ of }) => of?.kind === 'place' && !homes.has(of.name));
}

/** A place of one spelling is a plain word to the search. */
function isPlace({ entity, written }: Unit, names: Names): boolean {
  return (entity ?? names.find(written, { lenient: true })[0]?.entity)?.kind === 'place';
}

function isOffice({ entity, written, stems }: Unit, terms: Terms): boolean {
  if (entity) return false;
  return officeWords.has(written) || stems.slice(0, 1).some(({ stem }) => officeWords.has(terms.text(stem)));
}

/** Whether a text tells of holders of the offices: an office that it gives to nobody may be the one. */
export function tellsOf(asked: readonly OfficeTold[], text: string, names: Names): boolean {
  if (asked.length === 0) return true;
  const told = officesIn(text, names);
  return asked.every((wanted) => told.some((each) => isSame(wanted, each)));
}

function isSame(wanted: OfficeTold, { office, of, held }: OfficeTold): boolean {
  return office === wanted.office && (of === null ? held : countryOf(of) === countryOf(wanted.of));
}

const countryOf = (entity: Entity | null) => entity?.speaksFor ?? entity?.name;

const nameFollows = /^,? \p{Lu}/u;

/** The offices in a text, those of a name by which the story knows somebody included. */
function officesIn(text: string, names: Names): OfficeTold[] {
  const cut = words(text);
  const folded = cut.map((word) => word.folded);
  const mentions = names.find(text, { lenient: true });
  const nameAt = (at: number) => mentions.find(({ start }) => start === cut[at]?.start)?.entity;
  const nameBefore = (start: number) =>
    mentions.find(({ end }) => end <= start && isJoined(text.slice(end, start)))?.entity;
  const found = mentions.flatMap((mention) => (mention.by === 'role' ? officesHeldBy(mention.entity, names) : []));
  for (let at = 0; at < cut.length; at++) {
    const [start, office] = [cut[at]?.start ?? 0, longestOffice(folded, at)];
    if (!office || mentions.some((name) => name.start <= start && start < name.end)) continue;
    const next = at + office.length;
    const named = nameAt(links.has(folded[next] ?? '') ? next + 1 : next);
    // In "Ankara's ambassador to Lima" the office is Ankara's.
    const of = nameBefore(start) ?? (named?.kind === 'person' ? officeOf(named, names) : named);
    const owner = of && of.kind !== 'person' ? of : null;
    const rest = text.slice(cut[next - 1]?.end);
    found.push({ office: office.office, of: owner, held: nameFollows.test(rest) && !longestOffice(folded, next) });
    at = next - 1;
  }
  return found;
}

/** "Menlu Mongolia", where the story tells who that is. */
function officesHeldBy({ roles }: Entity, names: Names): OfficeTold[] {
  return roles.flatMap(({ title, of }) =>
    officeParts(title).flatMap((part) =>
      'office' in part ? [{ office: part.office, of: (of && names.get(of)) || null, held: true }] : [],
    ),
  );
}

/** Whose office a person holds, where the story tells: "Presiden Sari" is Turkey's. */
function officeOf({ roles }: Entity, names: Names): Entity | undefined {
  const [of] = roles.flatMap((role) => role.of ?? []);
  return of === undefined ? undefined : names.get(of);
}

/** "Ankara's ambassador", "the Turkish president". */
const isJoined = (between: string) => /^['’]?s? ?$/u.test(between);
