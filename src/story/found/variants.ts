// One person under two spellings: what one outlet writes "Rahmi Umarr", another writes "Rahmi Umar".
import type { Entity } from '../../model.ts';
import { eachOf, type Steps } from '../../steps.ts';
import { fold } from '../../text/fold.ts';
import { typingErrors } from '../../text/typing-errors.ts';

// Shorter names have neighbours that are other people.
const shortestName = 8;

/**
 * The people with those merged who hold one office and whose names are a letter apart, under the longer spelling. The office is
 * what makes sure of it: Kim Jong Un and Kim Jong Ul would be two people.
 */
export function* oneEach(people: readonly Entity[]): Steps<Entity[]> {
  const kept: Entity[] = [];
  // By office, places in the list: to compare everybody with everybody takes hours where there are 100,000.
  const holders = new Map<string, number[]>();
  yield* eachOf(
    people.toSorted((a, b) => b.name.length - a.name.length),
    (person) => {
      const offices = officesOf(person);
      const sharing = offices.flatMap((office) => holders.get(office) ?? []).sort((a, b) => a - b);
      const at = sharing.find((place) => isVariant(kept[place], person)) ?? kept.length;
      const other = kept[at];
      kept[at] = other ? { ...other, spellings: [...new Set([...other.spellings, ...person.spellings])] } : person;
      if (!other) for (const office of offices) holders.set(office, [...(holders.get(office) ?? []), at]);
    },
  );
  return kept;
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
