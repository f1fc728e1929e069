// One person under two spellings: "Rahmi Umarr" and "Rahmi Umar", or "Menlu Umar" where another article has all of the name.
import type { Entity } from '../../model.ts';
import { eachOf, type Steps } from '../../steps.ts';
import { fold } from '../../text/fold.ts';
import { typingErrors } from '../../text/typing-errors.ts';

// Shorter names have neighbours that are other people.
const shortestName = 8;

/**
 * The people with those merged who hold one office and whose names are a letter apart, under the longer spelling. The office is
 * what makes sure of it: Rahmi Umar and Rahma Umar may be two people.
 */
export function* oneEach(people: readonly Entity[]): Steps<Entity[]> {
  const kept: Entity[] = [];
  // By office, places in the list: to compare everybody with everybody takes hours where there are 100,000.
  const holders = new Map<string, number[]>();
  const shortened = new Map<string, number[]>();
  yield* eachOf(
    people.toSorted((a, b) => b.name.length - a.name.length),
    (person) => {
      const offices = officesOf(person);
      const sharing = offices.flatMap((office) => holders.get(office) ?? []).sort((a, b) => a - b);
      const variant = sharing.find((place) => isVariant(kept[place], person));
      const at = variant ?? inFull(person, kept, shortened) ?? kept.length;
      const other = kept[at];
      kept[at] = other ? { ...other, spellings: [...new Set([...other.spellings, ...person.spellings])] } : person;
      if (other) return;
      for (const office of offices) holders.set(office, [...(holders.get(office) ?? []), at]);
      for (const short of shortForms(person)) shortened.set(short, [...(shortened.get(short) ?? []), at]);
    },
  );
  return kept;
}

/** Where the one stands whom "Menlu Umar" is short for; undefined where two may be meant, or where the office is another country's. */
function inFull(person: Entity, kept: readonly Entity[], shortened: ReadonlyMap<string, number[]>): number | undefined {
  if (fold(person.name).includes(' ')) return undefined;
  const [role] = person.roles;
  const places = role ? (shortened.get(`${role.title}|${fold(person.name)}`) ?? []) : [];
  const [at, ...others] = places;
  if (at === undefined || others.length > 0) return undefined;
  const owner = kept[at]?.roles.find(({ title }) => title === role?.title)?.of;
  return role?.of === undefined || owner === undefined || role.of === owner ? at : undefined;
}

/** Each office with the first and with the last word of a name. */
function shortForms({ name, roles }: Entity): string[] {
  const cut = fold(name).split(' ');
  if (cut.length < 2) return [];
  return roles.flatMap(({ title }) => [cut[0], cut.at(-1)].map((word) => `${title}|${word}`));
}

function officesOf({ roles }: Entity): string[] {
  return roles.flatMap(({ title, of }) => (of === undefined ? [] : [`${title}|${of}`]));
}

function isVariant(a: Entity | undefined, b: Entity): boolean {
  return (
    a !== undefined &&
    squashed(b.name).length >= shortestName &&
    typingErrors(squashed(a.name), squashed(b.name), 1) <= 1
  );
}

const squashed = (name: string) => fold(name).replace(/[^\p{L}]/gu, '');
