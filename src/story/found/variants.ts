// One person under two spellings: what one outlet writes "Rahmi Umarr", another writes "Rahmi Umar".
import type { Entity } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { typingErrors } from '../../text/typing-errors.ts';

// Shorter names have neighbours that are other people.
const shortestName = 8;

/**
 * The people with those merged who hold one office and whose names are a letter apart, under the longer spelling. The office is
 * what makes sure of it: Kim Jong Un and Kim Jong Ul would be two people.
 */
export function oneEach(people: readonly Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const person of people.toSorted((a, b) => b.name.length - a.name.length)) {
    const at = kept.findIndex((other) => isVariant(other, person));
    const other = kept[at];
    if (other) kept[at] = { ...other, spellings: [...new Set([...other.spellings, ...person.spellings])] };
    else kept.push(person);
  }
  return kept;
}

function isVariant(a: Entity, b: Entity): boolean {
  return (
    holdOneOffice(a, b) &&
    squashed(b.name).length >= shortestName &&
    typingErrors(squashed(a.name), squashed(b.name), 1) <= 1
  );
}

function holdOneOffice(a: Entity, b: Entity): boolean {
  return a.roles.some((one) =>
    b.roles.some((other) => one.title === other.title && one.of !== undefined && one.of === other.of),
  );
}

const squashed = (name: string) => fold(name).replace(/[^\p{L}]/gu, '');
